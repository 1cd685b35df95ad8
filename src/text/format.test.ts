import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader, formatQuantity } from './index.ts';

const reader = createReader();
const told = (text: string, from: Language, to: Language): string =>
  formatQuantity(reader.read({ text, lang: from }).quantities[0]!, to);

describe('formatQuantity', () => {
  it.each([
    ['de', 'mehr als 1,15 Milliarden Euro', 'mehr als 1,15 Milliarden Euro', 'more than 1.15 billion euros'],
    ['de', '4,8 bis 5,0 Milliarden Dollar', '4,8 bis 5,0 Milliarden US-Dollar', '4.8 to 5.0 billion US dollars'],
    ['de', '1.150.000 Franken', '1,15 Millionen Franken', '1.15 million Swiss francs'],
    ['de', 'eine Billion Euro', '1 Billion Euro', '1 trillion euros'],
    ['de', '12.500 Gäste', '12.500', '12,500'],
    ['de', '0,25 Prozentpunkte', '0,25 Prozentpunkte', '0.25 percentage points'],
    ['de', 'dreimal so viele', '3-mal', '3 times'],
    ['de', 'die 3. Runde', '3.', '3rd'],
    ['de', 'Version 8.4.2 ist da', '8.4.2', '8.4.2'],
    ['en', 'nearly 30 percent', 'knapp 30 Prozent', 'nearly 30 per cent'],
    ['en', '$14.0 million', '14,0 Millionen US-Dollar', '14.0 million US dollars'],
    ['en', '30-year-old', '30 Jahre', '30 years'],
    ['en', 'dozens of people', '', ''],
  ] as const)('%s: %s -> %s / %s', (from, text, german, english) => {
    expect([told(text, from, 'de'), told(text, from, 'en')]).toEqual([german, english]);
  });

  it.each(['mehr als 1,15 Milliarden Euro', 'knapp 30 Prozent', '4,8 bis 5,0 Milliarden Dollar'])(
    'is read back: %s',
    (text) => {
      const [before] = reader.read({ text, lang: 'de' }).quantities;
      const [after] = reader.read({ text: formatQuantity(before!, 'de'), lang: 'de' }).quantities;
      const facts = ({ type, value, low, high, comparator, currency, unit }: NonNullable<typeof before>) => ({
        type,
        value,
        low,
        high,
        comparator,
        currency,
        unit,
      });
      expect(facts(after!)).toEqual(facts(before!));
    },
  );
});
