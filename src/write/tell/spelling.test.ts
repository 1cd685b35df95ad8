import { expect, test } from 'vitest';
import { lowered } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

const words = { small: () => false, capital: () => true, isName: () => false } satisfies Vocabulary;

test.each([
  ['Die Wildbach Energie GmbH', 'die Wildbach Energie GmbH'],
  // an outlet may be called so
  ['Die Woche', 'Die Woche'],
  ['Wildbach Energie GmbH', 'Wildbach Energie GmbH'],
])('a name inside a sentence: %s', (front, expected) => {
  expect(lowered(front, 'de', words, true)).toBe(expected);
});

test.each([
  ['Gute Nachrichten', 'gute Nachrichten'],
  ['Neue Fälle', 'neue Fälle'],
  ['Neue Presse', 'Neue Presse'],
])('an adjective in front of what there are several of is none of a name: %s', (front, expected) => {
  expect(
    lowered(front, 'de', { ...words, capital: () => false, isName: (word) => /Neue|Fälle|Presse/u.test(word) }, false),
  ).toBe(expected);
});

test('a participle before an adverb begins no sentence of a name', () => {
  const front = 'Überraschend schnell';
  expect(
    lowered(
      front,
      'de',
      { small: () => false, capital: () => false, isName: (word) => word === front.split(' ')[0] },
      false,
    ),
  ).toBe('überraschend schnell');
  expect(lowered('Abend spät', 'de', words, false)).toBe('Abend spät');
});
