import { expect, test } from 'vitest';
import { keepsContrast } from './keeps-contrast.ts';

test.each([
  ['de', 'Der Verein sprach von 520 Gästen, die Stadt zählte dagegen 340.', 'Der Verein sprach von 520 Gästen.', false],
  [
    'de',
    'Der Verein sprach von 520 Gästen, die Stadt zählte dagegen 340.',
    'Der Verein sprach von 520 Gästen, die Stadt von 340.',
    true,
  ],
  ['de', 'Der Verein sprach von 520 Gästen, die alle bezahlt hatten.', 'Der Verein sprach von 520 Gästen.', true],
  ['en', 'The club spoke of 520 guests, while the town counted 340.', 'The club spoke of 520 guests.', false],
  ['en', 'The club spoke of 520 guests, who had all paid.', 'The club spoke of 520 guests.', true],
] as const)('%s: %s / %s', (lang, said, text, expected) => {
  expect(keepsContrast(said, text, lang)).toBe(expected);
});
