/** `quellwerk sources`, on a newsroom in a folder and a server on loopback. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalServer, send, serve } from '../../collect/testing/server.ts';
import { QuellwerkError } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { sources } from './index.ts';

const ARTICLE =
  '<!doctype html><html lang="de"><head><title>Hafen zu</title></head><body><article><h1>Hafen zu</h1><p>Der Hafen der kleinen Stadt bleibt nach dem Unfall vom Mittwoch bis zum Ende der Woche geschlossen.</p><p>Das teilte die Behörde am Donnerstag mit. Zwei Fähren fallen aus.</p></article></body></html>';
const feed = (link: string) =>
  send(
    `<rss version="2.0"><channel><title>Hafenblatt - Alles</title><language>de</language><item><title>Hafen zu</title><link>${link}</link><pubDate>Wed, 18 Nov 2026 07:30:00 +0100</pubDate></item></channel></rss>`,
    'application/rss+xml',
  );
const BEAT =
  '# Was am Hafen geschieht\ntitle: Hafen\nblueprint: brief   # kurz\nsources:\n  - { address: ./inbox, kind: folder }   # Eigenes\n';

let server: LocalServer;
let dir: string;
beforeAll(async () => {
  server = await serve({
    '/': send(
      '<html lang="de"><head><title>Hafenblatt</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>',
    ),
    '/rss': feed('/a'),
    '/a': send(ARTICLE),
    '/b': send(ARTICLE),
    '/verboten': feed('/intern/a'),
    '/vorbehalten': feed('/tdm'),
    '/tdm': send(ARTICLE, 'text/html', { 'tdm-reservation': '1' }),
    '/robots.txt': send('User-agent: *\nDisallow: /intern/\n', 'text/plain'),
    '/leser.opml': send(
      '<opml version="2.0"><head><title>Leser</title></head><body><outline text="Anderes Blatt" xmlUrl="https://anders.example/rss"/></body></opml>',
      'text/xml',
    ),
  });
});
afterAll(() => server.close());

const beat = () => readFileSync(join(dir, 'beats', 'hafen.yaml'), 'utf8');
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'quellwerk-sources-'));
  for (const folder of ['beats', 'inbox']) mkdirSync(join(dir, folder));
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nallowPrivate:\n  - "${server.host}"\n`,
  );
  writeFileSync(join(dir, 'beats', 'hafen.yaml'), BEAT);
});
afterEach(() => rmSync(dir, { recursive: true }));

/** a newsroom runs in this folder */
const running = false;

/** @param answer of the person at the terminal; null: nobody is there */
async function say(
  words: readonly string[],
  values: Record<string, string | boolean> = {},
  answer: boolean | null = null,
) {
  const said: string[] = [];
  const io = {
    say: (line: string) => said.push(line),
    ask: answer === null ? null : async () => answer,
    now: () => '2026-11-20T12:00:00Z',
    changed: async () => running,
    env: {},
    politePauseMs: 0,
  };
  const code = await sources({ args: words, values: { newsroom: dir, ...values } }, io);
  return { code, out: said.join('\n') };
}
const codeOf = async (words: readonly string[], values = {}): Promise<string> => {
  try {
    await say(words, values);
  } catch (error) {
    if (error instanceof QuellwerkError) return `${error.code}: ${error.line}`;
    throw error;
  }
  return 'nothing was thrown';
};

describe('sources add', () => {
  it('shows what it found, and writes nothing unasked', async () => {
    const { code, out } = await say(['add', server.origin]);
    expect(code).toBe(0);
    for (const line of [
      /a feed, named by the page/,
      /name +Hafenblatt$/m,
      /language +de$/m,
      /2026-11-18 {2}Hafen zu/,
      /robots.txt +allows/,
      /reservation +none/,
      /read +"Hafen zu", \d+ words/,
      /--yes/,
    ])
      expect(out).toMatch(line);
    expect(beat()).toBe(BEAT);
  });

  it.each<[string, Record<string, boolean>, boolean | null, boolean]>([
    ['--yes', { yes: true }, null, true],
    ['a yes at the terminal', {}, true, true],
    ['a no', {}, false, false],
    ['--json without --yes', { json: true }, true, false],
    ['--json with --yes', { json: true, yes: true }, null, true],
  ])('on %s', async (_name, values, answer, isWritten) => {
    await say(['add', `${server.origin}/`], values, answer);
    const entry = `  - { address: ${server.origin}/rss, kind: feed, name: Hafenblatt, language: de }\n`;
    expect(beat()).toBe(isWritten ? BEAT + entry : BEAT);
  });

  it('does not write what is followed already', async () => {
    await say(['add', server.origin], { yes: true });
    const once = beat();
    expect((await say(['add', `${server.origin}/rss?utm_source=x`], { yes: true })).out).toMatch(/follows it already/);
    expect(beat()).toBe(once);
  });

  it.each([
    ['robots.txt refuses', '/verboten', /refuses the articles[\s\S]*nothing was written/],
    ['the publisher reserves', '/vorbehalten', /reserves text and data mining[\s\S]*nothing was written/],
  ])('follows nothing whose articles %s', async (_name, path, line) => {
    const { code, out } = await say(['add', server.origin + path], { yes: true });
    expect([code, beat()]).toEqual([1, BEAT]);
    expect(out).toMatch(line);
  });

  it('asks for a host on a private network, and allows it with the source', async () => {
    writeFileSync(
      join(dir, 'newsroom.yaml'),
      '# Unsere\ntitle: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\n',
    );
    expect((await say(['add', `${server.origin}/rss`], { yes: true })).out).toMatch(/private network/);
    expect(readFileSync(join(dir, 'newsroom.yaml'), 'utf8')).toMatch(
      new RegExp(`^# Unsere\n[^]*\nallowPrivate:\n {2}- ${server.host}\n$`),
    );
  });

  it.each([
    ['a single page', '/b', 'page'],
    ['a list in the newsroom', './liste.txt', 'list'],
    ['a file elsewhere', 'text.txt', 'file'],
  ])('knows %s', async (_name, what, kind) => {
    writeFileSync(join(dir, 'liste.txt'), `${server.origin}/b\n`);
    writeFileSync(join(dir, 'text.txt'), 'Ein Satz über den Hafen.');
    const address = what.startsWith('/') ? server.origin + what : join(dir, what);
    await say(['add', address], { yes: true });
    const written = what.startsWith('/') ? address : `./${what.replace('./', '')}`;
    expect(beat()).toContain(`- { address: ${written}, kind: ${kind}`);
  });

  it('imports an OPML file', async () => {
    expect((await say(['add', `${server.origin}/leser.opml`], { yes: true })).out).toMatch(
      /Leser: 1 sources, 1 of them new/,
    );
    expect(beat()).toContain('{ address: https://anders.example/rss, kind: feed, name: Anderes Blatt }');
  });

  it.each([
    ['nothing there', ['add', 'fehlt.txt'], {}, /^no-such-file/],
    ['no address', ['add'], {}, /^usage/],
    ['no such beat', ['add', 'x'], { beat: 'meer' }, /^usage: there is no beat "meer".*Beats here: hafen/],
    ['no such word', ['ad'], {}, /^usage.*Say one of add, list/],
    ['no word', [], {}, /^usage/],
  ])('%s is one clear line', async (_name, words, values, line) => expect(await codeOf(words, values)).toMatch(line));

  it('wants to know the beat where there are several', async () => {
    writeFileSync(join(dir, 'beats', 'meer.yaml'), BEAT);
    expect(await codeOf(['add', server.origin])).toMatch(/^usage: there are several beats.*--beat: hafen, meer/);
  });
});

describe('the list of sources', () => {
  it('is shown, as lines and as JSON', async () => {
    expect((await say(['list'])).out).toMatch(/^hafen {2}folder .*inbox$/m);
    expect(JSON.parse((await say(['list'], { json: true })).out)).toMatchObject([{ beat: 'hafen', kind: 'folder' }]);
  });

  it('loses what is removed, by address or publisher, and nothing else', async () => {
    await say(['add', server.origin], { yes: true });
    expect((await say(['remove', 'Hafenblatt'])).out).toMatch(/^Removed/);
    expect(beat()).toBe(BEAT);
    await say(['add', server.origin], { yes: true });
    await say(['remove', `${server.origin}/rss`]);
    expect(beat()).toBe(BEAT);
    expect(await codeOf(['remove', 'Hafenblatt'])).toMatch(/^no-source/);
    expect(await codeOf(['remove', './inbox'])).toMatch(/^last-source/);
  });

  it('comes out as OPML and goes in again', async () => {
    await say(['add', server.origin], { yes: true });
    const file = join(dir, 'aus.opml');
    expect((await say(['export', file])).out).toMatch(/Left out: 1 of your own/);
    expect((await say(['export'])).out).toContain(`xmlUrl="${server.origin}/rss"`);
    await say(['remove', 'Hafenblatt']);
    await say(['import', file], { yes: true });
    expect(beat()).toContain(`{ address: ${server.origin}/rss, kind: feed, name: Hafenblatt, language: de }`);
    expect((await say(['import', file], { yes: true })).out).toMatch(/0 of them new.*\nNothing to write/);
    expect(await codeOf(['import', join(dir, 'newsroom.yaml')])).toMatch(/^not-opml/);
  });
});

describe('sources check', () => {
  it('says how each one is, and fails when one failed', async () => {
    expect((await say(['check'])).code).toBe(0);
    writeFileSync(
      join(dir, 'beats', 'hafen.yaml'),
      `${BEAT}  - { address: "${server.origin}/rss", kind: feed, publisher: Hafenblatt }\n  - { address: "${server.origin}/weg", kind: feed }\n  - { address: "${server.origin}/rss?x=1", kind: page }\n`,
    );
    const { code, out } = await say(['check']);
    expect(code).toBe(1);
    for (const line of [
      /^ok +hafen +folder/m,
      /^ok +hafen +feed +newest 2026-11-18 .*Hafenblatt/m,
      /^failed .*\/weg\n {4}not found \(HTTP 404\)/m,
      /followed as page, but is a feed/,
      /4 sources, 2 failed/,
      /nothing is stored yet/,
    ])
      expect(out).toMatch(line);
    expect(JSON.parse((await say(['check'], { json: true })).out).map((h: { state: string }) => h.state)).toEqual([
      'ok',
      'ok',
      'failed',
      'failed',
    ]);
  });

  it('does without what is stored while the newsroom runs, and says so', async () => {
    const holder = await openStore({ dataDir: join(dir, 'data') });
    try {
      expect((await say(['check'])).out).toMatch(
        /^1 source, 0 failed\nwhat is stored is left out: the newsroom is running/m,
      );
      expect((await say(['suggest'])).code).toBe(1);
    } finally {
      await holder.close();
    }
    expect((await say(['check'])).out).not.toMatch(/left out/);
    expect((await say(['suggest'])).out).toBe('0 articles; outlets they name that are not followed: none');
  });

  it('without anything stored, suggest says so', async () => {
    expect(await say(['suggest'])).toEqual({
      code: 1,
      out: `nothing is stored yet: run the newsroom first (npx quellwerk run --newsroom ${dir})`,
    });
  });
});
