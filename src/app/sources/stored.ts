/** Looks into what a newsroom has stored, where there is something and nobody else holds it. */
import { existsSync } from 'node:fs';
import { QuellwerkError } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { typed } from '../invocation.ts';
import type { SourcesIo } from './surroundings.ts';

export interface Stored<T> {
  readonly value: T | null;
  /** why there is no value; null where there is one */
  readonly note: string | null;
}

/** An embedded database has one owner: while the newsroom runs, a look has to do without. */
export async function withStored<T>(
  newsroom: Newsroom,
  io: SourcesIo,
  use: (store: Store) => Promise<T>,
): Promise<Stored<T>> {
  const { DATABASE_URL: databaseUrl } = io.env;
  if (!databaseUrl && !existsSync(newsroom.dataDir))
    return { value: null, note: `nothing is stored yet: run the newsroom first (${typed('run', newsroom.dir)})` };
  try {
    const store = await openStore(databaseUrl ? { databaseUrl } : { dataDir: newsroom.dataDir });
    try {
      return { value: await use(store), note: null };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof QuellwerkError) || error.code !== 'newsroom-in-use') throw error;
    return { value: null, note: 'what is stored is left out: the newsroom is running and holds its database' };
  }
}
