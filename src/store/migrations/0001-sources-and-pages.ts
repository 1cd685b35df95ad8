/** What is followed and what was fetched. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('beat_source')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull().references('source.id'))
    .addPrimaryKeyConstraint('beat_source_pk', ['beat', 'source'])
    .execute();
  await db.schema.createIndex('beat_source_source').on('beat_source').column('source').execute();
  await db.schema
    .createTable('page')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('source', 'text', (c) => c.notNull().references('source.id'))
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('fetched_at', 'text', (c) => c.notNull())
    .addColumn('has_body', 'boolean', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('page_hash').on('page').column('hash').execute();
  await db.schema.createIndex('page_fetched').on('page').columns(['source', 'fetched_at']).execute();
  await db.schema
    .createTable('page_body')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('bytes', 'bytea', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('fetch_state')
    .addColumn('url', 'text', (c) => c.primaryKey())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('hash', 'text')
    .addColumn('checked_at', 'text', (c) => c.notNull())
    .execute();
}
