/** The embeddings of a newsroom for a filter that works outside it: its kept vectors, its budget, its provider. */
import { join } from 'node:path';
import { QuellwerkError } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import type { Meaning } from '../meaning.ts';
import { openModels } from './models.ts';
import { storeOptions } from './process.ts';

/** @throws QuellwerkError where the newsroom names no embeddings, or another process holds its database */
export async function lendMeaning(dir: string, work: (meaning: Meaning) => Promise<void>): Promise<void> {
  const newsroom = loadNewsroom(dir);
  if (!newsroom.embeddings)
    throw new QuellwerkError(
      'config',
      'this newsroom names no embeddings',
      join(newsroom.dir, 'newsroom.yaml'),
      'Add `embeddings: { provider: NAME }`, or leave --newsroom out to group by words alone.',
    );
  const { env } = process;
  const store = await openStore(storeOptions(newsroom, {}, env));
  try {
    await work(openModels(newsroom, store, { env, memory: false }).meaning!);
  } finally {
    await store.close();
  }
}
