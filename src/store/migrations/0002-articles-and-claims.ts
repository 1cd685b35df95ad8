/** Frozen article texts, and what was read in them. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_version')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('page', 'text', (c) => c.notNull().references('page.id'))
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text', (c) => c.notNull())
    .addColumn('lang', 'text')
    .addColumn('published', 'text')
    .addColumn('fetched_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('article_version_article')
    .on('article_version')
    .columns(['article', 'fetched_at'])
    .execute();
  await db.schema.createIndex('article_version_page').on('article_version').column('page').execute();
  await db.schema.createIndex('article_version_source').on('article_version').column('source').execute();
  await db.schema.createIndex('article_version_fetched').on('article_version').column('fetched_at').execute();
  await db.schema
    .createTable('reading')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('article_version', 'text', (c) => c.notNull().references('article_version.id'))
    .addColumn('producer', 'text', (c) => c.notNull())
    .addColumn('producer_version', 'text', (c) => c.notNull())
    .addColumn('input_hash', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('current', 'boolean', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('reading_version').on('reading').columns(['article_version', 'current']).execute();
  await db.schema
    .createTable('claim')
    .addColumn('reading', 'text', (c) => c.notNull().references('reading.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('article_version', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_pk', ['reading', 'id'])
    .execute();
  await db.schema.createIndex('claim_id').on('claim').column('id').execute();
}
