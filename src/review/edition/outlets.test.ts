/** Outlets whose names hold digits are no figures to prove; figures beside them still are. */
import { expect, it } from 'vitest';
import { withoutOutletFigures, withoutOutletNumbers } from './outlets.ts';

it.each([
  ['Laut 20 Minuten sind es 400.', '20 Minuten', 'Laut xx Minuten sind es 400.'],
  ['127.0.0.1 meldet 12 Fälle.', '127.0.0.1', 'xxx.x.x.x meldet 12 Fälle.'],
  ['Der Bote nennt 20 Minuten.', 'Der Bote', 'Der Bote nennt 20 Minuten.'],
])('%s', (text, outlet, told) => {
  expect(withoutOutletFigures(text, [{ outlet }])).toBe(told);
});

it('a number word in an outlet’s name is no figure, the one beside it is', () => {
  const text = 'Laut Zweites Blatt sind es zwei.';
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  const sentences = [{ quantities: [at('Zweites'), at('zwei.')] }];
  expect(withoutOutletNumbers(sentences, text, [{ outlet: 'Zweites Blatt' }])[0]!.quantities).toEqual([at('zwei.')]);
  expect(withoutOutletNumbers(sentences, text, [{ outlet: 'Bote' }])).toEqual(sentences);
});
