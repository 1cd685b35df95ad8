/** English rules for lengths of time, alone or anchored ("four years ago", "in two weeks", "the past decade"). */
import { lexicon } from '../engine/times/rules.ts';
import type { DurationMeaning, Meaning, RuleMatch, TimeRule, TimeUnit } from '../engine/times/types.ts';
import { count, number, rel, unit, units } from './times-words.ts';

const APPROX = '(?:(?:almost|nearly|more than|less than|at least|at most|over|about|around|roughly) )?';
const compound = lexicon<TimeUnit>({
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
});
export const DURATION_LEXICONS = { compound };

const length = (of: TimeUnit, amount: number | null, anchor?: DurationMeaning['anchor'], low?: number): Meaning => ({
  kind: 'duration',
  unit: of,
  amount,
  ...(anchor && { anchor }),
  ...(low !== undefined && { low }),
});

/** "three to five years", "12-24 months" */
const LOW = '(?:{low:count}(?: (?:to|or) | ?[-–] ?))?';
const lowIn = (m: RuleMatch): number | undefined => (m.has('low') ? count.read(m.group('low')) : undefined);
/** "the first time in 20 years": looks back */
const SUPERLATIVE = /(?<!\p{L})(?:first|last|most|least|worst|best|\p{L}+est)(?: \p{L}+){0,3} in $/iu;

const isAge = (m: RuleMatch): boolean =>
  /^(?: old|-old| of age)/u.test(m.after(8)) || /(?:aged?|age of) $/iu.test(m.before(8));

function counted(m: RuleMatch): Meaning | null {
  if (isAge(m) || /^ (?:ago|earlier|before|later|from now)(?!\p{L})/u.test(m.after(10))) return null;
  const what = unit.read(m.group('unit'));
  // "a second goal", "a day off": the article counts nothing before an adjective or noun
  if (/^an?$/i.test(m.group('number')) && what === 'second') return null;
  // "a quarter of voters", "three quarters of it": shares; "two quarters of decline" are time
  if (what === 'quarter' && /^(?:an?|one|three|3)$/i.test(m.group('number')) && /^ of(?!\p{L})/u.test(m.after(4)))
    return null;
  const before = m.before(10);
  const amount = number.read(m.group('number'));
  if (amount > 1500) return null;
  if (SUPERLATIVE.test(m.before(40))) return length(what, amount, 'last', lowIn(m));
  if (/(?<!\p{L})in $/iu.test(before)) return length(what, amount, 'ahead', lowIn(m));
  return /(?:^|\s)(?:per|such|what|quite) $/iu.test(before) ? null : length(what, amount, undefined, lowIn(m));
}

export const durationRules: readonly TimeRule[] = [
  {
    name: 'en-ago',
    pattern: `${APPROX}(?:${LOW}{number}|{vague}) {unit} (?<ago>ago|from now)`,
    produce: (m) => ({
      kind: 'duration',
      unit: unit.read(m.group('unit')),
      amount: m.has('number') ? number.read(m.group('number')) : null,
      anchor: /ago/i.test(m.group('ago')) ? 'ago' : 'ahead',
      asDate: true,
      low: lowIn(m),
    }),
    examples: [
      {
        text: 'She came [four years ago].',
        published: '2026-01-15',
        type: 'DATE',
        value: '2022',
        from: '2022-01-01',
        to: '2022-12-31',
      },
      {
        text: 'She came [two to three years ago].',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'PXY',
        from: '2023-01-01',
        to: '2024-12-31',
      },
      { text: 'It fell [two weeks ago].', published: '2026-01-15', type: 'DATE', value: '2026-W01' },
      { text: 'That was new [a few years ago].', published: '2026-01-15', type: 'DATE', value: 'PAST_REF' },
    ],
  },
  {
    name: 'en-duration-from-context',
    pattern: '(?:{number}|{vague}) {unit} (?:earlier|before|later)',
    produce: (m) => length(unit.read(m.group('unit')), m.has('number') ? number.read(m.group('number')) : null),
    examples: [{ text: '[Two years earlier] that was different.', type: 'DURATION', value: 'P2Y' }],
  },
  {
    name: 'en-duration',
    pattern: `${APPROX}${LOW}{number}(?: (?:full|whole|consecutive|straight|more|long|additional))? {unit}`,
    produce: counted,
    examples: [
      { text: 'He serves [eight months].', type: 'DURATION', value: 'P8M' },
      {
        text: 'The election is in [two weeks].',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P2W',
        from: '2026-01-26',
        to: '2026-02-01',
      },
      { text: 'The flight takes [2.5 hours].', type: 'DURATION', value: 'PT2.5H' },
      {
        text: 'It was the worst storm in [20 years].',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P20Y',
        from: '2006-01-15',
        to: '2026-01-15',
      },
      { text: 'It took [more than ten years].', type: 'DURATION', value: 'P10Y' },
    ],
    not: [
      'She is 30 years old',
      'at the age of 81 years',
      'a second goal',
      'a quarter of the flats',
      'three quarters of voters',
    ],
  },
  {
    name: 'en-vague-duration',
    pattern: '{vague} {units}',
    produce: (m) => length(units.read(m.group('units')), null),
    examples: [{ text: 'It takes [several days].', type: 'DURATION', value: 'PXD' }],
  },
  {
    name: 'en-bare-plural-duration',
    pattern: '(?<=(?:for|in|over|within|after|takes?|took|lasted|spent) ){units}',
    produce: (m) => length(units.read(m.group('units')), null),
    examples: [{ text: 'They argued for [years].', type: 'DURATION', value: 'PXY' }],
  },
  {
    name: 'en-stretch',
    pattern: `(?:the )?{rel} (?:${LOW}{count} |(?<few>few |couple of |several ))?{units}`,
    produce: (m) => {
      const lean = rel.read(m.group('rel').replace(/^the /i, ''));
      if (lean === 'this') return null;
      return length(
        units.read(m.group('units')),
        m.has('count') ? count.read(m.group('count')) : null,
        lean === 'past' ? 'last' : 'next',
        lowIn(m),
      );
    },
    examples: [
      {
        text: 'It fell over [the past two decades].',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P2DE',
        from: '2006-01-15',
        to: '2026-01-15',
      },
      {
        text: 'It stays cold for [the next three days].',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P3D',
        from: '2026-01-15',
        to: '2026-01-18',
      },
    ],
  },
  {
    name: 'en-first-of-year',
    pattern: '(?:the )?first {count} {units} of (?:{year}|(?<this>this year|the year)|(?<last>last year))',
    produce: (m) => ({
      kind: 'duration',
      unit: units.read(m.group('units')),
      amount: count.read(m.group('count')),
      firstOf: m.has('year') ? { written: Number(m.group('year')) } : { shift: m.has('last') ? -1 : 0 },
    }),
    examples: [
      {
        text: 'Sales fell in [the first nine months of 2025].',
        type: 'DURATION',
        value: 'P9M',
        from: '2025-01-01',
        to: '2025-09-30',
      },
    ],
  },
  {
    name: 'en-compound-duration',
    pattern: '{count}(?:-| ){compound}(?=(?:-| )\\p{L})(?!-old| old)',
    produce: (m) =>
      /-/.test(m.text.replace(m.group('count'), ''))
        ? length(compound.read(m.group('compound')), count.read(m.group('count')))
        : null,
    examples: [{ text: 'A [three-year] contract.', type: 'DURATION', value: 'P3Y' }],
    not: ['the 43-year-old', 'a 43-year-old gardener'],
  },
  {
    name: 'en-half-duration',
    pattern: '(?:half an? (?<a>hour|day|year|century|decade)|an? half(?:-| )(?<b>hour|day|year|century))',
    produce: (m) => length(unit.read(m.group('a') || m.group('b')), 0.5),
    examples: [{ text: 'They stay [half an hour].', type: 'DURATION', value: 'PT0.5H' }],
  },
];
