/** Page bodies as gzip files under their content hash: `pages/ab/abcdef....gz`. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { hashOf, QuellwerkError } from '../model/index.ts';

export interface PageArchive {
  /** Keeps a body under its SHA-256; a body that is there already is left alone. */
  put(hash: string, body: Uint8Array): Promise<void>;
  /** null where no body is kept. @throws QuellwerkError when the stored bytes are not the ones that were put. */
  get(hash: string): Promise<Uint8Array | null>;
  remove(hash: string): Promise<void>;
}

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** @param folder is created on first use. */
export function fileArchive(folder: string): PageArchive {
  const fileOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.gz`);
  return {
    async put(hash, body) {
      const file = fileOf(hash);
      if (await exists(file)) return;
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, await compress(body));
    },
    async get(hash) {
      const file = fileOf(hash);
      if (!(await exists(file))) return null;
      return checked(await expand(await readFile(file)), hash, file);
    },
    remove: (hash) => rm(fileOf(hash), { force: true }),
  };
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Under its name a file is whole or absent, whenever the program or the machine stops. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

function checked(body: Buffer, hash: string, file: string): Uint8Array {
  if (hashOf(body) === hash) return new Uint8Array(body);
  throw new QuellwerkError(
    'archive-damaged',
    'a stored page is not the one that was fetched',
    file,
    'Delete the file; the page is fetched again when its source offers it.',
  );
}
