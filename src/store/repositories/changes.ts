/** What publishers changed between two versions of an article: derived, one row a newer version. */
import type { ArticleId, ArticleVersionId, VersionChange } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';
import type { Provenance } from '../types.ts';

export interface Changes {
  save(change: VersionChange, making: Provenance): Promise<void>;
  /** What the version changed; null for an article's first one. */
  to(version: ArticleVersionId): Promise<VersionChange | null>;
  ofArticle(article: ArticleId): Promise<VersionChange[]>;
}

export function createChanges({ db }: Context): Changes {
  return {
    async save(change, making) {
      const row = {
        from_version: change.from,
        article: change.article,
        producer: making.producer,
        producer_version: making.version,
        input_hash: making.inputHash,
        doc: doc(change),
      };
      await db
        .insertInto('version_change')
        .values({ to_version: change.to, ...row })
        .onConflict((c) => c.column('to_version').doUpdateSet(row))
        .execute();
    },
    async to(version) {
      const row = await db
        .selectFrom('version_change')
        .select('doc')
        .where('to_version', '=', version)
        .executeTakeFirst();
      return row?.doc ?? null;
    },
    async ofArticle(article) {
      const rows = await db.selectFrom('version_change').select('doc').where('article', '=', article).execute();
      return rows.map((row) => row.doc);
    },
  };
}
