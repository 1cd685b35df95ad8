/** Behind a dispute or an overtaken state, what a later report says of it. */
import type { Claim } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { copyOf, isTold, type Told } from '../choose/told.ts';
import { attributionIn } from '../tell/attributions.ts';
import { restatements } from '../tell/facts.ts';
import { passageOf } from '../tell/quoted-side.ts';
import { dateIn } from '../tell/time.ts';
import { settledSince } from './settled.ts';
import { stamped } from './stamped.ts';

/** A telling and the claims it tells. */
export interface Matter {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/**
 * The telling with the sequel behind it; null where the matter may be over and that can't be told, or was told above: an old
 * dispute would stand there as if it went on.
 */
export function withSequel(m: Material, made: Matter, told: Told): Matter | null {
  const since = settledSince(m, made.claims);
  // Two outlets that give two figures for one thing contradict each other until a report surely says which holds.
  if (since === 'open' || (since === 'unclear' && isBetweenOutlets(m, made.claims))) return made;
  const sequel = since === 'unclear' ? null : sequelOf(m, since, told);
  const text = sequel && `${made.text} ${sequel}`;
  return text && !m.refused.has(text) ? { text, claims: [...made.claims, since as Claim] } : null;
}

const isBetweenOutlets = (m: Material, claims: readonly Claim[]): boolean =>
  claims.every((c) => c.kind === 'figure') && new Set(claims.map((c) => m.outlet(c))).size > 1;

function sequelOf(m: Material, claim: Claim, told: Told): string | null {
  const s = m.sentence(claim);
  if (s.lang !== m.lang || isTold(told, s)) return null;
  const { published, outlet } = s.article;
  const day = published && dateIn(published, m.lang);
  const state = copyOf(told, false);
  for (const text of restatements(m, s, state).take(MOST_WAYS)) {
    const found = day && !text.includes(day) ? attributionIn(text, outlet, m.lang) : null;
    if (found) return text.replace(found.written, found.dated(day!));
    if (day) return stamped(m, s, text, state);
  }
  const side = passageOf(m, claim);
  return side && day ? m.phrases.quotation(side.passage, outlet, day, 0) : null;
}
const MOST_WAYS = 2;
