/** When an article's text was reduced to what is cited of it. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('article_version').addColumn('reduced_at', 'text').execute();
}
