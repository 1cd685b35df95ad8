/** German rules for what recurs: "jeden Montag", "jährlich", "alle vier Jahre", "pro Stunde", "morgens". */
import { lexicon } from '../engine/times/rules.ts';
import type { DayPart, TimeRule } from '../engine/times/types.ts';
import { durationValue } from '../engine/times/values.ts';
import { number, unit } from './times-words.ts';

const frequency = lexicon<string>({
  stündlich: 'PT1H',
  'täglich|alltäglich|tagtäglich|werktäglich': 'P1D',
  'wöchentlich|allwöchentlich': 'P1W',
  'monatlich|allmonatlich': 'P1M',
  vierteljährlich: 'P3M',
  halbjährlich: 'P6M',
  'jährlich|alljährlich': 'P1Y',
  zweijährlich: 'P2Y',
});
const habit = lexicon<DayPart>({
  'frühmorgens|morgens|vormittags': 'MO',
  mittags: 'MI',
  nachmittags: 'AF',
  abends: 'EV',
  nachts: 'NI',
});
const dayhabit = lexicon<number>({
  montags: 1,
  dienstags: 2,
  mittwochs: 3,
  donnerstags: 4,
  freitags: 5,
  'samstags|sonnabends': 6,
  sonntags: 7,
});
const everyday = lexicon<number>({
  Montag: 1,
  Dienstag: 2,
  Mittwoch: 3,
  Donnerstag: 4,
  Freitag: 5,
  'Samstag|Sonnabend': 6,
  Sonntag: 7,
});

export const SET_LEXICONS = { frequency, habit, dayhabit, everyday };

export const setRules: readonly TimeRule[] = [
  {
    name: 'de-frequency',
    pattern: '(?:(?:ein|zwei|drei|vier|mehr)mal )?{frequency}(?:e[nrms]?)?',
    produce: (m) => ({ kind: 'set', value: frequency.read(m.group('frequency')) }),
    examples: [
      { text: 'Das kostet [jährlich] Millionen.', type: 'SET', value: 'P1Y' },
      { text: 'Sie trainiert [zweimal wöchentlich].', type: 'SET', value: 'P1W' },
      { text: 'die [monatlichen] Gebühren', type: 'SET', value: 'P1M' },
    ],
    not: ['diesjährliches'],
  },
  {
    name: 'de-every-unit',
    pattern: '(?<!\\p{L})(?:jede[nrsm]?|all(?=e \\p{L}+ ))(?:e {number})? {unit}',
    produce: (m) => {
      if (/leben/i.test(m.group('unit'))) return null;
      return {
        kind: 'set',
        value: durationValue(unit.read(m.group('unit')), m.has('number') ? number.read(m.group('number')) : 1),
      };
    },
    examples: [
      { text: 'Das geschieht [jedes Jahr].', type: 'SET', value: 'P1Y' },
      { text: 'Gewählt wird [alle vier Jahre].', type: 'SET', value: 'P4Y' },
    ],
    not: ['alle Menschen', 'alle Jahre'],
  },
  {
    // which one, it does not say
    name: 'de-any-weekday',
    pattern: 'eine[nmrs]? (?:\\p{Ll}+e[nrs] )?{everyday}(?! (?:im|in|vor|de[rs]|\\d))',
    cased: true,
    produce: (m) => ({ kind: 'set', value: `XXXX-WXX-${everyday.read(m.group('everyday'))}` }),
    examples: [
      { text: 'An [einem gewöhnlichen Montag] sind es sechzig.', type: 'SET', value: 'XXXX-WXX-1' },
      { text: 'Das wäre [einen Sonntag] zu spät.', type: 'SET', value: 'XXXX-WXX-7' },
    ],
    not: ['an einem Montag im März'],
  },
  {
    name: 'de-every-second-unit',
    pattern: 'jede[nrsm]? (?<nth>zweite|dritte|vierte)[nrsm]? {unit}',
    produce: (m) => ({
      kind: 'set',
      value: durationValue(
        unit.read(m.group('unit')),
        2 + ['zweite', 'dritte', 'vierte'].indexOf(m.group('nth').toLowerCase()),
      ),
    }),
    examples: [{ text: 'Sie trainiert [jeden zweiten Tag].', type: 'SET', value: 'P2D' }],
  },
  {
    name: 'de-every-weekday',
    pattern:
      'jede[nrsm]? (?:{everyday}|(?<nth>ersten|zweiten|dritten|vierten|letzten) {everyday2:everyday}(?: (?:im|des|eines) Monats?)?)',
    produce: (m) => ({ kind: 'set', value: m.has('nth') ? 'P1M' : `XXXX-WXX-${everyday.read(m.group('everyday'))}` }),
    examples: [
      { text: 'Geöffnet ist [jeden Montag].', type: 'SET', value: 'XXXX-WXX-1' },
      { text: 'Markt ist [jeden ersten Sonntag im Monat].', type: 'SET', value: 'P1M' },
    ],
  },
  {
    name: 'de-per-unit',
    pattern: '(?<=pro ){unit}',
    produce: (m) => ({ kind: 'set', value: durationValue(unit.read(m.group('unit')), 1) }),
    examples: [{ text: 'Er verdient 14 Euro pro [Stunde].', type: 'SET', value: 'PT1H' }],
  },
  {
    name: 'de-part-habit',
    pattern: '(?:(?<weekdayname>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag) )?{habit}',
    produce: (m) => {
      const day = m.has('weekdayname') ? `XXXX-WXX-${everyday.read(m.group('weekdayname'))}` : 'XXXX-XX-XX';
      return { kind: 'set', value: `${day}T${habit.read(m.group('habit'))}` };
    },
    examples: [
      { text: 'Sie arbeitet [nachts].', type: 'SET', value: 'XXXX-XX-XXTNI' },
      { text: '[Mittwoch vormittags] ist frei.', type: 'SET', value: 'XXXX-WXX-3TMO' },
    ],
  },
  {
    name: 'de-day-habit',
    pattern: '{dayhabit}',
    cased: true,
    produce: (m) => ({ kind: 'set', value: `XXXX-WXX-${dayhabit.read(m.group('dayhabit'))}` }),
    examples: [{ text: 'Geöffnet ist [montags].', type: 'SET', value: 'XXXX-WXX-1' }],
    not: ['am Montag'],
  },
  {
    name: 'de-year-by-year',
    pattern:
      '(?:(?<year>Jahr) (?:für|um) Jahr|(?<day>Tag) (?:für|um) Tag|(?<week>Woche) (?:für|um) Woche|(?<month>Monat) (?:für|um) Monat)',
    produce: (m) => ({
      kind: 'set',
      value: m.has('year') ? 'P1Y' : m.has('day') ? 'P1D' : m.has('week') ? 'P1W' : 'P1M',
    }),
    examples: [{ text: 'Sie wächst [Jahr für Jahr].', type: 'SET', value: 'P1Y' }],
  },
];
