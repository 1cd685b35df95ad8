import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { hashOf, type Page, type SourceKind } from '../model/index.ts';
import { collectSource } from './collect.ts';
import type { CollectPorts, Known } from './ports.ts';
import {
  brief,
  gather,
  type Handler,
  type LocalServer,
  redirect,
  send,
  serve,
  status,
  testFetcher,
  testPorts,
  testSource,
} from './testing/server.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of clean.splice(0)) await step();
});

const rss = (...links: string[]) =>
  send(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt</title>${links.map((link) => `<item><title>Titel ${link}</title><link>${link}</link><pubDate>Wed, 18 Nov 2026 07:30:00 +0100</pubDate></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
    { etag: '"f1"' },
  );
const page = (text = 'Ein Satz.') => send(`<!doctype html><p>${text}</p>`);

async function site(handlers: Readonly<Record<string, Handler>>): Promise<LocalServer> {
  const server = await serve(handlers);
  clean.push(server.close);
  return server;
}

function portsFor(server: LocalServer, known: Readonly<Record<string, Known>> = {}): CollectPorts {
  const { fetcher } = testFetcher([server.host]);
  clean.push(fetcher.close);
  return testPorts(fetcher, known);
}

async function follow(
  kind: SourceKind,
  handlers: Readonly<Record<string, Handler>>,
  path: string,
  more: Partial<CollectPorts> = {},
) {
  const server = await site(handlers);
  const events = await gather(collectSource(testSource(kind, server.origin + path), { ...portsFor(server), ...more }));
  return events.map((event) => brief(event, server.origin));
}

describe('web sources', () => {
  const index = send(
    '<sitemapindex><sitemap><loc>/gone.xml</loc></sitemap><sitemap><loc>/news.xml.gz</loc></sitemap></sitemapindex>',
    'text/xml',
  );
  const news = send(gzipSync('<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url></urlset>'), 'application/gzip');
  const front = (head: string) =>
    send(
      `<html><head>${head}</head><a href="/nord/hafen-bleibt-noch-zu">Hafen bleibt noch zu</a><a href="/impressum">Impressum</a></html>`,
    );
  const alternate = '<link rel="alternate" type="application/rss+xml" href="/feed">';

  it.each<[string, SourceKind, Record<string, Handler>, string, string[]]>([
    [
      'a feed',
      'feed',
      { '/feed': rss('/a', '/b'), '/a': page(), '/b': page() },
      '/feed',
      ['page /a', 'page /b', 'followed list'],
    ],
    [
      'a feed with bad items: the rest goes on and the feed is read again next time',
      'feed',
      {
        '/feed': rss('/404', '/image', '/renamed', '/blank', '/empty', '/feed2', '/a', 'http://127.0.0.1:9/x'),
        '/image': send('GIF89a', 'image/gif'),
        '/renamed': send('GIF89a …'),
        '/blank': send(' \n'),
        '/empty': send(''),
        '/feed2': rss('/x'),
        '/a': page(),
      },
      '/feed',
      [
        'problem http-404 /404',
        'problem not-text /image',
        'problem not-text /renamed',
        'problem empty /blank',
        'problem empty /empty',
        'problem is-a-feed /feed2',
        'page /a',
        'problem private-address 127.0.0.1:9',
      ],
    ],
    ['a feed that is HTML', 'feed', { '/feed': front('') }, '/feed', ['problem not-a-feed /feed']],
    ['a feed without items', 'feed', { '/feed': rss() }, '/feed', ['problem no-items /feed']],
    ['a feed that is gone', 'feed', { '/feed': status(410) }, '/feed', ['problem http-410 /feed']],
    [
      'a sitemap index with a dead end',
      'sitemap',
      { '/s': index, '/news.xml.gz': news, '/a': page(), '/b': page() },
      '/s',
      ['problem http-404 /gone.xml', 'page /a', 'page /b'],
    ],
    ['no sitemap', 'sitemap', { '/s': page() }, '/s', ['problem not-a-sitemap /s']],
    [
      'a site with a feed',
      'site',
      { '/': front(alternate), '/feed': rss('/a'), '/a': page() },
      '/',
      ['page /a', 'followed list'],
    ],
    [
      'a site whose feed is broken: its links',
      'site',
      { '/': front(alternate), '/feed': page(), '/nord/hafen-bleibt-noch-zu': page() },
      '/',
      ['problem not-a-feed /feed', 'page /nord/hafen-bleibt-noch-zu'],
    ],
    [
      'a site without a feed',
      'site',
      { '/': front(''), '/nord/hafen-bleibt-noch-zu': page() },
      '/',
      ['page /nord/hafen-bleibt-noch-zu', 'followed list'],
    ],
    ['a site without anything', 'site', { '/': page() }, '/', ['problem no-items /']],
    [
      'a reserved site',
      'site',
      { '/': front('<meta name="tdm-reservation" content="1">') },
      '/',
      ['problem tdm-reserved /'],
    ],
    [
      'a list of addresses',
      'list',
      {
        '/l': (request, response) =>
          send(`http://${request.headers.host}/a\n# x\nkein\n`, 'text/plain')(request, response),
        '/a': page(),
      },
      '/l',
      ['problem no-address /l:3', 'page /a'],
    ],
    ['a list without any', 'list', { '/l': send('# x', 'text/plain') }, '/l', ['problem no-items /l']],
    ['a page', 'page', { '/a': page() }, '/a?utm_source=x', ['page /a']],
    [
      'a reserved page',
      'page',
      { '/a': send('<meta name=tdm-reservation content=1><p>x') },
      '/a',
      ['problem tdm-reserved /a'],
    ],
    ['a moved page', 'page', { '/a': redirect('/b'), '/b': page() }, '/a', ['page /a']],
    ['a private page', 'private', { '/a': page() }, '/a', ['page /a']],
  ])('%s', async (_name, kind, handlers, path, expected) => {
    expect(await follow(kind, handlers, path)).toEqual(expected);
  });

  it('takes no more than asked', async () => {
    const handlers = { '/feed': rss('/a', '/b', '/c'), '/a': page(), '/b': page(), '/c': page() };
    expect(await follow('feed', handlers, '/feed', { maxItems: 2 })).toEqual(['page /a', 'page /b', 'followed list']);
  });

  it('names the feed of a page that was given instead', async () => {
    const server = await site({ '/': front(alternate) });
    const [event] = await gather(collectSource(testSource('feed', server.origin), portsFor(server)));
    expect(event).toMatchObject({ code: 'not-a-feed', cure: `The page names a feed: follow ${server.origin}/feed` });
  });

  it('makes a Page with everything that was there', async () => {
    const server = await site({ '/feed': rss('/a?utm_source=rss#x'), '/a': redirect('/b'), '/b': page('Größe') });
    const [event] = await gather(collectSource(testSource('feed', `${server.origin}/feed`), portsFor(server)));
    const body = Buffer.from('<!doctype html><p>Größe</p>');
    expect((event as { page: Page }).page).toEqual({
      id: expect.stringMatching(/^pg_/),
      source: 'so_test',
      url: `${server.origin}/a`,
      finalUrl: `${server.origin}/b`,
      status: 200,
      headers: expect.objectContaining({ 'content-type': 'text/html; charset=utf-8' }),
      fetchedAt: '2026-11-20T08:00:00Z',
      hash: hashOf(body),
      mediaType: 'text/html',
      body,
      hint: { title: 'Titel /a?utm_source=rss#x', published: '2026-11-18T07:30:00+01:00' },
    });
  });

  it('does nothing twice: an unchanged feed costs one request, an unchanged page no new version', async () => {
    const server = await site({
      '/feed': (request, response) =>
        request.headers['if-none-match'] === '"f1"' ? response.writeHead(304).end() : rss('/a')(request, response),
      '/a': page(),
    });
    const source = testSource('feed', `${server.origin}/feed`);
    const pass = async (known: Record<string, Known>) =>
      (await gather(collectSource(source, portsFor(server, known)))).map((event) => brief(event, server.origin));
    const first = await gather(collectSource(source, portsFor(server)));
    const followed = first.find((event) => event.type === 'followed');
    const taken = (first.find((event) => event.type === 'page') as { page: Page }).page;
    expect(followed).toMatchObject({ etag: '"f1"', hash: expect.any(String) });
    expect(await pass({ [followed!.url]: followed as Known })).toEqual(['unchanged /feed']);
    expect(await pass({ [taken.url]: { hash: taken.hash } })).toEqual(['unchanged /a', 'followed list']);
    expect(await pass({ [taken.url]: { hash: 'of an older text' } })).toEqual(['page /a', 'followed list']);
  });

  it('reports an address that is none and a host that is not there', async () => {
    const { fetcher } = testFetcher([]);
    const ports = testPorts(fetcher);
    const codes = async (kind: SourceKind, address: string) =>
      (await gather(collectSource(testSource(kind, address), ports))).map((event) =>
        'code' in event ? event.code : event.type,
      );
    expect(await codes('feed', 'blatt')).toEqual(['invalid-address']);
    expect(await codes('page', 'http://localhost:9/')).toEqual(['private-address']);
    await fetcher.close();
  });

  it('stops at once when the caller says so', async () => {
    const server = await site({ '/feed': rss('/a', '/b'), '/a': page(), '/b': page() });
    const stop = new AbortController();
    const events = collectSource(testSource('feed', `${server.origin}/feed`), {
      ...portsFor(server),
      signal: stop.signal,
    });
    const taken: string[] = [];
    const run = async () => {
      for await (const event of events) {
        taken.push(brief(event, server.origin));
        stop.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(taken).toEqual(['page /a']);
  });
});

describe('files', () => {
  async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'quellwerk-'));
    clean.push(() => rm(path, { recursive: true }));
    await mkdir(join(path, 'mappe'));
    for (const [name, body] of Object.entries(files)) await writeFile(join(path, name), body);
    return path;
  }
  const { fetcher } = testFetcher([]);

  it('reads a folder, the folders in it, and says why not', async () => {
    const path = await folder({
      'a.txt': 'Ein Satz.',
      'b.md': '# Titel',
      'c.HTML': '<p>x</p>',
      'd.pdf': '%PDF-',
      'e.html': 'GIF89a',
      'j.eml': 'Subject: x\n\nText',
      'k.docx': 'x',
      'f.txt': '',
      'g.txt': 'x'.repeat(2000),
      '.hidden': 'x',
      'draft.txt~': 'x',
      'mappe/h.txt': 'Noch ein Satz.',
    });
    const ports = { ...testPorts(fetcher), maxBytes: 1000 };
    const all = await gather(collectSource(testSource('folder', path), ports));
    const events = all.filter((event) => event.type !== 'followed');
    const origin = pathToFileURL(path).href;
    expect(events.map((event) => brief(event, event.type === 'problem' ? path : origin))).toEqual([
      'page /a.txt',
      'page /b.md',
      'page /c.HTML',
      'page /d.pdf',
      'problem not-text /e.html',
      'problem empty /f.txt',
      'problem too-large /g.txt',
      'page /j.eml',
      'problem file-type /k.docx',
      'page /mappe/h.txt',
    ]);
    expect(events[1]).toMatchObject({ page: { mediaType: 'text/markdown', status: 200, headers: {} } });
  });

  it('reads a renamed or repeated file of a folder once, a changed one again', async () => {
    const path = await folder({ 'a.txt': 'Ein Satz.', 'b.txt': 'Ein Satz.' });
    const known: Record<string, Known> = {};
    const pass = async () => {
      const taken: string[] = [];
      // As the jobs keep it: the states of a pass are there for the next one.
      const kept: Record<string, Known> = {};
      for await (const event of collectSource(testSource('folder', path), testPorts(fetcher, known))) {
        if (event.type === 'page') kept[event.page.url] = { hash: event.page.hash };
        if (event.type === 'followed') kept[event.url] = event;
        else taken.push(brief(event, pathToFileURL(path).href));
      }
      Object.assign(known, kept);
      return taken;
    };
    expect(await pass()).toEqual(['page /a.txt', 'unchanged /b.txt']);
    await writeFile(join(path, 'c.txt'), 'Ein Satz.');
    expect(await pass()).toEqual(['unchanged /a.txt', 'unchanged /b.txt', 'unchanged /c.txt']);
    await writeFile(join(path, 'a.txt'), 'Ein neuer Satz.');
    expect(await pass()).toEqual(['page /a.txt', 'unchanged /b.txt', 'unchanged /c.txt']);
    await writeFile(join(path, 'a.txt'), 'Ein Satz.');
    expect(await pass()).toEqual(['page /a.txt', 'unchanged /b.txt', 'unchanged /c.txt']);
    expect(await pass()).toEqual(['unchanged /a.txt', 'unchanged /b.txt', 'unchanged /c.txt']);
  });

  it('takes a file whose text has changed, and only then', async () => {
    const path = join(await folder({ 'a.txt': 'Ein Satz.' }), 'a.txt');
    const url = pathToFileURL(path).href;
    const pass = async (kind: SourceKind, hash: string) =>
      (await gather(collectSource(testSource(kind, path), testPorts(fetcher, { [url]: { hash } })))).map(
        (event) => event.type,
      );
    expect(await pass('file', hashOf('Ein Satz.'))).toEqual(['unchanged']);
    expect(await pass('file', hashOf('Ein alter Satz.'))).toEqual(['page']);
    expect(await pass('private', '')).toEqual(['page']);
  });

  it('follows a list in a file until all of it came, and again when it changes', async () => {
    const server = await site({ '/a': page(), '/b': page() });
    const path = join(await folder({ 'l.txt': `${server.origin}/a\n${server.origin}/b\n` }), 'l.txt');
    const pass = async (known: Record<string, Known>) =>
      gather(collectSource(testSource('list', path), portsFor(server, known)));
    const first = await pass({});
    expect(first.map((event) => event.type)).toEqual(['page', 'page', 'followed']);
    const followed = first[2] as { url: string } & Known;
    expect((await pass({ [followed.url]: followed })).map((event) => event.type)).toEqual(['unchanged']);
    await writeFile(path, `${server.origin}/a\n${server.origin}/weg\n`);
    expect((await pass({ [followed.url]: followed })).map((event) => event.type)).toEqual(['page', 'problem']);
  });

  it.each<[SourceKind]>([['file'], ['folder'], ['list'], ['private']])('%s that is not there', async (kind) => {
    const [event] = await gather(collectSource(testSource(kind, '/nowhere/at-all'), testPorts(fetcher)));
    expect(event).toMatchObject({ code: 'no-such-file', where: '/nowhere/at-all' });
  });
});
