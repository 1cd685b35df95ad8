/** Whether two claims speak of times that can be compared: days and periods that overlap, stretches of one length. */
import type { Claim, ClaimTime } from '../../model/index.ts';

/** `apart`: surely other times; `open`: nothing speaks against it, nothing for it; `same`: both named and overlapping. */
export type Timing = 'same' | 'open' | 'apart';

/** A figure of a year is still news this long after it, in days. */
const STILL_NEWS = 420;
/** A running count told with a date reaches this far into the reports that follow, in days. */
const STILL_RUNNING = 60;
const DAY = 86_400_000;

export function timing(a: Claim, b: Claim): Timing {
  const [x, y] = [a.time, b.time];
  if (!x || !y) return 'open';
  if (isStretch(x) || isStretch(y)) return stretches(x, y);
  if (!x.from || !x.to || !y.from || !y.to) return x.value === y.value ? 'same' : 'open';
  const meet = x.from <= y.to && y.from <= x.to;
  const running = a.measure?.course === 'status' && b.measure?.course === 'status';
  if (isDay(x) && isDay(y) && (x.implied || y.implied) && isLasting(a) && isLasting(b)) return 'open';
  if (isDay(x) && isDay(y) && (x.implied || y.implied || running))
    return farApart(x, y, STILL_RUNNING) ? 'apart' : meet && running ? 'same' : 'open';
  if (isDay(x) !== isDay(y) && (x.implied || y.implied)) {
    if (isAhead(x, y) || isAhead(y, x)) return 'apart';
    return meet || !farApart(x, y, STILL_NEWS) ? 'open' : 'apart';
  }
  return meet ? 'same' : 'apart';
}

/** What a thing costs or has stays so, however long ago it was told, until it is told otherwise; a rise does not. */
const isLasting = ({ measure }: Claim): boolean =>
  measure !== null &&
  measure.aspect !== 'change' &&
  LASTING.has(measure.key) &&
  measure.qualifiers.every((q) => q === 'part');
const LASTING: ReadonlySet<string> = new Set(
  'costs members stores capacity investment damage debt fine households wage-rise'.split(' '),
);

/** "in 24 hours" against no length at all: the other may have counted over any time. */
function stretches(x: ClaimTime, y: ClaimTime): Timing {
  const [left, right] = [hoursOf(x), hoursOf(y)];
  if (left === null || right === null) return 'open';
  return Math.abs(left - right) <= Math.min(left, right) * 0.1 ? 'same' : 'apart';
}

const isStretch = (time: ClaimTime): boolean => /^PT?\d/.test(time.value);
const isDay = (time: ClaimTime): boolean => time.from !== null && time.to !== null && days(time.from, time.to) <= 9;

/** ISO 8601 duration, quarter, half or year as hours; null for a day or an open time. */
function hoursOf({ value }: ClaimTime): number | null {
  const stretch = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])/.exec(value);
  if (stretch) return Number(stretch[2]) * (stretch[1] ? CLOCK : CALENDAR)[stretch[3] as 'Y']!;
  if (/^\d{4}-Q\d$/.test(value)) return 3 * CALENDAR.M;
  if (/^\d{4}-H\d$/.test(value)) return 6 * CALENDAR.M;
  return null;
}
const CALENDAR = { Y: 8760, M: 730, W: 168, D: 24, H: 1, S: 1 / 3600 } as const;
const CLOCK = { Y: 0, M: 1 / 60, W: 0, D: 0, H: 1, S: 1 / 3600 } as const;

/** A year or quarter yet to come is not what a report of today speaks of. */
const isAhead = (period: ClaimTime, day: ClaimTime): boolean =>
  !period.implied && day.implied && isDay(day) && days(day.to!, period.from!) > SOON;
const SOON = 31;

const days = (from: string, to: string): number => (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;

function farApart(x: ClaimTime, y: ClaimTime, most: number): boolean {
  const gap = Math.max(days(x.to!, y.from!), days(y.to!, x.from!));
  return gap > most;
}

/** The day a state holds for: the last day of a named time that had come when it was said, else the day it was said. */
export function stateDay(claim: Claim, said: string | null): string | null {
  const named = claim.time && !claim.time.implied ? claim.time.to?.slice(0, 10) : null;
  const day = said?.slice(0, 10) ?? null;
  if (named && (!day || named <= day)) return named;
  return day;
}
