/** Dates as readers write them, exactly as precise as they are known. */
import type { Language } from '../../model/index.ts';
import { textsFor } from './index.ts';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * A source's date: year, month or day as the source gives it ("2026-02" is "Februar 2026"), without shifting the day
 * into another time zone. Text that is no ISO date is returned as it is.
 */
export const formatDay = (iso: string, lang: Language): string => partial(iso, lang, 'day');

/** The same with the month in short, for tables: "20. Nov. 2026". */
export const formatDayShort = (iso: string, lang: Language): string => partial(iso, lang, 'shortDay');

function partial(iso: string, lang: Language, whole: 'day' | 'shortDay'): string {
  const [, year, month, day] = PARTIAL.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  return formatter(lang, 'UTC', day ? whole : month ? 'month' : 'year').format(date);
}

/** A moment of our own (publication, approval) in the newsroom's time zone, to the minute. */
export function formatMoment(iso: string, lang: Language, timeZone: string): string {
  const date = new Date(iso);
  const day = formatter(lang, timeZone, 'day').format(date);
  return textsFor(lang).clock(day, formatter(lang, timeZone, 'time').format(date), zoneName(date, lang, timeZone));
}

/** "MEZ", "CET": which clock a time is told by. */
const zoneName = (date: Date, lang: Language, timeZone: string): string =>
  formatter(lang, timeZone, 'zone')
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value ?? timeZone;

const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  shortDay: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { timeStyle: 'short' },
  zone: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs a hundred times what using it does, and a site has many dates in few shapes. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: Language, timeZone: string, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone} ${shape}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { timeZone, ...SHAPES[shape] });
  formatters.set(key, made);
  return made;
}

const LANGUAGE_NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  de: new Intl.DisplayNames([LOCALE.de], { type: 'language' }),
  en: new Intl.DisplayNames([LOCALE.en], { type: 'language' }),
};

/** "Deutsch" for "de" in German. */
export const languageName = (code: string, lang: Language): string => LANGUAGE_NAMES[lang].of(code) ?? code;

const SHARES: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat(LOCALE.de, { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALE.en, { style: 'percent', maximumFractionDigits: 1 }),
};

/** "20 %" for 0.2 in German, "20%" in English. */
export const formatShare = (share: number, lang: Language): string => SHARES[lang].format(share);
