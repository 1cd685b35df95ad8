/** Who is named for a value: whoever reported it, never who passes it on from another outlet of the story. */

import { isInConversation } from '../../claims/index.ts';
import type { Claim, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { sameAmount } from '../tell/amounts.ts';

type Sources = Pick<Material, 'relays' | 'sentence' | 'articles'>;

/** The article has its story from another outlet, or this sentence says that it has. */
export const isPassedOn = (m: Sources, claim: Claim): boolean =>
  m.relays.has(claim.article) || isRelayed(m.sentence(claim), m.articles);

/** "wie die Staatsanwaltschaft mitteilte", beside the release of that very office: it has the value from there. */
export const hasItFrom = (m: Sources, { speaker, ...claim }: Claim, outlet: string): boolean => {
  const text = m.sentence({ speaker, ...claim }).text;
  return outlet
    .split(/[ -]+/u)
    .some((w) => w.length >= SHORTEST_BODY && (speaker?.name.includes(w) || text.includes(w)));
};
/** Letters: "Zeitung" and "Verband" are part of many names. */
const SHORTEST_BODY = 9;

/** Those who reported it, and not whom somebody gave it in answer; where all have it from somebody who is not among them, those that do not say so of this sentence. */
export function reporters(m: Sources, claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter((c) => !isPassedOn(m, c) && !isInConversation(m.sentence(c).article, c.sentence));
  return own.length > 0 ? own : claims.filter((c) => !isRelayed(m.sentence(c), m.articles));
}

/** Who gives the claim's value in person, its own origin before others; null where nobody of the story does. */
export function giverOf(m: Material, verdict: Verdict, claim: Claim): Claim | null {
  if (!isPassedOn(m, claim)) return claim;
  const at = verdict.values.find((v) => v.claim === claim.id);
  if (!at) return null;
  const originOf = new Map(verdict.values.map((v) => [v.claim, v.origin]));
  const same = m.side(verdict, at.side).filter((c) => saysTheSame(c, claim));
  return reporters(m, same).toSorted((a, b) => other(a) - other(b))[0] ?? null;

  function other(c: Claim): number {
    return originOf.get(c.id) === at!.origin ? 0 : 1;
  }
}

function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.id === b.id) return true;
  if (a.quantity && b.quantity) return sameAmount(a.quantity, b.quantity);
  return a.kind === 'date' && b.kind === 'date' && a.time?.value === b.time?.value;
}
