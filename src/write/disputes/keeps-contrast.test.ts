import { expect, test } from 'vitest';
import { keepsContrast } from './keeps-contrast.ts';

test.each([
  ['de', 'Der Verein sprach von 410 Gästen, die Stadt zählte dagegen 290.', 'Der Verein sprach von 410 Gästen.', false],
  [
    'de',
    'Der Verein sprach von 410 Gästen, die Stadt zählte dagegen 290.',
    'Der Verein sprach von 410 Gästen, die Stadt von 290.',
    true,
  ],
  ['de', 'Der Verein sprach von 410 Gästen, die alle bezahlt hatten.', 'Der Verein sprach von 410 Gästen.', true],
  ['en', 'The club spoke of 410 guests, while the town counted 290.', 'The club spoke of 410 guests.', false],
  ['en', 'The club spoke of 410 guests, who had all paid.', 'The club spoke of 410 guests.', true],
] as const)('%s: %s / %s', (lang, said, text, expected) => {
  expect(keepsContrast(said, text, lang)).toBe(expected);
});
