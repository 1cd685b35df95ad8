/** Dates in full: replaces "am Mittwoch" or "last month" in a sentence by the calendar date the reader resolved. */
import type { Language } from '../../model/index.ts';
import { german, HOLIDAY } from '../de/dates.ts';
import { english } from '../en/dates.ts';
import { untilPublished, withDayOfReport } from '../en/report-day.ts';
import { isMisplaced, withNearYear } from './misplaced-dates.ts';
import { isRelative, withoutDay } from './relative-dates.ts';
import { isSureOfYear } from './sure-year.ts';
import { FEAST, HAS_YEAR, type TimeInText } from './time-in-text.ts';

/**
 * The passage with every date in full; null where one stays relative to the day of writing.
 * @param around the sentence it stands in: its verb tells whether a day lies ahead
 */
export function withFullDates(
  passage: string,
  found: readonly TimeInText[],
  lang: Language,
  stamp: string | null = null,
  around = passage,
): string | null {
  const ofYear = RECURS[lang].test(around) ? found.filter((at) => !isOfAnyYear(passage, at)) : found;
  const times = ofYear.filter((at) => !isFeastBesideYear(passage, at, lang, around));
  // no day can be counted from an issue that names its month alone
  const published = stamp && stamp.length >= 'YYYY-MM-DD'.length ? stamp : null;
  if (
    times.some((at) =>
      isMisplaced(
        passage,
        published ? withNearYear(passage, at, published, lang) : at,
        published?.slice(0, 10) ?? null,
        around,
      ),
    )
  )
    return null;
  // "Heute nutzen 3.100 Menschen täglich den Bus": nowadays, and no day
  if (times.some((at) => NOWADAYS.test(passage.slice(at.start, at.end)) && HABIT.test(around))) return null;
  let text = passage;
  for (const given of times) {
    const at = published ? withNearYear(passage, given, published, lang) : given;
    if (published && !isSureOfYear(passage, at, at.time, published, lang)) continue;
    const full = lang === 'de' ? german(text, at, published?.slice(0, 10) ?? null) : english(text, at);
    if (full === null) return null;
    text = full;
  }
  if (lang === 'en' && published) text = withDayOfReport(untilPublished(text, published), published);
  if (isRelative(text, lang)) text = withoutDay(text, lang);
  return isRelative(text, lang) ? null : text;
}

const NOWADAYS = /^(?:heute|today)$/iu;
const HABIT =
  /(?<!\p{L})(?:täglich|pro Tag|am Tag|jeden Tag|wöchentlich|monatlich|jährlich|pro Jahr|im Jahr|daily|(?:a|per|each|every) (?:day|week|month|year))(?!\p{L})/iu;

/** "in der Saison, vom 1. März bis 31. Mai", "each year from 1 March": days of every year, and of none. */
const RECURS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:jeweils|(?:all)?jährlich|alle Jahre|jede[sm] Jahr|in der (?:Brut|Reise|Haupt|Bade|Ski)?[Ss]aison|Jahr für Jahr)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:each|every) (?:year|season|spring|summer|autumn|winter)|annually|yearly|in season)(?!\p{L})/u,
};

/** "im Juli 2031 und nicht schon zu Ostern": of which year, the one that is written tells better than the day of the report. */
const isFeastBesideYear = (
  passage: string,
  { start, end, time }: TimeInText,
  lang: Language,
  around: string,
): boolean =>
  (lang === 'de' ? HOLIDAY : FEAST).test(passage.slice(start, end)) &&
  (around.match(YEARS) ?? []).some((year) => year !== time.value.slice(0, 4));
const YEARS = /\b(?:19|20)\d\d\b/g;

const isOfAnyYear = (passage: string, { start, end }: TimeInText): boolean =>
  /^(?:\p{L}+ )?(?:\d{1,2}\.?(?: bis (?:zum )?| to | ?[–-] ?))?(?:\d{1,2}\. \p{Lu}|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d{1,2}$)/u.test(
    passage.slice(start, end),
  ) && !HAS_YEAR.test(passage.slice(start, end));
