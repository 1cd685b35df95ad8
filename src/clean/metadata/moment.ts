/** Reads written points of time into ISO 8601, exactly as precise as they are written: no day, hour or zone is added. */
import { pattern } from '../../text/engine/patterns/layout.ts';

const numbered = (rows: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.flatMap((names, i) => names.split(' ').map((n) => [n, i + 1])));

const MONTHS = numbered([
  'januar january jan jänner jän',
  'februar february feb feber',
  'märz maerz march mar mär mrz',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
]);
/** The neighbours' months: their papers are sources, too. */
const FOREIGN_MONTHS = numbered([
  'janvier enero gennaio janeiro',
  'février fevrier febrero febbraio fevereiro',
  'mars marzo março',
  'avril abril aprile',
  'mayo maggio maio',
  'juin junio giugno junho',
  'juillet julio luglio julho',
  'août aout agosto',
  'septembre septiembre settembre setembro',
  'octobre octubre ottobre outubro',
  'novembre noviembre novembro',
  'décembre decembre diciembre dicembre dezembro',
]);
/** The names of months and their short forms, German and English, as a pattern; longest first. */
export const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH_NAME = `(${MONTH}|${Object.keys(FOREIGN_MONTHS).join('|')})`;

/** RFC 2822 zone names; others mean different offsets in different countries. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  mez: '+01:00',
  cet: '+01:00',
  mesz: '+02:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** No page is older than the web by much; an earlier year is two things run together, such as "28.09.1912:44". */
function dateOf(year: number, month: number, day: number): string | null {
  const valid = year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return valid ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const CLOCK = pattern('i')`
  ^[\s,.|·•–-]*(?:T|um|at|-|–|\||ab|,|\()?\s*(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2})(?:\.\d+)?)?\s*(?:uhr|h\b)?\s*([ap]\.?m\.?)?\s*(
    (?:gmt|utc)[+-]\d{1,2}(?!\d) | z\b | utc | gmt | mesz | mez | cest | cet | e[sd]t | c[sd]t
    | p[sd]t | bst
  )?\s*([+-]\d{2}:?\d{2})?
`;

/** "BST", "GMT+1" */
function zoneOf(name: string): string {
  const [, sign = '', hours = ''] = /([+-])(\d{1,2})$/.exec(name) ?? [];
  return hours ? `${sign}${pad(Number(hours))}:00` : (ZONES[name.toLowerCase()] ?? '');
}

/** The time of day that follows a date in `rest`, as "T14:05+02:00", or '' where none does. */
function clockOf(rest: string): string {
  const m = CLOCK.exec(rest);
  if (!m) return '';
  let hour = Number(m[1]);
  if (m[4]) hour = (hour % 12) + (/^p/i.test(m[4]) ? 12 : 0);
  if (hour > 23 || Number(m[2]) > 59) return '';
  const seconds = m[3] ? `:${m[3]}` : '';
  const offset = m[6] ? m[6].replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : m[5] ? zoneOf(m[5]) : '';
  return `T${pad(hour)}:${m[2]}${seconds}${offset}`;
}

/** "16:51, 2 October 2025", "4:12 PM EST, January 19, 2026": the clock before its day. */
const CLOCK_BEFORE =
  /(?<![\d.:])(\d{1,2}[:.]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?(?:\s(?:utc|gmt|mesz|mez|cest|cet|e[sd]t|c[sd]t|p[sd]t|bst))?)(?:,| on| am)\s+(?:\p{L}{3,10},?\s)?$/iu;
const clockBefore = (before: string): string => clockOf(CLOCK_BEFORE.exec(before)?.[1] ?? '');

type Reader = (m: RegExpExecArray) => string | null;
const month = (name: string): number => MONTHS[name.toLowerCase()] ?? FOREIGN_MONTHS[name.toLowerCase()] ?? 0;
/** Of a month's name or short form; 0 for what is none. */
export const monthNumber = month;
const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** Written forms with the reader of each; day before month except for "m/d/y" with a month name or in US form. */
const FORMS: readonly [RegExp, Reader][] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (m) => dateOf(+m[1]!, +m[2]!, +m[3]!)],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]*\d)/, (m) => dateOf(fullYear(m[3]!), +m[2]!, +m[1]!)],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.(?=\\p{L})|(?:\\.|st|nd|rd|th)?(?:\\s+(?:of|de))?[\\s-]{1,3})${MONTH_NAME}\\.?,?(?:\\s+de[l]?)?[\\s-]{1,3}(\\d{4})(?!\\d)`,
      'iu',
    ),
    (m) => dateOf(+m[3]!, month(m[2]!), +m[1]!),
  ],
  [
    new RegExp(`\\b${MONTH_NAME}\\.?\\s{1,3}(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}|(\\d{2}))(\\d{4})(?!\\d)`, 'i'),
    (m) => dateOf(+m[4]!, month(m[1]!), +(m[2] ?? m[3]!)),
  ],
  // "6 Feb 26", "3rd June ’26": in a sentence a number behind the month may count something
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:\\s+of)?[\\s-]{1,3}${MONTH_NAME}\\.?,?[\\s-]{1,3}(?:['’‘](\\d{2})(?!\\d)|([0-3]\\d)(?=$|[,)]|\\s*[|·•–-]|\\s\\d{1,2}[:.]\\d\\d))`,
      'iu',
    ),
    (m) => dateOf(fullYear(m[3] ?? m[4]!), month(m[2]!), +m[1]!),
  ],
  [
    new RegExp(`\\b${MONTH_NAME}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s['’‘](\\d{2})(?!\\d)`, 'iu'),
    (m) => dateOf(fullYear(m[3]!), month(m[1]!), +m[2]!),
  ],
  // a paper for two days: "14./15. März 2026"
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\.?\\s?[/–-]\\s?(\\d{1,2})\\.\\s?(?:${MONTH_NAME}\\.?|(\\d{1,2})\\.)\\s?(\\d{4})(?!\\d)`,
      'iu',
    ),
    (m) => (+m[2]! - +m[1]! === 1 ? dateOf(+m[5]!, m[3] ? month(m[3]) : +m[4]!, +m[1]!) : null),
  ],
  [
    /(?<!\d)(\d{1,2})\.\s?(XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)\.?\s?(\d{4}|\d{2})(?!\d)/,
    (m) => dateOf(fullYear(m[3]!), ROMAN.indexOf(m[2]!) + 1, +m[1]!),
  ],
  [/(?<![\d.])(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\d.]*\d)/, (m) => dateOf(+m[1]!, +m[2]!, +m[3]!)],
  [/(?<![\d–-])(\d{1,2})([–-])(\d{1,2})\2(\d{4})(?![\d–-])/, (m) => slashed(+m[1]!, +m[3]!, +m[4]!)],
  [/(?<!\d)(\d{1,2})\s?\|\s?(\d{2})\s?\|\s?(\d{4}|\d{2})(?!\d)/, (m) => dateOf(fullYear(m[3]!), +m[2]!, +m[1]!)],
  [/(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, (m) => dateOf(+m[1]!, +m[2]!, +m[3]!)],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/, slashes],
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6})?$/, (m) => dateOf(+m[1]!, +m[2]!, +m[3]!)],
];

function slashes(m: RegExpExecArray): string | null {
  return slashed(+m[1]!, +m[2]!, fullYear(m[3]!));
}

/** "5/12/2020" may be May or December: only where one reading is impossible is it taken. */
function slashed(a: number, b: number, year: number): string | null {
  if (a > 12) return dateOf(year, b, a);
  if (b > 12) return dateOf(year, a, b);
  return a === b ? dateOf(year, a, b) : null;
}

/** The same where page and language tell which of the two comes first. */
export function readOpenDay(text: string, first: 'day' | 'month'): string | null {
  const m = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/.exec(text);
  const date = m && dateOf(fullYear(m[3]!), +m[first === 'day' ? 2 : 1]!, +m[first === 'day' ? 1 : 2]!);
  return date && m ? date + clockOf(text.slice(m.index + m[0].length)) : null;
}

/**
 * The first point of time in a text as ISO 8601: "2024-05-03", "2024-05-03T14:05", with seconds and offset only
 * where written. Null where there is none or it can be read in two ways.
 */
export function readMoment(text: string): string | null {
  const source = text.trim().slice(0, 300);
  if (!/\d/.test(source)) return null;
  if (/^1\d{9}(?:\d{3})?$/.test(source)) return new Date(Number(source.padEnd(13, '0'))).toISOString();
  let best: { at: number; iso: string } | null = null;
  for (const [form, read] of FORMS) {
    const m = form.exec(source);
    if (!m || (best && m.index >= best.at)) continue;
    const date = read(m);
    if (date)
      best = {
        at: m.index,
        iso: date + (clockOf(source.slice(m.index + m[0].length)) || clockBefore(source.slice(0, m.index))),
      };
  }
  return best?.iso ?? null;
}

/** Whether a text holds a date written with day, month and year. */
export const holdsDate = (text: string): boolean => readMoment(text) !== null;
