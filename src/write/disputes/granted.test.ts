/** That a consent was awaited is no longer told once it has been given. */
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../testing.ts';
import { isGrantedSince } from './granted.ts';

const readers = createReader();

test.each([
  [
    'Die Brauerei Holm rechnet mit einer Freigabe in diesem Jahr.',
    'Die Behörde hat den Verkauf der Brauerei Holm am Montag genehmigt.',
    true,
  ],
  [
    'Nach Angaben der Behörde läuft die Frist bis zum 12. Februar 2027.',
    'Das Kartellamt hat den Verkauf am Montag genehmigt.',
    true,
  ],
  // another's term
  [
    'Nach Angaben der Stadt läuft die Frist für Einwendungen bis zum 12. Februar 2027.',
    'Das Kartellamt hat den Verkauf am Montag genehmigt.',
    false,
  ],
  [
    'Die Brauerei Holm rechnet mit einer Freigabe in diesem Jahr.',
    'Die Behörde hat den Verkauf der Brauerei Holm am Montag nicht genehmigt.',
    false,
  ],
  ['Die Brauerei Holm rechnet mit mehr Umsatz.', 'Die Behörde hat den Verkauf der Brauerei Holm genehmigt.', false],
  [
    'Harrow Foods expects approval by the end of the year.',
    'The regulator approved the sale to Harrow Foods on Monday.',
    true,
  ],
  ['The regulator has until 12 February to decide.', 'The regulator approved the sale on Monday.', true],
  [
    'Harrow Foods expects higher sales by the end of the year.',
    'The regulator approved the sale to Harrow Foods on Monday.',
    false,
  ],
])('%s / %s', (older, newer, expected) => {
  const versions = [older, newer].map((text, i) =>
    article(`${i + 1}. Bote`, text, {
      published: ['2026-11-02', '2026-11-23'][i]!,
      lang: /\bthe /iu.test(text) ? 'en' : 'de',
    }),
  );
  const claims = versions.flatMap((v) => readClaims(v, readers));
  const m = materialOf({
    dossier: dossierOf(
      versions,
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  expect(isGrantedSince(m, claims.find((c) => c.article === versions[0]!.id)!)).toBe(expected);
});
