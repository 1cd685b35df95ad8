/** Where article versions arrive: in every beat that follows a source which lists them. */
import type { ArticleVersionId, SourceId } from '../model/index.ts';
import type { Arrival, Transaction } from '../store/index.ts';
import type { NewWork } from './boss.ts';

export async function arrivalsOf(tx: Transaction, versions: readonly ArticleVersionId[]): Promise<Arrival[]> {
  const beats = await tx.listings.beatsOf(versions);
  return versions.flatMap((article) => (beats.get(article) ?? []).map((beat) => ({ beat, article })));
}

/** Grouping for each beat in which something arrived. */
export const grouping = (arrivals: readonly Arrival[]): NewWork[] =>
  [...new Set(arrivals.map((a) => a.beat))].map((beat) => ({ queue: 'group', items: [beat], beat }));

/** What was fetched for another source is not fetched again; it arrives where this one is followed. */
export async function catchUp(tx: Transaction, source: SourceId): Promise<NewWork[]> {
  const work: NewWork[] = [];
  for (const beat of (await tx.sources.beatsOf([source])).get(source) ?? [])
    if ((await tx.arrivals.catchUp(beat, [source])) > 0) work.push({ queue: 'group', items: [beat], beat });
  return work;
}
