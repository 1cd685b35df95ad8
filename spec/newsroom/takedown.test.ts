/** An article and a passage are taken down in a newsroom that has published them; and a page changes at its source. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Given } from '../../src/app/command.ts';
import { archive } from '../../src/app/newsroom/archive.ts';
import { run } from '../../src/app/newsroom/run.ts';
import { takedown } from '../../src/app/newsroom/takedown.ts';
import { versions } from '../../src/app/newsroom/versions.ts';
import { type LocalServer, serve } from '../../src/collect/testing/server.ts';
import { MiniWordPress } from '../editions/wordpress-server.ts';
import { tempFolder } from './program.ts';

const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="de"><head><title>${title}</title><meta property="article:published_time" content="2026-11-02T08:00:00+01:00"></head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const feed = (...links: string[]) =>
  `<rss version="2.0"><channel><title>Pass ${passes}</title>${links.map((l) => `<item><title>t</title><link>${l}</link></item>`).join('')}</channel></rss>`;

/** A list that says what it said before is not followed again: every pass finds another one. */
let passes = 0;

const FIRST = [
  'Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am Montag mit.',
  'Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee.',
];
const SECOND = [
  'Im dritten Quartal 2026 setzte der Pumpenhersteller Norda 1,2 Milliarden Euro um.',
  'Die Aktie von Norda stieg am Montag um 7,5 Prozent.',
  'Bis 2028 will Norda in Ahlsee 300 Millionen Euro investieren, kündigte Vorstandschefin Ilse Brandt an.',
];
const texts = { first: FIRST, second: SECOND };

let site: LocalServer;
const wordpress = new MiniWordPress();
let dir: string;

beforeAll(async () => {
  dir = tempFolder('takedown');
  const html =
    (body: () => string, type = 'text/html; charset=utf-8') =>
    (_q: unknown, s: { writeHead(...a: unknown[]): { end(b: string): void } }) =>
      s.writeHead(200, { 'content-type': type }).end(body());
  site = await serve({
    '/one.xml': html(() => feed('/first', '/first?utm_source=rss'), 'application/xml'),
    '/two.xml': html(() => feed('/second'), 'application/xml'),
    '/first': html(() => page('Norda steigert Umsatz', texts.first)),
    '/second': html(() => page('Pumpenhersteller Norda wächst weiter', texts.second)),
  } as never);
  await wordpress.start();
  mkdirSync(join(dir, 'beats'));
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Eva Beispiel\nimprint: x\nallowPrivate: ["${site.host}"]\ntargets:\n  blog: { type: wordpress, url: "${wordpress.url}", user: redaktion, passwordEnv: TAKEDOWN_WP, status: publish }\n`,
  );
  process.env.TAKEDOWN_WP = 'abcd efgh ijkl';
  writeFileSync(
    join(dir, 'beats', 'norda.yaml'),
    `title: Norda\nblueprint: brief\nreview: automatic\ntargets: [blog]\nsources:\n  - { address: "${site.origin}/one.xml", kind: feed, publisher: Erstes Blatt, language: de }\n  - { address: "${site.origin}/two.xml", kind: feed, publisher: Zweites Blatt, language: de }\n`,
  );
}, 30_000);

afterAll(async () => {
  await site.close();
  await wordpress.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** What a command prints. */
async function said(
  command: (given: Given) => Promise<unknown>,
  values: Record<string, string | boolean> = {},
  args: string[] = [],
) {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  const errors = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)));
  try {
    await command({ values: { newsroom: dir, ...values }, args });
  } finally {
    log.mockRestore();
    errors.mockRestore();
  }
  return lines.join('\n');
}

/** Everything a reader could see: the site's files and the posts. */
function published(): string {
  const folder = join(dir, 'site');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  return [...files.map((f) => readFileSync(join(f.parentPath, f.name), 'utf8')), JSON.stringify(wordpress.posts)].join(
    '\n',
  );
}

const pass = () => {
  passes++;
  site.asked.length = 0;
  return said(run);
};

describe('a newsroom with two sources', () => {
  it('publishes what both say', async () => {
    expect(await pass()).toContain('1 on the site');
    expect(published()).toMatch(/1,2 Milliarden/);
    expect(published()).toContain('Erstes Blatt');
    expect(published()).toContain('Zweites Blatt');
    expect(wordpress.posts).toHaveLength(1);
  }, 60_000);

  it('keeps what the publisher changed, as a version of the same article', async () => {
    texts.second = [SECOND[0]!, 'Die Aktie von Norda stieg am Montag um 5,7 Prozent.', SECOND[2]!];
    await pass();
    const answer = JSON.parse(await said(versions, { json: true }, [`${site.origin}/second`]));
    expect(answer).toHaveLength(2);
    expect(answer[1]).toMatchObject({
      from: answer[0].id,
      changes: [{ before: { text: '7,5' }, after: { text: '5,7' } }],
    });
    expect(await said(versions, {}, [`${site.origin}/nothing`]).catch((e) => e.code)).toBe('no-such-article');
  }, 60_000);

  it('exports what it fetched, each page once', async () => {
    const file = join(dir, 'pages.warc');
    expect(await said(archive, { warc: file }, ['export'])).toContain('3 pages');
    const warc = readFileSync(file, 'utf8');
    expect(warc.match(/^WARC-Type: resource/gm)).toHaveLength(3);
    expect(warc).toContain('7,5 Prozent');
    expect(await said(archive, { warc: file }, ['export']).catch((e) => e.message)).toBe('the file is there already');
  }, 60_000);

  it('takes a passage out everywhere, and it does not come back', async () => {
    const passage = 'Bis 2028 will Norda in Ahlsee 300 Millionen Euro investieren';
    expect(published()).toContain('300 Millionen');
    await said(takedown, { passage, reason: 'Bitte der Redaktion', by: 'Eva' }, [`${site.origin}/second`]);
    expect(published()).not.toContain('300 Millionen');
    expect(published()).toContain('1,2 Milliarden');
    texts.second = [...texts.second, 'Norda will auch 2027 wieder Lehrlinge in Ahlsee einstellen.'];
    await pass();
    expect(site.asked).toContain('/second');
    expect(published()).not.toContain('300 Millionen');
    const kept = await said(versions, { json: true }, [`${site.origin}/second`]);
    expect(kept).not.toContain('300 Millionen');
    expect(await said(archive, { warc: join(dir, 'later.warc') }, ['export'])).toContain('1 page ');
    expect(readFileSync(join(dir, 'later.warc'), 'utf8')).not.toContain('300 Millionen');
  }, 90_000);

  it('takes an article out everywhere, and it does not come back', async () => {
    await said(takedown, {}, [`${site.origin}/first`]);
    expect(published()).not.toMatch(/Erstes Blatt|6\.400/);
    texts.first = [...FIRST, 'Am Abend kamen weitere Zahlen hinzu, die Norda nicht erläuterte.'];
    await pass();
    expect(site.asked).not.toContain('/first');
    expect(published()).not.toMatch(/Erstes Blatt|6\.400/);
    expect(await said(versions, {}, [`${site.origin}/first`]).catch((e) => e.code)).toBe('no-such-article');
  }, 90_000);

  it('leaves a record of the removals and nothing of what was removed', async () => {
    const record = await said(takedown, { list: true });
    expect(record.split('\n')).toHaveLength(2);
    expect(record).toMatch(/passage of 10 words .*\/second {2}by Eva: Bitte der Redaktion\n.*article .*\/first/);
    expect(record).not.toMatch(/Millionen|6\.400/);
  }, 60_000);

  it.each([
    ['nothing named', {}, [], 'usage'],
    ['too few words', { passage: 'Norda wächst' }, [], 'usage'],
    ['nothing there', {}, ['av_00000000000000000000'], 'nothing-to-remove'],
  ])(
    'refuses: %s',
    async (_name, values, args, code) => {
      expect(await said(takedown, values, args).catch((e) => e.code)).toBe(code);
    },
    60_000,
  );
});
