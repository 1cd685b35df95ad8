/** One opened database, whichever it is, as the rest of the store and the jobs need it. */
import type { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** What a job queue needs to work on the same database. */
export type Backend =
  | { readonly kind: 'pglite'; readonly pglite: PGlite }
  | { readonly kind: 'postgres'; readonly connectionString: string };

export interface Connection {
  readonly db: Kysely<Database>;
  readonly backend: Backend;
  /** what an error calls this database; holds no password */
  readonly name: string;
  /** Does what a server does by itself in the background: statistics, dead rows, checkpoint. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
