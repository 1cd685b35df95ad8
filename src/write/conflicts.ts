/** Which contradictions and developments are sure enough to be told as such. */
import type { Claim, ClaimId, Verdict, VerdictValue } from '../model/index.ts';
import { measureOf } from '../text/index.ts';

/** Measures of an event itself: clear in its story without an owner. */
export const OF_THE_EVENT: ReadonlySet<string> = new Set(
  'deaths injured missing evacuated displaced rescued damage magnitude protesters arrests hostages water-level'.split(
    ' ',
  ),
);

/** One claim against another: of two articles, on one thing, with two values. */
export interface Rivals {
  readonly one: Claim;
  readonly other: Claim;
}

/** The pairs of a contested or overtaken verdict that a reader would call rivals, surest first. */
export function rivalsOf(verdict: Verdict, claim: (id: ClaimId) => Claim): readonly Rivals[] {
  const of = (side: VerdictValue['side']): VerdictValue[] => verdict.values.filter((v) => v.side === side);
  const others = verdict.kind === 'conflicting' ? of('against') : verdict.kind === 'superseded' ? of('earlier') : [];
  return of('for')
    .flatMap((a) => others.map((b) => ({ a, b, one: claim(a.claim), other: claim(b.claim) })))
    .filter(({ a, b, one, other }) => a.article !== b.article && a.value !== b.value && comparable(one, other))
    .map(({ one, other }) => ({ one, other }))
    .sort((x, y) => sureness(y) - sureness(x));
}

const sureness = ({ one, other }: Rivals): number => one.confidence + other.confidence;
const inTitle = (c: Claim): boolean => c.role === 'title' || c.role === 'heading';
const isExpected = (c: Claim): boolean => c.modality === 'forecast' || c.modality === 'planned';

function comparable(one: Claim, other: Claim): boolean {
  if (inTitle(one) || inTitle(other) || isExpected(one) !== isExpected(other)) return false;
  if (one.kind === 'date') return ownersMeet(one, other);
  if (!one.measure || !measureOf(one.measure.key)) return false;
  return OF_THE_EVENT.has(one.measure.key) || ownersMeet(one, other);
}

/** One name, or one noun that the sources use for one thing; a bare "Unternehmen" may be two. */
function ownersMeet(one: Claim, other: Claim): boolean {
  const [a, b] = [one.subject, other.subject];
  if (!a?.entity || !b?.entity) return false;
  const [x, y] = [a.entity.toLowerCase(), b.entity.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
}
