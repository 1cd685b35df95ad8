/** Reports with the same sentences are no two sources, and the check says which. */
import { expect, test } from 'vitest';
import { asId } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { copiesOf } from './copies.ts';

const SAME = ['Wehr', 'Mühle', 'Brücke', 'Schleuse']
  .map((what) => `Die ${what} in Hohenrain wird im kommenden Herbst erneuert.`)
  .join(' ');

function copies(one: string, other: string, name: string): readonly string[] {
  const versions = [article('Bote', one), article('Kurier', other)];
  const dossier = {
    ...dossierOf(versions, []),
    origins: [{ id: asId('origin', 'or'), articles: versions.map((v) => v.id), name, why: { de: '', en: '' } }],
  };
  const m = materialOf({ dossier, claims: [], versions, blueprint: blueprintOf(['check']) });
  return copiesOf(m, 2).map((s) => s.text);
}

test.each([
  ['Bote', 'Zum Teil wortgleiche Texte bringen der Bote und der Kurier;'],
  ['BOTE', 'Zum Teil wortgleiche Texte bringen der Bote und der Kurier;'],
  ['hnd', 'Zum Teil wortgleiche Texte bringen der Bote und der Kurier (Ursprung: hnd);'],
])('of %s', (name, opening) => {
  expect(copies(SAME, `${SAME} Der Kurier fragt nach.`, name).map((t) => t.slice(0, opening.length))).toEqual([
    opening,
  ]);
});

test('who tells the story of another in words of his own copies nothing', () => {
  expect(copies(SAME, 'Wie der Bote berichtet, werden vier Bauten erneuert.', 'Bote')).toEqual([]);
});
