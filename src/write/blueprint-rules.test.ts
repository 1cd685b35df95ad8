/** What a blueprint's owner may say: which stories, which material in which section, which offer, which days. */
import { describe, expect, test } from 'vitest';
import { type Blueprint, type Offer, type Selection, sentencesOf } from '../model/index.ts';
import { writeDeterministic } from './deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from './testing.ts';

const bote = article(
  'Bote',
  'Kolbau schließt am 3. März 2026 sein Werk in Hohenrain. Der Umsatz von Kolbau liegt bei 7 Millionen Euro.',
  {
    title: 'Kolbau: Aus für das Pumpenwerk',
  },
);
const kurier = article('Kurier', 'Kolbau öffnet am 1. Februar 2026 sein Werk in Dreibrunn. Anna Moll lobte Kolbau.', {
  title: 'Kolbau',
});
const closing = claimIn(bote, 'Kolbau schließt am 3. März 2026 sein Werk in Hohenrain', {
  kind: 'event',
  subject: owner(bote, 'Kolbau'),
});
const opening = claimIn(kurier, 'Kolbau öffnet am 1. Februar 2026 sein Werk in Dreibrunn', {
  kind: 'event',
  subject: owner(kurier, 'Kolbau'),
});
const turnover = claimIn(bote, 'Umsatz von Kolbau liegt bei 7 Millionen Euro', {
  kind: 'figure',
  subject: owner(bote, 'Kolbau'),
});
const claims = [closing, opening, turnover];

function written(more: Partial<Blueprint>, now = '2026-03-20T00:00:00Z') {
  const dossier = dossierOf(
    [bote, kurier],
    [
      verdictOn('single-source', [closing]),
      verdictOn('corroborated', [opening], 2),
      verdictOn('single-source', [turnover]),
    ],
  );
  return writeDeterministic({
    dossier,
    claims,
    versions: [bote, kurier],
    blueprint: blueprintOf(['headline', 'what-happened', 'timeline', 'offer', 'transparency'], more),
    now,
  });
}
const lines = (more: Partial<Blueprint>, kind: string): string[] =>
  written(more)
    .draft?.sections.filter((s) => s.kind === kind)
    .flatMap((s) => sentencesOf(s).map((x) => x.text)) ?? [];

describe('selection', () => {
  test.each<[Selection, string | null, string?]>([
    [{}, null],
    [{ minSources: 2 }, null],
    [{ minSources: 3 }, '2 of 3 sources'],
    [{ minCorroborated: 1 }, null],
    [{ minCorroborated: 2 }, '1 of 2 corroborated statements'],
    [{ entities: ['Norda', 'kolbau'] }, null],
    [{ entities: ['Pumpenwerk'] }, null],
    [{ entities: ['Norda', 'Vida'] }, 'it speaks of none of Norda, Vida'],
    [{ maxAgeDays: 8 }, null],
    [{ maxAgeDays: 7 }, 'its newest source is 8 days old, of 7 at most'],
    [{ maxAgeDays: 0 }, null, '2026-03-12T20:00:00Z'],
  ])('%j', (select, reason, now) => {
    const result = written({ select }, now);
    if (reason === null) expect(result.draft).not.toBeNull();
    else expect(result).toEqual({ draft: null, reason });
  });
});

describe('what may fill a section', () => {
  const section = (more: Partial<Blueprint['sections'][number]>): Partial<Blueprint> => ({
    sections: [{ kind: 'headline' }, { kind: 'what-happened', ...more }, { kind: 'transparency' }],
  });
  test.each([
    ['everything', {}, 3],
    ['figures only', { from: { claims: ['figure'] } }, 1],
    ['what two bear out', { from: { verdicts: ['corroborated'] } }, 1],
    ['both must hold', { from: { claims: ['figure'], verdicts: ['corroborated'] } }, 0],
    ['few words: the first entry stands in any case', { words: 1 }, 1],
    ['some words', { words: 30 }, 2],
    ['one entry', { limit: 1 }, 1],
  ] as const)('%s', (_name, more, count) => {
    expect(lines(section(more as never), 'what-happened')).toHaveLength(count);
  });
});

describe('offers', () => {
  const offer = (...about: string[]): Offer => ({
    text: 'Unser Heft über Pumpen',
    url: 'https://verlag.example/heft',
    about,
  });
  test.each([
    ['fits a title, in any inflection', [offer('Pumpe')], ['Unser Heft über Pumpen https://verlag.example/heft']],
    ['fits a subject', [offer('Norda', 'Kolbau')], ['Unser Heft über Pumpen https://verlag.example/heft']],
    [
      'only the first that fits',
      [offer('Vida'), { ...offer('Kolbau'), text: 'A' }, { ...offer('Kolbau'), text: 'B' }],
      ['A https://verlag.example/heft'],
    ],
    [
      'an address in the text stands once',
      [{ ...offer('Kolbau'), text: 'Siehe https://verlag.example/heft.' }],
      ['Siehe https://verlag.example/heft.'],
    ],
    ['is never forced: part of a word is no word', [offer('werk')], []],
    ['is never forced: no list', undefined, []],
  ])('%s', (_name, offers, expected) => {
    expect(lines(offers ? { offers } : {}, 'offer')).toEqual(expected);
  });
});

test('a timeline runs by the days the sources name, each with its day', () => {
  const told = lines({}, 'timeline');
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/1\. Februar 2026/);
  expect(told[1]).toMatch(/3\. März 2026/);
  expect(told.join(), 'a figure without a day is none of its business').not.toContain('7 Millionen');
});
