import { expect, test } from 'vitest';
import { isContested } from './contested.ts';
import { materialOf } from './material.ts';
import { article, blueprintOf, claimIn, dossierOf } from './testing.ts';

test.each([
  ['de', 'Kolbau nannte bislang keine Summe.', true],
  ['de', 'Kolbau nannte eine Summe.', false],
  ['de', 'Kolbau hat keine Filialen.', false],
  ['en', 'Kolbau has not given a figure.', true],
  ['en', 'Kolbau has given a figure.', false],
  ['en', 'Kolbau has not closed a shop.', false],
] as const)('%s: %s says nothing of today: %s', (lang, words, passed) => {
  const before = article('Bote', words, { lang, published: '2026-03-10' });
  const after = article('Kurier', words, { lang, published: '2026-03-14' });
  const claims = [claimIn(before, words, { kind: 'event' }), claimIn(after, words, { kind: 'event' })];
  const m = materialOf({
    dossier: dossierOf([before, after], []),
    claims,
    versions: [before, after],
    blueprint: blueprintOf([], { language: lang }),
  });
  expect(isContested(m, m.sentence(claims[0]!))).toBe(passed);
  expect(isContested(m, m.sentence(claims[1]!)), 'in the newest report').toBe(false);
});
