/** `group --jsonl`: articles to stories, in the order of publication, answered in the order of the input. */

import {
  createGrouper,
  duplicatePairs,
  type Grouped,
  type GroupInput,
  type GroupOptions,
} from '../../evidence/index.ts';
import type { ArticleVersion, Language } from '../../model/index.ts';
import type { Meaning } from '../meaning.ts';
import { optionalText, type Row } from './jsonl.ts';

/** @param meaning asks a model too; its run is paid under the filter's name */
export async function groupRowsInMeaning(rows: readonly Row[], meaning: Meaning): Promise<readonly object[]> {
  const inputs = rows.map(toInput);
  const embedded = await meaning.embedded(
    'group',
    inputs.filter((i) => i !== null),
  );
  return answersFor(rows, storiesOf(embedded, meaning));
}

export const groupRows = (rows: readonly Row[]): readonly object[] => answersFor(rows, storiesOf(rows.map(toInput)));

function answersFor(rows: readonly Row[], stories: ReturnType<typeof storiesOf>): readonly object[] {
  const copies = duplicatesIn(rows);
  return rows.map((row) => {
    const grouped = stories.get(row.id);
    if (!grouped) return { id: row.id, error: 'field "title" is missing or no text. Give it as a string.' };
    const duplicateOf = copies.get(row.id);
    return { id: row.id, story: grouped.story, why: grouped.why.en, ...(duplicateOf && { duplicateOf }) };
  });
}

/** Story and reason of each article that was read from a page or file, by its id. */
export const storiesOfArticles = (versions: readonly ArticleVersion[]): ReturnType<typeof storiesOf> =>
  storiesOf(
    versions.map(({ id, title, text, lang, published }) => ({
      id,
      title,
      text,
      lang,
      published: isoUtc(published ?? undefined),
    })),
  );

/** Story and reason of each article. The order of the inputs does not matter; of equal moments the id decides. */
export function storiesOf(
  inputs: readonly (GroupInput | null)[],
  options: GroupOptions = {},
): ReadonlyMap<string, { story: string; why: { de: string; en: string } }> {
  const grouper = createGrouper([], options);
  const ordered = inputs.filter((i) => i !== null).sort(byPublication);
  const placed = new Map<string, Pick<Grouped, 'story' | 'why'>>();
  const merged = new Map<string, string>();
  for (const input of ordered) {
    const found = grouper.add(input);
    placed.set(input.id, found);
    if (found.merged) merged.set(found.merged, found.story);
    for (const id of found.split?.articles ?? []) placed.set(id, found.split!);
  }
  const final = (story: string): string => (merged.has(story) ? final(merged.get(story)!) : story);
  return new Map(Array.from(placed, ([id, { story, why }]) => [id, { story: final(story), why }]));
}

const byPublication = (a: GroupInput, b: GroupInput): number =>
  (a.published ?? '9').localeCompare(b.published ?? '9') || (a.id < b.id ? -1 : 1);

function toInput(row: Row): GroupInput | null {
  const title = optionalText(row, 'title');
  if (title === undefined) return null;
  const text = optionalText(row, 'text');
  const lang = optionalText(row, 'lang');
  return {
    id: row.id,
    title,
    ...(text && { text }),
    lang: (lang === 'de' || lang === 'en' ? lang : null) as Language | null,
    published: isoUtc(optionalText(row, 'published')),
  };
}

/** Dates with different offsets sort rightly only on one clock. */
export function isoUtc(published: string | undefined): string | null {
  if (!published) return null;
  const at = Date.parse(published);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function duplicatesIn(rows: readonly Row[]): ReadonlyMap<string, string> {
  const texts = rows.flatMap((row) => (typeof row.text === 'string' ? [{ id: row.id, text: row.text }] : []));
  return new Map(duplicatePairs(texts).map(([first, second]) => [second, first]));
}
