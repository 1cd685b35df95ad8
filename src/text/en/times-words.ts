/** English words that time rules are made of, with what they mean. */
import { lexicon } from '../engine/times/rules.ts';
import type { DayPart, Lean, Lexicon, PartMod, Season, TimeUnit } from '../engine/times/types.ts';

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function numberWords(): Record<string, number> {
  const words: Record<string, number> = {
    'an?': 1,
    one: 1,
    'a hundred': 100,
    'one and a half': 1.5,
    'two and a half': 2.5,
  };
  for (let n = 2; n <= 9; n++) words[ONES[n]!] = n;
  TEENS.forEach((word, i) => {
    words[word] = 10 + i;
  });
  for (let ten = 2; ten <= 9; ten++)
    for (let one = 0; one <= 9; one++) words[one ? `${TENS[ten]}-${ONES[one]}` : TENS[ten]!] = ten * 10 + one;
  return words;
}

const NUMBER = lexicon(numberWords());
/** "2", "2.5", "1,000", "two", "a" */
export const number: Lexicon = {
  source: `\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|${NUMBER.source}`,
  read: (word) => (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : NUMBER.read(word)),
};
/** without the article: "two-year", "next three days" */
export const count: Lexicon = { source: number.source.replace('|an?', ''), read: number.read };

export const vague: Lexicon<null> = {
  source: '(?:a |the )?(?:few|couple of|number of)|several|some|many|numerous|dozens of|hundreds of|thousands of',
  read: () => null,
};

export const month = lexicon({
  'January|Jan\\.?': 1,
  'February|Feb\\.?': 2,
  'March|Mar\\.': 3,
  'April|Apr\\.?': 4,
  May: 5,
  'June|Jun\\.': 6,
  'July|Jul\\.': 7,
  'August|Aug\\.?': 8,
  'September|Sept?\\.?': 9,
  'October|Oct\\.?': 10,
  'November|Nov\\.?': 11,
  'December|Dec\\.?': 12,
});
export const weekday = lexicon({
  'Monday|Mon\\.': 1,
  'Tuesday|Tues?\\.': 2,
  'Wednesday|Wed\\.': 3,
  'Thursday|Thurs?\\.': 4,
  'Friday|Fri\\.': 5,
  'Saturday|Sat\\.': 6,
  'Sunday|Sun\\.': 7,
});
export const dayname = lexicon({ Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6, Sunday: 7 });
export const season = lexicon<Season>({ spring: 'SP', summer: 'SU', 'autumn|fall': 'FA', winter: 'WI' });

export const unit = lexicon<TimeUnit>({
  'seconds?': 'second',
  'minutes?': 'minute',
  'hours?': 'hour',
  '(?:business |working |trading |consecutive )?days?': 'day',
  'weekends?': 'weekend',
  'weeks?': 'week',
  'months?': 'month',
  'quarters?': 'quarter',
  '(?:calendar |fiscal |consecutive )?years?': 'year',
  'decades?': 'decade',
  'centur(?:y|ies)': 'century',
  'millenni(?:um|a)': 'millennium',
});
/** plural forms only */
export const units = lexicon<TimeUnit>({
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  '(?:business |working |trading )?days': 'day',
  weekends: 'weekend',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
});
/** one period */
export const period = lexicon<TimeUnit>({
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  '(?:calendar |fiscal |financial )?year': 'year',
  decade: 'decade',
  century: 'century',
});
export const rel = lexicon<Lean>({
  'last|past|previous|preceding': 'past',
  'this|the current|this coming': 'this',
  'next|the coming|coming|the upcoming': 'future',
});
export const mod = lexicon<PartMod>({
  '(?:the )?(?:start|beginning|opening) of|early|early in': 'START',
  '(?:the )?middle of|mid-?|mid': 'MID',
  '(?:the )?end of|late|late in': 'END',
});
export const ordinal = lexicon({ 'first|1st': 1, 'second|2nd': 2, 'third|3rd': 3, 'fourth|4th|final': 4 });
export const part = lexicon<DayPart>({
  morning: 'MO',
  'noon|midday|lunchtime': 'MI',
  afternoon: 'AF',
  evening: 'EV',
  'night|overnight': 'NI',
});
const DAY = '3[01]|[12]\\d|0?[1-9]';
export const day: Lexicon = { source: DAY, read: Number };
export const year: Lexicon = { source: '1\\d{3}|2[01]\\d\\d', read: Number };
export const hour: Lexicon = { source: '2[0-4]|1\\d|0?\\d', read: Number };
export const minute: Lexicon = { source: '[0-5]\\d', read: Number };

export const LEXICONS = {
  number,
  count,
  vague,
  month,
  weekday,
  dayname,
  season,
  unit,
  units,
  period,
  rel,
  mod,
  ordinal,
  part,
  day,
  year,
  hour,
  minute,
};
