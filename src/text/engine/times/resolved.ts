/** What stands around a time while it is resolved, and what comes of it. */
import type { TimePart, TimexType } from '../../../model/index.ts';
import { civil } from './calendar.ts';
import { type Days, daysOf, narrowed } from './interval.ts';
import type { CalendarMeaning, Tense, YearMeaning } from './types.ts';

export interface Surroundings {
  /** day number of the publication; null where unknown */
  readonly published: number | null;
  /** the same, or of an issue that names its month alone the last day of that: good for years, not for days */
  readonly around: number | null;
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

export const reference = (value: string): Resolved => ({ type: 'DATE', value, days: null, known: [], implied: [] });

export function dated(
  value: string,
  known: readonly TimePart[],
  implied: readonly TimePart[],
  mod?: CalendarMeaning['mod'],
): Resolved {
  const days = daysOf(value);
  return { type: value.includes('T') ? 'TIME' : 'DATE', value, days: days && narrowed(days, mod), known, implied };
}

export function statedYear(year: YearMeaning | undefined, near: Surroundings): number | null | undefined {
  if (!year) return undefined;
  if ('written' in year) return year.written;
  return near.around === null ? null : civil(near.around).year + year.shift;
}
