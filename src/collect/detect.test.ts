import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectSource } from './detect.ts';
import { type LocalServer, redirect, send, serve, testFetcher, testPorts } from './testing/server.ts';

let server: LocalServer;
let made: ReturnType<typeof testFetcher>;
const here = fileURLToPath(new URL('../../README.md', import.meta.url));
const rss =
  '<rss version="2.0"><channel><title>Blatt</title><language>de</language><item><link>/a</link></item></channel></rss>';
const links = [1, 2, 3, 4, 5]
  .map((n) => `<a href="/bericht-aus-dem-hafen-${n}">Der Bericht ${n} aus dem Hafen</a>`)
  .join('');
const feedLink = '<link rel="alternate" type="application/rss+xml" href="/rss" title="Alles">';

beforeAll(async () => {
  server = await serve({
    '/rss': send(rss, 'text/html'),
    '/feed.json': send('{"version":"https://jsonfeed.org/version/1","title":"Blatt","items":[]}', 'application/json'),
    '/sitemap.xml.gz': send(gzipSync('<urlset><url><loc>/a</loc></url></urlset>'), 'application/x-gzip'),
    '/': send(`<html lang="de"><title>Blatt</title>${feedLink}<p>Neues</p>`),
    '/nord': send(`<html><title>Nord</title>${links}`),
    '/bericht': send(
      `<html><title>Bericht</title>${feedLink}<meta property="og:type" content="article"><p>Text</p>${links}`,
    ),
    '/text': send('Ein Satz.', 'text/plain'),
    '/moved': redirect('/rss'),
    '/image': send('GIF89a', 'image/gif'),
    '/empty': send(''),
    '/broken': send('<rss version="2.0"><channel><item>', 'application/rss+xml'),
  });
  made = testFetcher([server.host]);
});
afterAll(async () => {
  await made.fetcher.close();
  await server.close();
});

describe('detectSource', () => {
  it.each([
    ['/rss', { kind: 'feed', title: 'Blatt', language: 'de', articles: 1 }],
    ['/moved', { kind: 'feed', articles: 1 }],
    ['/feed.json', { kind: 'feed', title: 'Blatt', articles: 0 }],
    ['/sitemap.xml.gz', { kind: 'sitemap', articles: 1 }],
    ['/?utm_source=x', { kind: 'site', title: 'Blatt', language: 'de', feeds: [{ title: 'Alles' }] }],
    ['/nord', { kind: 'site', title: 'Nord', articles: 5 }],
    ['/bericht', { kind: 'page', title: 'Bericht', articles: 1, feeds: [{ title: 'Alles' }] }],
    ['/text', { kind: 'page', title: null }],
  ])('%s', async (path, expected) => {
    const found = await detectSource(server.origin + path, testPorts(made.fetcher));
    expect(found).toMatchObject({ ...expected, address: server.origin + path.replace('?utm_source=x', '') });
  });

  it.each([
    ['/image', 'not-text'],
    ['/empty', 'empty'],
    ['/broken', 'not-a-feed'],
    ['/nothing', 'http-404'],
  ])('refuses %s', async (path, code) => {
    await expect(detectSource(server.origin + path, testPorts(made.fetcher))).rejects.toMatchObject({ code });
  });

  it('knows files and folders', async () => {
    const ports = testPorts(made.fetcher);
    expect(await detectSource(here, ports)).toMatchObject({ kind: 'file', address: here });
    expect(await detectSource(dirname(here), ports)).toMatchObject({ kind: 'folder', address: dirname(here) });
    await expect(detectSource('nowhere.html', ports)).rejects.toMatchObject({ code: 'no-such-file' });
  });
});
