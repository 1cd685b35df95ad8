/** Article versions: frozen texts, immutable. */
import type { ArticleId, ArticleVersion, ArticleVersionId, PageId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inBatches, inOrder, unique } from '../rows.ts';

export interface Articles {
  /** Keeps versions; the ids of those that were not here before. A known id changes nothing. */
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
}

export function createArticles({ db }: Context): Articles {
  const docs = () => db.selectFrom('article_version').select('doc');
  return {
    async save(versions) {
      const saved = await inBatches(unique(versions, (v) => v.id).map(rowOf), (batch) =>
        db
          .insertInto('article_version')
          .values(batch)
          .onConflict((c) => c.doNothing())
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
    async count() {
      const row = await db
        .selectFrom('article_version')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
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
  doc: doc(version),
});
