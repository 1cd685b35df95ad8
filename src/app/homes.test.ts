import { describe, expect, it } from 'vitest';
import { type ArticleVersion, asId, type Story } from '../model/index.ts';
import { examplePage, exampleSource, exampleVersion } from '../store/testing/examples.ts';
import { homesOf, type Placed } from './homes.ts';

const why = { de: 'Gemeinsame Wörter: damm.', en: 'Shared words: damm.' };
const source = exampleSource('blatt');
const article = (name: string): ArticleVersion => exampleVersion(examplePage(source, name));
const id = (name: string) => asId('story', name);

/** A stored story of articles of these names. */
const stored = (name: string, ...articles: string[]) => {
  const versions = articles.map(article);
  const story: Story = { id: id(name), title: name, articles: versions.map((a) => a.id), why, from: null, to: null };
  return { story, articles: versions };
};
const placed = (
  name: string,
  story: string,
  more: { merged?: string; split?: [string, string, ...string[]] } = {},
): Placed => ({
  article: article(name),
  story: id(story),
  why,
  ...(more.merged && { merged: id(more.merged) }),
  ...(more.split && {
    split: {
      from: id(more.split[0]),
      story: id(more.split[1]),
      articles: more.split.slice(2).map((a) => article(a).article),
      why,
    },
  }),
});
const A = stored('A', 'a1', 'a2');
const B = stored('B', 'b1');

function homes(...given: Parameters<typeof homesOf>) {
  const { housed, moves } = homesOf(...given);
  const names = new Map(['a1', 'a2', 'b1', 'c1', 'c2', 'n'].map((name) => [article(name).id, name]));
  const of = Map.groupBy(housed, (one) => one.story);
  return {
    stories: Object.fromEntries(Array.from(of, ([story, all]) => [story, all.map((one) => names.get(one.article.id))])),
    moves: moves.map(({ kind, from, to, title }) => [kind, from, to, title]),
  };
}

describe('homesOf', () => {
  it.each<[string, Placed[], Record<string, string[]>, string[][]]>([
    ['an article joins', [placed('n', 'B')], { A: ['a1', 'a2'], B: ['b1', 'n'] }, []],
    [
      'two stored stories are one',
      [placed('n', 'A', { merged: 'B' })],
      { A: ['a1', 'a2', 'b1', 'n'] },
      [['merged', 'B', 'A', 'B']],
    ],
    [
      'a new story is part of a stored one, which keeps its id',
      [placed('c1', 'C'), placed('n', 'C', { merged: 'B' })],
      { A: ['a1', 'a2'], B: ['b1', 'c1', 'n'] },
      [],
    ],
    [
      'two new ones are one: nobody knew either',
      [placed('c1', 'C'), placed('c2', 'D', { merged: 'C' })],
      { A: ['a1', 'a2'], B: ['b1'], D: ['c1', 'c2'] },
      [],
    ],
    [
      'a stored article leaves for a story of its own',
      [placed('n', 'P', { split: ['A', 'P', 'a2', 'n'] })],
      { A: ['a1'], B: ['b1'], P: ['a2', 'n'] },
      [['split', 'A', 'P', 'A']],
    ],
    [
      'what left goes on into another',
      [placed('n', 'P', { split: ['A', 'P', 'a2', 'n'] }), placed('c1', 'B', { merged: 'P' })],
      { A: ['a1'], B: ['a2', 'b1', 'n', 'c1'] },
      [['split', 'A', 'B', 'A']],
    ],
    [
      'what left comes back: nothing moved',
      [placed('n', 'P', { split: ['A', 'P', 'a2', 'n'] }), placed('c1', 'A', { merged: 'P' })],
      { A: ['a1', 'a2', 'n', 'c1'], B: ['b1'] },
      [],
    ],
    [
      'merged, then parted again under an id of its own',
      [placed('n', 'A', { merged: 'B' }), placed('c1', 'A', { split: ['A', 'P', 'b1'] })],
      { A: ['a1', 'a2', 'n', 'c1'], P: ['b1'] },
      [
        ['merged', 'B', 'A', 'B'],
        ['split', 'A', 'P', 'A'],
      ],
    ],
  ])('%s', (_name, arrived, stories, moves) => {
    expect(homes([A, B], arrived)).toEqual({ stories, moves });
  });

  it('moves of an article that stands in two stories the one that was split', () => {
    const both = [A, stored('B', 'a2')];
    expect(homes(both, [placed('n', 'A', { split: ['A', 'P', 'a2'] })]).stories).toEqual({
      A: ['a1', 'n'],
      B: ['a2'],
      P: ['a2'],
    });
  });
});
