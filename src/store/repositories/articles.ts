/** Article versions: frozen texts, immutable. */
import type { ArticleId, ArticleVersion, ArticleVersionId, PageId, SourceId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inBatches, inOrder, unique } from '../rows.ts';

export interface Activity {
  readonly articles: number;
  /** ISO 8601, as published; the time of fetching where the page says none */
  readonly newest: string;
}

export interface Articles {
  /**
   * Keeps versions; the ids of those that were not here before. A known id changes nothing, unless its text was reduced:
   * then it is whole again, and counts as one that was not here.
   */
  save(versions: readonly ArticleVersion[]): Promise<ArticleVersionId[]>;
  get(id: ArticleVersionId): Promise<ArticleVersion | null>;
  /** In the order asked for; unknown ids are left out. */
  getMany(ids: readonly ArticleVersionId[]): Promise<ArticleVersion[]>;
  /** All versions of one article, oldest first. */
  versionsOf(article: ArticleId): Promise<ArticleVersion[]>;
  ofPages(pages: readonly PageId[]): Promise<ArticleVersion[]>;
  /** Newest first, by time of fetching. */
  recent(limit: number): Promise<ArticleVersion[]>;
  count(): Promise<number>;
  /** What came of each source since an ISO time: how many articles, and when the newest appeared. Silent ones are left out. */
  activityOf(sources: readonly SourceId[], since: string): Promise<Map<SourceId, Activity>>;
  /** All versions in the order of their ids, beginning behind `after`. */
  walk(after: ArticleVersionId | null, limit: number): Promise<ArticleVersion[]>;
}

export function createArticles({ db }: Context): Articles {
  const docs = () => db.selectFrom('article_version').select('doc');
  return {
    async save(versions) {
      const saved = await inBatches(unique(versions, (v) => v.id).map(rowOf), (batch) =>
        db
          .insertInto('article_version')
          .values(batch)
          .onConflict((c) =>
            c
              .column('id')
              .doUpdateSet((e) => ({ doc: e.ref('excluded.doc'), reduced_at: null }))
              .where('article_version.reduced_at', 'is not', null),
          )
          .returning('id')
          .execute(),
      );
      return saved.map((row) => row.id as ArticleVersionId);
    },
    async get(id) {
      return (await docs().where('id', '=', id).executeTakeFirst())?.doc ?? null;
    },
    async getMany(ids) {
      if (ids.length === 0) return [];
      const rows = await docs()
        .where('id', 'in', [...ids])
        .execute();
      return inOrder(
        ids,
        rows.map((r) => r.doc),
        (v) => v.id,
      );
    },
    async versionsOf(article) {
      const rows = await docs().where('article', '=', article).orderBy('fetched_at').orderBy('id').execute();
      return rows.map((r) => r.doc);
    },
    async ofPages(pages) {
      if (pages.length === 0) return [];
      const rows = await docs()
        .where('page', 'in', [...pages])
        .execute();
      return inOrder(
        pages,
        rows.map((r) => r.doc),
        (v) => v.page,
      );
    },
    async recent(limit) {
      const rows = await docs().orderBy('fetched_at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map((r) => r.doc);
    },
    async walk(after, limit) {
      let query = docs().orderBy('id').limit(limit);
      if (after !== null) query = query.where('id', '>', after);
      return (await query.execute()).map((r) => r.doc);
    },
    async count() {
      const row = await db
        .selectFrom('article_version')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
    },
    async activityOf(sources, since) {
      if (sources.length === 0) return new Map();
      const rows = await db
        .selectFrom('article_version')
        .select((e) => [
          'source',
          e.fn.count<number>('article').distinct().as('articles'),
          e.fn.max(e.fn.coalesce('published', 'fetched_at')).as('newest'),
        ])
        .where('source', 'in', [...sources])
        .where('fetched_at', '>=', since)
        .groupBy('source')
        .execute();
      return new Map(rows.map((r) => [r.source as SourceId, { articles: Number(r.articles), newest: r.newest! }]));
    },
  };
}

const rowOf = (version: ArticleVersion) => ({
  id: version.id,
  article: version.article,
  page: version.page,
  source: version.source,
  url: column(version.url),
  title: column(version.title),
  outlet: column(version.outlet),
  lang: version.lang,
  published: version.published,
  fetched_at: version.fetchedAt,
  reduced_at: null,
  doc: doc(version),
});
