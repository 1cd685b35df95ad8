/** The few facts in front are how things stand: none from a report that newer ones have left behind. */
import { expect, test } from 'vitest';
import { cite } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { isOfBefore } from './key-facts.ts';

const TEXT = 'Der Rat von Hohenrain beschäftigt im Bad 60 Menschen.';

/** @param days of the reports, the one that is told first */
function left(days: readonly (string | null)[]): boolean {
  const versions = days.map((published, i) => article(`Bote ${i}`, TEXT, { published }));
  const m = materialOf({
    dossier: dossierOf(versions, []),
    claims: [],
    versions,
    blueprint: blueprintOf(['key-facts']),
  });
  const at = { article: versions[0]!.id, start: 0, end: TEXT.length };
  return isOfBefore(m, { kind: 'factual', text: TEXT, citations: [cite(TEXT, at, null, null)] });
}

test.each<[string, readonly (string | null)[], boolean]>([
  ['months before the newest', ['2026-03-02', '2026-03-03', '2026-06-08', '2026-06-10'], true],
  ['in the newer half of the days', ['2026-06-08', '2026-03-02', '2026-03-03', '2026-06-10'], false],
  ['all of one day', ['2026-06-10', '2026-06-10', '2026-06-10', '2026-06-10'], false],
  ['without a day', [null, '2026-03-02', '2026-06-08', '2026-06-10'], false],
  ['of few reports', ['2026-03-02', '2026-06-10'], false],
])('a report %s', (_which, days, expected) => {
  expect(left(days)).toBe(expected);
});
