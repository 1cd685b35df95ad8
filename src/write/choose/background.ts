/** What is no news: how things stand anyway, what was long before, and what a report ends on. */
import type { Claim, ClaimTime } from '../../model/index.ts';

/** "employs 400 people", "lies on the river": how things stand. */
const STATE =
  /^(?:beschäftigen|haben|sein|zählen|gehören|heißen|liegen|stehen|umfassen|leben|besitzen|halten|befördern|produzieren|fertigen|herstellen|betreiben|bewirtschaften|fassen|have|be|own|lie|belong|live|farm|stand|include|hold|make|produce|manufacture|run|operate|employ|carry|house|seat)$/u;
export const isState = ({ frame }: Claim): boolean =>
  frame !== null && STATE.test(frame ? `${frame.particle ?? ''}${frame.predicate}` : '');

const DAY = 24 * 3600 * 1000;
/** Days before its report from which on a time is history: the year before is still spoken of. */
const LONG_AGO = 400;
/** And from which on it heads no report. */
const NO_HEADLINE = 250;
export const isOldNews = ({ time }: Claim, said: string): boolean => isLongBefore(time?.to ?? null, said, NO_HEADLINE);

/**
 * 0..1: how much a claim is background. What stands in the present or lies years back counts most, the last third of a
 * report a little.
 * @param said ISO day of its article, or empty
 * @param place where in its article it stands, 0..1
 * @param time of its sentence, where the claim itself has none
 */
export function background(claim: Claim, said: string, place: number, time: ClaimTime | null = claim.time): number {
  const still = isState(claim) && claim.frame!.tense === 'present' && claim.modality === 'asserted';
  // "Since 1974 the plant makes ...": it began long ago, and goes on.
  const past = isLongBefore(time?.to ?? null, said) || (still && isLongBefore(time?.from ?? null, said));
  return Math.min(1, (past ? 0.8 : 0) + (still ? 0.5 : 0) + (place > LATE ? 0.3 : 0));
}
const LATE = 0.67;

const isLongBefore = (day: string | null, said: string, days = LONG_AGO): boolean =>
  day !== null && said !== '' && (Date.parse(said) - Date.parse(day)) / DAY > days;
