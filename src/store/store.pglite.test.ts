import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { storeCases } from './store.cases.ts';
import { examplePage, exampleSource } from './testing/examples.ts';

const run = promisify(execFile);

storeCases('PGlite in memory', async () => {
  const store = await openStore({ memory: true });
  return { store, close: () => store.close() };
});

describe('a newsroom folder', () => {
  let dataDir: string;
  const source = exampleSource('folder');
  const page = examplePage(source, 'kept');
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'quellwerk-store-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('keeps rows and page bodies; a second opening is refused in one line that names the holder', async () => {
    const store = await openStore({ dataDir });
    await store.sources.follow('beat', [source]);
    await store.pages.save([page]);
    await expect(openStore({ dataDir })).rejects.toMatchObject({
      code: 'newsroom-in-use',
      where: dataDir,
      message: expect.stringMatching(new RegExp(`process ${process.pid} since \\d{4}-`)),
      line: expect.not.stringContaining('\n'),
    });
    await store.close();
    const again = await openStore({ dataDir });
    expect(await again.pages.get(page.id)).toEqual(page);
    await again.close();
    const kept = await readdir(join(dataDir, 'pages', page.hash.slice(0, 2)));
    expect(kept).toEqual([`${page.hash}.gz`]);
  });

  test('another process is refused as well, and may come in once the holder is gone', async () => {
    const index = new URL('./index.ts', import.meta.url).href;
    const open = `const { openStore } = await import(${JSON.stringify(index)});
      const { messageOf } = await import(${JSON.stringify(new URL('../model/index.ts', import.meta.url).href)});
      await openStore({ dataDir: ${JSON.stringify(dataDir)} }).then((s) => s.close().then(() => console.log('open')), (e) => console.log(messageOf(e)));`;
    const otherProcess = async (): Promise<string> =>
      (await run(process.execPath, ['--input-type=module', '--eval', open])).stdout.trim();
    const store = await openStore({ dataDir });
    expect(await otherProcess()).toMatch(
      new RegExp(
        `^this newsroom is in use by process ${process.pid} since [^ ]+ \\(${dataDir}\\)\\. Stop that process.*$`,
      ),
    );
    await store.close();
    expect(await otherProcess()).toBe('open');
  });

  test('a half-made database of a first start that was killed is made anew', async () => {
    const fresh = join(dataDir, 'fresh');
    await import('node:fs/promises').then((fs) => fs.mkdir(join(fresh, 'db.new'), { recursive: true }));
    await writeFile(join(fresh, 'db.new', 'PG_VERSION'), '18\n');
    const store = await openStore({ dataDir: fresh });
    await store.states.put('a', 1);
    await store.close();
    expect((await stat(join(fresh, 'db'))).isDirectory()).toBe(true);
    expect(await readdir(fresh)).not.toContain('db.new');
  });

  test('a damaged page body is named, not returned', async () => {
    const store = await openStore({ dataDir });
    const file = join(dataDir, 'pages', page.hash.slice(0, 2), `${page.hash}.gz`);
    const { gzipSync } = await import('node:zlib');
    await writeFile(file, gzipSync('something else'));
    await expect(store.pages.get(page.id)).rejects.toMatchObject({ code: 'archive-damaged', where: file });
    await store.close();
  });
});
