/** What one says and another turns down inside one report: told side by side, where both can be told. */
import { isOpinionPiece } from '../../claims/index.ts';
import { type Claim, type DraftSentence, type Language, overlaps, type Verdict } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { REPROACHES } from '../choose/sides.ts';
import { copyOf, isTold, markTold, type Told } from '../choose/told.ts';
import { restatements } from '../tell/facts.ts';
import { speechOf } from '../tell/passages.ts';
import { oneStop, quotedSide } from '../tell/quoted-side.ts';
import { withSequel } from './afterwards.ts';
import { accuses, isClearedSince } from './cleared.ts';
import { isContested } from './contested.ts';
import { turnsDown } from './exchanges.ts';

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
  for (const pair of pairsOf(m, charges, answers)) {
    const both = weighedTogether(m, pair) ?? weighedWith(m, pair[0], answers);
    const behind = answers.find((c) => c.sentence.start > pair[1].sentence.start);
    for (const claims of behind ? [[...pair, behind], pair] : [pair]) {
      if (claims.some((c) => !isFit(m, c, told, both))) continue;
      const turns = inTurn(m, claims, told);
      if (!turns || m.refused.has(turns)) continue;
      const made = withSequel(m, { text: turns, claims }, told);
      if (!made) continue;
      for (const claim of made.claims) markTold(told, m.sentence(claim), null, made.text, m.lang);
      if (both) told.verdicts.add(both.id);
      told.turn++;
      return { kind: 'factual', text: made.text, citations: made.claims.map((c) => m.citation(c, verdictOf(m, c))) };
    }
  }
  return null;
}

/** The verdict that has weighed both against each other, where there is one. */
const weighedTogether = (m: Material, pair: Pair): Verdict | null =>
  m.verdicts.find((v) => v.kind === 'conflicting' && pair.every((c) => holds(m, v, c))) ?? null;
/** "Die Wirtin bestreitet das: Sie habe ...": the charge was weighed against what her answer goes on with. */
const weighedWith = (m: Material, charge: Claim, answers: readonly Claim[]): Verdict | null =>
  answers.flatMap((answer) => weighedTogether(m, [charge, answer]) ?? [])[0] ?? null;
const holds = (m: Material, { values }: Verdict, { article, sentence }: Claim): boolean =>
  values.some((v) => v.article === article && m.claim(v.claim).sentence.start === sentence.start);

type Pair = readonly [charge: Claim, answer: Claim];

/** What may be set against each other, those first that speak most surely of one matter. */
function pairsOf(m: Material, charges: readonly Claim[], answers: readonly Claim[]): readonly Pair[] {
  return charges
    .flatMap((charge, i) => answers.map((answer) => ({ pair: [charge, answer] as const, near: i === 0 ? 1 : 0 })))
    .map(({ pair, near }) => ({ pair, worth: ofOneMatter(m, pair) + near + (weighedTogether(m, pair) ? SURELY : 0) }))
    .filter(({ pair, worth }) => worth >= SURELY && !onOneSide(m, pair) && !isOfAnother(m, pair))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ pair }) => pair);
}
const SURELY = 2;

/** How surely the answer means this charge: by the words and the kind of amount they share, and by what it accuses of. */
function ofOneMatter(m: Material, [charge, answer]: Pair): number {
  const [said, replied] = [m.sentence(charge), m.sentence(answer)];
  const another = /spr(?:ach|icht|achen|echen) dagegen/u.test(replied.text);
  const names = new Set([...m.names, ...m.people.map((p) => p.full)].flatMap((n) => n.toLowerCase().split(' ')));
  const words = contentLemmas(replied.text, replied.lang);
  const shared = contentLemmas(said.text, said.lang).filter((w) => words.includes(w) && !names.has(w)).length;
  const measured = !!charge.quantity && !!answer.quantity && charge.quantity.type === answer.quantity.type;
  // What only goes on behind the answer must speak of the charge itself.
  if (shared === 0 && !measured && !turnsDown(replied.text, replied.lang)) return 0;
  // "dispute that timeline", "bestritt diese Gewichtung": of a thing that the charge must have named, or have given in figures
  if (shared === 0 && !charge.quantity && POINTS_AT[replied.lang].test(replied.text)) return 0;
  const accuses = REPROACHES[said.lang].test(said.text) && !another;
  // "denies this", "wies das zurück": all its matter is what stands before it
  const bare = words.length <= FEW_WORDS && !another;
  return Math.min(shared, 2) + (measured ? 1 : 0) + (accuses ? 1 : 0) + (bare ? 1 : 0);
}
const POINTS_AT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:diese[rnms]?|solchen?) (?!Vorw[uü]rf|Darstellung|Angabe|Zahl|Behauptung|Aussage|Version|Kritik|Anschuldigung)\p{Lu}\p{L}+/u,
  en: /\b(?:that|this|those|these) (?!claims?|figures?|numbers?|accounts?|charges?|accusations?|allegations?|reports?|versions?|criticism|suggestions?|statements?)\p{Ll}{4,}/u,
};
const FEW_WORDS = 4;

/** "Ermittelt wird gegen Kern. Voss wies die Vorwürfe zurück.": she is accused of something else. */
function isOfAnother(m: Material, [charge, answer]: Pair): boolean {
  const [said, replied] = [m.sentence(charge).text, m.sentence(answer).text];
  const by = (c: Claim): string => c.speaker?.name.split(' ').at(-1) ?? '';
  const accused = m.people.filter((p) => said.includes(p.surname) && p.surname !== by(charge)).map((p) => p.surname);
  const answering = m.people.filter((p) => replied.includes(p.surname)).map((p) => p.surname);
  return (
    accuses(said, charge.lang) &&
    accused.length > 0 &&
    answering.length > 0 &&
    !answering.some((p) => accused.includes(p))
  );
}

/** "Orlund's government", "a spokesman for Orlund's minister": who opens both sentences speaks for one side. */
function onOneSide(m: Material, pair: Pair): boolean {
  const [one, other] = pair.map(
    (c) =>
      new Set(
        m
          .sentence(c)
          .text.split(/\s+/u)
          .slice(0, OPENING_WORDS)
          .flatMap((w) => /^\p{Lu}[\p{L}-]{2,}/u.exec(w)?.[0] ?? []),
      ),
  );
  return [...one!].some((w) => other!.has(w) && m.words.isName(w));
}
const OPENING_WORDS = 6;

function isFit(m: Material, claim: Claim, told: Told, both: Verdict | null): boolean {
  const article = m.article(claim.article);
  const s = m.sentence(claim);
  return (
    claim.lang === m.lang &&
    !article.private &&
    !isOpinionPiece(article) &&
    !isTold(told, s) &&
    !isRelayed(s, m.articles) &&
    !isClearedSince(m, claim, null) &&
    !isContested(m, s, both)
  );
}

/** The charge as it can be read alone, and what is answered as it leans on it; attributed as one report. */
function inTurn(m: Material, claims: readonly Claim[], told: Told): string | null {
  const tried = copyOf(told, false);
  tried.flowing = true;
  const said: string[] = [];
  for (const claim of claims) {
    const s = m.sentence(claim);
    const last = tried.behind;
    // Whatever the source has between them, here the answer stands right behind the charge.
    if (last) tried.behind = { ...last, end: s.start };
    const speech = m.claims.find((c) => c.kind === 'quote' && c.article === claim.article && overlaps(c.span, s));
    const text =
      speechOf(m, speech ?? claim, tried) ?? restatements(m, s, tried).next().value ?? quotedSide(m, claim, tried);
    if (!text) return null;
    said.push(text);
    markTold(tried, s, null, text, m.lang);
    tried.behind = { article: claim.article, start: s.start, end: s.end };
    tried.turn++;
  }
  const [charge, ...answer] = said;
  return oneStop(m.phrases.dispute(charge!, answer.join(' ')));
}

const verdictOf = (m: Material, claim: Claim): Verdict | null =>
  m.verdicts.find((v) => v.values.some((x) => x.claim === claim.id)) ?? null;
