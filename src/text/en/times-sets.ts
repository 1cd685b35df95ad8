/** English rules for what recurs: "every Monday", "annually", "twice a week", "per hour". */
import { lexicon } from '../engine/times/rules.ts';
import type { TimeRule } from '../engine/times/types.ts';
import { durationValue } from '../engine/times/values.ts';
import { count, dayname, part, unit } from './times-words.ts';

const frequency = lexicon<string>({
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  'fortnightly|biweekly': 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  'half-yearly|semi-?annual(?:ly)?': 'P6M',
  'annual(?:ly)?|yearly': 'P1Y',
});
const dayhabit = lexicon({
  Mondays: 1,
  Tuesdays: 2,
  Wednesdays: 3,
  Thursdays: 4,
  Fridays: 5,
  Saturdays: 6,
  Sundays: 7,
});
export const SET_LEXICONS = { frequency, dayhabit };

export const setRules: readonly TimeRule[] = [
  {
    name: 'en-frequency',
    pattern: '{frequency}',
    produce: (m) =>
      /^ (?:Mail|Telegraph|Mirror|Express|News|Beast|Show)/.test(m.after(12))
        ? null
        : { kind: 'set', value: frequency.read(m.group('frequency')) },
    examples: [
      { text: 'It costs millions [annually].', type: 'SET', value: 'P1Y' },
      { text: 'the [monthly] fee', type: 'SET', value: 'P1M' },
    ],
    not: ['the Daily Mail'],
  },
  {
    name: 'en-every-unit',
    pattern: '(?:every|each)(?: (?:{count}|(?<other>other)))? {unit}',
    produce: (m) => ({
      kind: 'set',
      value: durationValue(
        unit.read(m.group('unit')),
        m.has('count') ? count.read(m.group('count')) : m.has('other') ? 2 : 1,
      ),
    }),
    examples: [
      { text: 'It happens [every year].', type: 'SET', value: 'P1Y' },
      { text: 'They vote [every four years].', type: 'SET', value: 'P4Y' },
    ],
    not: ['every person'],
  },
  {
    name: 'en-every-weekday',
    pattern: '(?:every|each) {dayname}(?: {part})?',
    produce: (m) => ({
      kind: 'set',
      value: `XXXX-WXX-${dayname.read(m.group('dayname'))}${m.has('part') ? `T${part.read(m.group('part'))}` : ''}`,
    }),
    examples: [{ text: 'Open [every Monday].', type: 'SET', value: 'XXXX-WXX-1' }],
  },
  {
    // which one, it does not say
    name: 'en-any-weekday',
    pattern: 'an? (?:\\p{Ll}+ )?{dayname}(?: {part})?(?! (?:in|of|last|next|\\d))',
    cased: true,
    produce: (m) => ({
      kind: 'set',
      value: `XXXX-WXX-${dayname.read(m.group('dayname'))}${m.has('part') ? `T${part.read(m.group('part'))}` : ''}`,
    }),
    examples: [
      { text: 'Half the output of [a normal Monday].', type: 'SET', value: 'XXXX-WXX-1' },
      { text: 'On [an ordinary Friday] sixty lorries leave.', type: 'SET', value: 'XXXX-WXX-5' },
    ],
    not: ['a Monday in March'],
  },
  {
    name: 'en-day-habit',
    pattern: '(?<=on ){dayhabit}',
    cased: true,
    produce: (m) => ({ kind: 'set', value: `XXXX-WXX-${dayhabit.read(m.group('dayhabit'))}` }),
    examples: [{ text: 'Closed on [Mondays].', type: 'SET', value: 'XXXX-WXX-1' }],
  },
  {
    name: 'en-times-per-unit',
    pattern:
      '(?:once|twice|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|multiple|few|hundreds of|dozens of) times) (?:a|an|per|every) {unit}',
    produce: (m) => ({ kind: 'set', value: durationValue(unit.read(m.group('unit')), 1) }),
    examples: [{ text: 'She trains [twice a week].', type: 'SET', value: 'P1W' }],
  },
  {
    name: 'en-per-unit',
    pattern:
      '(?<=per ){unit}|(?<=(?:percent|dollars|euros|pounds|[\\d,.]+|million|billion) )(?<a>an?) {unit2:unit}(?! (?:ago|earlier|later|from))',
    produce: (m) => ({ kind: 'set', value: durationValue(unit.read(m.group('unit') || m.group('unit2')), 1) }),
    examples: [
      { text: 'He earns 14 euros per [hour].', type: 'SET', value: 'PT1H' },
      { text: 'It costs 40 million [a year].', type: 'SET', value: 'P1Y' },
    ],
  },
  {
    name: 'en-year-by-year',
    pattern: '(?<unitname>year|day|week|month) (?:after|by) (?:year|day|week|month)',
    produce: (m) => ({ kind: 'set', value: durationValue(unit.read(m.group('unitname')), 1) }),
    examples: [{ text: 'It grows [year after year].', type: 'SET', value: 'P1Y' }],
  },
];
