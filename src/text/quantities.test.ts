import { describe, expect, it } from 'vitest';
import type { Language, Quantity } from '../model/index.ts';
import { germanCounterexamples, germanExamples, germanShared } from './de/quantity-examples.ts';
import { englishCounterexamples, englishExamples, englishShared } from './en/quantity-examples.ts';
import type { QuantityExample } from './engine/quantities/example.ts';
import { QUANTITY_RULES } from './engine/quantities/rules.ts';
import { createReader } from './index.ts';

const reader = createReader();
const read = (text: string, lang: Language): readonly Quantity[] => reader.read({ text, lang }).quantities;

const SETS = [
  ['de', germanExamples, germanCounterexamples],
  ['en', englishExamples, englishCounterexamples],
] as const;

const expected = ({ type, value, low, high, unit, currency, comparator, vague }: QuantityExample) =>
  JSON.parse(JSON.stringify({ type, value, low, high, unit, currency, comparator, vague }));

function found({ type, value, low, high, unit, currency, comparator, vague }: Quantity) {
  const exact = (n: number | null | undefined) => (typeof n === 'number' ? Number(n.toPrecision(12)) : n);
  return JSON.parse(
    JSON.stringify({
      type,
      value: exact(value),
      low: exact(low),
      high: exact(high),
      unit,
      currency,
      comparator,
      vague,
    }),
  );
}
const rounded = (o: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'number' ? Number(v.toPrecision(12)) : v]));

describe.each(SETS)('quantities in %s', (lang, examples, counterexamples) => {
  it.each(examples.flatMap((e) => e.phrasings.map((p) => [p, e] as const)))('reads %s', (phrasing, example) => {
    const text = phrasing.replace('[', '').replace(']', '');
    const quantities = read(text, lang);
    expect(quantities.map((q) => text.slice(q.start, q.end))).toEqual([/\[(.*)\]/.exec(phrasing)?.[1]]);
    expect(found(quantities[0]!)).toEqual(rounded(expected(example)));
    expect(quantities[0]!.derivation.length).toBeGreaterThan(0);
  });

  it.each(counterexamples.flatMap((c) => c.phrasings.map((p) => [p, c.why] as const)))(
    'finds nothing in %s (%s)',
    (phrasing) => {
      expect(read(phrasing, lang).map((q) => phrasing.slice(q.start, q.end))).toEqual([]);
    },
  );

  it('has no example of a rule that does not exist', () => {
    const names = new Set(QUANTITY_RULES.map((rule) => rule.name));
    expect([...examples, ...counterexamples].filter((e) => !names.has(e.rule))).toEqual([]);
  });
});

describe.each([
  ['de', germanShared],
  ['en', englishShared],
] as const)('figures that share a unit in %s', (lang, examples) => {
  it.each(examples.flatMap((e) => e.phrasings.map((p) => [p, e] as const)))('%s', (phrasing, { unit, values }) => {
    const text = phrasing.replaceAll(/[[\]]/g, '');
    const measured = read(text, lang).filter((q) => (q.currency ?? q.unit) === unit);
    expect(measured.map((q) => text.slice(q.start, q.end))).toEqual(
      [...phrasing.matchAll(/\[(.*?)\]/g)].map((m) => m[1]),
    );
    expect(measured.map((q) => q.value)).toEqual(values);
  });
});

it('gives every rule an example', () => {
  const shown = new Set([...germanExamples, ...englishExamples].map((e) => e.rule));
  expect(QUANTITY_RULES.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([]);
});

describe('a quantity', () => {
  it('keeps numeral and unit apart', () => {
    const text = 'Der Erlös betrug mehr als 1,2 Milliarden Euro.';
    const [q] = read(text, 'de');
    expect(text.slice(q!.numeral!.start, q!.numeral!.end)).toBe('1,2 Milliarden');
    expect(q).toMatchObject({ value: 1.2e9, numeral: { value: 1.2e9 }, decimals: 1, comparator: 'more-than' });
  });

  it.each([
    ['68 degrees Fahrenheit to Celsius', 'en', ['68 degrees Fahrenheit', 'Celsius']],
    ['20 Grad Celsius in Fahrenheit', 'de', ['20 Grad Celsius', 'Fahrenheit']],
    ['20 metres in length', 'en', ['20 metres']],
    ['von 20 Mark in Euro', 'de', ['20 Mark', 'Euro']],
  ] as const)('names the unit into which a measure is turned, without an amount: %s', (text, lang, spans) => {
    const found = read(text, lang);
    expect(found.map((q) => text.slice(q.start, q.end))).toEqual(spans);
    expect(found.slice(1).every((q) => q.value === null && q.vague)).toBe(true);
  });

  it('tells how it was derived', () => {
    const [q] = read('mehr als 1,2 Milliarden Euro', 'de');
    expect(q!.derivation).toEqual([
      { rule: 'numeral', text: '1,2', gives: '1.2' },
      { rule: 'multiplier', text: 'Milliarden', gives: '1200000000' },
      { rule: 'currency', text: 'Euro', gives: 'EUR' },
      { rule: 'comparator', text: 'mehr als', gives: 'more-than' },
    ]);
  });

  it.each([
    ['Eine Billion Euro.', 'de', 1e12],
    ['One billion euros.', 'en', 1e9],
    ['4,800 Liter', 'de', 4.8],
    ['4,800 litres', 'en', 4800],
    ['4.800 Liter', 'de', 4800],
    ['1.111,11 litres', 'en', 1111.11],
  ] as const)('follows the language: %s (%s) is %d', (text, lang, value) => {
    expect(read(text, lang).map((q) => q.value)).toEqual([value]);
  });

  it('does not take a movement for a range', () => {
    expect(read('The rate rose from 10 to 20 percent.', 'en').map((q) => q.value)).toEqual([10, 20]);
    expect(read('Der Wert stieg von 10 auf 20 Prozent.', 'de').map((q) => q.value)).toEqual([10, 20]);
  });

  it.each([
    '5 und 5 und ',
    '5, 6, ',
    '3 mal ',
    'zwischen 5 und ',
    'im Alter von ',
    '5 (',
    '5 (kg',
    '5,-',
    '20C',
    'mehr als half',
  ])('ends with the text: %s', (text) => {
    for (const lang of ['de', 'en'] as const)
      for (const q of read(text.repeat(3), lang)) expect(q.end).toBeGreaterThan(q.start);
  });

  it('stays inside its sentence', () => {
    expect(read('Es kamen 40. Bis 50 Gäste waren erwartet.', 'de').map((q) => q.value)).toEqual([40, 50]);
  });

  it('keeps offsets in UTF-16 units', () => {
    const text = '🙂 12 Prozent';
    const [q] = read(text, 'de');
    expect(text.slice(q!.start, q!.end)).toBe('12 Prozent');
  });
});
