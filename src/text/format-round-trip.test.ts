import { describe, expect, it } from 'vitest';
import type { Language, Quantity } from '../model/index.ts';
import { formatDate, formatNumber, formatQuantity } from './format.ts';
import { createReader } from './index.ts';

const reader = createReader();
const first = (text: string, lang: Language): Quantity => reader.read({ text, lang }).quantities[0]!;
const meaning = ({ type, value, low, high, comparator, unit, currency }: Quantity) => ({
  type,
  value: value === null ? null : Number(value.toPrecision(9)),
  low,
  high,
  comparator,
  unit,
  currency,
});

const PHRASES: readonly (readonly [Language, string])[] = [
  ['de', 'mehr als 1,2 Milliarden US-Dollar'],
  ['de', '1.204 Millionen Euro'],
  ['de', '1.204.567 Euro'],
  ['de', 'rund 640'],
  ['de', '4,8 bis 5,0 Milliarden Euro'],
  ['de', 'knapp 20 Prozent'],
  ['de', '0,3 Prozentpunkte'],
  ['de', 'zwei Drittel'],
  ['de', 'minus 5 Grad Celsius'],
  ['de', '3,5 Tonnen'],
  ['de', '120 Megawatt'],
  ['de', '7 Billionen Yen'],
  ['de', '12 norwegische Kronen'],
  ['de', 'gut 300 Kilometer'],
  ['de', 'höchstens 14 Tage'],
  ['en', 'more than 1.2 billion US dollars'],
  ['en', '£3.4 million'],
  ['en', 'at least 640'],
  ['en', '4.8 to 5.0 billion euros'],
  ['en', 'nearly 20 per cent'],
  ['en', 'two thirds'],
  ['en', '1,204,567 euros'],
  ['en', '15 square kilometres'],
  ['de', '2:12:18 Stunden'],
  ['de', 'knapp 4:04,18 Minuten'],
  ['de', '2:30 Stunden'],
  ['en', '62:30 minutes'],
];

describe.each(['de', 'en'] as const)('printed in %s and read back', (lang) => {
  it.each(PHRASES)('%s: %s keeps its meaning', (from, phrase) => {
    const quantity = first(phrase, from);
    const text = formatQuantity(quantity, lang);
    expect({ text, ...meaning(first(text, lang)) }).toEqual({ text, ...meaning(quantity) });
  });
});

it.each([
  ['de', 1234567.5, '1.234.567,5'],
  ['en', 1234567.5, '1,234,567.5'],
  ['de', -3, 'minus 3'],
  ['de', 0.1 + 0.2, '0,3'],
] as const)('formatNumber %s %d', (lang, value, expected) => {
  expect(formatNumber(value, lang)).toBe(expected);
});

describe('formatDate', () => {
  it.each([
    ['2026-01-16', '16. Januar 2026', '16 January 2026'],
    ['2027-06', 'Juni 2027', 'June 2027'],
    ['2025-Q3', 'drittes Quartal 2025', 'third quarter of 2025'],
    ['2026-H1', 'erstes Halbjahr 2026', 'first half of 2026'],
    ['2025-WI', 'Winter 2025/26', 'winter 2025/26'],
    ['2026-W07', '7. Kalenderwoche 2026', 'week 7 of 2026'],
    ['2027', '2027', '2027'],
    ['199', '1990er Jahre', '1990s'],
    ['16', '17. Jahrhundert', '17th century'],
    ['2026-02-25T20:30', '25. Februar 2026, 20.30 Uhr', '25 February 2026, 20:30'],
    ['2026-02-25T08:00:00+01:00', '25. Februar 2026, 8 Uhr', '25 February 2026, 08:00'],
    ['2026-02-25TEV', '25. Februar 2026, abends', '25 February 2026, evening'],
    ['XXXX-05-03', '3. Mai', '3 May'],
    ['XXXX-WXX-1', 'montags', 'Mondays'],
    ['P3D', '3 Tage', '3 days'],
    ['PT1.5H', '1,5 Stunden', '1.5 hours'],
    ['PXY', 'einige Jahre', 'several years'],
    ['PAST_REF', '', ''],
    ['XXXX', '', ''],
    ['2026-13-40', '', ''],
  ])('%s', (value, german, english) => {
    expect([formatDate(value, 'de'), formatDate(value, 'en')]).toEqual([german, english]);
  });

  it.each(['2026-01-16', '2027-06', '2025-Q3', '2026-H1', '2027', '2026-W07', '199', '16', '2025-FA'])(
    '%s is read back',
    (value) => {
      for (const lang of ['de', 'en'] as const) {
        const text = lang === 'de' ? `Das war so: ${formatDate(value, lang)}.` : `In ${formatDate(value, lang)}.`;
        expect([lang, text, reader.read({ text, lang }).times.map((t) => t.value)]).toEqual([lang, text, [value]]);
      }
    },
  );
});
