/** A newcomer's way: an empty folder, an address, a file dropped in, a published article. Over loopback. */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemoSites } from '../../src/app/demo/server.ts';
import { pdfOf } from '../../src/collect/testing/pdf.ts';
import { quellwerk, tempFolder } from './program.ts';

let sites: DemoServer;
let parent: string;
let dir: string;
beforeAll(async () => {
  sites = await startDemoSites();
  parent = tempFolder('sources');
  dir = join(parent, 'redaktion');
});
afterAll(async () => {
  await sites.close();
  rmSync(parent, { recursive: true, force: true });
});

const PRESS = [
  'Die Schleuse in Nordhaven bleibt bis zum 14. März 2027 ge-',
  'schlossen. Das teilte die Behörde am 20. November 2026 mit.',
  'Die Reparatur kostet nach ihren Angaben 4,8 Millionen Euro.',
];
const MAIL =
  'From: Hafenbrief <brief@hafenbrief.example>\nSubject: Schleuse bleibt zu\nDate: Sat, 21 Nov 2026 06:30:00 +0100\nContent-Type: text/html; charset=utf-8\n\n<h1>Schleuse bleibt zu</h1><p>Die Schleuse in Nordhaven bleibt bis zum 14. März 2027 geschlossen. Die Reparatur kostet nach Angaben der Behörde 4,8 Millionen Euro.</p><p>Sprecherin Ida Brandt sagte, betroffen seien 120 Schiffe im Monat.</p>';

it('init, add, drop, run, check', async () => {
  const made = await quellwerk(['init', 'redaktion', '--title', 'Probe', '--responsible', 'Vera Muster'], {
    cwd: parent,
  });
  expect(made.out).toContain('sources add');
  const start = join(dir, 'beats', 'start.yaml');
  expect(readFileSync(start, 'utf8')).toMatch(/^review: always$/m);
  writeFileSync(start, readFileSync(start, 'utf8').replace('review: always', 'review: deterministic-only'));

  for (const [host, kind] of [
    ['hafenkurier.example', 'a news sitemap, named in robots.txt'],
    ['tageswerk.example', 'a feed, named by the page'],
  ] as const) {
    const added = await quellwerk(['sources', 'add', `${sites.origins[host]}/`, '--yes'], { cwd: dir });
    expect([added.code, added.err]).toEqual([0, '']);
    expect(added.out).toContain(kind);
  }
  const beat = readFileSync(join(dir, 'beats', 'start.yaml'), 'utf8');
  expect(beat).toMatch(/^# All keys/);
  expect(beat.match(/kind: \w+/g)).toEqual(['kind: folder', 'kind: sitemap', 'kind: feed']);

  const inbox = join(dir, 'inbox');
  writeFileSync(join(inbox, 'mitteilung.pdf'), pdfOf([PRESS.map((text, at) => ({ text, x: 60, y: 700 - at * 13 }))]));
  copyFileSync(join(inbox, 'mitteilung.pdf'), join(inbox, 'zweite-mitteilung.pdf'));
  writeFileSync(join(inbox, 'brief.eml'), MAIL);
  writeFileSync(join(inbox, 'scan.pdf'), pdfOf([[]]));

  const ran = await quellwerk(['run'], { cwd: dir });
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/this PDF holds pictures of text, no text \(.*scan\.pdf\)\. Run it through text recognition/);
  expect(ran.out).toMatch(/no feeds and no sitemap: .*baseUrl.*newsroom\.yaml/);
  expect(ran.out).toMatch(/imprint is still a placeholder.*newsroom\.yaml/);
  const pages = readdirSync(join(dir, 'site'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.html'),
  );
  const site = pages.map((f) => readFileSync(join(dir, 'site', f), 'utf8')).join('\n');
  // Short messages where one fails: the site is long.
  for (const wanted of ['Wittsund', '4,8 Millionen Euro', 'Hafenbrief', 'Mitteilung'])
    expect(site.includes(wanted), wanted).toBe(true);
  expect(site.includes('Zweite mitteilung'), 'a copy is read once').toBe(false);

  const again = await quellwerk(['run'], { cwd: dir });
  expect(again.out).toMatch(/^0 new or corrected articles/);

  const checked = await quellwerk(['sources', 'check', '--json'], { cwd: dir });
  const health = JSON.parse(checked.out) as { kind: string; articles: number; state: string }[];
  expect(health.map((h) => [h.kind, h.state === 'failed'])).toEqual([
    ['folder', false],
    ['sitemap', false],
    ['feed', false],
  ]);
  expect(checked.code).toBe(0);
}, 180_000);
