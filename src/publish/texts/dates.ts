/** Dates as readers write them, exactly as precise as they are known. */
import type { Language } from '../../model/index.ts';
import { textsFor } from './index.ts';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * A source's date: year, month or day as the source gives it ("2026-02" is "Februar 2026"), without shifting the day
 * into another time zone. Text that is no ISO date is returned as it is.
 */
export function formatDay(iso: string, lang: Language): string {
  const [, year, month, day] = PARTIAL.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const format = new Intl.DateTimeFormat(LOCALE[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format.format(date);
}

/** A moment of our own (publication, approval) in the newsroom's time zone, to the minute. */
export function formatMoment(iso: string, lang: Language, timeZone: string): string {
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat(LOCALE[lang], { timeZone, dateStyle: 'long' }).format(date);
  const time = new Intl.DateTimeFormat(LOCALE[lang], { timeZone, timeStyle: 'short' }).format(date);
  return textsFor(lang).clock(day, time);
}

/** "Deutsch" for "de" in German. */
export const languageName = (code: string, lang: Language): string =>
  new Intl.DisplayNames([LOCALE[lang]], { type: 'language' }).of(code) ?? code;

/** "20 %" for 0.2 in German, "20%" in English. */
export const formatShare = (share: number, lang: Language): string =>
  new Intl.NumberFormat(LOCALE[lang], { style: 'percent', maximumFractionDigits: 1 }).format(share);
