import { describe, expect, it } from 'vitest';
import { type ArticleVersion, asId, type Story } from '../model/index.ts';
import { examplePage, exampleSource, exampleVersion } from '../store/testing/examples.ts';
import type { Place } from './filters/group.ts';
import { homesOf, type Stored } from './homes.ts';

const why = { de: 'Gemeinsame Wörter: damm.', en: 'Shared words: damm.' };
const source = exampleSource('blatt');
const article = (name: string): ArticleVersion => exampleVersion(examplePage(source, name));
const id = (name: string) => asId('story', name);

/** A stored story of articles of these names. */
const stored = (name: string, ...articles: string[]): Stored => {
  const versions = articles.map(article);
  const story: Story = { id: id(name), title: name, articles: versions.map((a) => a.id), why, from: null, to: null };
  return { story, articles: versions };
};
const A = stored('A', 'a1', 'a2', 'a3');
const B = stored('B', 'b1', 'b2');

/** @param groups names of articles, as grouping puts them together now; those behind ":" with a sign */
function homes(before: readonly Stored[], arrived: readonly string[], groups: readonly string[]) {
  const places = new Map<string, Place>();
  for (const group of groups)
    for (const told of group.split(' ')) {
      const [name, sign] = told.split(':') as [string, Place['sign']?];
      places.set(article(name).article, { story: id(`batch ${group}`), why, ...(sign && { sign }) });
    }
  const { housed, moves } = homesOf(before, arrived.map(article), (a) => places.get(a)!);
  const names = new Map(['a1', 'a2', 'a3', 'b1', 'b2', 'n', 'm'].map((name) => [article(name).id, name]));
  const known = new Set(before.map((s) => s.story.id));
  const called = (story: Story['id']): string => (known.has(story) ? story : 'new');
  const of = Map.groupBy(housed, (one) => one.story);
  return {
    stories: Array.from(
      of,
      ([story, all]) => `${called(story)}: ${all.map((one) => names.get(one.article.id)).join(' ')}`,
    ),
    moves: moves.map(({ kind, from, to, title }) => `${kind} ${from} ${called(to)} ${title}`),
    housed,
  };
}

describe('homesOf', () => {
  it.each<[string, string[], string[], string[], string[]]>([
    ['an article joins', ['n'], ['a1 a2 a3', 'b1 b2 n'], ['A: a1 a2 a3', 'B: b1 b2 n'], []],
    ['a story begins', ['n'], ['a1 a2 a3', 'b1 b2', 'n'], ['A: a1 a2 a3', 'B: b1 b2', 'new: n'], []],
    ['two stored stories are one', ['n'], ['a1 a2 a3 b1 b2 n:joined'], ['A: a1 a2 a3 b1 b2 n'], ['merged B A B']],
    [
      'a stored article leaves for a story of its own',
      ['n'],
      ['a1 a2', 'a3:apart n', 'b1 b2'],
      ['A: a1 a2', 'new: a3 n', 'B: b1 b2'],
      ['split A new A'],
    ],
    ['it leaves for another', ['n'], ['a1 a2', 'a3 b1 b2 n'], ['A: a1 a2', 'B: a3 b1 b2 n'], ['split A B A']],
    ['both at once', ['n'], ['a1 b1 b2 n', 'a2 a3'], ['B: a1 b1 b2 n', 'A: a2 a3'], ['split A B A']],
    ['nothing arrived', [], ['a1 a2 a3', 'b1 b2'], ['A: a1 a2 a3', 'B: b1 b2'], []],
    [
      'all come apart',
      ['n'],
      ['a1', 'a2', 'a3', 'b1 b2 n'],
      ['A: a1', 'new: a2', 'new: a3', 'B: b1 b2 n'],
      ['split A new A', 'split A new A'],
    ],
  ])('%s', (_name, arrived, groups, stories, moves) => {
    const found = homes([A, B], arrived, groups);
    expect(found.stories.toSorted()).toEqual(stories.toSorted());
    expect(found.moves).toEqual(moves);
  });

  it('a story of which articles are too old to be at hand goes on without the others', () => {
    const old = { ...A, articles: A.articles.slice(2) };
    expect(homes([old, B], [], ['a3 b1 b2']).moves).toEqual(['split A B A']);
  });

  it('a newer version takes the place of the older one, wherever it belongs now', () => {
    const newer = { ...article('a3'), id: asId('articleVersion', 'newer'), fetchedAt: '2027-01-01' };
    const { housed } = homesOf([A, B], [newer], (a) => ({ story: id(a === newer.article ? 'y' : 'x'), why }));
    expect(housed.filter((one) => one.article.article === newer.article).map((one) => one.article.id)).toEqual([
      newer.id,
    ]);
  });

  it('an id that was in use is not given again', () => {
    const first = homes([A], ['n'], ['a1 a2', 'a3 n']).housed.find((one) => one.article.id === article('n').id)!.story;
    const again = homes([A], ['m'], ['a1 a2', 'a3 m']).housed.find((one) => one.article.id === article('m').id)!.story;
    expect(again).not.toBe(first);
  });
});
