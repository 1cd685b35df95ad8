/** `group --jsonl`: articles to stories, in the order of publication, answered in the order of the input. */

import {
  createGrouper,
  duplicatePairs,
  type GroupInput,
  type GroupOptions,
  type KnownStory,
} from '../../evidence/index.ts';
import type { ArticleVersion, Language, Localized, StoryId } from '../../model/index.ts';
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

/** Where an article belongs. */
export interface Place {
  readonly story: StoryId;
  readonly why: Localized;
  /** first: a story began with it; joined: it showed two to be one; apart: it left one for a story of its own */
  readonly sign?: 'first' | 'joined' | 'apart';
}

/**
 * Story and reason of each article. The order of the inputs does not matter; of equal moments the id decides.
 * @param known stories whose articles are not judged anew; they are placed as well
 */
export function storiesOf(
  inputs: readonly (GroupInput | null)[],
  options: GroupOptions = {},
  known: readonly KnownStory[] = [],
): ReadonlyMap<string, Place> {
  const grouper = createGrouper(known, options);
  const ordered = inputs.filter((i) => i !== null).sort(byPublication);
  const placed = new Map<string, Place>();
  for (const { story, articles } of known) for (const { id } of articles) placed.set(id, { story, why: BEFORE });
  const merged = new Map<StoryId, StoryId>();
  const begun = new Set(known.map((k) => k.story));
  for (const input of ordered) {
    const { story, why, split, ...found } = grouper.add(input);
    const sign = found.merged ? 'joined' : begun.has(story) ? null : 'first';
    begun.add(story);
    placed.set(input.id, { story, why, ...(sign && { sign }) });
    if (found.merged) merged.set(found.merged, story);
    for (const id of split?.articles ?? []) placed.set(id, { story: split!.story, why: split!.why, sign: 'apart' });
  }
  const final = (story: StoryId): StoryId => (merged.has(story) ? final(merged.get(story)!) : story);
  return new Map(Array.from(placed, ([id, place]) => [id, { ...place, story: final(place.story) }]));
}
const BEFORE: Localized = { de: 'Schon früher eingeordnet.', en: 'Placed before.' };

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
