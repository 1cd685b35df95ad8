/** Which of several possible days is meant: the latest past one, the next one, or the nearest. */
import { civil, weekdayOf } from './calendar.ts';
import type { Days } from './interval.ts';
import type { Lean, Tense } from './types.ts';

/** What decides: a modifier in the expression is stronger than the clause's tense and excludes the day itself. */
export interface Side {
  readonly lean: Lean | undefined;
  readonly tense: Tense;
}

/**
 * The year in which a yearless date lies. Past tense: the latest that has begun; future or present (a scheduled event):
 * the first not yet over, in the present none that is most of a year away where one has just been; nothing known: the
 * nearest.
 */
export function yearFor(published: number, side: Side, daysIn: (year: number) => Days | null): number | null {
  const around = civil(published).year;
  if (side.lean === 'this') return daysIn(around) && around;
  // 29 February may be eight years away (1896 to 1904)
  const years = Array.from({ length: 17 }, (_, i) => around - 8 + i).filter((year) => daysIn(year) !== null);
  const at = (year: number) => daysIn(year)!;
  if (side.lean === 'past') return years.findLast((year) => at(year).last < published) ?? null;
  if (side.lean === 'future') return years.find((year) => at(year).first > published) ?? null;
  if (side.tense === 'past') return years.findLast((year) => at(year).first <= published) ?? null;
  if (side.tense === 'until') return endOf(years, at, published);
  if (side.tense === null) return nearest(years, (year) => distance(at(year), published));
  const next = years.find((year) => at(year).last >= published) ?? null;
  if (side.tense !== 'present' || next === null || at(next).first - published <= SCHEDULED) return next;
  const last = years.findLast((year) => at(year).first <= published) ?? null;
  return last !== null && published - at(last).last <= JUST_OVER ? last : next;
}
/** What lasts until a day close ahead has not ended most of a year ago. */
function endOf(years: readonly number[], at: (year: number) => Days, published: number): number | null {
  const last = years.findLast((year) => at(year).first <= published) ?? null;
  const next = years.find((year) => at(year).first > published) ?? null;
  const isClose = next !== null && at(next).first - published <= CLOSE_AHEAD;
  const isLongGone = last === null || published - at(last).last > LONG_GONE;
  return isClose && isLongGone ? next : last;
}
/** days */
const [CLOSE_AHEAD, LONG_GONE] = [100, 180];

/** "The paper bears the date of 29 October", told in November: in the present tense nothing is scheduled so far ahead (days). */
const SCHEDULED = 270;
const JUST_OVER = 92;

const distance = (days: Days, day: number): number => Math.max(days.first - day, day - days.last, 0);

function nearest(years: readonly number[], far: (year: number) => number): number | null {
  return years.reduce<number | null>((best, year) => (best === null || far(year) < far(best) ? year : best), null);
}

/** The day of a bare weekday: in news the latest one, today included, unless tense or modifier look ahead. */
export function weekdayFor(published: number, weekday: number, side: Side): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (side.lean === 'this') return published - weekdayOf(published) + weekday;
  if (side.lean === 'future') return published + (ahead || 7);
  if (side.lean === 'past') return published + ahead - 7;
  if (side.tense === 'future' || side.tense === 'present') return published + ahead;
  return published + (ahead && ahead - 7);
}

/** A day in the week whose weekend is meant. */
export function weekendFor(published: number, side: Side): number {
  const isWeekend = weekdayOf(published) >= 6;
  if (side.lean === 'past') return published - 7;
  if (side.lean === 'future') return isWeekend ? published + 7 : published;
  if (side.lean === 'this' || isWeekend || side.tense === 'future' || side.tense === 'present') return published;
  return published - 7;
}
