/** Figures too far from each other, in amount or in days, to be two accounts of one thing. */
import type { Claim } from '../../model/index.ts';

/** Who disagrees on one thing seldom does so by a factor of four; a running count may grow tenfold. */
const FARTHEST_RIVAL = 4;
const FARTHEST_STATE = 10;
/** Sums that nobody can read off anywhere. */
const ONE_SUM: ReadonlySet<string> = new Set(['damage', 'costs']);

/** A slip of the magnitude (a thousand times as much) is a contradiction all the same. */
export function tooFarInAmount(x: Claim, y: Claim): boolean {
  const [a, b] = [Math.abs(x.quantity?.value ?? 0), Math.abs(y.quantity?.value ?? 0)];
  if (!a || !b) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  const dispute = x.standing === 'rival' || y.standing === 'rival';
  // Whom one article sets against each other may be as far apart as they like to say.
  const isOpen = dispute && x.article === y.article && ONE_SUM.has(x.measure?.key ?? '');
  const farthest = isOpen || (x.measure?.course === 'status' && !dispute) ? FARTHEST_STATE : FARTHEST_RIVAL;
  return ratio > farthest && ratio % 1000 !== 0;
}

/** What moved on one day did not move on another, even where the day is only that of the report. */
export function movedOnOtherDays(x: Claim, y: Claim): boolean {
  if (x.measure?.aspect !== 'change' || !x.time?.from || !x.time.to || !y.time?.from || !y.time.to) return false;
  return x.time.from > y.time.to || y.time.from > x.time.to;
}
