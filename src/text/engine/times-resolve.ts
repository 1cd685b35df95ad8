/** Resolves what a rule read against publication date, tense and neighbouring dates, keeping known and implied parts apart. */
import { type TimePart, type TimexType, unreachable } from '../../model/index.ts';
import { civil, dayNumber, isoDay, pad, weekdayOf, weekValue } from './times-calendar.ts';
import { holidayIn } from './times-holidays.ts';
import { type Days, daysOf, narrowed } from './times-interval.ts';
import { type Side, weekdayFor, weekendFor, yearFor } from './times-sides.ts';
import type {
  CalendarMeaning,
  ClockMeaning,
  DurationMeaning,
  HolidayMeaning,
  Meaning,
  ShiftMeaning,
  Tense,
  YearMeaning,
} from './times-types.ts';
import { durationValue, moved, openPeriod, periodValue } from './times-values.ts';

export interface Surroundings {
  /** day number of the publication; null where unknown */
  readonly published: number | null;
  readonly tense: Tense;
  /** the text tells of one day, so that "heute" is that day */
  readonly speaksOfDays: boolean;
  /** a year written with the date just before or joined after, and the days it may not lie before or after */
  readonly year: NeighbourYear | null;
  /** first day of what the text spoke of last */
  readonly context: number | null;
}

export interface NeighbourYear {
  readonly year: number;
  readonly notBefore?: number;
  readonly notAfter?: number;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** days covered; null where they can't be known */
  readonly days: Days | null;
  readonly known: readonly TimePart[];
  readonly implied: readonly TimePart[];
}

/** Null where the reading is impossible (31 February). */
export function resolve(meaning: Meaning, near: Surroundings): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return calendar(meaning, near);
    case 'shift':
      return shifted(meaning, near);
    case 'clock':
      return clock(meaning, near);
    case 'duration':
      return duration(meaning, near);
    case 'set':
      return { type: 'SET', value: meaning.value, days: null, known: [], implied: [] };
    case 'ref':
      return reference(meaning.ref);
    case 'holiday':
      return holiday(meaning, near);
    default:
      return unreachable(meaning);
  }
}

const reference = (value: string): Resolved => ({ type: 'DATE', value, days: null, known: [], implied: [] });

function dated(
  value: string,
  known: readonly TimePart[],
  implied: readonly TimePart[],
  mod?: CalendarMeaning['mod'],
): Resolved {
  const days = daysOf(value);
  return { type: value.includes('T') ? 'TIME' : 'DATE', value, days: days && narrowed(days, mod), known, implied };
}

function calendar(meaning: CalendarMeaning, near: Surroundings): Resolved | null {
  if (meaning.century !== undefined) return dated(pad(meaning.century), ['year'], [], meaning.mod);
  if (meaning.decade !== undefined) return dated(decadeValue(meaning.decade, near), ['year'], [], meaning.mod);
  if (meaning.month === undefined && meaning.year === undefined) {
    if (meaning.weekday !== undefined) return bareWeekday(meaning, meaning.weekday, near);
    if (meaning.weekend) return bareWeekend(meaning, near);
  }
  const known = knownParts(meaning);
  const year = yearOf(meaning, near);
  const written = meaning.year !== undefined && 'written' in meaning.year;
  const value = valueIn(meaning, year === null ? 'XXXX' : pad(year, 4)) + partOf(meaning.part);
  if (year !== null && !daysOf(value)) return null;
  if (meaning.day !== undefined && !daysOf(valueIn(meaning, pad(year ?? 2000, 4)))) return null;
  return dated(value, known, written ? [] : ['year'], meaning.mod);
}

const partOf = (part: string | undefined): string => (part ? `T${part}` : '');

/** "die neunziger Jahre" names no century: the latest such decade that has begun by the publication. */
function decadeValue(decade: number, near: Surroundings): string {
  if (decade >= 10) return pad(decade, 3);
  if (near.published === null) return `XX${decade}`;
  const now = Math.floor(civil(near.published).year / 10);
  const latest = now - ((((now - decade) % 10) + 10) % 10);
  return pad(near.tense === 'future' && latest < now ? latest + 10 : latest, 3);
}

function bareWeekday(meaning: CalendarMeaning, weekday: number, near: Surroundings): Resolved {
  const known: TimePart[] = meaning.part ? ['weekday', 'daytime'] : ['weekday'];
  if (near.published === null) return dated(`XXXX-WXX-${weekday}${partOf(meaning.part)}`, known, []);
  const day = weekdayFor(near.published, weekday, sideOf(meaning, near));
  return dated(isoDay(day) + partOf(meaning.part), known, ['year', 'month', 'day']);
}

function bareWeekend(meaning: CalendarMeaning, near: Surroundings): Resolved {
  if (near.published === null) return dated('XXXX-WXX-WE', ['weekday'], []);
  return dated(`${weekValue(weekendFor(near.published, sideOf(meaning, near)))}-WE`, ['weekday'], ['year', 'week']);
}

const sideOf = (meaning: { lean?: Side['lean'] }, near: Surroundings): Side => ({
  lean: meaning.lean,
  tense: near.tense,
});

/** The year written, counted, taken from the sentence, or implied by the publication date; null where none can be had. */
function yearOf(meaning: CalendarMeaning, near: Surroundings): number | null {
  const stated = statedYear(meaning.year, near);
  if (stated !== undefined) return stated;
  if (near.year !== null && meaning.lean === undefined && fitsNeighbour(meaning, near.year)) return near.year.year;
  if (near.published === null) return null;
  return (
    yearOfWeekday(meaning, near.published) ??
    yearFor(near.published, sideOf(meaning, near), (year) => daysOf(valueIn(meaning, pad(year, 4))))
  );
}

/** "Montag, 15. September": of last, this and next year the one in which that day is a Monday, whatever the tense. */
function yearOfWeekday(meaning: CalendarMeaning, published: number): number | null {
  if (meaning.weekday === undefined || meaning.day === undefined || meaning.lean !== undefined) return null;
  const { year } = civil(published);
  const fits = [year - 1, year, year + 1].filter((y) => {
    const days = daysOf(valueIn(meaning, pad(y, 4)));
    return days !== null && weekdayOf(days.first) === meaning.weekday;
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** "Dezember 2025 und Januar": the January before would run backwards, so the year does not hold. */
function fitsNeighbour(meaning: CalendarMeaning, { year, notBefore, notAfter }: NeighbourYear): boolean {
  const days = daysOf(valueIn(meaning, pad(year, 4)));
  return days !== null && days.first >= (notBefore ?? days.first) && days.last <= (notAfter ?? days.last);
}

function statedYear(year: YearMeaning | undefined, near: Surroundings): number | null | undefined {
  if (!year) return undefined;
  if ('written' in year) return year.written;
  return near.published === null ? null : civil(near.published).year + year.shift;
}

function valueIn(meaning: CalendarMeaning, year: string): string {
  const { month, day, week, quarter, half, season } = meaning;
  if (month !== undefined) return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
  if (week !== undefined) return `${year}-W${pad(week)}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (half !== undefined) return `${year}-H${half}`;
  return season === undefined ? year : `${year}-${season}`;
}

function knownParts(meaning: CalendarMeaning): TimePart[] {
  const fields = ['year', 'half', 'quarter', 'season', 'month', 'week', 'weekday', 'day'] as const;
  const parts: TimePart[] = fields.filter((field) =>
    field === 'year' ? meaning.year !== undefined && 'written' in meaning.year : meaning[field] !== undefined,
  );
  return meaning.part ? [...parts, 'daytime'] : parts;
}

function shifted(meaning: ShiftMeaning, near: Surroundings): Resolved {
  if (meaning.loose && !near.speaksOfDays) return reference('PRESENT_REF');
  const base = meaning.from === 'publication' ? near.published : near.context;
  const known: TimePart[] = [];
  if (meaning.weekday !== undefined) known.push('weekday');
  if (meaning.part) known.push('daytime');
  if (base === null) return dated(unanchored(meaning), known, []);
  const target = moved(base, meaning.unit, meaning.by);
  const value =
    meaning.weekday === undefined
      ? periodValue(meaning.unit, target)
      : isoDay(target - weekdayOf(target) + meaning.weekday);
  return dated(value + partOf(meaning.part), known, impliedBy(meaning), meaning.mod);
}

function unanchored(meaning: ShiftMeaning): string {
  const open = meaning.weekday === undefined ? openPeriod(meaning.unit) : `XXXX-WXX-${meaning.weekday}`;
  return open + partOf(meaning.part);
}

function impliedBy(meaning: ShiftMeaning): TimePart[] {
  if (meaning.weekday !== undefined || meaning.unit === 'day') return ['year', 'month', 'day'];
  switch (meaning.unit) {
    case 'week':
    case 'weekend':
      return ['year', 'week'];
    case 'month':
    case 'quarter':
    case 'half':
      return ['year', meaning.unit];
    default:
      return ['year'];
  }
}

function clock(meaning: ClockMeaning, near: Surroundings): Resolved {
  const known: TimePart[] = meaning.part ? ['daytime'] : meaning.minute === undefined ? ['hour'] : ['hour', 'minute'];
  const time =
    meaning.part ??
    `${pad(meaning.hour ?? 0)}:${pad(meaning.minute ?? 0)}${meaning.second === undefined ? '' : `:${pad(meaning.second)}`}`;
  const day = near.context ?? (meaning.part ? null : near.published);
  const value = `${day === null ? 'XXXX-XX-XX' : isoDay(day)}T${time}`;
  return dated(value, known, day === null ? [] : ['year', 'month', 'day']);
}

function duration(meaning: DurationMeaning, near: Surroundings): Resolved {
  const { unit, amount, anchor, firstOf } = meaning;
  const value = durationValue(unit, meaning.low === undefined ? amount : null);
  if (firstOf) return firstOfYear(value, meaning, firstOf, near);
  if (!anchor || near.published === null || amount === null) return unanchoredDuration(meaning, value);
  const days = bothEnds(meaning, amount, near.published);
  const implied: TimePart[] = ['year'];
  if (!meaning.asDate || !days || meaning.low !== undefined)
    return { type: 'DURATION', value, days, known: [], implied };
  const signed = anchor === 'ago' ? -amount : amount;
  return dated(periodValue(unit, moved(near.published, unit, signed)), [], implied);
}

function firstOfYear(value: string, { unit, amount }: DurationMeaning, of: YearMeaning, near: Surroundings): Resolved {
  const year = statedYear(of, near) ?? null;
  const first = year === null || amount === null ? null : dayNumber(year, 1, 1);
  const days = first === null ? null : { first, last: moved(first, unit, amount ?? 0) - 1 };
  return {
    type: 'DURATION',
    value,
    days,
    known: 'written' in of ? ['year'] : [],
    implied: 'written' in of ? [] : ['year'],
  };
}

function unanchoredDuration(meaning: DurationMeaning, value: string): Resolved {
  if (!meaning.asDate) return { type: 'DURATION', value, days: null, known: [], implied: [] };
  if (meaning.amount !== null) return reference(openPeriod(meaning.unit));
  return reference(meaning.anchor === 'ago' ? 'PAST_REF' : 'FUTURE_REF');
}

/** "in drei bis fünf Jahren": from the lower bound's days to the upper one's. */
function bothEnds(meaning: DurationMeaning, amount: number, published: number): Days | null {
  const far = anchoredDays(meaning, amount, published);
  const near = meaning.low === undefined ? far : anchoredDays(meaning, meaning.low, published);
  return far && near && { first: Math.min(far.first, near.first), last: Math.max(far.last, near.last) };
}

/** "vor vier Jahren" covers the whole year four years back: the words are no more exact than their unit. */
function anchoredDays({ unit, anchor }: DurationMeaning, amount: number, published: number): Days | null {
  const back = moved(published, unit, -amount);
  const on = moved(published, unit, amount);
  const around = (day: number) => daysOf(periodValue(unit, day));
  switch (anchor) {
    case 'ago':
      return around(back);
    case 'ahead':
      return around(on);
    case 'since': {
      const begin = around(back);
      return begin && { first: begin.first, last: published };
    }
    case 'last':
      return { first: back, last: published };
    case 'next':
      return { first: published, last: on };
    case undefined:
      return null;
    default:
      return unreachable(anchor);
  }
}

/** "Die Hoffnung auf eine Öffnung vor Weihnachten zerschlug sich": whatever its tense, a feast close ahead is meant before one long gone. */
function comingRather(year: number, published: number, daysIn: (year: number) => Days | null): number {
  const [past, coming] = [daysIn(year), daysIn(year + 1)];
  const isLongGone = past !== null && published - past.first > LONG_GONE;
  return isLongGone && coming !== null && coming.first > published && coming.first - published <= CLOSE_AHEAD
    ? year + 1
    : year;
}
/** Days. */
const [LONG_GONE, CLOSE_AHEAD] = [270, 92];

function holiday(meaning: HolidayMeaning, near: Surroundings): Resolved | null {
  const daysIn = (year: number): Days | null => {
    const day = holidayIn(meaning.key, year);
    return day === null ? null : { first: day, last: day };
  };
  const stated = statedYear(meaning.year, near);
  const written = meaning.year !== undefined && 'written' in meaning.year;
  const implied = near.published === null ? null : yearFor(near.published, sideOf(meaning, near), daysIn);
  const year =
    stated === undefined ? (implied === null ? null : comingRather(implied, near.published!, daysIn)) : stated;
  if (year === null) return dated('XXXX-XX-XX', [], []);
  const days = daysIn(year);
  return (
    days && dated(isoDay(days.first), written ? ['year', 'month', 'day'] : ['month', 'day'], written ? [] : ['year'])
  );
}
