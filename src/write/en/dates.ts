/** English time expressions by their calendar date: "on Wednesday" as "on 11 March 2026". */
import type { ClaimTime } from '../../model/index.ts';
import { ANY_SUCH_DAY, RELATIVE } from '../tell/relative-dates.ts';
import { dateIn } from '../tell/time.ts';
import { CLOCK, DAY, FEAST, HAS_YEAR, isMonth, like, opening, splice, type TimeInText } from '../tell/time-in-text.ts';

export function english(text: string, given: TimeInText): string | null {
  const { start, end, time } = given;
  const written = text.slice(start, end);
  if (ANY_SUCH_DAY.test(text.slice(0, start)) || /^X/.test(time.value) || BARE_PART.test(written)) return text;
  if (isInName(text, start, end)) return text;
  const feast = holiday(text, start, end, time.value);
  if (feast !== undefined) return feast;
  const owning = possessive(text, given);
  if (owning !== undefined) return owning;
  if (HAS_YEAR.test(written) || CLOCK.test(written)) return text;
  const stretch = englishStretch(text, given);
  if (stretch) return stretch;
  if (/^\d{4}-\d\d$/.test(time.value) && isMonth(written, 'en'))
    return splice(text, start, end, `${written} ${time.value.slice(0, 4)}`);
  return /^\d{4}-\d\d-\d\d(?:T(?:MO|AF|EV|NI))?$/.test(time.value)
    ? day(text, given, written)
    : longer(text, given, written);
}

/** "March 3", "on Monday", "last night", "this morning" */
function day(text: string, { start, end, time }: TimeInText, written: string): string | null {
  // "on January 9, 16 and 28": more days of that month follow
  if (/^, \d{1,2}(?:,| and) /u.test(text.slice(end))) return text;
  return /\d/.test(written)
    ? numberedDay(text, { start, end, time }, written)
    : namedDay(text, { start, end, time }, written);
}

function numberedDay(text: string, { start, end, time }: TimeInText, written: string): string {
  // "three days": no date
  if (!/\p{L}{3}/u.test(written.replaceAll(/\b(?:days?|weeks?|months?|years?|hours?)\b/giu, ''))) return text;
  const more = MORE_DAYS.exec(text.slice(end))?.[0];
  if (more && /^\p{L}+\.? \d{1,2}$/u.test(written)) return severalDays(text, { start, end, time }, more);
  // "March 3" as all other dates are told
  if (/^\p{Lu}\p{Ll}+ \d{1,2}$/u.test(written) && isMonth(written.replace(/ \d+$/u, ''), 'en'))
    return splice(text, start, end, dateIn(time.value, 'en'));
  return splice(
    text,
    start,
    end,
    `${written.replace(/,$/, '')}${/\d$/.test(written) ? ',' : ''} ${time.value.slice(0, 4)}`,
  );
}

/** "March 3 and 4", "March 3-5": days of one month, of which the first bears its name */
const MORE_DAYS =
  /^(?: (?:and|or|to|through) | ?[-–] ?)(?:1?\d|2\d|3[01])(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d(?!\d))?(?=$|[.,;:!?)”"](?!\d)| (?:and|or|but|at|in|on|for|from|with|would|will|is|are|was|were|has|had|that|which|after|before|as|by)(?!\p{L}))/u;

/** "March 3 and 4" as "3 and 4 March 2026", "Sept. 3 and 4" as "Sept. 3 and 4, 2026" */
function severalDays(text: string, { start, end, time }: TimeInText, more: string): string {
  if (HAS_YEAR.test(more)) return text;
  const [month, first] = text.slice(start, end).split(' ') as [string, string];
  const year = time.value.slice(0, 4);
  const full = isMonth(month, 'en') ? `${first}${more} ${month} ${year}` : `${month} ${first}${more}, ${year}`;
  return splice(text, start, end + more.length, full);
}

function namedDay(text: string, { start, end, time }: TimeInText, written: string): string | null {
  const full = dateIn(time.value, 'en');
  const ahead = text.slice(0, start);
  const before = /\b(on|by|since|until|before|after|from|for|than)\s+$/iu.exec(ahead);
  // "Monday was worse": the day itself is spoken of
  if (!before && (DAY_IS.test(text.slice(end)) || (start === 0 && /^ (?:and|or) /u.test(text.slice(end))))) return null;
  // "on the Friday of the flood": what tells which one stands behind it, and "on the on 6 March" is no English
  if (OWN_ARTICLE.test(ahead) && !SOME_SUCH_DAY.test(ahead) && WEEKDAY.test(written)) return null;
  const part = PART_OF_DAY.exec(written)?.[1];
  // "in the early hours of this morning"
  if (part && /\bof $/u.test(ahead)) return splice(text, start, end, `the ${part} of ${full}`);
  if (/^last night$/iu.test(written))
    return before ? null : splice(text, start, end, opening(text, start, `on the night of ${full}`));
  // "its Saturday draw"
  if (/\b(?:its|their|every|each) $/u.test(ahead) && /^ \p{Ll}/u.test(text.slice(end))) return text;
  if (part) return splice(text, start, end, opening(text, start, `${before ? '' : 'on '}the ${part} of ${full}`));
  return NAMED_DAY.test(written) ? splice(text, start, end, before ? full : opening(text, start, `on ${full}`)) : null;
}
const NAMED_DAY = /^(?:(?:next |this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)$/iu;

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;
const SOME_SUCH_DAY = /\b(?:its|their|every|each|that|an?) $/iu;

/** "last spring", "May last year", "next year" */
function longer(text: string, { start, end, time }: TimeInText, written: string): string {
  const year = time.value.slice(0, 4);
  const ahead = text.slice(0, start);
  const season = /^(?:last|this|next|the coming) (spring|summer|autumn)$/iu.exec(written)?.[1];
  if (season && /^\d{4}-[A-Z]{2}$/.test(time.value))
    return splice(text, start, end, like(written, `${BOUND.test(ahead) ? '' : 'in '}the ${season} of ${year}`));
  const month = /^(\p{Lu}\p{Ll}+) (?:last|this|next) year$/u.exec(written)?.[1];
  if (month && /^\d{4}-\d\d$/.test(time.value) && isMonth(month, 'en'))
    return splice(text, start, end, `${month} ${year}`);
  if (!/^\d{4}$/.test(time.value) || !/^(?:last|this|next|the current) year$/iu.test(written)) return text;
  if (LED.test(ahead)) return splice(text, start, end, year);
  return /^the /iu.test(written) ? text : splice(text, start, end, like(written, `in ${year}`));
}
const BOUND = /(?<!\p{L})(?:for|of|than|since|from|in|by|until|before|after|during) $/iu;
const LED =
  /(?<!\p{L})(?:for|of|than|since|from|to|in|into|by|until|before|after|through|throughout|during|over|around|early|late|and|or) $/iu;

const DAY_IS = /^ (?:is|are|was|were|has|had|will|would|saw|brought|proved|turned)(?!\p{L})/u;

/** "Friday night", "this morning" */
const PART_OF_DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]his) (morning|afternoon|evening|night)$/u;

/** "from five in the morning": it names no day */
const BARE_PART = /^the (?:morning|afternoon|evening)$/u;

/** "The Sunday Register": a name */
const isInName = (text: string, start: number, end: number): boolean =>
  /\bThe $/u.test(text.slice(0, start)) && /^ \p{Lu}/u.test(text.slice(end));

/** "on 3 May 2026", "in the week of 4 May 2026", "in May 2026"; null where it is no calendar time. */
function whenOf({ value, from }: ClaimTime): string | null {
  if (DAY.test(value)) return `on ${dateIn(value, 'en')}`;
  if (/^\d{4}-W\d\d$/.test(value)) return from ? `in the week of ${dateIn(from, 'en')}` : null;
  return /^\d{4}(?:-\d\d)?$/.test(value) ? `in ${dateIn(value, 'en')}` : null;
}

const OWN_ARTICLE = /(?<!\p{L})(?:an?|the|this|that|its|their|his|her|our|each|every|one|no)(?: \p{Ll}+)? $/iu;

/** "said that Saturday's vote": no article */
const JOINING_THAT = /(?<=(?:^|\P{L})(?:said|says|and|but|so|\p{L}{3,}ed|told \p{L}+) )that $/u;

/** "next month's strike" as "the strike in May 2026"; null where what follows is no plain noun, undefined where nothing is owned. */
function possessive(text: string, { start, end, time }: TimeInText): string | null | undefined {
  const tail = /^['’]s(?!\p{L})/u.exec(text.slice(end)) ?? (/['’]s$/u.test(text.slice(start, end)) ? [''] : null);
  const written = text.slice(start, end).replace(/['’]s$/u, '');
  if (!tail || HAS_YEAR.test(written) || !RELATIVE.en.test(written)) return undefined;
  if (ANY_SUCH_DAY.test(text.slice(0, start))) return text;
  // "a Friday's takings": what owns a noun with its own article can't hand it on
  if (OWN_ARTICLE.test(text.slice(0, start).replace(JOINING_THAT, ''))) return null;
  const rest = text.slice(end + tail[0]!.length);
  const noun =
    /^ ((?:\p{Ll}+ed (?!\p{Ll}+ of ))?\p{Ll}+)(?=[,.]|$| (?:of|in|at|into|against|that|by|with|and|to|after|before|from|on|was|is|has|had|will|would|could|can|may|cost)(?!\p{L}))/u.exec(
      rest,
    );
  const full = whenOf(time);
  // "next year's cod quota" as "the 2027 cod quota"
  if (/^\d{4}$/.test(time.value) && /^ \p{Ll}/u.test(rest))
    return `${text.slice(0, start)}${opening(text, start, `the ${time.value}`)}${rest}`;
  if (!noun || !full) return null;
  return `${text.slice(0, start)}${opening(text, start, `the ${noun[1]!} ${full}`)}${rest.slice(noun[0].length)}`;
}

/** "by Easter 2027"; "Christmas pudding" is no day; undefined for all but holidays, null where it would lie on the wrong side. */
function holiday(text: string, start: number, end: number, value: string): string | null | undefined {
  if (!FEAST.test(text.slice(start, end))) return undefined;
  const led = /\b(?:by|until|till|before|after|at|since|over|from|to|for|last|next) $/iu.test(text.slice(0, start));
  if (!led) return /^ \p{Ll}/u.test(text.slice(end)) ? text : null;
  if (/\b(?:last|next) $/iu.test(text.slice(0, start))) return null;
  return DAY.test(value) ? splice(text, start, end, `${text.slice(start, end)} ${value.slice(0, 4)}`) : null;
}

/** "this week", "last month" */
function englishStretch(text: string, { start, end, time }: TimeInText): string | null {
  const week = /^\d{4}-W\d\d$/.test(time.value) && time.from;
  const month = /^\d{4}-\d\d$/.test(time.value);
  if (!(week || month) || !/^(?:this|last|next) (?:week|month)$/iu.test(text.slice(start, end))) return null;
  const led = /(?<!\p{L})(?:since|until|by|from|of|for|than|into|to|before|after)\s+$/iu.test(text.slice(0, start));
  if (led) return month ? splice(text, start, end, dateIn(time.value, 'en')) : null;
  const full = week ? `in the week of ${dateIn(time.from!, 'en')}` : `in ${dateIn(time.value, 'en')}`;
  return splice(text, start, end, like(text.slice(start, end), full));
}
