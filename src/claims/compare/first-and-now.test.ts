import { expect, test } from 'vitest';
import { type Language, makeId } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { readClaims } from '../extract.ts';
import { compareClaims, type Relation, type Said } from './compare.ts';
import { momentIn } from './first-and-now.ts';

const reader = createReader();

function said(text: string, published: string, lang: Language): Said {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const id = makeId('articleVersion', text, published);
  const claim = readClaims({ id, title: '', text, published, lang, blocks }, reader).find((c) => c.kind === 'figure');
  if (!claim) throw new Error(`no figure is read in "${text}"`);
  return { claim, said: published, moment: momentIn(text, lang) };
}

test.each<[Relation, Language, string, string, string]>([
  [
    'newer',
    'de',
    'Die Polizei schätzt den Schaden zunächst auf 1,2 Millionen Euro.',
    'Die Versicherung beziffert den Schaden auf 3,8 Millionen Euro.',
    '2026-05-30',
  ],
  [
    'newer',
    'de',
    'Die Feuerwehr schätzt den Schaden auf 1,2 Millionen Euro.',
    'Der Schaden wird inzwischen auf 2,5 Millionen Euro beziffert.',
    '2026-05-06',
  ],
  [
    'newer',
    'en',
    'Police initially put the damage at £1.2 million.',
    'The insurer put the damage at £3.8 million.',
    '2026-05-30',
  ],
  // of one day neither is the later
  [
    'differ',
    'de',
    'Die Polizei schätzt den Schaden zunächst auf 1,2 Millionen Euro.',
    'Die Versicherung beziffert den Schaden auf 3,8 Millionen Euro.',
    '2026-05-04',
  ],
  // who disputes a figure does so today as well
  [
    'differ',
    'de',
    'Die Polizei schätzt den Schaden auf 1,2 Millionen Euro.',
    'Die Versicherung beziffert den Schaden auf 3,8 Millionen Euro.',
    '2026-05-06',
  ],
])('%s (%s): %s / %s', (relation, lang, one, other, later) => {
  const [a, b] = [said(one, '2026-05-04', lang), said(other, later, lang)];
  const found = compareClaims(a, b);
  expect(found.relation).toBe(relation);
  expect(compareClaims(b, a).relation).toBe(relation);
  if (relation === 'newer') expect(found.later).toBe('b');
});
