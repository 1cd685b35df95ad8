/** The records of sources, from the verdicts that are stored now. */
import { type SourceRecord, sourceRecords } from '../evidence/index.ts';
import type { ArticleVersion, VerdictKind } from '../model/index.ts';
import type { Store } from '../store/index.ts';

const COUNTED: readonly VerdictKind[] = ['corroborated', 'conflicting', 'superseded'];
/** Of each kind and beat; beyond this a record is one of the first stories. */
const MOST_VERDICTS = 20_000;
/** Texts come with their articles: so many are held at a time. */
const AT_ONCE = 200;

/** What is needed of an article; its text is let go at once. */
export type Head = Pick<ArticleVersion, 'id' | 'source' | 'outlet' | 'published' | 'private'>;

/**
 * A story that several beats follow is weighed in each and counts once.
 * @param sourceOf the source as it is to be listed
 */
export async function loadRecords(
  store: Store,
  beats: readonly string[],
  sourceOf: (article: Head) => string,
): Promise<ReadonlyMap<string, SourceRecord>> {
  const found = await Promise.all(
    beats.flatMap((beat) => COUNTED.map((kind) => store.dossiers.verdictsOfKind(beat, kind, MOST_VERDICTS))),
  );
  const verdicts = [...new Map(found.flat().map((v) => [v.id, v])).values()];
  const ids = [...new Set(verdicts.flatMap((v) => v.values.map((value) => value.article)))];
  const heads: Head[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const a of await store.articles.getMany(ids.slice(from, from + AT_ONCE)))
      heads.push({ id: a.id, source: a.source, outlet: a.outlet, published: a.published, private: a.private });
  return sourceRecords(verdicts, heads, sourceOf);
}
