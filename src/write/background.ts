/** What is no news: how things stand anyway, what was long before, and what a report ends on. */
import type { Claim } from '../model/index.ts';

/** "employs 400 people", "lies on the river", "was built in 1987": how things stand, or came to be. */
const STATE =
  /^(?:beschäftigen|haben|sein|zählen|gehören|heißen|liegen|stehen|umfassen|leben|besitzen|halten|befördern|produzieren|fassen|bauen|gründen|eröffnen|entstehen|employ|have|be|own|lie|belong|live|farm|stand|include|hold|make|produce|carry|build|found|open|house|seat)$/u;
export const isState = ({ frame }: Claim): boolean =>
  frame !== null && STATE.test(frame ? `${frame.particle ?? ''}${frame.predicate}` : '');

const DAY = 24 * 3600 * 1000;
/** Days before its report from which on a time is history. */
const LONG_AGO = 400;

/**
 * 0..1: how much a claim is background. What stands in the present or lies years back counts most, the last third of a
 * report a little.
 * @param said ISO day of its article, or empty
 * @param place where in its article it stands, 0..1
 */
export function background(claim: Claim, said: string, place: number): number {
  const past = said !== '' && claim.time?.to ? (Date.parse(said) - Date.parse(claim.time.to)) / DAY > LONG_AGO : false;
  const still = isState(claim) && claim.frame!.tense === 'present' && claim.modality === 'asserted';
  return Math.min(1, (past ? 0.8 : 0) + (still ? 0.5 : 0) + (place > LATE ? 0.3 : 0));
}
const LATE = 0.67;
