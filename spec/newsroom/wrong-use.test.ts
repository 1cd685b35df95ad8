/** Wrong use: one clear line before any work is done, exit code 2, and nothing written or overwritten. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN, quellwerk, tempFolder } from './program.ts';

let dir: string;
let server: Server;
let port: number;
beforeAll(async () => {
  dir = tempFolder('wrong');
  mkdirSync(join(dir, 'fremd'));
  writeFileSync(join(dir, 'fremd', 'index.html'), 'Fremd');
  writeFileSync(join(dir, 'text.txt'), 'Die Schleuse in Nordhaven bleibt bis zum 14. März 2027 geschlossen.');
  writeFileSync(join(dir, 'short.txt'), 'Lock closed.');
  mkdirSync(join(dir, 'redaktion', 'beats'), { recursive: true });
  writeFileSync(
    join(dir, 'redaktion', 'newsroom.yaml'),
    'title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\n',
  );
  writeFileSync(join(dir, 'redaktion', 'beats', 'a.yaml'), 'title: A\nblueprint: brief\nsorces: []\n');
  server = createServer((_, response) => response.writeHead(404).end('weg'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

const run = (args: readonly string[]) => quellwerk(args, { cwd: dir });

describe('wrong use', () => {
  it.each<[string, (port: number) => string[], RegExp]>([
    ['a foreign folder', () => ['run', '--out', 'fremd', 'text.txt'], /not made by Quellwerk .*fremd/],
    [
      'a file for a folder',
      () => ['run', '--out', 'text.txt', 'short.txt'],
      /there is a file where a folder .*text\.txt/,
    ],
    ['a day in words', () => ['check', '--date', 'gestern', 'text.txt', 'short.txt'], /"gestern" is no day \(--date\)/],
    ['no day of the calendar', () => ['weigh', '--as-of', '2026-13-45', 'text.txt'], /no day \(--as-of\)/],
    ['a language it does not read', () => ['run', '--language', 'fr', 'text.txt'], /"fr" is no language/],
    ['a draft too short to tell', () => ['check', 'short.txt', 'text.txt'], /draft's language.*--lang de or --lang en/],
    ['no number for a port', () => ['demo', '--dir', 'demo', '--port', 'abc'], /"abc" is no port \(--port\)/],
    ['a port too high', () => ['start', '--newsroom', 'redaktion', '--port', '99999'], /"99999" is no port/],
    ['a port that is taken', (p) => ['demo', '--dir', 'demo', '--port', `${p}`], /is taken .*--port N/],
    ['the port of the desk taken', (p) => ['demo', '--dir', 'demo', '--port', `${p - 1}`], /is taken .*--port N/],
    ["a demo in somebody's newsroom", () => ['demo', '--once', '--dir', 'redaktion'], /holds no demo/],
    ['a place for the site of nothing', () => ['run', '--out', 'neu'], /--out needs a page or file/],
    ['a value forgotten', () => ['run', 'text.txt', '--out'], /^quellwerk: --out wants a value/],
    ['an option misspelt', () => ['run', '--uot', 'x', 'text.txt'], /there is no option --uot .*Is --out meant/],
  ])('%s', async (_, args, line) => {
    const before = readdirSync(dir, { recursive: true });
    const { code, out, err } = await run(args(port));
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(line);
    expect(readdirSync(dir, { recursive: true })).toEqual(before);
    expect(readFileSync(join(dir, 'fremd', 'index.html'), 'utf8')).toBe('Fremd');
  });

  it('what is found out by looking tells its cause, and only that', async () => {
    const gone = await run(['init', 'neu', '--feed', `http://127.0.0.1:${port}/feed.xml`]);
    expect([gone.code, gone.err]).toEqual([1, expect.stringMatching(/^quellwerk: not found \(HTTP 404\).*\n$/)]);
    expect(existsSync(join(dir, 'neu'))).toBe(false);

    const page = await run(['run', '--out', 'seite', `http://127.0.0.1:${port}/weg.html`]);
    expect([page.code, page.out]).toEqual([1, '']);
    expect(page.err).toMatch(/^quellwerk: not found \(HTTP 404\).*\n$/);

    const beat = await run(['run', '--newsroom', 'redaktion']);
    expect([beat.code, beat.out]).toEqual([1, '']);
    expect(beat.err).toMatch(/^quellwerk: .*a\.yaml:3.*\n$/);
  }, 150_000);
});

it('a run that is interrupted says that the next goes on', async () => {
  mkdirSync(join(dir, 'still', 'beats'), { recursive: true });
  writeFileSync(
    join(dir, 'still', 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nallowPrivate: ["127.0.0.1"]\n`,
  );
  const asked = Promise.withResolvers<void>();
  const silent = createServer(() => asked.resolve());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/a`;
  writeFileSync(
    join(dir, 'still', 'beats', 'a.yaml'),
    `title: A\nblueprint: brief\nsources: [{ address: "${address}", kind: page }]\n`,
  );
  const child = spawn(process.execPath, [MAIN, 'run', '--newsroom', 'still'], { cwd: dir });
  let err = '';
  child.stderr.on('data', (chunk) => (err += chunk));
  await asked.promise;
  child.kill('SIGINT');
  const [, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('close', (code, by) => resolve([code, by])),
  );
  silent.closeAllConnections();
  silent.close();
  expect([signal, err]).toEqual(['SIGINT', expect.stringContaining('the next run goes on from there')]);
}, 150_000);
