/** Articles that wait for grouping, stories, and what weighing says about them. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('arrival')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('article_version', 'text', (c) => c.notNull().references('article_version.id'))
    .addColumn('arrived_at', 'text', (c) => c.notNull())
    .addColumn('grouped_at', 'text')
    .addPrimaryKeyConstraint('arrival_pk', ['beat', 'article_version'])
    .execute();
  await db.schema.createIndex('arrival_waiting').on('arrival').columns(['beat', 'grouped_at']).execute();
  await db.schema
    .createTable('story')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('story_pk', ['beat', 'id'])
    .execute();
  await db.schema.createIndex('story_changed').on('story').columns(['beat', 'changed_at']).execute();
  await db.schema
    .createTable('story_article')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('article_version', 'text', (c) => c.notNull().references('article_version.id'))
    .addPrimaryKeyConstraint('story_article_pk', ['beat', 'story', 'article_version'])
    .execute();
  await db.schema.createIndex('story_article_version').on('story_article').column('article_version').execute();
  await db.schema
    .createTable('dossier')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('input_hash', 'text', (c) => c.notNull())
    .addColumn('producer', 'text', (c) => c.notNull())
    .addColumn('producer_version', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('current', 'boolean', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('dossier_pk', ['beat', 'story', 'input_hash'])
    .execute();
  await createJudgement(db, 'verdict', ['key', 'kind']);
  await createJudgement(db, 'forecast', []);
}

async function createJudgement(db: Kysely<unknown>, table: string, lookups: readonly string[]): Promise<void> {
  let creation = db.schema
    .createTable(table)
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_pk`, ['beat', 'story', 'id']);
  for (const name of lookups) creation = creation.addColumn(name, 'text', (c) => c.notNull());
  await creation.execute();
  for (const name of lookups) await db.schema.createIndex(`${table}_${name}`).on(table).column(name).execute();
}
