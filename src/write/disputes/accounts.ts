/** Two accounts of one matter in the direct words of whoever gives them: where no sentence of ours can tell them. */
import type { Claim, Verdict } from '../../model/index.ts';
import { opensInTheAir } from '../alone/back-speech.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { contentsOf, speakerTold } from '../tell/passages.ts';
import type { Account } from '../tell/phrases.ts';
import type { Rivals } from './conflicts.ts';

export interface Accounts {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Null where a side has no name, one name stands for both, or one did not speak in whole sentences that its report quotes. */
export function accountsOf(m: Material, verdict: Verdict, pairs: readonly Rivals[], told: Told): Accounts | null {
  if (verdict.kind !== 'conflicting') return null;
  for (const { one, other } of pairs) {
    const [a, b] = [sideOf(m, one, told), sideOf(m, other, told)];
    if (a && b && a.who !== b.who) return { text: m.phrases.accounts(a, b), claims: [one, other] };
  }
  return null;
}

/** Whose words they are and what was said, the reader must know by now: what a report tells of them is not what they said. */
function sideOf(m: Material, claim: Claim, told: Told): Account | null {
  if (claim.lang !== m.lang || !isQuoted(m, claim)) return null;
  const who = speakerTold(m, claim, told);
  const passage = who && contentsOf(m, claim);
  if (!passage || passage.split(' ').length < FEWEST_WORDS || opensInTheAir(passage, m.lang)) return null;
  return { who, outlet: m.outlet(claim), passage: passage.replace(/\.$/u, '') };
}
/** "Es gab Gespräche": true or not, it contradicts nobody. */
const FEWEST_WORDS = 5;

/** In quotation marks, from a sentence's beginning to its end: no scrap, and no reported speech. */
function isQuoted(m: Material, { article, quote }: Claim): boolean {
  const [piece] = quote ?? [];
  if (!piece) return false;
  const { text } = m.article(article);
  const words = text.slice(Math.max(0, piece.start - 1), piece.end + 1);
  return /^.?[„“"»«”]\p{Lu}/u.test(words) && /[.,!?][“”"»«]|[“”"»«][.,!?]?$/u.test(words.slice(-3));
}
