/** Two times of one runner in one race compare as lengths of time; another race or another runner does not. */
import { expect, it } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';
import { compareClaims, type Said } from './compare.ts';

const DAY = '2026-05-06T10:00:00Z';

function told(text: string, lang: Language): Said {
  const claim = claimsOf(articleOf(text, lang)).find((c) => c.measure?.key === 'elapsed');
  if (!claim) throw new Error(`no time is read in "${text}"`);
  return { claim, said: DAY };
}

const WON = 'Mara Voss gewann den Marathon in Linden in 2:32:18 Stunden.';
const RAN = 'Mara Voss won the Linden marathon in 2:32:18.';

it.each<[Language, string, string, string]>([
  ['de', WON, 'In 2:32:18 lief Mara Voss beim Marathon in Linden ins Ziel.', 'agree'],
  ['de', WON, 'Den Marathon in Linden gewann Mara Voss in 2:32.', 'agree'],
  ['de', WON, 'Den Marathon in Linden gewann Mara Voss in 2:34:18.', 'differ'],
  ['de', WON, 'Jonas Reh gewann den Marathon in Linden in 2:12:40.', 'not-comparable'],
  ['de', WON, 'Mara Voss gewann die Staffel in Heide in 2:12:40.', 'not-comparable'],
  ['en', RAN, 'Mara Voss finished the marathon in Linden in 2:32:18 hours.', 'agree'],
  ['en', RAN, 'Mara Voss ran the Linden marathon in 2:35:18.', 'differ'],
  ['en', RAN, 'Jonas Reh won the Linden marathon in 2:12:40.', 'not-comparable'],
])('%s: %s / %s', (lang, one, other, expected) => {
  expect(compareClaims(told(one, lang), told(other, lang)).relation).toBe(expected);
});
