/**
 * One process at a time on an embedded database: PGlite itself does not refuse a second one, and rows get lost. The lock
 * is SQLite's exclusive transaction: the operating system releases it when the process ends, however it ends.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { QuellwerkError } from '../../model/index.ts';

export interface Lock {
  release(): void;
}

/** @throws QuellwerkError naming the process that holds the folder and since when. */
export function takeLock(dataDir: string): Lock {
  const database = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 0 });
  // Beside the lock and not in it: nobody else can read a database that is held exclusively.
  const owner = join(dataDir, 'lock.json');
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? held(dataDir, owner) : error;
  }
  writeFileSync(owner, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  return { release: () => void (database.isOpen && database.close()) };
}

/** SQLITE_BUSY, see https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
const isBusy = (error: unknown): boolean => (error as { errcode?: number }).errcode === SQLITE_BUSY;

function held(dataDir: string, owner: string): QuellwerkError {
  const { pid, since } = ownerOf(owner);
  return new QuellwerkError(
    'newsroom-in-use',
    `this newsroom is in use by process ${pid} since ${since}`,
    dataDir,
    'Stop that process, or set DATABASE_URL to a PostgreSQL server, which several processes may share.',
  );
}

/** The holder writes its name just after it has the lock: for a moment the file may be missing or an older one. */
function ownerOf(file: string): { pid: string; since: string } {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; since: string };
    return { pid: String(pid), since };
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return { pid: 'unknown', since: 'just now' };
    throw error;
  }
}
