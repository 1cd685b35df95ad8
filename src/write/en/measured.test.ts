import { expect, test } from 'vitest';
import { sourceSentence } from '../tell/source-sentence.ts';
import { article, claimIn } from '../testing.ts';
import { withMeasured } from './measured.ts';

test.each([
  [
    'The number of people affected has been revised once more.',
    'Kolbau now puts it at 88,100.',
    'Kolbau now puts the number of people affected at 88,100.',
  ],
  [
    'The hoard of 20 pennies and two rings will go to a panel.',
    'A provisional estimate puts it at £65,000.',
    'A provisional estimate puts the hoard of 20 pennies and two rings at £65,000.',
  ],
  // what the sentence before is about is no such thing, or something else stands in front
  ['Kolbau has counted again.', 'Kern puts it at 40.', 'Kern puts it at 40.'],
  [
    'The number of cases has risen.',
    'Kern saw the bill, and puts it at £40.',
    'Kern saw the bill, and puts it at £40.',
  ],
])('%s %s', (before, last, told) => {
  const version = article('Herald', `${before} ${last}`, { lang: 'en' });
  const claim = claimIn(version, last.replace(/\.$/u, ''), { kind: 'figure', lang: 'en' });
  const s = { ...sourceSentence(version, claim, [claim]), start: before.length + 1, text: last };
  expect(withMeasured(s, last)).toBe(told);
});
