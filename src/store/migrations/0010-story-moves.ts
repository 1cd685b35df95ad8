/** Which story went into which other, and which came out of one. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_move')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('from_story', 'text', (c) => c.notNull())
    .addColumn('to_story', 'text', (c) => c.notNull())
    .addColumn('moved_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('story_move_pk', ['beat', 'kind', 'from_story', 'to_story'])
    .execute();
  await db.schema.createIndex('story_move_to').on('story_move').columns(['beat', 'to_story']).execute();
}
