import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSite } from './write.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'quellwerk-site-'));
});
afterEach(() => rm(dir, { recursive: true }));

const files = (...entries: [string, string][]) => entries.map(([path, content]) => ({ path, content }));
const listed = async () => (await readdir(dir, { recursive: true })).filter((f) => !f.startsWith('.quellwerk')).sort();

test('writes only what changed', async () => {
  expect(await writeSite(files(['index.html', 'a'], ['x/index.html', 'b']), dir)).toEqual({
    written: 2,
    unchanged: 0,
    removed: 0,
  });
  const before = await stat(join(dir, 'x/index.html'));
  expect(await writeSite(files(['index.html', 'A'], ['x/index.html', 'b']), dir)).toEqual({
    written: 1,
    unchanged: 1,
    removed: 0,
  });
  expect((await stat(join(dir, 'x/index.html'))).ino).toBe(before.ino);
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe('A');
});

test('removes what is no longer rendered, with its folder, and nothing of the owner’s', async () => {
  await writeSite(files(['index.html', 'a'], ['old/index.html', 'b'], ['old/deep/c.html', 'c']), dir);
  await writeFile(join(dir, 'CNAME'), 'netzblick.example');
  expect(await writeSite(files(['index.html', 'a']), dir)).toMatchObject({ removed: 2 });
  expect(await listed()).toEqual(['CNAME', 'index.html']);
});

test('a folder that also holds the owner’s file stays', async () => {
  await writeSite(files(['old/index.html', 'b']), dir);
  await writeFile(join(dir, 'old/photo.jpg'), 'x');
  await writeSite(files(['index.html', 'a']), dir);
  expect(await listed()).toEqual(['index.html', 'old', 'old/photo.jpg']);
});

test('leaves no half-written file beside the pages', async () => {
  await writeSite([{ path: 'a.bin', content: new Uint8Array([0, 255, 10]) }], dir);
  expect(await listed()).toEqual(['a.bin']);
  expect([...(await readFile(join(dir, 'a.bin')))]).toEqual([0, 255, 10]);
});

test('what an interrupted run left behind is cleared by the next', async () => {
  function* interrupted() {
    yield { path: 'new/index.html', content: 'n' };
    throw new Error('power cut');
  }
  await writeSite(files(['index.html', 'a'], ['old/index.html', 'b']), dir);
  await expect(writeSite(interrupted(), dir)).rejects.toThrow('power cut');
  await writeSite(files(['index.html', 'a']), dir);
  expect(await listed()).toEqual(['index.html']);
});

test.each(['../evil.html', '/etc/passwd', 'a/../../b', 'a//b', '', 'C:\\x', '.quellwerk-site.json'])(
  'refuses the path "%s"',
  async (path) => {
    await expect(writeSite(files([path, 'x']), dir)).rejects.toMatchObject({ code: 'bad-site-path' });
  },
);

test('a damaged list of files is named, with its cure', async () => {
  await writeFile(join(dir, '.quellwerk-site.json'), '{}');
  await expect(writeSite(files(['index.html', 'a']), dir)).rejects.toMatchObject({
    code: 'bad-site-path',
    cure: expect.stringContaining('Delete'),
  });
});
