/** What one says and another turns down inside one report: told side by side, where both can be told. */
import { isOpinionPiece } from '../claims/index.ts';
import type { Claim, DraftSentence, Verdict } from '../model/index.ts';
import { isContested } from './contested.ts';
import { restatements } from './facts.ts';
import type { Material } from './material.ts';
import { speechOf } from './passages.ts';
import { quotedSide } from './quoted-side.ts';
import { isRelayed } from './relays.ts';
import { copyOf, isTold, markTold, type Told } from './told.ts';

export function disputesOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  for (const { charges, answers } of m.exchanges.all) {
    if (sentences.length >= limit) break;
    const sentence = dispute(m, charges, answers, told);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

function dispute(m: Material, charges: readonly Claim[], answers: readonly Claim[], told: Told): DraftSentence | null {
  // Beside the answer a charge is understood; the answer leans on the charge and on nothing else.
  const open = copyOf(told, true);
  for (const charge of charges)
    for (const answer of answers) {
      const both = m.verdicts.find((v) => v.kind === 'conflicting' && [charge, answer].every((c) => holds(m, v, c)));
      if ([charge, answer].some((c) => !isFit(m, c, told, both ?? null)) || !setsAgainst(m, charge, answer)) continue;
      const text = inBothWords(m, charge, answer, open);
      if (!text || m.refused.has(text)) continue;
      for (const claim of [charge, answer]) markTold(told, m.sentence(claim), null, text, m.lang);
      if (both) told.verdicts.add(both.id);
      told.turn++;
      return { kind: 'factual', text, citations: [charge, answer].map((c) => m.citation(c, verdictOf(m, c))) };
    }
  return null;
}

/** Whether a verdict weighs what the claim's sentence says. */
const holds = (m: Material, { values }: Verdict, { article, sentence }: Claim): boolean =>
  values.some((v) => v.article === article && m.claim(v.claim).sentence.start === sentence.start);

function isFit(m: Material, claim: Claim, told: Told, both: Verdict | null): boolean {
  const article = m.article(claim.article);
  const s = m.sentence(claim);
  return (
    claim.lang === m.lang &&
    !article.private &&
    !isOpinionPiece(article) &&
    !isTold(told, s) &&
    !isRelayed(s, m.articles) &&
    !isContested(m, s, both)
  );
}

/** "sprach dagegen von einem guten Tag": another view, where both give no amounts, contradicts nothing. */
const setsAgainst = (m: Material, charge: Claim, answer: Claim): boolean =>
  !/spr(?:ach|icht|achen|echen) dagegen/u.test(m.sentence(answer).text) || (!!charge.quantity && !!answer.quantity);

/** Attributed once: both stand in one report. */
function inBothWords(m: Material, charge: Claim, answer: Claim, told: Told): string | null {
  const one = restatements(m, m.sentence(charge), told)[0];
  const other =
    speechOf(m, answer, told) ??
    restatements(m, m.sentence(answer), { ...told, turn: told.turn + 1 })[0] ??
    quotedSide(m, answer);
  return one && other ? m.phrases.dispute(one, other) : null;
}

const verdictOf = (m: Material, claim: Claim): Verdict | null =>
  m.verdicts.find((v) => v.values.some((x) => x.claim === claim.id)) ?? null;
