/** What several reports give alike is said to be so where they speak of one thing. */
import { expect, test } from 'vitest';
import type { ArticleVersion, Claim } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, verdictOn } from '../testing.ts';
import { agreedOf } from './agreed.ts';

const OWN = 'Kolbau verkauft in Hohenrain am Tag 862 Säcke.';

function agreed(own: string, theirs: string): string {
  const versions = [article('Bote', own), article('Kurier', theirs)];
  const claims = versions.map(
    (version: ArticleVersion): Claim =>
      claimIn(version, '862 Säcke', {
        kind: 'figure',
        measure: { key: 'count:sack', aspect: 'level', qualifiers: [], course: 'status' },
        topic: version.text.toLowerCase().match(/kolbau|säcke|strafe|verkauft/gu) ?? [],
      }),
  );
  const verdict = verdictOn('corroborated', claims);
  const m = materialOf({
    dossier: dossierOf(versions, [verdict]),
    claims,
    versions,
    blueprint: blueprintOf(['check']),
  });
  return agreedOf({ ...m, weight: () => 5 }, 2, nothingTold())
    .flatMap((s) => s.text)
    .join(' ');
}

test('who else gives it stands behind it', () => {
  expect(agreed(OWN, 'Am Tag verkauft Kolbau in Hohenrain 862 Säcke.')).toMatch(
    /^In dieser Zahl stimmen unabhängige Quellen überein: .*862.*; auch der Kurier nennt 862/u,
  );
});

test.each([
  ['the other speaks of something else', OWN, 'Als Strafe gab der Müller 862 Säcke her.'],
  ['one of them tells it as over', OWN, 'Früher hatte Kolbau 862 Säcke am Tag verkauft.'],
  [
    'it is told in passing',
    'Kolbau, das in Hohenrain 862 Säcke verkauft, wies den Vorwurf ab.',
    'Kolbau, das 862 Säcke verkauft, zieht um.',
  ],
])('nothing is said where %s', (_, own, theirs) => {
  expect(agreed(own, theirs)).toBe('');
});
