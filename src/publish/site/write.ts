/** Brings a rendered site onto disk: whole files only, unchanged ones untouched, what is no longer rendered removed. */
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PublishError } from '../errors.ts';
import type { SiteFile } from './settings.ts';

export interface WriteReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Lists what this program wrote, so that the owner's own files in the folder are never removed; marks the folder as ours. */
export const MANIFEST = '.quellwerk-site.json';

/** Files held in memory at once: a large site is never in memory as a whole. */
const BATCH = 100;

/**
 * Each file is written beside its place and renamed into it, so that a reader never sees half a page.
 * A run that was interrupted is completed by the next: the manifest names a file before it is written.
 * @throws PublishError for a path that leads out of `outDir`.
 */
export async function writeSite(files: Iterable<SiteFile>, outDir: string): Promise<WriteReport> {
  const before = await readManifest(outDir);
  const now = new Set<string>();
  let written = 0;
  for (const batch of batches(files)) {
    for (const file of batch) now.add(checkPath(file.path));
    if (batch.some((file) => !before.has(file.path))) await writeManifest(outDir, before.union(now));
    for (const file of batch) if (await writeChanged(join(outDir, file.path), file.content)) written++;
  }
  const stale = [...before.difference(now)];
  for (const path of stale) await remove(outDir, path);
  await writeManifest(outDir, now);
  return { written, unchanged: now.size - written, removed: stale.length };
}

function* batches(files: Iterable<SiteFile>): Iterable<readonly SiteFile[]> {
  let batch: SiteFile[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function checkPath(path: string): string {
  const parts = path.split('/');
  if (parts.some((p) => p === '' || p === '.' || p === '..') || /[\\:\0]/.test(path) || path === MANIFEST)
    throw new PublishError(
      'bad-site-path',
      'a page would be written outside of the site',
      path,
      'This is a defect in the program; please report it.',
    );
  return path;
}

async function writeChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  const present = await readIfThere(path);
  if (present?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.tmp-${process.pid}`;
  await writeFile(beside, bytes);
  await rename(beside, path);
  return true;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

async function readManifest(outDir: string): Promise<ReadonlySet<string>> {
  const text = (await readIfThere(join(outDir, MANIFEST)))?.toString('utf8');
  if (text === undefined) return new Set();
  const paths: unknown = JSON.parse(text);
  if (!Array.isArray(paths))
    throw new PublishError(
      'bad-site-path',
      'the list of written files is damaged',
      join(outDir, MANIFEST),
      'Delete this file; pages of removed articles must then be deleted by hand.',
    );
  return new Set(paths.filter((p): p is string => typeof p === 'string').map(checkPath));
}

const writeManifest = (outDir: string, paths: ReadonlySet<string>): Promise<boolean> =>
  writeChanged(join(outDir, MANIFEST), `${JSON.stringify([...paths].sort(), null, 1)}\n`);

/** Removes a file and the folders it leaves empty. */
async function remove(outDir: string, path: string): Promise<void> {
  await rm(join(outDir, path), { force: true });
  for (let dir = dirname(path); dir !== '.'; dir = dirname(dir)) {
    try {
      await rmdir(join(outDir, dir));
    } catch (error) {
      if (['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(String(codeOf(error)))) return;
      throw error;
    }
  }
}
