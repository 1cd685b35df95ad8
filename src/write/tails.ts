/** What a told figure needs behind it: who else gives it, or what it was before. */
import { isOpinionPiece } from '../claims/index.ts';
import type { Citation, Claim, Verdict } from '../model/index.ts';
import { sameAmount } from './amounts.ts';
import { isAnswered } from './answered.ts';
import { asWritten, inSentence } from './figures.ts';
import { isPassedOn, reporters } from './givers.ts';
import type { Material } from './material.ts';

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
  if (verdict.primarySource) return null;
  const originOf = new Map(verdict.values.map((v) => [v.claim, v.origin]));
  const amount = lead.quantity!;
  const others = m
    .side(verdict, 'for')
    .filter((c) => !isOpinionPiece(m.article(c.article)) && !isAnswered(m, c))
    .filter((c) => originOf.get(c.id) !== originOf.get(lead.id) && c.role !== 'title' && c.role !== 'heading')
    .filter((c) => c.quantity && sameAmount(c.quantity, amount));
  const distinct = byOutlet(
    m,
    others.filter((c) => !isPassedOn(m, c)),
  )
    .filter((c) => m.outlet(c) !== m.outlet(lead))
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
  const former = m.rivals(verdict).find((r) => r.one === lead)?.other.quantity;
  if (!former) return null;
  const giving = byOutlet(
    m,
    reporters(
      m,
      m
        .side(verdict, 'earlier')
        .filter((c) => c.quantity && sameAmount(c.quantity, former) && c.role !== 'title' && !isAnswered(m, c))
        // what was only expected had not been given
        .filter((c) => c.modality !== 'forecast' && c.modality !== 'hedged'),
    ),
  )
    .filter((c) => m.outlet(c) !== m.outlet(lead))
    .slice(0, MOST_SECONDS);
  return giving.length === 0
    ? null
    : {
        text: m.phrases.formerAmount(outlets(m, giving), asWritten(m, giving[0]!, giving[0]!.quantity!)),
        citations: giving.map((c) => m.citation(c, verdict)),
      };
}

const outlets = (m: Material, claims: readonly Claim[]): string[] => claims.map((c) => m.outlet(c));
const byOutlet = (m: Material, claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.toReversed().map((c) => [m.outlet(c), c])).values(),
];
