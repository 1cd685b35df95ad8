/** What stands before a thing tells nothing of people. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

it.each([
  ['en', 'Two people are missing.', 'missing'],
  ['en', 'Two people went missing yesterday.', 'missing'],
  ['en', 'Two missing young men were found.', 'missing'],
  ['en', 'Three wounded soldiers came home.', 'injured'],
  ['en', 'Two children reported the missing bike.', 'count:people'],
  ['en', 'Three people searched for the missing pages.', 'count:people'],
  ['en', 'Six people carried injured dogs.', 'count:people'],
  ['en', 'Three dead fish were found.', 'animals'],
  ['de', 'Drei Wanderer gelten als vermisst, zwei Menschen werden vermisst.', 'missing'],
  ['de', 'Tote Fische trieben im Fluss, 40 wurden gezählt.', 'lemma:fisch'],
] as const)('%s: %s', (lang, text, key) => {
  const figures = claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  expect(figures.map((c) => c.measure?.key)).toContain(key);
  if (key.includes(':')) expect(figures).toHaveLength(1);
});

it.each([
  ['en', 'The missing stretch of 300 metres spoiled her 2:12:18.', 1],
  ['en', 'Linden beat Heide 3-1 and won the sets 15:12, 15:9.', 0],
  ['de', 'Linden schlug Heide 3:1, die Sätze endeten 15:12, 15:9.', 0],
  ['de', 'Das Aktenzeichen 3:21 liegt dem Gericht vor.', 0],
] as const)('%s: no number of things is in: %s', (lang, text, count) => {
  const figures = claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  expect(figures).toHaveLength(count);
  expect(figures.filter((c) => c.quantity?.type === 'number')).toEqual([]);
});
