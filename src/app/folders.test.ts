import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messageOf } from '../model/index.ts';
import { checkSiteFolder, makeFolder, removeFolders } from './folders.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'quellwerk-folders-'));
  writeFileSync(join(dir, 'file'), '');
  for (const name of ['empty', 'foreign', 'own']) mkdirSync(join(dir, name));
  for (const name of ['foreign', 'own']) writeFileSync(join(dir, name, 'index.html'), 'Fremd');
  writeFileSync(join(dir, 'own', '.mark'), '[]');
});
afterEach(() => rmSync(dir, { recursive: true }));

const outcome = (work: () => void): string => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return messageOf(error);
  }
};

it.each([
  ['a new folder', 'new/deep', /^ok$/],
  ['an empty folder', 'empty', /^ok$/],
  ['the folder of an earlier run', 'own', /^ok$/],
  ['a foreign folder', 'foreign', /not made by Quellwerk \("index.html" is there\) \(.*foreign\)\. Name a new/],
  ['a file', 'file', /there is a file where a folder is needed \(.*file\)\. Name a folder/],
  ['a folder below a file', 'file/x', /there is a file where a folder is needed \(.*file\)/],
])('takes or refuses %s, and leaves nothing', (_, name, line) => {
  const before = readdirSync(dir, { recursive: true });
  expect(outcome(() => checkSiteFolder(join(dir, name), '.mark'))).toMatch(line);
  expect(readdirSync(dir, { recursive: true })).toEqual(before);
});

it.runIf(existsSync('/proc/self'))('a file system that takes no folders is refused at once', () => {
  expect(outcome(() => checkSiteFolder('/proc/nope/deeper', '.mark'))).toMatch(/nothing can be written here: .*\/proc/);
});

it('says what it made, and takes it back where it stayed empty', () => {
  const made = makeFolder(join(dir, 'a', 'b'));
  expect(made).toEqual([join(dir, 'a'), join(dir, 'a', 'b')]);
  writeFileSync(join(dir, 'a', 'kept'), '');
  removeFolders(made);
  expect(readdirSync(join(dir, 'a'))).toEqual(['kept']);
});
