import { expect, it } from 'vitest';
import { createReader } from '../../text/index.ts';
import { measuredIn } from './units.ts';

const reader = createReader();
const amountOf = (lang: 'de' | 'en', text: string): [string, number] => {
  const [quantity] = reader.read({ text, lang }).quantities;
  const { dimension, factor } = measuredIn(quantity!);
  return [dimension, quantity!.value! * factor];
};

// Each figure as a reader reads it: a unit written otherwise here than there would be comparable with nothing.
it.each([
  ['area', 'de', 'Es brannten 300 Hektar.', 'de', 'Es brannten 3 Quadratkilometer.', 1e-9],
  ['area', 'de', 'Die Halle misst 1.000 Quadratmeter.', 'en', 'The hall covers 10,764 square feet.', 0.001],
  ['area', 'en', 'The fire burned 640 acres.', 'en', 'The fire burned one square mile.', 0.001],
  ['volume', 'de', 'Der Tank fasst 40 Kubikmeter.', 'de', 'Der Tank fasst 40.000 Liter.', 1e-9],
  ['volume', 'en', 'The tank holds 40 cubic metres.', 'de', 'Der Tank fasst 400 Hektoliter.', 1e-9],
  ['volume', 'en', 'The tank holds 1,000 barrels.', 'de', 'Der Tank fasst 159 Kubikmeter.', 0.001],
  ['length', 'de', 'Das Schiff trieb zwei Seemeilen.', 'en', 'The ship drifted 3.7 kilometres.', 0.01],
  ['mass', 'de', 'Gefunden wurden 500 Milligramm.', 'en', 'They found half a gram.', 1e-9],
  ['speed', 'de', 'Der Zug fuhr 160 Stundenkilometer.', 'en', 'The train did 100 mph.', 0.01],
] as const)('%s: %s %s is %s %s', (dimension, langA, a, langB, b, tolerance) => {
  const [[dimA, valueA], [dimB, valueB]] = [amountOf(langA, a), amountOf(langB, b)];
  expect([dimA, dimB]).toEqual([dimension, dimension]);
  expect(Math.abs(valueA / valueB - 1)).toBeLessThan(tolerance);
});
