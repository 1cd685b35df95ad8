/** Civil calendar arithmetic on day numbers (days since 1970-01-01), proleptic Gregorian, without clock or time zone. */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date; months and days may overflow (month 13 is January of the next year). */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  // 719468 = days from 0000-03-01 to 1970-01-01 (algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms")
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(day: number): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
}

/** Day number of the leading YYYY-MM-DD of an ISO 8601 date; null where it has no such beginning or no such day exists. */
export function parseDay(iso: string | null): number | null {
  const match = iso && /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Day number of the last day of "2025-02"; null for anything else. */
export function endOfMonth(iso: string | null): number | null {
  const [, year, month] = (iso && /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso)) || [];
  return year ? dayNumber(Number(year), Number(month) + 1, 1) - 1 : null;
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO 8601: Monday 1 ... Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function weekOf(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

export const weekValue = (day: number): string => {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
};

/** Easter Sunday, Gregorian (Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
