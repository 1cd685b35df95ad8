/** What a sentence of a later report takes for known, and what the article has printed of it. */
import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold, printed } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';
import { premiseOf } from './premises.ts';

function premise(lang: Language, older: string, newer: string, before = ''): string | null {
  const first = article('Bote', older, { lang, published: '2026-03-02', title: 'Erstes' });
  const last = article('Kurier', newer, { lang, published: '2026-03-20', title: 'Zweites' });
  const old = claimIn(first, older.replace(/\.$/u, ''), { kind: 'event', lang, subject: owner(first, 'Kolbau') });
  const claim = claimIn(last, newer.replace(/\.$/u, ''), { kind: 'event', lang, subject: owner(last, 'Kolbau') });
  const claims = [old, claim];
  const dossier = dossierOf([first, last], [verdictOn('single-source', [old]), verdictOn('single-source', [claim])]);
  const blueprint = { ...blueprintOf(['headline', 'what-happened']), language: lang };
  const m = materialOf({ dossier, claims, versions: [first, last], blueprint, now: '' });
  const told = nothingTold();
  if (before) printed(told, before, lang);
  return premiseOf(m, m.sentence(claim), newer, told);
}

test.each<[Language, string, string, string | null]>([
  ['de', 'Kolbau baut in Ahlsee eine Schleuse.', 'Die Schleuse kostet Kolbau 3 Millionen Euro.', 'Kolbau'],
  ['de', 'Die Firma Kolbau baut in Ahlsee eine Schleuse.', 'Der Baufirma Kolbau fehlt die Schleuse.', 'Schleuse'],
  ['de', 'Die Firma Kolbau baut eine Brücke.', 'Die Baufirma Kolbau gibt ihre Werft auf.', null],
  ['en', 'Kolbau builds a lock near the harbour.', 'Kolbau gave up the lock.', 'Kolbau'],
  ['en', 'The builder Kolbau plans a lock.', 'The builder Kolbau gave up the lock.', 'lock'],
  ['en', 'The builder Kolbau plans a lock.', 'The builder Kolbau sold its yard in Ahlsee.', null],
])('%s: behind "%s" the sentence "%s" needs %s', (lang, older, newer, unmet) => {
  expect(premise(lang, older, newer)).toBe(unmet);
});

test('what was printed before needs no more', () => {
  const [older, newer] = ['Kolbau builds a lock near the harbour.', 'Kolbau gave up the lock.'];
  expect(premise('en', older, newer, 'Kolbau wants to build a lock')).toBeNull();
  expect(
    premise('en', 'Kolbau plans a walkout.', 'Kolbau called off the walkout.', 'Kolbau votes to walk out'),
  ).toBeNull();
});
