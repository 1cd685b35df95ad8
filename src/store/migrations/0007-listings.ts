/** Which sources list an address, which version stands there, and when its bytes were fetched last. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('listing')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('listing_pk', ['source', 'url'])
    .execute();
  await db.schema.createIndex('listing_url').on('listing').column('url').execute();
  await sql`insert into listing (source, url) select distinct source, url from page`.execute(db);
  await db.schema.alterTable('page').addColumn('seen_at', 'text').addColumn('version', 'text').execute();
  await sql`update page set seen_at = fetched_at,
    version = (select max(id) from article_version where article_version.page = page.id)`.execute(db);
  await db.schema
    .alterTable('page')
    .alterColumn('seen_at', (c) => c.setNotNull())
    .execute();
  await db.schema.createIndex('page_url').on('page').columns(['url', 'seen_at']).execute();
  await db.schema.createIndex('page_version').on('page').column('version').execute();
  await db.schema.createIndex('page_seen').on('page').columns(['source', 'seen_at']).execute();
}
