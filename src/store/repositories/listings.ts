/** Which sources list which addresses: a page is fetched once and belongs to all of them. */
import type { ArticleVersionId, SourceId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, inBatches, unique } from '../rows.ts';

export interface Listings {
  /** Notes that a source lists these addresses. @returns true when one of them is new to it. */
  add(source: SourceId, urls: readonly string[]): Promise<boolean>;
  /** Forgets addresses, whoever lists them. */
  forget(urls: readonly string[]): Promise<void>;
  /** Beats that follow a source which lists the version, in alphabetical order. */
  beatsOf(versions: readonly ArticleVersionId[]): Promise<Map<ArticleVersionId, string[]>>;
}

export function createListings({ db }: Context): Listings {
  return {
    async add(source, urls) {
      const rows = unique(urls.map(column), String).map((url) => ({ source, url }));
      const added = await inBatches(rows, (batch) =>
        db
          .insertInto('listing')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .returning('url')
          .execute(),
      );
      return added.length > 0;
    },
    async forget(urls) {
      if (urls.length === 0) return;
      await db.deleteFrom('listing').where('url', 'in', urls.map(column)).execute();
    },
    async beatsOf(versions) {
      const beats = new Map<ArticleVersionId, string[]>(versions.map((id) => [id, []]));
      if (versions.length === 0) return beats;
      const own = db
        .selectFrom('article_version as v')
        .innerJoin('beat_source as b', 'b.source', 'v.source')
        .select(['v.id', 'b.beat'])
        .where('v.id', 'in', [...versions]);
      const listed = db
        .selectFrom('article_version as v')
        .innerJoin('page as p', (j) =>
          j.on((e) => e.or([e('p.version', '=', e.ref('v.id')), e('p.id', '=', e.ref('v.page'))])),
        )
        .innerJoin('listing as l', 'l.url', 'p.url')
        .innerJoin('beat_source as b', 'b.source', 'l.source')
        .select(['v.id', 'b.beat'])
        .where('v.id', 'in', [...versions]);
      const rows = await own.union(listed).orderBy('beat').execute();
      for (const { id, beat } of rows) beats.get(id as ArticleVersionId)?.push(beat);
      return beats;
    },
  };
}
