/** All SQL of the house. Opens a database, brings its tables up to date, and hands out repositories. Decides nothing. */
import { join } from 'node:path';
import { fileArchive, type PageArchive } from './archive.ts';
import type { Connection } from './database/connection.ts';
import { openFolder, openMemory } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';
import { migrate } from './migrations/index.ts';
import { createStore, type Store } from './store.ts';

export type { PageArchive } from './archive.ts';
export type { Backend } from './database/connection.ts';
export type { Arrival } from './repositories/arrivals.ts';
export type { Activity } from './repositories/articles.ts';
export type { StoredDossier } from './repositories/dossiers.ts';
export { type DraftMaking, reportHash, type WaitingDraft } from './repositories/drafts.ts';
export type { PageRecord } from './repositories/pages.ts';
export { QUEUE_SCHEMA } from './repositories/queues.ts';
export type { ReadArticle } from './repositories/readings.ts';
export type { StoredMove, StoryRecord } from './repositories/stories.ts';
export type { Bereft } from './repositories/takedowns.ts';
export type { Repositories, SqlExecutor, Store, Transaction } from './store.ts';
export type {
  ActiveJob,
  FetchState,
  ProblemRecord,
  ProblemReport,
  Provenance,
  QueueCount,
  RetryWork,
  RunRecord,
  StageCount,
  State,
  StoredDraft,
  StoredEdition,
} from './types.ts';

/**
 * dataDir: an embedded database in `<dataDir>/db`, page bodies in `<dataDir>/pages`, one process at a time.
 * databaseUrl: a PostgreSQL server; page bodies as rows, or as files under `pagesDir` where all workers share a disk.
 * memory: nothing is kept; for tests and for a run without a newsroom.
 */
export type StoreOptions = (
  | { readonly dataDir: string }
  | { readonly databaseUrl: string; readonly pagesDir?: string }
  | { readonly memory: true }
) & {
  /** now, as ISO 8601 in UTC; default: the system's clock */
  readonly now?: () => string;
};

/** @throws QuellwerkError when the database is in use, unreachable, unreadable, or newer than this program. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { connection, archive } = await connect(options);
  try {
    await migrate(connection.db, connection.name);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const clock = options.now ?? (() => new Date().toISOString());
  return createStore(connection, { archive, now: forward(clock) });
}

/** Never the same time twice: of two rows written within a millisecond it must stay clear which is the newer. */
function forward(clock: () => string): () => string {
  let last = 0;
  return () => {
    last = Math.max(Date.parse(clock()), last + 1);
    return new Date(last).toISOString();
  };
}

async function connect(options: StoreOptions): Promise<{ connection: Connection; archive: PageArchive | null }> {
  if ('memory' in options) return { connection: await openMemory(), archive: null };
  if ('databaseUrl' in options) {
    const archive = options.pagesDir === undefined ? null : fileArchive(options.pagesDir);
    return { connection: await openPostgres(options.databaseUrl), archive };
  }
  return { connection: await openFolder(options.dataDir), archive: fileArchive(join(options.dataDir, 'pages')) };
}
