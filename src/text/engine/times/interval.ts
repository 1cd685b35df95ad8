/** From a TIMEX3 calendar value to the days it covers. */

import { remembered } from '../patterns/memo.ts';
import { civil, dayNumber, isDate, isoDay, mondayOfWeek } from './calendar.ts';
import type { PartMod } from './types.ts';

/** Day numbers, both inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const months = (year: number, first: number, count: number): Days => ({
  first: dayNumber(year, first, 1),
  last: dayNumber(year, first + count, 1) - 1,
});

/** First month of the meteorological seasons; winter runs into the next year and bears the year it begins in. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

type Reader = (match: RegExpExecArray) => Days | null;
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, ([, y, m, d]) => oneDay(Number(y), Number(m), Number(d))],
  [/^(\d{4})-(\d\d)$/, ([, y, m]) => (Number(m) >= 1 && Number(m) <= 12 ? months(Number(y), Number(m), 1) : null)],
  [/^(\d{4})-W(\d\d)$/, ([, y, w]) => week(Number(y), Number(w), 0)],
  [/^(\d{4})-W(\d\d)-WE$/, ([, y, w]) => week(Number(y), Number(w), 5)],
  [/^(\d{4})-Q([1-4])$/, ([, y, q]) => months(Number(y), Number(q) * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, ([, y, h]) => months(Number(y), Number(h) * 6 - 5, 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, y, s]) => months(Number(y), SEASON_MONTH[s!]!, 3)],
  [/^(\d{4})$/, ([, y]) => months(Number(y), 1, 12)],
  [/^(\d{3})$/, ([, d]) => months(Number(d) * 10, 1, 120)],
  [/^(\d{2})$/, ([, c]) => months(Number(c) * 100, 1, 1200)],
];

function oneDay(year: number, month: number, day: number): Days | null {
  if (!isDate(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

function week(year: number, number: number, from: number): Days {
  const monday = mondayOfWeek(year, number);
  return { first: monday + from, last: monday + 6 };
}

/** Days a value covers; null for values with X, references, durations and sets. */
export const daysOf: (value: string) => Days | null = remembered((value) => {
  for (const [form, read] of FORMS) {
    const match = form.exec(value);
    if (match) return read(match);
  }
  return null;
});

/**
 * Beginning, middle or end of an interval, deliberately wide, so that "Ende 2026" excludes the spring without claiming a
 * month, and neighbouring parts overlap as they do in usage: a third at either end and the middle half, in whole months
 * (Anfang January to April, Mitte April to September, Ende September to December); below a quarter two fifths, in days.
 */
export function narrowed(days: Days, mod: PartMod | undefined): Days {
  if (!mod || days.last - days.first < 5) return days;
  const from = civil(days.first);
  const to = civil(days.last + 1);
  const count = (to.year - from.year) * 12 + to.month - from.month;
  if (count < 3) return someDays(days, mod);
  const third = Math.ceil(count / 3);
  const quarter = Math.floor(count / 4);
  const part = (skip: number, length: number) => months(from.year, from.month + skip, length);
  return mod === 'START'
    ? part(0, third)
    : mod === 'END'
      ? part(count - third, third)
      : part(quarter, count - 2 * quarter);
}

function someDays({ first, last }: Days, mod: PartMod): Days {
  const length = last - first + 1;
  const share = Math.ceil(length * 0.4);
  const quarter = Math.floor(length / 4);
  if (mod === 'START') return { first, last: first + share - 1 };
  return mod === 'END' ? { first: last - share + 1, last } : { first: first + quarter, last: last - quarter };
}

/** ISO dates of an interval. */
export const isoOf = (days: Days): { from: string; to: string } => ({
  from: isoDay(days.first),
  to: isoDay(days.last),
});
