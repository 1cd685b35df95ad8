/** Outlets whose names hold digits are no figures to prove; figures beside them still are. */
import { expect, it } from 'vitest';
import { withoutOutletFigures } from './outlets.ts';

it.each([
  ['Laut 20 Minuten sind es 400.', '20 Minuten', 'Laut xx Minuten sind es 400.'],
  ['127.0.0.1 meldet 12 Fälle.', '127.0.0.1', 'xxx.x.x.x meldet 12 Fälle.'],
  ['Der Bote nennt 20 Minuten.', 'Der Bote', 'Der Bote nennt 20 Minuten.'],
])('%s', (text, outlet, told) => {
  expect(withoutOutletFigures(text, [{ outlet }])).toBe(told);
});
