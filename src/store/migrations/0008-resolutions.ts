/** What came of forecasts: every decision, the newest of them counts. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('resolution')
    .addColumn('beat', 'text', (c) => c.notNull())
    .addColumn('forecast', 'text', (c) => c.notNull())
    .addColumn('resolved_at', 'text', (c) => c.notNull())
    .addColumn('doc', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('resolution_pk', ['beat', 'forecast', 'resolved_at'])
    .execute();
}
