/** Commands given while a newsroom runs: its own process does them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, serve } from '../../src/collect/testing/server.ts';
import { MAIN, quellwerk, tempFolder } from './program.ts';

const page = (title: string, text: string) =>
  `<!doctype html><html lang="de"><head><title>${title}</title><meta property="article:published_time" content="2026-11-02T08:00:00+01:00"></head><body><article><h1>${title}</h1>${text}</article></body></html>`;
const FIRST =
  '<p>Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am Montag mit.</p><p>Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee.</p>';
const SECOND =
  '<p>Im dritten Quartal 2026 setzte der Pumpenhersteller Norda 1,2 Milliarden Euro um.</p><p>Die Aktie von Norda stieg am Montag um 7,5 Prozent.</p>';
const THIRD =
  '<p>Norda hat im dritten Quartal 2026 einen Umsatz von 1,2 Milliarden Euro erzielt.</p><p>In Ahlsee arbeiten 6.400 Menschen für Norda.</p>';

let site: LocalServer;
let dir: string;
let running: ChildProcess;
let printed = '';

async function until(what: string, holds: () => boolean, seconds = 60): Promise<void> {
  for (let left = seconds * 10; !holds(); left--) {
    if (left === 0) throw new Error(`${what}: not within ${seconds} s. Printed: ${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

beforeAll(async () => {
  dir = tempFolder('running');
  const html = (body: string) => (_q: unknown, s: { writeHead(...a: unknown[]): { end(b: string): void } }) =>
    s.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  site = await serve({
    '/first': html(page('Norda steigert Umsatz', FIRST)),
    '/second': html(page('Pumpenhersteller Norda wächst weiter', SECOND)),
    '/third': html(page('Norda: Umsatz legt zu', THIRD)),
  } as never);
  mkdirSync(join(dir, 'beats'));
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Eva Beispiel\nimprint: x\nallowPrivate: ["${site.host}"]\n`,
  );
  writeFileSync(
    join(dir, 'beats', 'norda.yaml'),
    `title: Norda\nblueprint: brief\nreview: automatic\nsources:\n  - { address: "${site.origin}/first", kind: page, publisher: Erstes Blatt, language: de }\n  - { address: "${site.origin}/second", kind: page, publisher: Zweites Blatt, language: de }\n`,
  );
  running = spawn(process.execPath, [MAIN, 'start', '--newsroom', dir, '--port', '0'], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [running.stdout, running.stderr]) stream!.on('data', (chunk) => (printed += chunk));
  await until('start', () => printed.includes('desk:'), 90);
}, 100_000);

afterAll(async () => {
  await ended('SIGTERM');
  await site.close();
  rmSync(dir, { recursive: true, force: true });
});

async function ended(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const exit = new Promise((resolve) => running.once('exit', resolve));
  running.kill(signal);
  await exit;
}

function published(): string {
  const files = readdirSync(join(dir, 'site'), { recursive: true, withFileTypes: true });
  // a page is written beside its place and then moved there: only what stands is read
  const pages = files.filter((f) => f.isFile() && !/\.tmp-\d+$/u.test(f.name));
  return pages.map((f) => readFileSync(join(f.parentPath, f.name), 'utf8')).join('\n');
}

const command = (...args: string[]) => quellwerk([...args, '--newsroom', dir]);

it('says at its start what the site still lacks', () => {
  expect(printed).toMatch(/no feeds and no sitemap: .*baseUrl.*newsroom\.yaml/);
  expect(printed).not.toContain('imprint is still a placeholder');
});

describe('while a newsroom runs', () => {
  it('an article is taken down by its process', async () => {
    expect(published()).toContain('Erstes Blatt');
    const ended = await command('takedown', `${site.origin}/first`, '--by', 'Eva');
    expect(ended.err).toBe('');
    expect(ended.out).toMatch(/by Eva\nremoved 1 version of 1 article/);
    expect(ended.code).toBe(0);
    expect(published()).not.toMatch(/Erstes Blatt|6\.400/);
  }, 90_000);

  it('what it refuses is told where it was asked', async () => {
    const ended = await command('takedown', 'av_00000000000000000000');
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('nothing that is kept here matches (av_00000000000000000000)');
  }, 60_000);

  it('a source that is added is followed at once', async () => {
    const ended = await command('sources', 'add', `${site.origin}/third`, '--yes');
    expect(ended.out).toContain('The running newsroom follows it now.');
    await until('follow', () => published().includes('Norda: Umsatz legt zu'));
  }, 90_000);

  it('versions are shown and a pass is done', async () => {
    expect((await command('versions', `${site.origin}/second`)).out).toContain('Pumpenhersteller Norda');
    const pass = await command('run');
    expect([pass.code, pass.out]).toEqual([0, expect.stringContaining('on the site')]);
    expect((await command('run', '--beat', 'nothing')).err).toContain('there is no beat "nothing"');
  }, 90_000);

  it('when it was killed, the next command opens the database itself', async () => {
    await ended('SIGKILL');
    if (process.platform !== 'win32') expect(existsSync(join(dir, 'data', 'socket'))).toBe(true);
    const list = await command('takedown', '--list');
    expect([list.code, list.out]).toEqual([0, expect.stringContaining('/first')]);
  }, 60_000);
});
