/** What was written, judged, decided, published and delivered. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('dossier_hash', 'text', (c) => c.notNull())
    .addColumn('input_hash', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('draft_story').on('draft').columns(['beat', 'story', 'made_at']).execute();
  await db.schema
    .createTable('gate_report')
    .addColumn('draft', 'text', (c) => c.notNull().references('draft.id'))
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('producer_version', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('publishable', 'boolean', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('gate_report_pk', ['draft', 'hash'])
    .execute();
  await db.schema
    .createTable('decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('draft', 'text', (c) => c.notNull().references('draft.id'))
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('kept_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('decision_draft').on('decision').columns(['draft', 'kept_at']).execute();
  await db.schema
    .createTable('edition')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('slug', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('draft', 'text', (c) => c.notNull().references('draft.id'))
    .addColumn('published_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addUniqueConstraint('edition_number', ['beat', 'story', 'number'])
    .execute();
  await db.schema.createIndex('edition_draft').on('edition').column('draft').execute();
  await db.schema.createIndex('edition_slug').on('edition').column('slug').execute();
  await db.schema
    .createTable('delivery')
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
    .addColumn('delivered_at', 'text')
    .addPrimaryKeyConstraint('delivery_pk', ['target', 'edition'])
    .execute();
}
