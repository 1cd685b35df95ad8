/** Who has a story from another outlet, and who only speaks of one that acts in it. */
import { expect, test } from 'vitest';
import { article } from '../testing.ts';
import { relaysOf } from './relays.ts';

const release = article('Kolbsalz', 'Die Kolbsalz AG hat heute ein Ergebnis vorgelegt. Sie verlegt die Leitung.');

test.each([
  ['named as it opens', article('Kurier', 'Wie der Ahlseer Bote berichtet, ist die Leitung gerissen.'), true],
  ['a firm that issued a release', article('Kurier', 'Die Leitung der Kolbsalz AG ist gerissen.'), false],
])('%s', (_, report, expected) => {
  const results = article('Kolb Therapeutics', 'Kolb Therapeutics today reported good results of its trial.', {
    lang: 'en',
  });
  expect(relaysOf([results, article('Post', 'Kolb Therapeutics may go on with its trial.', { lang: 'en' })])).toEqual(
    new Set(),
  );
  const original = article('Ahlseer Bote', 'Die Leitung ist gerissen.');
  expect(relaysOf([original, release, report]).has(report.id)).toBe(expected);
});
