/** `group --jsonl`: articles to stories, in the order of publication, answered in the order of the input. */

import { createGrouper, duplicatePairs, type GroupInput } from '../../evidence/index.ts';
import type { Language } from '../../model/index.ts';
import { optionalText, type Row } from './jsonl.ts';

export function groupRows(rows: readonly Row[]): readonly object[] {
  const stories = storiesOf(rows.map(toInput));
  const copies = duplicatesIn(rows);
  return rows.map((row) => {
    const grouped = stories.get(row.id);
    if (!grouped) return { id: row.id, error: 'field "title" is missing or no text. Give it as a string.' };
    const duplicateOf = copies.get(row.id);
    return { id: row.id, story: grouped.story, why: grouped.why.en, ...(duplicateOf && { duplicateOf }) };
  });
}

export function storiesOf(
  inputs: readonly (GroupInput | null)[],
): ReadonlyMap<string, { story: string; why: { de: string; en: string } }> {
  const grouper = createGrouper();
  const ordered = inputs
    .filter((i) => i !== null)
    .sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'));
  const merged = new Map<string, string>();
  const grouped = ordered.map((input) => {
    const found = grouper.add(input);
    if (found.merged) merged.set(found.merged, found.story);
    return [input.id, found] as const;
  });
  const final = (story: string): string => (merged.has(story) ? final(merged.get(story)!) : story);
  return new Map(grouped.map(([id, { story, why }]) => [id, { story: final(story), why }]));
}

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
