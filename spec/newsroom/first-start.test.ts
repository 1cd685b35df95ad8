/** A newsroom as `init` leaves it: what comes in waits for a person, and the program says only what is so. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAIN, quellwerk, tempFolder } from './program.ts';

const NOTE = `Outlet: Weidaer Bote
Date: 2026-11-02

Pumpenwerk Norda wächst

Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen mit.

Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee. „Wir wachsen gegen den Markt“, sagte Vorstandschefin Ilse Brandt.
`;

let parent: string;
let running: ChildProcess;
let printed = '';

beforeAll(async () => {
  parent = tempFolder('first');
  const dir = join(parent, 'redaktion');
  expect((await quellwerk(['init', dir])).code).toBe(0);
  writeFileSync(join(dir, 'inbox', 'notiz.txt'), NOTE);
  running = spawn(process.execPath, [MAIN, 'start', '--newsroom', dir, '--port', '0'], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [running.stdout, running.stderr]) stream!.on('data', (chunk) => (printed += chunk));
  for (let left = 900; !printed.includes('Ctrl-C ends'); left--) {
    if (left === 0) throw new Error(`no start. Printed: ${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}, 100_000);

afterAll(async () => {
  const exit = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await exit;
  rmSync(parent, { recursive: true, force: true });
});

it('says that a draft waits, and not that nothing was written', () => {
  expect(printed).toMatch(/^1 draft waits for a person: open the desk$/m);
  expect(printed).not.toContain('no article on');
});

it('says what the site lacks', () =>
  expect(printed).toMatch(/no feeds and no sitemap.*imprint is still a placeholder/s));

it('serves an empty site without a complaint', async () => {
  const site = /site: (\S+)/.exec(printed)![1]!;
  const page = await fetch(site);
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('Noch ist nichts veröffentlicht')]);
  expect(printed).not.toContain('serveStatic');
});

it('shows the draft with both decisions in the desk', async () => {
  const desk = /desk: (\S+)/.exec(printed)![1]!;
  const today = await (await fetch(desk)).text();
  const draft = /\/drafts\/[\w-]+/.exec(today)![0];
  const page = await (await fetch(new URL(draft, desk))).text();
  for (const outcome of ['approved', 'sent-back']) expect(page).toContain(`value="${outcome}"`);
});
