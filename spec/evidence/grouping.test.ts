/** Groups all written stories together: each stays one story, in any order of arrival, also where stories are merged and split. */
import { describe, expect, it } from 'vitest';
import { groupRows, groupRowsInMeaning } from '../../src/app/filters/group.ts';
import type { Meaning } from '../../src/app/meaning.ts';
import { createGrouper } from '../../src/evidence/index.ts';
import { chance } from '../chance.ts';
import { GERMAN_STORIES } from './stories.de.ts';
import { DISPUTED_STORIES } from './stories.disputes.ts';
import { ENGLISH_STORIES } from './stories.en.ts';
import { RIVAL_STORIES } from './stories.rivals.ts';

const STORIES = [...GERMAN_STORIES, ...ENGLISH_STORIES, ...RIVAL_STORIES, ...DISPUTED_STORIES];
const ROWS = STORIES.flatMap(({ name, articles }) =>
  articles.map(({ id, title, text, lang, published }) => ({ id: `${name}/${id}`, title, text, lang, published })),
);

const storyOf = (rows: typeof ROWS): ReadonlyMap<string, string> =>
  new Map(groupRows(rows).map((row) => [(row as { id: string }).id, (row as { story: string }).story]));

describe('group', () => {
  const batch = storyOf(ROWS);

  it.each(STORIES.map(({ name }) => name))('keeps together, and apart from all others: %s', (name) => {
    const own = ROWS.filter(({ id }) => id.startsWith(`${name}/`)).map(({ id }) => batch.get(id));
    expect(new Set(own).size).toBe(1);
    expect(ROWS.filter(({ id }) => batch.get(id) === own[0])).toHaveLength(own.length);
  });

  it.each([1, 2, 3, 4])('ends in the same stories in any order of arrival (%i)', (seed) => {
    expect(storyOf(shuffled(ROWS, seed))).toEqual(batch);
  });
});

function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const next = chance(seed);
  return rows
    .map((row) => [next(), row] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, row]) => row);
}

/** Headlines on forty matters of one language; some mix two, so that stories are merged, and come apart again. */
function entangled(lang: 'de' | 'en', seed: number): (typeof ROWS)[number][] {
  const next = chance(seed);
  const upTo = (n: number): number => Math.floor(next() * n);
  const word = (matter: number, i: number): string =>
    `${lang === 'de' ? 'Vor' : 'Ward'}${String.fromCharCode(97 + (matter % 26), 97 + ((matter * 7) % 26), 97 + i)}tal`;
  return Array.from({ length: 400 }, (_, i) => {
    const matter = upTo(40);
    const other = next() < 0.12 ? upTo(40) : matter;
    const title = Array.from({ length: 7 }, () => word(next() < 0.5 ? matter : other, upTo(9))).join(' ');
    // Every third comes at the moment of the one before it.
    const published = new Date(Date.UTC(2026, 3, 1) + (i - (i % 3 === 2 ? 1 : 0)) * 600_000).toISOString();
    return { id: `${lang}${i}`, title, text: '', lang, published };
  });
}

describe('group, where stories are merged and split', () => {
  const rows = [...entangled('de', 1), ...entangled('en', 2)];
  const batch = storyOf(rows);

  it.each(['de', 'en'] as const)('both happens, in %s', (lang) => {
    const grouper = createGrouper();
    const found = rows.filter((row) => row.lang === lang).map((row) => grouper.add(row));
    expect(found.filter((one) => one.merged).length).toBeGreaterThan(0);
    expect(found.filter((one) => one.split).length).toBeGreaterThan(0);
  });

  it.each([1, 2, 3, 4, 5, 6])('ends in the same stories in any order of arrival (%i)', (seed) => {
    expect(storyOf(shuffled(rows, seed))).toEqual(batch);
  });

  it('leaves no article in a story that was merged away', () => {
    const grouper = createGrouper();
    const inOrder = rows.toSorted((a, b) =>
      a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1,
    );
    const gone = new Set(inOrder.flatMap((row) => grouper.add(row).merged ?? []));
    expect(gone.size).toBeGreaterThan(0);
    expect(new Set(batch.values()).isDisjointFrom(gone)).toBe(true);
  });
});

describe('group, with vectors', () => {
  const rows = [...entangled('de', 1), ...entangled('en', 2)];
  /** By chance, the same for a title whenever it is asked for; one in five has none. */
  const meaning: Meaning = {
    similarity: 0.8,
    embedded: async (_beat, articles) =>
      articles.map((article) => {
        const next = chance([...article.title].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7));
        if (next() < 0.2) return article;
        const angle = next() * Math.PI;
        return { ...article, embedding: { model: 'm', values: Float32Array.of(Math.cos(angle), Math.sin(angle)) } };
      }),
  };
  const stories = async (some: typeof ROWS): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await groupRowsInMeaning(some, meaning)).map((row) => [
        (row as { id: string }).id,
        (row as { story: string }).story,
      ]),
    );

  it('ends in the same stories in any order of arrival, and in others than without', async () => {
    const batch = await stories(rows);
    expect(batch).not.toEqual(storyOf(rows));
    for (const seed of [1, 2, 3, 4]) expect(await stories(shuffled(rows, seed))).toEqual(batch);
  });

  it('changes nothing where there are none', async () => {
    const none: Meaning = { similarity: 0.8, embedded: async (_beat, articles) => articles };
    expect(await groupRowsInMeaning(rows, none)).toEqual(groupRows(rows));
  });
});
