/** Whether the year of a date that is written without one is sure enough to be printed. */
import type { Claim, ClaimTime, Language, Span } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { HAS_YEAR } from './time-in-text.ts';

/**
 * "im März", "zum 1. Dezember", told in November: of which year, tense and nearness suggest and do not tell ("nannten den 1.
 * Dezember als Termin"). Only so near the report that the same day of another year is far away the year is printed; else the
 * date stands as its source wrote it.
 *
 * @param text which holds the date from `start` to `end`
 * @param published ISO day of the report
 */
export function isSureOfYear(
  text: string,
  { start, end }: Span,
  { from, to }: ClaimTime,
  published: string,
  lang: Language,
): boolean {
  const written = text.slice(start, end);
  if (!OF_NO_YEAR[lang].test(written) || HAS_YEAR.test(written) || TOLD_BY_REPORT[lang].test(written)) return true;
  if (!from || !to) return true;
  // what has been so since then began before the report
  if (SINCE[lang].test(text.slice(0, start)) && from <= published.slice(0, 10)) return true;
  // "had been due in March and never took place": no day to come
  if (from > published.slice(0, 10) && ONCE[lang].test(text)) return false;
  const day = Date.parse(published.slice(0, 10));
  return Math.max(Date.parse(from) - day, day - Date.parse(to), 0) <= NEAR * DAY_LENGTH;
}

/** Days: the same date of the year before or after is twice as far away. */
const NEAR = 135;
const DAY_LENGTH = 86_400_000;

const SINCE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})seit (?:dem |der |Anfang |Mitte |Ende )?$/iu,
  en: /(?<!\p{L})since (?:early |late |the )?$/iu,
};

const ONCE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:hatten?|waren?|sollten?)(?!\p{L})/u,
  en: /\b(?:had (?:been|to|originally)|w(?:as|ere) (?:due|to have|supposed|meant|planned|scheduled))\b/u,
};

/** A month, a quarter, a season or a feast. */
const OF_NO_YEAR: Readonly<Record<Language, RegExp>> = {
  de: /(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Frühjahr|Frühling|Sommer|Herbst|Winter|Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|Heiligabend|Karfreitag|Himmelfahrt|Allerheiligen)$/u,
  en: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(?:quarter|half|spring|summer|autumn|winter|Easter|Christmas|Whitsun|Good Friday)$/u,
};

/** "vergangenen März", "next spring", "Montag, 15. September": which one is meant, the words themselves tell. */
const TOLD_BY_REPORT: Readonly<Record<Language, RegExp>> = {
  de: /(?:vergangen|vorig|letzt|kommend|nächst|dies|jetzig|laufend|abgelaufen|vorvergangen|übernächst)(?:e[nrms]?)(?!\p{L})|\p{L}tag\b|Mittwoch|Sonnabend/iu,
  en: /\b(?:last|next|this|past|coming|previous|current|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b/iu,
};

/** The same of the time that a claim names in its own sentence. */
export function hasSureYear(m: Pick<Material, 'article'>, { article, time, lang }: Claim): boolean {
  const { published, text } = m.article(article);
  if (!time?.at || !published) return true;
  return isSureOfYear(text, time.at, time, published, lang);
}
