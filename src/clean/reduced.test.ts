import { expect, it } from 'vitest';
import { examplePage, exampleSource, exampleVersion } from '../store/testing/examples.ts';
import { reducedTo } from './reduced.ts';

const version = { ...exampleVersion(examplePage(exampleSource('blatt'), 'eins')), text: 'Titel\n\nEins. Zwei. Drei.' };

it.each([
  ['nothing', [], '     \n\n                 '],
  ['one passage', [{ start: 13, end: 18 }], '     \n\n      Zwei.      '],
  [
    'several, in any order',
    [
      { start: 19, end: 24 },
      { start: 0, end: 5 },
    ],
    'Titel\n\n            Drei.',
  ],
  [
    'some that overlap',
    [
      { start: 7, end: 14 },
      { start: 13, end: 18 },
      { start: 14, end: 15 },
    ],
    '     \n\nEins. Zwei.      ',
  ],
  ['all', [{ start: 0, end: 24 }], 'Titel\n\nEins. Zwei. Drei.'],
])('keeps %s where it was', (_what, kept, text) => {
  const reduced = reducedTo({ ...version, removals: [{ reason: 'advert', text: 'Jetzt kaufen' }] }, kept);
  expect(reduced.text).toBe(text);
  expect(reduced.text.length).toBe(version.text.length);
  expect([reduced.reduced, reduced.removals, reduced.id]).toEqual([true, [], version.id]);
});

it('counts in UTF-16 units', () => {
  const reduced = reducedTo({ ...version, text: 'a😀b Zwei' }, [{ start: 5, end: 9 }]);
  expect(reduced.text).toBe('     Zwei');
});
