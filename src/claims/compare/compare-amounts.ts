/** Whether two amounts allow each other, in whatever units they are told. */
import type { Quantity } from '../../model/index.ts';
import { allowed, type Interval, meets, overlapOf } from './amounts.ts';
import { tellsOfChange } from './compare-states.ts';
import { apart, type CompareOptions, type Comparison, NO_RATE, type Said } from './comparison.ts';
import { measuredIn } from './units.ts';

/** Do the amounts allow each other? A reason instead where they have no common scale. */
export function meetingOf(a: Said, b: Said, options: CompareOptions): boolean | Comparison {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (x.identifier || y.identifier) return identifiersMeet(x.identifier, y.identifier);
  const factor = conversion(x, y, dayOf(a, b), options);
  if (typeof factor !== 'number') return factor;
  const left = allowed(x);
  const right = allowed(y);
  if (!left || !right) return apart('Eine Angabe ist unbestimmt.', 'One of the amounts is vague.');
  const scaled: Interval = [right[0] * factor, right[1] * factor];
  if (x.currency && y.currency && x.currency !== y.currency) return convertedMeet(left, scaled);
  if (x.low !== undefined && y.low !== undefined) return overlapOf(left, scaled) >= RANGES_AGREE;
  // Two figures that one passage sets against each other are two, however they were rounded.
  if (tellsOfChange(a.claim, b.claim) && x.value !== null && y.value !== null) return x.value === y.value * factor;
  return meets(left, scaled) && !merelyTouch(left, scaled);
}
/** "3 Millionen" ends where "4 Millionen" begins: roundings that share an edge are two roundings. */
const merelyTouch = (a: Interval, b: Interval): boolean =>
  a[0] < a[1] && b[0] < b[1] && overlapOf(a, b) < LEAST_OVERLAP;
const LEAST_OVERLAP = 1e-6;
/** The day of the rate is that of the earlier text: the later one may pass on its sum. */
const dayOf = (a: Said, b: Said): string | null =>
  [a.said, b.said]
    .filter((s) => s !== null)
    .sort()[0]
    ?.slice(0, 10) ?? null;

/** Outlets convert at rates of other days and round anew: only what is far off contradicts. */
function convertedMeet(left: Interval, scaled: Interval): boolean | Comparison {
  const wider = (by: number): Interval => [scaled[0] * (1 - by), scaled[1] * (1 + by)];
  if (meets(left, wider(ROUNDED))) return true;
  return meets(left, wider(FAR_OFF))
    ? apart('Umgerechnet nur ungefähr gleich.', 'Only roughly equal when converted.')
    : false;
}
const ROUNDED = 0.03;
const FAR_OFF = 0.1;

/** Two ranges that merely touch are two ranges. */
const RANGES_AGREE = 0.5;

/** Versions of one product begin alike: "8.4.2" and "8.4.3", not "3.9.1". */
function identifiersMeet(x: string | undefined, y: string | undefined): boolean | Comparison {
  if (x === y) return true;
  const family = (id: string | undefined): string => id?.split(/[.-]/)[0] ?? '';
  return family(x) === family(y) ? false : apart('Eine andere Reihe von Versionen.', 'Another line of versions.');
}

/** Factor from b's unit to a's, or the reason why there is none. */
function conversion(x: Quantity, y: Quantity, day: string | null, options: CompareOptions): number | Comparison {
  const [left, right] = [measuredIn(x), measuredIn(y)];
  if (left.dimension === right.dimension) return right.factor / left.factor;
  if (x.currency && y.currency) {
    const rate = day ? (options.rate?.(y.currency, x.currency, day) ?? null) : null;
    return rate ?? NO_RATE;
  }
  return apart('Andere Einheit.', 'Another unit.');
}
