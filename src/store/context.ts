/** What every repository is made from: where to run statements, the page archive and the clock. */
import type { Kysely } from 'kysely';
import type { PageArchive } from './archive.ts';
import type { Database } from './schema.ts';

export interface Context {
  readonly db: Kysely<Database>;
  /** page bodies; null where they are rows of the database */
  readonly archive: PageArchive | null;
  /** now, as ISO 8601 in UTC */
  readonly now: () => string;
}
