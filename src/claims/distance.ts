/** Figures too far from each other, in amount or in days, to be two accounts of one thing. */
import type { Claim } from '../model/index.ts';

/** Who disagrees on one thing seldom does so by a factor of four; a running count may grow tenfold. */
const FARTHEST_RIVAL = 4;
const FARTHEST_STATE = 10;

/** A slip of the magnitude (a thousand times as much) is a contradiction all the same. */
export function tooFarInAmount(x: Claim, y: Claim): boolean {
  const [a, b] = [Math.abs(x.quantity?.value ?? 0), Math.abs(y.quantity?.value ?? 0)];
  if (!a || !b) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  const dispute = x.standing === 'rival' || y.standing === 'rival';
  return ratio > (x.measure?.course === 'status' && !dispute ? FARTHEST_STATE : FARTHEST_RIVAL) && ratio % 1000 !== 0;
}

/** What moved on one day did not move on another, even where the day is only that of the report. */
export function movedOnOtherDays(x: Claim, y: Claim): boolean {
  if (x.measure?.aspect !== 'change' || !x.time?.from || !x.time.to || !y.time?.from || !y.time.to) return false;
  return x.time.from > y.time.to || y.time.from > x.time.to;
}
