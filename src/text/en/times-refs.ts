/** English words for past, present and future that name no date, and holidays in English. */
import { lexicon } from '../engine/times/rules.ts';
import type { TimeRule } from '../engine/times/types.ts';
import { year } from './times-words.ts';

const holiday = lexicon<string>({
  "New Year['’]s Day": 'new-year',
  Epiphany: 'epiphany',
  "Valentine['’]s Day": 'valentine',
  "International Women['’]s Day": 'womens-day',
  "St\\.? Patrick['’]s Day": 'st-patrick',
  'Ash Wednesday': 'ash-wednesday',
  'Palm Sunday': 'palm-sunday',
  'Maundy Thursday': 'maundy-thursday',
  'Good Friday': 'good-friday',
  'Easter(?: Sunday)?': 'easter',
  'Easter Monday': 'easter-monday',
  'Ascension Day': 'ascension-day',
  'Pentecost|Whit Sunday': 'pentecost',
  'Whit Monday': 'whit-monday',
  'Corpus Christi': 'corpus-christi',
  'May Day': 'labour-day',
  'Reformation Day': 'reformation-day',
  Halloween: 'halloween',
  "All Saints['’] Day": 'all-saints',
  'Christmas Eve': 'christmas-eve',
  'Christmas Day|Christmas': 'christmas',
  'Boxing Day': 'boxing-day',
  "New Year['’]s Eve": 'new-years-eve',
  'Martin Luther King(?: Jr\\.?)? Day': 'martin-luther-king-day',
  'Memorial Day': 'memorial-day',
  'Independence Day|the Fourth of July': 'independence-day',
  'Labor Day': 'us-labor-day',
  'Thanksgiving(?: Day)?': 'thanksgiving',
  'German Unity Day': 'german-unity',
});
const past = lexicon<'PAST_REF'>({
  'recently|in the past|formerly|once upon a time|the past|back then|at the time|long ago|lately|not long ago':
    'PAST_REF',
  'recent (?:days|weeks|months|years|decades)': 'PAST_REF',
});
const present = lexicon<'PRESENT_REF'>({
  'now|currently|at present|at the moment|nowadays|these days|right now|presently': 'PRESENT_REF',
});
const future = lexicon<'FUTURE_REF'>({ 'soon|in the (?:near )?future|the (?:near )?future|shortly': 'FUTURE_REF' });
export const REF_LEXICONS = { holiday, past, present, future };

export const refRules: readonly TimeRule[] = [
  {
    name: 'en-holiday',
    pattern: '{holiday}(?:,? {year}|(?<next> next year)|(?<last> last year))?',
    cased: true,
    produce: (m) => ({
      kind: 'holiday',
      key: holiday.read(m.group('holiday')),
      year: m.has('year')
        ? { written: year.read(m.group('year')) }
        : m.has('next')
          ? { shift: 1 }
          : m.has('last')
            ? { shift: -1 }
            : undefined,
    }),
    examples: [
      { text: 'It was cool on [Easter 2026].', type: 'DATE', value: '2026-04-05' },
      { text: 'The shop closes on [Thanksgiving].', published: '2026-11-10', type: 'DATE', value: '2026-11-26' },
      { text: 'The shop closes on [Christmas Eve].', type: 'DATE', value: 'XXXX-XX-XX' },
    ],
  },
  {
    name: 'en-past-ref',
    pattern: '{past}',
    produce: (m) =>
      /^the past$/i.test(m.text) && /^ \p{L}/u.test(m.after(2)) ? null : { kind: 'ref', ref: 'PAST_REF' },
    examples: [
      { text: 'She moved [recently].', type: 'DATE', value: 'PAST_REF' },
      { text: 'It grew in [recent years].', type: 'DATE', value: 'PAST_REF' },
    ],
    not: ['the past decade'],
  },
  {
    name: 'en-present-ref',
    pattern: '{present}',
    produce: () => ({ kind: 'ref', ref: 'PRESENT_REF' }),
    examples: [{ text: 'The house is [currently] empty.', type: 'DATE', value: 'PRESENT_REF' }],
  },
  {
    name: 'en-future-ref',
    pattern: '{future}',
    produce: (m) =>
      /as $/iu.test(m.before(3)) || /^ (?:as|after|before|afterwards)/u.test(m.after(12))
        ? null
        : { kind: 'ref', ref: 'FUTURE_REF' },
    examples: [{ text: 'The house will [soon] be sold.', type: 'DATE', value: 'FUTURE_REF' }],
    not: ['as soon as it rains', 'shortly after noon'],
  },
];
