/** Bad input: one clear line that names the thing and the cure; the rest goes on; the exit code tells; nothing is lost. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quellwerk, tempFolder } from './program.ts';

const ARTICLE = `<!doctype html><html lang="de"><head><title>Pumpenwerk Norda wächst</title><meta property="og:site_name" content="Probebote">
<meta property="article:published_time" content="2026-11-02T08:00:00+01:00"></head><body><article><h1>Pumpenwerk Norda wächst</h1>
<p>Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen mit.</p>
<p>Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee. „Wir wachsen gegen den Markt“, sagte Vorstandschefin Ilse Brandt.</p>
<p>Für das Gesamtjahr erwartet der Vorstand einen Umsatz zwischen 4,8 und 5,0 Milliarden Euro.</p></article></body></html>`;
const FRENCH = `<!doctype html><html lang="fr"><head><title>La ville</title><meta property="og:site_name" content="Le Port"><meta property="article:published_time" content="2026-11-02T08:00:00+01:00"></head><body><article><h1>La ville rouvre son port</h1>
<p>Le port de la ville a rouvert mardi après trois jours de fermeture, selon la préfecture. Les bateaux peuvent de nouveau accoster.</p>
<p>Les habitants attendaient cette décision avec impatience, car les livraisons avaient été suspendues pendant toute la semaine.</p></article></body></html>`;

let server: Server;
let base: string;
let dir: string;

beforeAll(async () => {
  dir = tempFolder('bad');
  server = createServer((request, response) => {
    const { url } = request;
    if (url === '/artikel.html') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ARTICLE);
    else if (url === '/francais.html')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(FRENCH);
    else if (url === '/riesig.html')
      response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.alloc(50_000_000, 'x'));
    else if (url === '/feed.xml')
      response.writeHead(200, { 'content-type': 'application/xml' }).end('dies ist kein XML {');
    else if (url === '/getarnt.html')
      response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj');
    else response.writeHead(404).end('weg');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(join(dir, 'leer.txt'), '');
  // Without outlet and date: of what can't be read nobody is asked for these.
  writeFileSync(
    join(dir, 'magyar.txt'),
    'A város újra megnyitotta a kikötőt kedden, három nap zárás után, közölte a hatóság. A hajók ismét kiköthetnek.\n',
  );
}, 30_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('bad things among one good one', () => {
  const cases = (): readonly (readonly [name: string, address: string, line: RegExp])[] => [
    ['an unreachable host', 'http://127.0.0.1:9/x.html', /127\.0\.0\.1:9/],
    ['a page that is gone', `${base}/weg.html`, /weg\.html/],
    ['a page of 50 MB', `${base}/riesig.html`, /riesig\.html/],
    ['a PDF renamed .html', `${base}/getarnt.html`, /getarnt\.html/],
    ['an empty file', join(dir, 'leer.txt'), /leer\.txt/],
    ['a missing file', join(dir, 'fehlt.txt'), /fehlt\.txt/],
    ['a file in another language', join(dir, 'magyar.txt'), /German nor English.*[/\\]magyar\.txt, text beginning/],
    ['a page in another language', `${base}/francais.html`, /German nor English.*francais\.html/],
  ];

  it('each gets one clear line with its cure, the good one is published, the exit code tells', async () => {
    const out = join(dir, 'site');
    const { code, err } = await quellwerk([
      'run',
      '--out',
      out,
      ...cases().map(([, address]) => address),
      `${base}/artikel.html`,
    ]);
    const lines = err.split('\n').filter((l) => l.startsWith('quellwerk:'));
    for (const [name, , line] of cases())
      expect(
        lines.filter((l) => line.test(l)),
        name,
      ).toHaveLength(1);
    for (const line of lines) expect(line, 'ends with a cure').toMatch(/\)\. \S.*\.$/);
    expect(err, 'a run without a newsroom has no next pass').not.toContain('next pass');
    expect(lines, err).toHaveLength(cases().length);
    expect(err, 'no stack trace').not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(
      readdirSync(out, { recursive: true, encoding: 'utf8' }).some((f) => f.endsWith('record.json')),
      'the good page was published',
    ).toBe(true);
  }, 90_000);

  it('a feed that is no XML, private addresses, and a beat with a typo, in a newsroom', async () => {
    const newsroom = join(dir, 'newsroom');
    mkdirSync(join(newsroom, 'beats'), { recursive: true });
    writeFileSync(
      join(newsroom, 'newsroom.yaml'),
      `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nallowPrivate: ["${new URL(base).host}"]\n`,
    );
    writeFileSync(
      join(newsroom, 'beats', 'gut.yaml'),
      `title: Gut\nblueprint: brief\nsources:\n  - { address: "${base}/feed.xml", kind: feed }\n  - { address: "${base}/artikel.html", kind: page }\n  - { address: "http://192.168.0.1/", kind: page }\n`,
    );
    writeFileSync(join(newsroom, 'beats', 'schlecht.yaml'), 'title: Schlecht\nblueprint: brief\nsource: []\n');
    const { code, out, err } = await quellwerk(['run', '--newsroom', newsroom]);
    const lines = err.split('\n').filter((l) => l.startsWith('quellwerk:'));
    expect(lines, err).toHaveLength(3);
    expect(err).toMatch(/schlecht\.yaml:3/);
    expect(err).toMatch(/feed\.xml/);
    expect(err).toMatch(/192\.168\.0\.1.*allowPrivate/);
    expect(out).toMatch(/^1 new/m);
    expect(code).toBe(1);
  }, 90_000);
});
