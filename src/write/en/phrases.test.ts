/** Punctuation of quotations, American style: comma and stop inside the marks, of an inner quotation inside both. */
import { expect, test } from 'vitest';
import { german } from '../de/phrases.ts';
import { english } from './phrases.ts';

test.each([
  ['It ends.', 0, 'The Herald writes: “It ends.”'],
  ['It ends.', 1, '“It ends,” the Herald writes.'],
  ['It ends ‘by spring.’', 0, 'The Herald writes: “It ends ‘by spring.’”'],
  ['It ends ‘by spring.’', 1, '“It ends ‘by spring,’” the Herald writes.'],
  ['Does it end?', 1, '“Does it end?” the Herald writes.'],
  ['No stop', 0, 'The Herald writes: “No stop.”'],
] as const)('%s (%i)', (passage, turn, expected) => {
  expect(english.quotation(passage, 'The Herald', null, turn).replace('The Herald writes.', 'the Herald writes.')).toBe(
    expected,
  );
});

test('in German no stop stands before marks that a sentence goes on behind', () => {
  expect(german.quotation('Sie sagte: ‚Es endet.‘', 'Bote', null, 1)).toBe(
    '„Sie sagte: ‚Es endet‘“, schreibt der Bote.',
  );
});
