/** A paper that one has seen or quotes, and another says does not exist. */
import { expect, it } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';
import { compareClaims } from './compare.ts';

const MORNING = '2026-05-06T08:00:00Z';
const NOON = '2026-05-06T12:00:00Z';
const A_WEEK_ON = '2026-05-13T12:00:00Z';
const SEEN = 'Bürgermeister Olaf Brandt erklärte, ihm liege der Statikbericht zum Freibad Ohm seit Januar vor.';
const NO_REPORT = 'Einen Statikbericht zum Freibad Ohm gebe es nicht, sagte Kämmerin Ute Voss.';

it.each<[Language, string, string, string, string, string]>([
  ['de', SEEN, MORNING, NO_REPORT, NOON, 'differ'],
  ['de', NO_REPORT, MORNING, SEEN, NOON, 'differ'],
  [
    'de',
    'Das geht aus einem internen Papier der Klinik Ohm hervor.',
    MORNING,
    'Ein solches Papier gebe es nicht, sagte Kliniksprecher Jan Roth.',
    NOON,
    'differ',
  ],
  [
    'en',
    'According to an internal memo seen by the Echo, the bridge was known to be unsafe.',
    MORNING,
    'There is no such memo, council leader Jo Lind said.',
    NOON,
    'differ',
  ],
  [
    'en',
    'The Echo has seen a letter in which the council warned the owner.',
    MORNING,
    'Owner Sam Hart said there was no such letter.',
    NOON,
    'differ',
  ],
  // it may have been written since
  ['de', NO_REPORT, MORNING, SEEN, A_WEEK_ON, 'not-comparable'],
  // another paper, one that is to be, one that nobody in particular misses
  [
    'de',
    SEEN,
    MORNING,
    'Einen Brandbericht zur Halle Lohn gebe es nicht, sagte Kämmerin Ute Voss.',
    NOON,
    'not-comparable',
  ],
  ['de', 'Die Stadt will ein Gutachten zum Freibad Ohm vorlegen.', MORNING, NO_REPORT, NOON, 'not-comparable'],
  ['de', SEEN, MORNING, 'Einen Statikbericht zum Freibad Ohm gibt es nicht.', NOON, 'not-comparable'],
  [
    'en',
    'The council may ask for a letter.',
    MORNING,
    'Owner Sam Hart said there was no such letter.',
    NOON,
    'not-comparable',
  ],
])('%s: %s (%s) <> %s (%s)', (lang, one, first, other, second, relation) => {
  const told = (text: string, published: string) => ({
    claim: claimsOf(articleOf(text, lang, { published })).find((c) => c.kind === 'event')!,
    said: published,
  });
  expect(compareClaims(told(one, first), told(other, second)).relation).toBe(relation);
});
