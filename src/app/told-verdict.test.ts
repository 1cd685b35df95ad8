/** What a verdict is about is told in words, and ids lead to outlets and passages. */
import { expect, it } from 'vitest';
import { readArticle } from '../claims/index.ts';
import { weigh } from '../evidence/index.ts';
import { createReader } from '../text/index.ts';
import { versionOfRow } from './filters/plain.ts';
import { storyOf } from './filters/weigh.ts';
import { aboutInLine, aboutOf, dossierForReaders } from './told-verdict.ts';

const TEXT =
  'Am 3. März 2026 kamen 48 Dachziegel ins Rutschen. Die Firma Lumora beschäftigt 214 Menschen. „Das war knapp“, sagte Ilse Brandt.';
const version = versionOfRow({
  id: 'a',
  outlet: 'Talblatt',
  owner: 'Haus A',
  lang: 'de',
  published: '2026-03-04T08:00:00Z',
  title: '',
  byline: [],
  text: TEXT,
});
const { claims } = readArticle(version, createReader());
const dossier = weigh(storyOf('s', [version], { de: '', en: '' }), [version], claims);

it('in words, not in stems', () => {
  const versions = new Map([[version.id, version]]);
  const claimOf = new Map(claims.map((c) => [c.id, c]));
  const lines = dossier.verdicts.map((v) => aboutInLine(aboutOf(v, versions, claimOf)));
  expect(lines).toContain('“48 Dachziegel” · 2026-03-03');
  expect(lines.some((line) => /^employees · .*Lumora/.test(line))).toBe(true);
  expect(lines.some((line) => line.startsWith('quotation'))).toBe(true);
  expect(lines.join()).not.toMatch(/count:|lemma:/);
});

it('with outlets and passages', () => {
  const told = dossierForReaders(dossier, [version], claims) as {
    articles: { id: string; outlet: string; owner: string }[];
    verdicts: { values: { outlet: string; text: string }[] }[];
  };
  expect(told.articles).toMatchObject([{ id: version.id, outlet: 'Talblatt', owner: 'Haus A' }]);
  for (const { outlet, text } of told.verdicts.flatMap((v) => v.values)) {
    expect(outlet).toBe('Talblatt');
    expect(TEXT).toContain(text);
  }
});
