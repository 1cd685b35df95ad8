import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findSource } from './find.ts';
import { type Handler, send, serve, status, testFetcher, testPorts } from './testing/server.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of clean.splice(0)) await step();
});

const rss = (...paths: string[]) =>
  send(
    `<rss version="2.0"><channel><title>Blatt</title>${paths.map((p) => `<item><title>T</title><link>${p}</link><pubDate>Wed, 18 Nov 2026 07:30:00 +0100</pubDate></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
  );
const atom = send(
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><entry><title>T</title><link href="/a"/><updated>2026-11-18T07:30:00+01:00</updated></entry></feed>',
  'application/atom+xml',
);
const json = send(
  '{"version":"https://jsonfeed.org/version/1.1","title":"Blatt","language":"de","items":[{"id":"1","url":"/a","title":"T","date_published":"2026-11-18T07:30:00+01:00"}]}',
  'application/feed+json',
);
const news = send(
  '<urlset xmlns:news="n"><url><loc>/a</loc><news:news><news:publication_date>2026-11-18T07:30:00+01:00</news:publication_date><news:title>T</news:title></news:news></url></urlset>',
  'application/xml',
);
const plainMap = send('<urlset><url><loc>/alt</loc></url></urlset>', 'application/xml');
const index = (...maps: string[]) =>
  send(
    `<sitemapindex>${maps.map((m) => `<sitemap><loc>${m}</loc></sitemap>`).join('')}</sitemapindex>`,
    'application/xml',
  );
const links = [1, 2].map((n) => `<a href="/bericht-aus-dem-hafen-${n}">Der Bericht ${n} aus dem Hafen</a>`).join('');
const front = (head = '', body = links) =>
  send(`<html lang="de"><head><title>Blatt</title>${head}</head><body>${body}</body></html>`);
const alternate = (path: string) => `<link rel="alternate" type="application/rss+xml" href="${path}">`;
const robots = (origin: string, ...maps: string[]) =>
  send(maps.map((m) => `Sitemap: ${origin}${m}\n`).join(''), 'text/plain');

async function find(handlers: Readonly<Record<string, Handler>>, path: string, maps: readonly string[] = []) {
  const all: Record<string, Handler> = { ...handlers };
  const server = await serve(all);
  if (maps.length > 0) all['/robots.txt'] = robots(server.origin, ...maps);
  const { fetcher } = testFetcher([server.host]);
  clean.push(
    () => fetcher.close(),
    () => server.close(),
  );
  const found = await findSource(server.origin + path, testPorts(fetcher));
  return {
    what: `${found.kind} ${found.address.replace(server.origin, '')} ${found.via}`,
    dated: found.items.filter((item) => item.hint?.published === '2026-11-18T07:30:00+01:00').length,
    failed: found.failed.map((problem) => problem.code),
    title: found.title,
    language: found.language,
  };
}

describe('what an address is', () => {
  it.each<[string, Record<string, Handler>, string, readonly string[], string, number]>([
    ['RSS', { '/rss': rss('/a', '/b') }, '/rss', [], 'feed /rss address', 2],
    ['Atom', { '/atom': atom }, '/atom', [], 'feed /atom address', 1],
    ['JSON Feed', { '/feed.json': json }, '/feed.json', [], 'feed /feed.json address', 1],
    ['a news sitemap', { '/news.xml': news }, '/news.xml', [], 'sitemap /news.xml address', 1],
    [
      'an index of sitemaps',
      { '/index.xml': index('/news.xml'), '/news.xml': news },
      '/index.xml',
      [],
      'sitemap /index.xml address',
      1,
    ],
    [
      'a page that names a feed',
      { '/': front(alternate('/rss')), '/rss': rss('/a') },
      '/',
      [],
      'feed /rss named-feed',
      1,
    ],
    [
      'the second feed, where the first is broken',
      { '/': front(alternate('/x') + alternate('/rss')), '/x': front(), '/rss': rss('/a') },
      '/',
      [],
      'feed /rss named-feed',
      1,
    ],
    [
      'a site with a news sitemap',
      { '/': front(), '/news.xml': news, '/alle.xml': plainMap },
      '/',
      ['/alle.xml', '/news.xml'],
      'sitemap /news.xml robots-sitemap',
      1,
    ],
    [
      'a site with an index',
      { '/': front(), '/index.xml': index('/news.xml'), '/news.xml': news },
      '/',
      ['/index.xml'],
      'sitemap /index.xml robots-sitemap',
      1,
    ],
    [
      'a plain sitemap is none for news',
      { '/': front(), '/alle.xml': plainMap },
      '/',
      ['/alle.xml'],
      'site / address',
      0,
    ],
    ['a front page with links', { '/': front() }, '/', [], 'site / address', 0],
    ['an article', { '/a': front('<meta property="og:type" content="article">') }, '/a', [], 'page /a address', 0],
    ['a list', { '/l.txt': send('https://a.example/x\n', 'text/plain') }, '/l.txt', [], 'list /l.txt address', 0],
  ])('%s', async (_name, handlers, path, maps, what, dated) => {
    expect(await find(handlers, path, maps)).toMatchObject({ what, dated });
  });

  it('says what it tried in vain, and takes title and language from the site', async () => {
    const handlers = { '/': front(alternate('/weg') + alternate('/rss')), '/weg': status(404), '/rss': rss('/a') };
    expect(await find(handlers, '/')).toMatchObject({ failed: ['http-404'], title: 'Blatt', language: 'de' });
  });

  it.each<[string, Handler, string]>([
    ['a front page that leads nowhere', front('', ''), 'no-items'],
    ['OPML', send('<opml version="2.0"><body/></opml>', 'text/xml'), 'is-opml'],
    ['a login', status(401), 'http-401'],
  ])('%s is refused', async (_name, handler, code) => {
    await expect(find({ '/': handler }, '/')).rejects.toMatchObject({ code });
  });

  it.each([
    ['liste.txt', 'https://a.example/x\n', { kind: 'list', articles: 1 }],
    ['text.txt', 'Ein Satz. https://a.example/x', { kind: 'file' }],
    ['brief.eml', 'Subject: x\n\nText', { kind: 'file' }],
  ])('the file %s', async (name, text, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'quellwerk-'));
    clean.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'x.opml'), '<opml version="2.0"><body/></opml>');
    await writeFile(join(folder, 'x.docx'), 'PK');
    const ports = testPorts(testFetcher([]).fetcher);
    expect(await findSource(join(folder, name), ports)).toMatchObject(expected);
    expect(await findSource(folder, ports)).toMatchObject({ kind: 'folder' });
    await expect(findSource(join(folder, 'x.opml'), ports)).rejects.toMatchObject({ code: 'is-opml' });
    await expect(findSource(join(folder, 'x.docx'), ports)).rejects.toMatchObject({ code: 'file-type' });
  });
});
