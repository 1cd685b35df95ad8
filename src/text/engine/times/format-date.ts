/** Takes a TIMEX3 or ISO 8601 value apart, for the languages to print. */
import { unreachable } from '../../../model/index.ts';

export type DayPartKey = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type UnitKey =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
/** The printable shapes; `year` null where the value leaves it open (XXXX). */
export type DateShape =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number | null; readonly half: number }
  | { readonly kind: 'season'; readonly year: number | null; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly kind: 'week'; readonly year: number; readonly week: number; readonly weekend: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'length'; readonly unit: UnitKey; readonly amount: number | null };

export interface PrintableDate {
  readonly shape: DateShape;
  /** "20:30", or a part of the day; absent where the value names none */
  readonly time?: string | DayPartKey;
}

/** The words of one language. */
export interface DateWords {
  shape(shape: DateShape): string;
  /** puts a clock time or part of the day to its date */
  at(date: string, time: string | DayPartKey): string;
}

const number = (digits: string | undefined): number => Number(digits);
const openYear = (digits: string | undefined): number | null => (digits === 'XXXX' ? null : Number(digits));

type Make = (match: RegExpExecArray) => DateShape | null;
const FORMS: readonly (readonly [RegExp, Make])[] = [
  [
    /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/,
    ([, y, m, d]) => ({ kind: 'day', year: openYear(y), month: number(m), day: number(d) }),
  ],
  [/^(\d{4}|XXXX)-(\d\d)$/, ([, y, m]) => ({ kind: 'month', year: openYear(y), month: number(m) })],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([, y, q]) => ({ kind: 'quarter', year: openYear(y), quarter: number(q) })],
  [/^(\d{4}|XXXX)-H([12])$/, ([, y, h]) => ({ kind: 'half', year: openYear(y), half: number(h) })],
  [/^(\d{4}|XXXX)-(SP|SU|FA|WI)$/, ([, y, s]) => ({ kind: 'season', year: openYear(y), season: s as 'SP' })],
  [
    /^(\d{4})-W(\d\d)(-WE)?$/,
    ([, y, w, end]) => ({ kind: 'week', year: number(y), week: number(w), weekend: end !== undefined }),
  ],
  [/^XXXX-WXX-([1-7])$/, ([, day]) => ({ kind: 'weekday', weekday: number(day) })],
  [/^(\d{4})$/, ([, y]) => ({ kind: 'year', year: number(y) })],
  [/^(\d{3})$/, ([, d]) => ({ kind: 'decade', year: number(d) * 10 })],
  [/^(\d{2})$/, ([, c]) => ({ kind: 'century', century: number(c) + 1 })],
  [/^P(T?)(\d+(?:\.\d+)?|X)(WE|DE|CE|[SMHDWQY])$/, ([, t, n, unit]) => lengthOf(`${t}${unit}`, n!)],
];

const UNITS: Readonly<Record<string, UnitKey>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  WE: 'weekend',
  W: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
};
function lengthOf(designator: string, amount: string): DateShape | null {
  const unit = UNITS[designator];
  return unit ? { kind: 'length', unit, amount: amount === 'X' ? null : Number(amount) } : null;
}

function printable(value: string): PrintableDate | null {
  const duration = value.startsWith('P');
  const [, date, time] = (!duration && /^([^T]+)(?:T(MO|MI|AF|EV|NI|\d\d:\d\d)?.*)?$/.exec(value)) || [null, value];
  for (const [form, make] of FORMS) {
    const match = form.exec(date ?? '');
    const shape = match && make(match);
    if (shape && isReal(shape)) return { shape, ...(time && { time }) };
  }
  return null;
}

function isReal(shape: DateShape): boolean {
  switch (shape.kind) {
    case 'day':
      return shape.month >= 1 && shape.month <= 12 && shape.day >= 1 && shape.day <= 31;
    case 'month':
      return shape.month >= 1 && shape.month <= 12;
    case 'quarter':
    case 'half':
    case 'season':
    case 'week':
    case 'weekday':
    case 'year':
    case 'decade':
    case 'century':
    case 'length':
      return true;
    default:
      return unreachable(shape);
  }
}

/**
 * The value in words; an empty string for what names no time (PAST_REF, XXXX). A time of day is printed as written: an
 * offset or Z is not converted.
 */
export function dateText(value: string, words: DateWords): string {
  const found = printable(value);
  if (!found) return '';
  const date = words.shape(found.shape);
  return found.time ? words.at(date, found.time) : date;
}
