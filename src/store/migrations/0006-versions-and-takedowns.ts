/** What changed between two versions of an article, and the record of what was taken down. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('version_change')
    .addColumn('to_version', 'text', (c) => c.primaryKey())
    .addColumn('from_version', 'text', (c) => c.notNull())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('producer', 'text', (c) => c.notNull())
    .addColumn('producer_version', 'text', (c) => c.notNull())
    .addColumn('input_hash', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('version_change_article').on('version_change').column('article').execute();
  await db.schema
    .createTable('takedown')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('taken_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
}
