/** The file system as collecting sees it, and which files are pages. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FileStat, Files } from './ports.ts';
import { noSuchFile, unreadableFile } from './problems.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.pdf': 'application/pdf',
  '.eml': 'message/rfc822',
};

/** Media type by the name's ending; null for files that are not read. */
export const fileMediaType = (path: string): string | null => MEDIA_TYPES[extname(path).toLowerCase()] ?? null;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

async function readable<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw noSuchFile(path);
    throw unreadableFile(path, error);
  }
}

async function statOrNull(path: string): Promise<FileStat | null> {
  try {
    const found = await stat(path);
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw unreadableFile(path, error);
  }
}

/** Files of this machine. Names that begin with a dot (and editors' backups) are not listed. */
export const createFiles = (): Files => ({
  stat: statOrNull,
  list: async (path) => {
    const names = await readable(path, () => readdir(path));
    return names.filter((name) => !/^\.|~$|^#/.test(name)).sort();
  },
  read: (path) => readable(path, () => readFile(path)),
});
