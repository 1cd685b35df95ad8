/** Holidays with their days: fixed, counted from Easter, or the nth weekday of a month. */
import { dayNumber, easter, weekdayOf } from './calendar.ts';

type DayOf = (year: number) => number;

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    dayNumber(year, month, day);
const fromEaster =
  (days: number): DayOf =>
  (year) =>
    easter(year) + days;
/** nth = -1: the last one of the month */
const nth =
  (n: number, weekday: number, month: number): DayOf =>
  (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 1) - 1;
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };
/** the nth Sunday of Advent: the fourth is the last Sunday before 25 December */
const advent =
  (n: number): DayOf =>
  (year) => {
    const eve = dayNumber(year, 12, 24);
    return eve - (weekdayOf(eve) % 7) - (4 - n) * 7;
  };

const HOLIDAYS: Readonly<Record<string, DayOf>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  'womens-day': fixed(3, 8),
  'st-patrick': fixed(3, 17),
  'rose-monday': fromEaster(-48),
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  'ascension-day': fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'corpus-christi': fromEaster(60),
  'labour-day': fixed(5, 1),
  'assumption-day': fixed(8, 15),
  'german-unity': fixed(10, 3),
  'reformation-day': fixed(10, 31),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'repentance-day': (year) => advent(1)(year) - 11,
  'advent-1': advent(1),
  'advent-2': advent(2),
  'advent-3': advent(3),
  'advent-4': advent(4),
  'st-nicholas': fixed(12, 6),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'new-years-eve': fixed(12, 31),
  'martin-luther-king-day': nth(3, 1, 1),
  'memorial-day': nth(-1, 1, 5),
  'independence-day': fixed(7, 4),
  'us-labor-day': nth(1, 1, 9),
  thanksgiving: nth(4, 4, 11),
};

/** Day number of a holiday in a year; null for a key the table does not hold. */
export const holidayIn = (key: string, year: number): number | null => HOLIDAYS[key]?.(year) ?? null;
