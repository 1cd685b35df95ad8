/** Groups all written stories together: each stays one story, in any order of arrival. */
import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/app/filters/group.ts';
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
    const next = chance(seed);
    const shuffled = ROWS.map((row) => [next(), row] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, row]) => row);
    expect(storyOf(shuffled)).toEqual(batch);
  });
});
