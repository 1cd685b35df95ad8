/** English times that no claim of a sentence carries, counted from the day of the report: "last night", "said on Friday". */

import { dateIn } from '../tell/time.ts';
import { english } from './dates.ts';

/** "in the past twelve months" as "in the twelve months before 5 November 2026": up to the day of writing. */
export const untilPublished = (text: string, published: string): string =>
  text.replace(
    /\b(in|over|during|within|In|Over|During|Within) the (?:past|last) ((?:\p{Ll}+|\d+) (?:days|weeks|months|years))(?! (?:of|before|to) )/u,
    (_, led: string, span: string) => `${led} the ${span} before ${dateIn(published.slice(0, 10), 'en')}`,
  );

/** A year or a weekday that no claim of the sentence carries: counted from the day of the report. */
export function withDayOfReport(text: string, published: string): string {
  const year = /(?<!\b(?:the|its|their|of) )\b(last|this|next) year\b/iu.exec(text);
  const shift = { last: -1, this: 0, next: 1 }[year?.[1]?.toLowerCase() ?? ''] ?? null;
  const dated =
    year && shift !== null ? at(text, year[0], year.index, String(Number(published.slice(0, 4)) + shift)) : text;
  const night = LAST_NIGHT.exec(dated);
  if (night)
    return `${dated.slice(0, night.index)} on the night of ${dateIn(dayBefore(published), 'en')}${dated.slice(night.index + night[0].length)}`;
  const said = SAID_ON.exec(dated);
  const day = said && lastSuchDay(said[1]!, published.slice(0, 10));
  return day ? at(dated, said[1]!, said.index + said[0].length - said[1]!.length, day) : dated;
}

/** "closed at a record low last night": behind the verb or its object, and not "since last night" */
const LAST_NIGHT =
  /(?<!\b(?:of|for|from|since|until|by|before|after|to|in|on|at|and|or|than|like|said|says)) last night(?=[ ,.]|$)(?!['’])/u;

function dayBefore(published: string): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

const at = (text: string, written: string, start: number, value: string): string =>
  english(text, {
    start,
    end: start + written.length,
    time: { value, from: null, to: null, at: null, implied: false },
  }) ?? text;

/** "said in a notice on Friday": the last one there was */
const SAID_ON =
  /\b(?:said|announced|warned|confirmed|ruled|admitted|decided|told \p{L}+)(?: in an? \p{Ll}+)?(?: on)? ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[ ,.]|$)(?! (?:morning|afternoon|evening|night))/u;

const WEEK = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];

function lastSuchDay(weekday: string, published: string): string {
  const day = new Date(`${published}T00:00:00Z`);
  const back = (day.getUTCDay() - WEEK.indexOf(weekday.replace(/day$/u, '')) + 7) % 7;
  day.setUTCDate(day.getUTCDate() - back);
  return day.toISOString().slice(0, 10);
}
