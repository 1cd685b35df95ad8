/** Vectors that a language model made of the beginnings of articles. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('embedding')
    .addColumn('model', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('values', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('embedding_pk', ['model', 'text_hash'])
    .execute();
  await db.schema.createIndex('embedding_made').on('embedding').columns(['made_at']).execute();
}
