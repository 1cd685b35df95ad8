/** PostgreSQL inside the process: in a folder under the lock, or in memory. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { messageOf, QuellwerkError } from '../../model/index.ts';
import type { Connection } from './connection.ts';
import { type Lock, takeLock } from './lock.ts';

/**
 * Old log segments are kept for reuse up to this size; PostgreSQL's default of 1 GB is a server's. `fsync` stays off: PGlite
 * can't pass it to the disk. What is written survives the end of the process at any moment, but a power cut may damage it.
 */
const SMALL_LOG = ['-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'];
const startParams = [...PGlite.defaultStartParams, ...SMALL_LOG];

/** @throws QuellwerkError when another process holds the folder, or when it can't be read as a database. */
export async function openFolder(dataDir: string): Promise<Connection> {
  await mkdir(dataDir, { recursive: true });
  const lock = takeLock(dataDir);
  const folder = join(dataDir, 'db');
  try {
    await createOnce(folder);
    const pglite = await PGlite.create(folder, { startParams }).catch((error: unknown) => {
      throw unreadable(folder, error);
    });
    return connectionTo(pglite, folder, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

export const openMemory = async (): Promise<Connection> => connectionTo(await PGlite.create(), 'memory', null);

/** Made beside its place and moved there when whole: a program killed during the first start leaves no half database. */
async function createOnce(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create(unfinished);
  await pglite.close();
  await rename(unfinished, folder);
}

function connectionTo(pglite: PGlite, name: string, lock: Lock | null): Connection {
  const db = new Kysely<never>({ dialect: new PGliteDialect({ pglite }) }) as unknown as Connection['db'];
  // PGlite runs as a single-user backend: no checkpointer and no autovacuum run beside it, so that without this the
  // write-ahead log and the dead rows of the job queue would grow for as long as the newsroom lives.
  async function tidy(): Promise<void> {
    await pglite.exec('VACUUM (ANALYZE)');
    await pglite.exec('CHECKPOINT');
  }
  return {
    db,
    backend: { kind: 'pglite', pglite },
    name,
    tidy,
    async close() {
      try {
        if (lock) await tidy();
        await db.destroy();
      } finally {
        lock?.release();
      }
    },
  };
}

const unreadable = (folder: string, error: unknown): QuellwerkError =>
  new QuellwerkError(
    'database-unreadable',
    `the database could not be opened: ${messageOf(error)}`,
    folder,
    'Put back a backup of this folder, or move it away to start with an empty newsroom.',
    error,
  );
