/** Resolves what a rule read against publication date, tense and neighbouring dates, keeping known and implied parts apart. */
import { type TimePart, unreachable } from '../../../model/index.ts';
import { civil, isoDay, pad, weekdayOf, weekValue } from './calendar.ts';
import { duration } from './durations.ts';
import { holidayIn } from './holidays.ts';
import { type Days, daysOf } from './interval.ts';
import { dated, type NeighbourYear, type Resolved, reference, type Surroundings, statedYear } from './resolved.ts';
import { type Side, weekdayFor, weekendFor, yearFor } from './sides.ts';
import type { CalendarMeaning, ClockMeaning, HolidayMeaning, Meaning, ShiftMeaning } from './types.ts';
import { moved, openPeriod, periodValue } from './values.ts';

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
  if (near.published === null || meaning.ofEvent) return dated(`XXXX-WXX-${weekday}${partOf(meaning.part)}`, known, []);
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
  if (near.around === null) return null;
  return (
    yearOfWeekday(meaning, near.around) ??
    yearFor(near.around, sideOf(meaning, near), (year) => daysOf(valueIn(meaning, pad(year, 4))))
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

const isNear = (published: number | null, days: Days | null): boolean =>
  published === null || days === null || Math.abs(days.first - published) <= CLOSE_AHEAD;

function holiday(meaning: HolidayMeaning, near: Surroundings): Resolved | null {
  const daysIn = (year: number): Days | null => {
    const day = holidayIn(meaning.key, year);
    return day === null ? null : { first: day, last: day };
  };
  const stated = statedYear(meaning.year, near);
  const written = meaning.year !== undefined && 'written' in meaning.year;
  const implied = near.around === null ? null : yearFor(near.around, sideOf(meaning, near), daysIn);
  // without a verb that tells the side, a feast far from the report is of either year
  if (stated === undefined && near.tense === null && !isNear(near.around, implied === null ? null : daysIn(implied)))
    return dated('XXXX-XX-XX', [], []);
  const year = stated === undefined ? (implied === null ? null : comingRather(implied, near.around!, daysIn)) : stated;
  if (year === null) return dated('XXXX-XX-XX', [], []);
  const days = daysIn(year);
  return (
    days && dated(isoDay(days.first), written ? ['year', 'month', 'day'] : ['month', 'day'], written ? [] : ['year'])
  );
}
