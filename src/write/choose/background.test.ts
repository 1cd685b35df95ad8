/** What is news of a story, and what its frame. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../../claims/testing.ts';
import { background } from './background.ts';

it.each([
  ['de', 'Die Fähre stieß am Montag gegen die Mole.', 0],
  ['de', 'Die Fähre wurde 1987 gebaut.', 0.8],
  ['en', 'The ferry hit the pier on Monday.', 0],
  ['en', 'The ferry was built in 1987.', 0.8],
  ['en', 'The yard employs 400 people.', 0.5],
  ['en', 'The yard opens a second dock.', 0],
  ['en', 'The yard lost 9 million euros in 2025.', 0],
] as const)('%s: %s', (lang, text, expected) => {
  const claims = claimsOf(articleOf(text, lang)).filter((c) => c.role !== 'title');
  expect(claims.length).toBeGreaterThan(0);
  expect(Math.min(...claims.map((c) => background(c, '2026-05-06', 0)))).toBe(expected);
  expect(Math.min(...claims.map((c) => background(c, '2026-05-06', 0.9)))).toBeCloseTo(Math.min(1, expected + 0.3));
});
