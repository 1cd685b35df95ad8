/** Folders a person names for the program to write into: made, and tried, before any work is done for them. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QuellwerkError } from '../model/index.ts';

/**
 * Makes the folder and those above it.
 * One by one: Node's recursive mkdir turns in circles for ever where a file system refuses (/proc).
 * @returns those that were not there, the outermost first
 * @throws QuellwerkError `usage` where a file stands in the way or nothing may be written
 */
export function makeFolder(dir: string): readonly string[] {
  const missing: string[] = [];
  for (let at = dir; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  const there = missing[0] ? dirname(missing[0]) : dir;
  if (!statSync(there).isDirectory())
    throw new QuellwerkError('usage', 'there is a file where a folder is needed', there, 'Name a folder.');
  const made: string[] = [];
  try {
    for (const folder of missing) {
      mkdirSync(folder);
      made.push(folder);
    }
    rmdirSync(mkdtempSync(join(dir, '.quellwerk-')));
  } catch (cause) {
    removeFolders(made);
    throw unwritable(dir, cause);
  }
  return made;
}

/** Takes back what `makeFolder` made, as far as it is empty. */
export function removeFolders(made: readonly string[]): void {
  for (const folder of made.toReversed()) if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const unwritable = (dir: string, cause: unknown): QuellwerkError =>
  new QuellwerkError(
    'usage',
    `nothing can be written here: ${reasonOf(cause)}`,
    dir,
    'Name another folder, or mend its permissions.',
    cause,
  );

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'a read-only file system',
  ENOSPC: 'the disk is full',
  ENOENT: 'the file system takes no folders',
  ENAMETOOLONG: 'the name is too long',
};
const reasonOf = (cause: unknown): string => {
  const code = String((cause as NodeJS.ErrnoException).code);
  return REASONS[code] ?? code;
};

/**
 * A folder a site may be written into: empty, or made by Quellwerk before, by its mark.
 * Nothing is left there until there is a site to write.
 * @throws QuellwerkError `usage` for any other folder, a file, or a place that can't be written
 */
export function checkSiteFolder(dir: string, mark: string): void {
  removeFolders(makeFolder(dir));
  if (!existsSync(dir) || existsSync(join(dir, mark))) return;
  const [other] = readdirSync(dir);
  if (other !== undefined)
    throw new QuellwerkError(
      'usage',
      `the folder is not empty, and not made by Quellwerk ("${other}" is there)`,
      dir,
      'Name a new or an empty folder with --out; nothing was written.',
    );
}
