/** What is history: not how things stand at the end of the newest report. */
import { expect, test } from 'vitest';
import { claimsOf } from '../../claims/testing.ts';
import type { Claim } from '../../model/index.ts';
import { article, verdictOn } from '../testing.ts';
import { isHistory } from './ranking.ts';

const FILLER = 'The council met on Monday and voted for the new bridge. '.repeat(6);

test.each([
  ['The list price is 27,800 euros.', true, false],
  ['The bridge was built in 1987.', true, true],
  ['The bridge closed on Friday.', false, false],
])('%s', (text, anyway, anywhere) => {
  const version = article('Post', `${FILLER}${text}`, { lang: 'en', published: '2026-05-06' });
  const claims = claimsOf(version).filter((c) => c.sentence.start >= version.text.indexOf(text));
  const byId = new Map<string, Claim>(claims.map((c) => [c.id, c]));
  const around = { article: () => version, time: (c: Claim) => c.time };
  const of = (claim: Claim, free: boolean): boolean =>
    isHistory(verdictOn('single-source', [claim]), (id) => byId.get(id)!, around, free);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every((c) => of(c, false))).toBe(anyway);
  expect(claims.every((c) => of(c, true))).toBe(anywhere);
});
