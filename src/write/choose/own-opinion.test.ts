import { expect, test } from 'vitest';
import { sourceSentence } from '../tell/source-sentence.ts';
import { article, claimIn } from '../testing.ts';
import { judgesByItself } from './own-opinion.ts';

test.each([
  ['de', 'Für die Verwaltung in Kolm ist das ein Armutszeugnis.', true],
  ['de', 'Landrätin Ruth Amsel nannte das ein Armutszeugnis.', false],
  ['de', 'Die Sanierung der Halle war überfällig.', true],
  ['de', 'Nach Ansicht der Opposition war die Sanierung der Halle überfällig.', false],
  ['de', 'Wer Befunde verschweigt, schadet allen.', true],
  ['de', 'Eine Stadt, die ihre Halle verkauft, hat mehr verloren als ein Gebäude.', true],
  ['de', 'Eine Anlage, die Kolbau gekauft hat, ist seit 2024 außer Betrieb.', false],
  ['de', 'Der Rat verkaufte die Halle.', false],
  ['en', 'The council ought to have asked the tenants.', true],
  ['en', 'The union said the council ought to have asked the tenants.', false],
  ['en', 'Somebody owes the tenants an apology.', true],
  ['en', 'No tenant should need a lawyer to learn what heating costs.', true],
  ['en', 'The council sold the hall.', false],
] as const)('%s "%s": nobody else judges so: %s', (lang, text, own) => {
  const version = article('Bote', text, { lang });
  expect(judgesByItself(sourceSentence(version, claimIn(version, text, { kind: 'event' }), []))).toBe(own);
});
