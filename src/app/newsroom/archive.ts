/** Writes the pages that are kept into a WARC file, one after the other; private sources stay out. */
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { warcInfo, warcRecords } from '../../collect/index.ts';
import { type PageId, QuellwerkError, type SourceId } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { userAgent } from '../documents.ts';
import type { Output } from '../output.ts';
import type { NewsroomProcess } from './process.ts';

const BATCH = 50;

export async function archive(given: Given): Promise<ExitCode> {
  const file = text(given, 'warc');
  if (given.args[0] !== 'export' || !file)
    throw new QuellwerkError('usage', 'say `archive export --warc FILE`', 'arguments', 'See --help.');
  // Whichever process writes it, the file is meant from here.
  return inNewsroom('archive', { ...given, values: { ...given.values, warc: resolve(file) } }, archivePages);
}

export async function archivePages({ newsroom, store }: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  const file = text(given, 'warc')!;
  const compress = !/\.warc$/i.test(file);
  const warc = await created(file);
  try {
    await warc.write(
      warcInfo(userAgent(newsroom.contact), newsroom.responsible, new Date().toISOString(), { compress }),
    );
    const { pages, lost } = await writePages(store, (bytes) => warc.write(bytes), compress);
    out.say(`${pages} ${pages === 1 ? 'page' : 'pages'} in ${file}`);
    for (const line of lost) out.complain(`quellwerk: ${line}`);
    return lost.length > 0 ? 1 : 0;
  } finally {
    await warc.close();
  }
}

async function created(file: string) {
  try {
    return await open(file, 'wx');
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new QuellwerkError(
      'cannot-write',
      isThere ? 'the file is there already' : 'the file cannot be written',
      file,
      isThere ? 'Name another one: nothing is overwritten.' : 'Check the folder and its rights.',
      error,
    );
  }
}

async function writePages(store: Store, write: (bytes: Uint8Array) => Promise<unknown>, compress: boolean) {
  const sources = new Map((await store.sources.all()).map((s) => [s.id, s]));
  const isPublic = (id: SourceId): boolean => sources.get(id)?.kind !== 'private';
  const lost: string[] = [];
  let pages = 0;
  for (let after: PageId | null = null; ; ) {
    const batch = await store.pages.kept(after, BATCH);
    for (const { id, source } of batch) {
      if (!isPublic(source)) continue;
      try {
        const page = await store.pages.get(id);
        if (page) await write(warcRecords(page, { compress }));
        pages++;
      } catch (error) {
        // A damaged body is named; the others are exported.
        if (!(error instanceof QuellwerkError)) throw error;
        lost.push(error.line);
      }
    }
    if (batch.length < BATCH) return { pages, lost };
    after = batch.at(-1)!.id;
  }
}
