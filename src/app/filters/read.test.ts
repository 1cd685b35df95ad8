import { expect, it } from 'vitest';
import { createReader } from '../../text/index.ts';
import { readRows } from './read.ts';

const reader = createReader();
const quantities = (text: string): unknown => {
  const [row] = readRows(reader, [{ id: '1', text }]) as { reading: { quantities: unknown } }[];
  return row!.reading.quantities;
};

it.each([
  ['Die Quote stieg um 3 Prozentpunkte.', 'percentage', 'percentage-point'],
  ['Die Quote stieg auf 41 Prozent.', 'percentage', 'percent'],
  ['Der Satz stieg um 25 Basispunkte.', 'percentage', 'basis-point'],
  ['Der Wert verdoppelte sich.', 'multiple', undefined],
])('tells percentages and points by their unit: %s', (text, type, unit) => {
  expect(quantities(text)).toMatchObject([unit ? { type, unit } : { type }]);
});
