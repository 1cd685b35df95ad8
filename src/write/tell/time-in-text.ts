/** A time expression where it stands in a passage, and how another wording takes its place. */
import type { Claim, ClaimTime, Language } from '../../model/index.ts';
import { withCapital } from './letters.ts';
import { monthNames } from './time.ts';

/** A time expression in a passage, with offsets into that passage. */
export interface TimeInText {
  readonly start: number;
  readonly end: number;
  readonly time: ClaimTime;
}

/** Times that claims found in the stretch from `start` to `end` of their article, each once, last first. */
export function timesIn(claims: readonly Claim[], start: number, end: number): readonly TimeInText[] {
  const found = new Map<number, TimeInText>();
  for (const { time } of claims)
    if (time?.at && !time.implied && time.at.start >= start && time.at.end <= end)
      found.set(time.at.start, { start: time.at.start - start, end: time.at.end - start, time });
  return [...found.values()].sort((a, b) => b.start - a.start);
}

export const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Keeps the capital of what stood at the beginning. */
export const like = (written: string, by: string): string => (/^\p{Lu}/u.test(written) ? withCapital(by) : by);

/** "Friday" has its capital anywhere: only what opens a sentence hands it on. */
export const opening = (text: string, start: number, by: string): string =>
  // "at 7.10 a.m. on 18 October"
  /(?:^|(?<!\b[ap]\.m)[.!?][”"]?\s+|^[“"])$/u.test(text.slice(0, start)) ? withCapital(by) : by;

export const DAY = /^\d{4}-\d\d-\d\d/;

export const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** An hour has no date of its own: "14.20 Uhr", "7 am". */
export const CLOCK =
  /^(?:\d{1,2}(?:[.:]\d\d)?(?: Uhr(?: \d\d)?| ?[ap]\.?m\.?)|(?:shortly (?:before|after) )?(?:noon|midnight)|Mittag|Mitternacht)$/u;

export const FEAST = /^(?:Easter|Christmas|Christmas Eve|Christmas Day|Whitsun|Good Friday)$/u;

export const isMonth = (written: string, lang: Language): boolean => monthNames(lang).includes(written);
