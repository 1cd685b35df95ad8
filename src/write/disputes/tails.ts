/** What a told figure needs behind it: who else gives it, or what it was before. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { Citation, Claim, Quantity, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { sameAmount } from '../tell/amounts.ts';
import { asWritten, countedAs, inSentence } from '../tell/figures.ts';
import { isAnswered } from './answered.ts';
import { hasItFrom, isPassedOn, reporters } from './givers.ts';
import { areOfOneVoice } from './one-voice.ts';
import { isGivenAsFormer, isOfOneSum } from './sums.ts';

export interface Tail {
  /** goes on behind a semicolon, without a stop; empty where the sentence says it itself */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** whose other side it tells */
  readonly of?: Verdict;
}

/** Null where nothing is to be added, and of an overtaken figure where its former value can't be told so. */
export function tailOf(m: Material, verdict: Verdict, lead: Claim): Tail | null {
  // The number of a version is a name: who else uses it bears nothing out.
  if (verdict.claimKind !== 'figure' || !lead.quantity || lead.quantity.type === 'identifier') return null;
  switch (verdict.kind) {
    case 'corroborated':
      return seconded(m, verdict, lead);
    case 'superseded':
      return formerly(m, verdict, lead);
    case 'conflicting':
    case 'single-source':
    case 'syndicated':
      return null;
  }
}

/** "auch B nennt 25 Prozent": who says so independently, with the place where; whom both asked bears himself out no second time. */
function seconded(m: Material, verdict: Verdict, lead: Claim): Tail | null {
  // Two ships, three lines: so small a number many give, of one thing or another.
  if (verdict.primarySource || isSmall(lead.quantity!) || isGivenAsFormer(m, lead)) return null;
  const originOf = new Map(verdict.values.map((v) => [v.claim, v.origin]));
  const amount = lead.quantity!;
  const others = m
    .side(verdict, 'for')
    .filter((c) => !isOpinionPiece(m.article(c.article)) && !isAnswered(m, c))
    .filter((c) => !isGivenAsFormer(m, c) && isOfOneSum(m, lead, c))
    .filter((c) => originOf.get(c.id) !== originOf.get(lead.id) && c.role !== 'title' && c.role !== 'heading')
    .filter((c) => c.quantity && sameAmount(c.quantity, amount) && !areOfOneVoice(m, lead, c));
  const distinct = byOutlet(
    m,
    others.filter((c) => !isPassedOn(m, c)),
  )
    .filter((c) => m.outlet(c) !== m.outlet(lead))
    .filter((c) => !hasItFrom(m, c, m.outlet(lead)) && !hasItFrom(m, lead, m.outlet(c)))
    .slice(0, MOST_SECONDS);
  return distinct.length === 0
    ? null
    : {
        text: m.phrases.alsoAmount(outlets(m, distinct), alsoSaid(m, lead, distinct)),
        citations: distinct.map((c) => m.citation(c, verdict)),
      };
}
const MOST_SECONDS = 3;

/** "mehr als eine Milliarde", where all say so; else what all have in common. */
function alsoSaid(m: Material, lead: Claim, others: readonly Claim[]): string {
  const amount = lead.quantity!;
  const isOfAll = amount.comparator && others.every((c) => c.quantity?.comparator === amount.comparator);
  return isOfAll ? inSentence(amount, m.lang) : asWritten(m, lead, amount);
}

/** "zuvor hatte B 31 genannt" */
function formerly(m: Material, verdict: Verdict, lead: Claim): Tail | null {
  const other = m.rivals(verdict).find((r) => r.one === lead && isOfOneSum(m, lead, r.other))?.other;
  const former = other?.quantity;
  if (!former || isPartOfWhole(m, lead)) return null;
  const giving = byOutlet(
    m,
    reporters(
      m,
      m
        .side(verdict, 'earlier')
        .filter((c) => c.quantity && sameAmount(c.quantity, former) && c.role !== 'title' && !isAnswered(m, c))
        // whoever tells it as what others had said has not given it, and nobody gave before what came later
        .filter((c) => !isGivenAsFormer(m, c) && isSurelyOlder(m, c.article, lead.article) && isOfOneSum(m, lead, c))
        .filter((c) => !isDisputedWithin(m, c))
        // what was only expected had not been given
        .filter((c) => c.modality !== 'forecast' && c.modality !== 'hedged'),
    ),
  )
    .filter((c) => m.outlet(c) !== m.outlet(lead))
    .slice(0, MOST_SECONDS);
  const amount = giving[0] && amongOthers(m, lead, giving[0], asWritten(m, giving[0], giving[0].quantity!));
  return giving.length === 0 || !amount
    ? null
    : {
        text: m.phrases.formerAmount(outlets(m, giving), amount),
        citations: giving.map((c) => m.citation(c, verdict)),
      };
}

/** "Von den acht Erkrankten trugen fünf denselben Stamm": five of these, and no newer number of all. */
const isPartOfWhole = (m: Material, lead: Claim): boolean =>
  /^(?:Von (?:den|diesen|ihnen)|Of (?:the|these|those|them))(?!\p{L})/u.test(m.sentence(lead).text);

/** "acht, von denen fünf ...; zuvor hatte B drei genannt": of which, what is counted tells; null where that has no name. */
function amongOthers(m: Material, lead: Claim, given: Claim, amount: string): string | null {
  const isAlone = !m.claims.some(
    (c) =>
      c.article === lead.article &&
      c.sentence.start === lead.sentence.start &&
      c.quantity?.type === 'number' &&
      lead.quantity!.type === 'number' &&
      c.quantity.start !== lead.quantity!.start &&
      !isGivenAsFormer(m, c),
  );
  return isAlone ? amount : countedAs(m, given, lead);
}

/** "400, sagt der Verein, 150 das Amt": a report that gives two has given neither. */
const isDisputedWithin = (m: Material, { article, measure, quantity, speaker }: Claim): boolean =>
  m.claims.some(
    (c) =>
      c.article === article &&
      c.kind === 'figure' &&
      c.measure?.key === measure?.key &&
      c.quantity !== null &&
      c.quantity.type === quantity!.type &&
      !sameAmount(c.quantity, quantity!) &&
      c.role !== 'title' &&
      c.speaker !== null &&
      speaker !== null &&
      c.speaker.name !== speaker.name &&
      !isGivenAsFormer(m, c),
  );

/** A count that stands in every report of the story. */
const isSmall = ({ type, value, decimals }: Quantity): boolean =>
  type === 'number' && !decimals && value !== null && Math.abs(value) <= MOST_SMALL;
const MOST_SMALL = 3;

const outlets = (m: Material, claims: readonly Claim[]): string[] => claims.map((c) => m.outlet(c));
const byOutlet = (m: Material, claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.toReversed().map((c) => [m.outlet(c), c])).values(),
];
