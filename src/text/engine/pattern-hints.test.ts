import { expect, it } from 'vitest';
import { hinted, says } from './pattern-hints.ts';

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

it('dismisses by the beginnings alone', () => {
  expect(PATTERN.hint.test('der umsatz stieg.')).toBe(false);
});
