import { expect, it } from 'vitest';
import { hinted, says, screened } from './hints.ts';

const PATTERN = hinted(/(?<!\p{L})(?:höchst(?:stand|wert)\p{L}{0,2}|in der spitze|full[- ]year|\d+-fach)(?!\p{L})/iu);

it.each([
  ['Der Höchststand ist erreicht.', true],
  ['In der Spitze waren es 40.', true],
  ['for the Full-Year results', true],
  ['das 12-fache, das 12-fach', true],
  ['Der Umsatz stieg.', false],
  ['Am höchsten stand er.', false],
])('%s: %s, as the pattern alone', (passage, expected) => {
  expect(says(PATTERN, passage, passage.toLowerCase())).toBe(expected);
  expect(PATTERN.pattern.test(passage)).toBe(expected);
});

it.each([
  [/(?<!\p{L})kam\s+(?:(?!\d)\S+\s+){0,4}auf$/iu, 'Die Bank kam am Ende auf', true],
  [/\S+\D$/iu, 'x', false],
  [/\Sb/iu, 'ab', true],
] as const)('asks %s of "%s" behind its hint', (pattern, passage, expected) => {
  expect(screened(pattern).test(passage)).toBe(expected);
  expect(pattern.test(passage)).toBe(expected);
});

it('dismisses by the beginnings alone', () => {
  expect(PATTERN.hint.test('der umsatz stieg.')).toBe(false);
});
