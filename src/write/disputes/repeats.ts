/** What of a confrontation the article has told before its sources are compared: the comparison has nothing to add to it. */
import type { Claim, Verdict } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isTold, type Told } from '../choose/told.ts';
import { holds } from '../tell/figures.ts';
import type { Rivals } from './conflicts.ts';

/**
 * Both values in one sentence, or both sides of what one report tells; of a development its newer state, which is the news of
 * it. That two reports contradict each other is said in so many words, even where each has been told for itself.
 */
export function isToldAlready(m: Material, { kind }: Verdict, { one, other }: Rivals, told: Told): boolean {
  const said = (claim: Claim): boolean => isTold(told, m.sentence(claim));
  if (kind === 'superseded') return said(one) || givesBoth(m, one, other, told);
  return (one.article === other.article && said(one) && said(other)) || givesBoth(m, one, other, told);
}

function givesBoth(m: Material, one: Claim, other: Claim, { texts }: Told): boolean {
  if (!one.quantity || !other.quantity) return false;
  const words = new Set([one, other].flatMap((c) => contentLemmas(m.sentence(c).text, c.lang)));
  return texts.some(
    (text) =>
      holds(m, text, one) && holds(m, text, other) && contentLemmas(text, m.lang).some((lemma) => words.has(lemma)),
  );
}
