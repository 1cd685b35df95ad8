/** A newsroom that is moved or copied goes on as if nothing had happened. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { quellwerk, tempFolder } from './program.ts';

const FIRST =
  'Outlet: Erstes Blatt\nDate: 2026-11-02\n\nNorda steigert Umsatz\n\nDer Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am Montag mit.\n\nNorda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee.\n';
const SECOND =
  'Outlet: Zweites Blatt\nDate: 2026-11-02\n\nPumpenhersteller Norda wächst weiter\n\nIm dritten Quartal 2026 setzte der Pumpenhersteller Norda 1,2 Milliarden Euro um.\n\nDie Aktie von Norda stieg am Montag um 7,5 Prozent.\n';

let root: string;
const at = (name: string): string => join(root, name);

beforeAll(async () => {
  root = tempFolder('moved');
  const dir = at('first');
  for (const folder of ['beats', 'inbox', 'single']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'newsroom.yaml'), 'title: Probe\nlanguage: de\nresponsible: Eva Beispiel\nimprint: x\n');
  writeFileSync(
    join(dir, 'beats', 'norda.yaml'),
    'title: Norda\nblueprint: brief\nreview: automatic\nsources:\n  - { address: ./inbox, kind: folder, language: de }\n  - { address: ./single/zwei.txt, kind: file, language: de }\n',
  );
  writeFileSync(join(dir, 'inbox', 'eins.txt'), FIRST);
  writeFileSync(join(dir, 'single', 'zwei.txt'), SECOND);
  expect((await run('first')).out).toContain('1 new or corrected article, 1 on the site');
}, 90_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (name: string) => quellwerk(['run', '--newsroom', at(name)]);

/** Each page of the site that is an article, by its path. */
const pagesOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(at(name), 'site'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => [file, readFileSync(join(at(name), 'site', file), 'utf8')]),
  );

async function inStore<T>(name: string, use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir: join(at(name), 'data') });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function expectNothingDone(name: string, before: Record<string, string>): Promise<void> {
  const ended = await run(name);
  expect([ended.code, ended.out]).toEqual([0, expect.stringContaining('0 new or corrected articles, 1 on the site')]);
  expect(pagesOf(name)).toEqual(before);
  expect(await inStore(name, (store) => store.articles.count())).toBe(2);
  expect(await inStore(name, async (store) => (await store.sources.all()).length)).toBe(2);
}

it('does nothing twice in a copy, nor where the original was moved', async () => {
  const before = pagesOf('first');
  cpSync(at('first'), at('copy'), { recursive: true });
  await expectNothingDone('copy', before);
  renameSync(at('first'), at('second'));
  await expectNothingDone('second', before);
}, 180_000);

it('knows what an earlier program kept, which did not note where it lay', async () => {
  cpSync(at('second'), at('old'), { recursive: true });
  await inStore('old', (store) => store.states.remove('newsroom:home'));
  // Its sources lay in the folder where they were followed first.
  await inStore('old', async (store) => {
    const first = (path: string) => path.replace(/^.*(?=[\\/](?:inbox|single))/, at('first'));
    await store.sources.keep((await store.sources.all()).map((s) => ({ ...s, address: first(s.address) })));
  });
  await expectNothingDone('old', pagesOf('second'));
}, 120_000);

it('still reads what is new and what is changed, and finds a file by the path it has now', async () => {
  const file = join(at('second'), 'inbox', 'eins.txt');
  writeFileSync(file, FIRST.replaceAll('6.400', '6.900'));
  const ended = await run('second');
  expect(ended.out).toContain('1 new or corrected article, 1 on the site');
  const versions = await quellwerk(['versions', file, '--newsroom', at('second')]);
  expect(versions.out).toMatch(/- 400\n\s+\+ 900/);
}, 120_000);
