/** An English sentence as words with their places, its times marked as one: what its order is read from. */

export interface Word {
  /** in the sentence, UTF-16 units, punctuation left out, end exclusive */
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly cap: boolean;
  /** a comma behind it, and none within a date */
  readonly comma: boolean;
  /** within quotation marks or brackets: no phrase begins or ends there */
  readonly closed: boolean;
  /** part of an adverbial of time: "on 3 March 2026", "in the past year" */
  readonly time: boolean;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = String.raw`(?:\d{1,2} (?:${MONTH})(?: \d{4})?|(?:${MONTH}) \d{1,2}(?:, \d{4})?|(?:${MONTH})(?: \d{4})?|(?:19|20)\d\d)`;
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+';
const UNIT = 'days?|weeks?|months?|quarters?|years?|decades?|seasons?|hours?|minutes?|summer|winter|spring|autumn';
const PHRASES = [
  `(?:on|in|since|by|from|until|before|after|during|at) (?:late |early |mid-|the (?:end|start|beginning|middle|summer|winter|spring|autumn|evening|morning|afternoon|night|week|first half|second half|(?:first|second|third|fourth) quarter) of |the night to )?${DAY}(?: (?:and|to) ${DAY})?`,
  `between ${DAY} and ${DAY}`,
  `from ${DAY} to ${DAY}`,
  `(?:in|for|over|during|within) the (?:past|last|first|next|same|previous|following|coming) (?:(?:${NUMBER}) )?(?:${UNIT}|period)(?: of ${DAY})?`,
  `in the (?:${NUMBER}) months to (?:the end of )?${DAY}`,
  `(?:at|by|until|before|since) the (?:end|start|beginning) of the (?:year|month|week|season|term|decade)`,
  String.raw`(?:for|in) the (?:first|second|third|fourth) quarter(?: of \d{4})?`,
  `for the first time(?: in (?:${NUMBER}) years)?`,
];
/** Adverbials of time; "of 2026" and "(2026)" belong to their nouns. */
const TIME = new RegExp(String.raw`(?<![\p{L}\d-])(?:${PHRASES.join('|')})(?![\p{L}\d-])`, 'giu');

/** Where adverbials of time stand, first to last. */
export const timesIn = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(TIME)].map((x) => ({ start: x.index, end: x.index + x[0].length }));

export function wordsIn(text: string): readonly Word[] {
  const times = timesIn(text);
  let open = 0;
  return [...text.matchAll(/\S+/gu)].map(({ 0: raw, index }) => {
    const lead = /^[(“"‘]*/u.exec(raw)![0].length;
    const tail = /[)”",;:.!?]*$/u.exec(raw)![0];
    const bare = raw.slice(lead, raw.length - tail.length);
    const before = open;
    open += (raw.match(/[(“]/gu)?.length ?? 0) - (raw.match(/[)”]/gu)?.length ?? 0);
    const start = index + lead;
    const end = start + bare.length;
    const time = times.find((t) => t.start <= start && end <= t.end);
    return {
      start,
      end,
      low: bare.toLowerCase().replaceAll('’', "'"),
      cap: /^\p{Lu}/u.test(bare),
      comma: /[,;:]/u.test(tail) && !(time && end + 1 < time.end),
      closed: before > 0 && open > 0,
      time: time !== undefined,
    };
  });
}
