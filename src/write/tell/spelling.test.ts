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
