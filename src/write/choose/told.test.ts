/** What counts as said before. */
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { materialOf } from './material.ts';
import { isTold, markTold, nothingTold } from './told.ts';

function saysTheSame(first: string, second: string): boolean {
  const versions = [article('Bote', first), article('Kurier', second)];
  const claims = versions.flatMap((v) => readClaims(v, createReader()));
  const m = materialOf({ dossier: dossierOf(versions, []), claims, versions, blueprint: blueprintOf([]) });
  const [one, other] = versions.map((v) => m.sentence(claims.find((c) => c.article === v.id)!));
  const told = nothingTold();
  markTold(told, one!, null, first, 'de');
  return isTold(told, other!);
}

test.each([
  ['Damit sind vier der sieben Stücke gefunden.', 'Damit sind sechs der sieben Stücke gefunden.', false],
  ['Damit sind vier der sieben Stücke gefunden.', 'Vier der sieben Stücke sind gefunden.', true],
  ['Der Rat verkauft das Bad in Ulm.', 'Das Bad in Ulm verkauft der Rat.', true],
])('%s / %s', (first, second, expected) => {
  expect(saysTheSame(first, second)).toBe(expected);
});

test('a sentence told with other words of one stem may be leaned on', () => {
  const version = article('Post', 'The application for approval will be delayed.', { lang: 'en' });
  const claims = readClaims(version, createReader());
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  const told = { ...nothingTold(), flowing: true };
  markTold(
    told,
    m.sentence(claims[0]!),
    null,
    'According to the Post, the application for approval will be delayed.',
    'en',
  );
  expect(told.behind).not.toBeNull();
});
