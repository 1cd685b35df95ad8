/** TIMEX3 values (ISO-TimeML) of units, of whole periods around a day, and of durations. */
import { unreachable } from '../../../model/index.ts';
import { civil, dayNumber, isoDay, pad, weekValue } from './calendar.ts';
import type { TimeUnit } from './types.ts';

/** The designator in a duration; those of the clock stand behind a T. DE, CE and WE are TIMEX3's own. */
const DESIGNATOR: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** `PT2H`, `P3D`, `PXY`; half years are counted in months, since H would be read as hours. */
export function durationValue(unit: TimeUnit, amount: number | null): string {
  if (unit === 'half') return amount === null ? 'PXM' : `P${amount * 6}M`;
  return `P${isClockUnit(unit) ? 'T' : ''}${amount ?? 'X'}${DESIGNATOR[unit]}`;
}

/** The value of the period that holds a day: `2026`, `2026-Q1`, `2026-W03`, `2026-01-16`. */
export function periodValue(unit: TimeUnit, day: number): string {
  const { year, month } = civil(day);
  const y = pad(year, 4);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return isoDay(day);
    case 'weekend':
      return `${weekValue(day)}-WE`;
    case 'week':
      return weekValue(day);
    case 'month':
      return `${y}-${pad(month)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${y}-H${month > 6 ? 2 : 1}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
    case 'century':
      return y.slice(0, 2);
    case 'millennium':
      return y.slice(0, 1);
    default:
      return unreachable(unit);
  }
}

/** What is left of a period where no day anchors it. */
export function openPeriod(unit: TimeUnit): string {
  switch (unit) {
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'week':
      return 'XXXX-WXX';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'half':
      return 'XXXX-HX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case 'millennium':
      return 'X';
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'XXXX-XX-XX';
    default:
      return unreachable(unit);
  }
}

const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** A day moved by whole or fractional units; months keep the day where they can (31 March + 1 month = 30 April). */
export function moved(day: number, unit: TimeUnit, by: number): number {
  const months = MONTHS[unit];
  if (months === undefined)
    return day + Math.round(by * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'day' ? 1 : 0));
  const { year, month, day: d } = civil(day);
  const target = month + Math.round(months * by);
  const last = dayNumber(year, target + 1, 1) - 1;
  return Math.min(dayNumber(year, target, d), last);
}
