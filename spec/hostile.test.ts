/**
 * What the web can throw at a newsroom, in one table: each row is served on loopback, collected and cleaned, and is
 * refused with its reason or survived. Bounds are counted in bytes, requests and blocks, never in seconds.
 */
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanPage } from '../src/clean/index.ts';
import { collectSource, createFetcher, createFiles } from '../src/collect/index.ts';
import { type Handler, type LocalServer, redirect, send, serve, testSource } from '../src/collect/testing/server.ts';
import type { SourceKind } from '../src/model/index.ts';

const SENTENCE =
  'Der Fluss trat am Montag über die Ufer und überschwemmte in der Größerstraße mehrere Keller, teilte die Feuerwehr mit.';
const P = `<p>${SENTENCE}</p>`;
const DOCUMENT = `<!doctype html><html><body><h1>Hochwasser in Weida</h1>${P}</body></html>`;
const MANY = 100_000;
const LIMIT = 2_000_000;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

interface Outcome {
  /** "page: <text of the article>", or "code: what" of a refusal, in order */
  readonly came: readonly string[];
  readonly server: LocalServer;
}

async function meet(
  kind: SourceKind,
  handlers: Record<string, Handler>,
  path: string,
  more: { lookup?: LookupFunction; host?: string; timeoutMs?: number } = {},
): Promise<Outcome> {
  const server = await serve(handlers);
  const fetcher = createFetcher({
    userAgent: 'Quellwerk/0.1',
    allowPrivate: [server.host],
    maxBytes: LIMIT,
    minDelayPerHostMs: 0,
    timeoutMs: more.timeoutMs ?? 20_000,
    ...(more.lookup && { lookup: more.lookup }),
  });
  open.push(server, fetcher);
  const source = testSource(kind, more.host ? `http://${more.host}${path}` : server.origin + path);
  const ports = { fetcher, files: createFiles(), clock: () => '2026-11-20T08:00:00Z', known: () => null };
  const came: string[] = [];
  for await (const event of collectSource(source, ports)) {
    if (event.type === 'problem') came.push(`${event.code}: ${event.what}`);
    if (event.type !== 'page') continue;
    try {
      came.push(`page: ${cleanPage(event.page).text}`);
    } catch (error) {
      came.push(`${(error as { code?: string }).code}: ${(error as Error).message}`);
    }
  }
  return { came, server };
}

describe('addresses that lead into the local network', () => {
  it.each([
    ['loopback', '127.0.0.1:9'],
    ['this host', '0.0.0.0:9'],
    ['private, 10/8', '10.0.0.1'],
    ['private, 172.16/12', '172.20.0.1'],
    ['private, 192.168/16', '192.168.1.1'],
    ['link-local, metadata of clouds', '169.254.169.254'],
    ['carrier NAT', '100.64.1.1'],
    ['one decimal number', '2130706433:9'],
    ['octal', '0177.0.0.1:9'],
    ['hexadecimal', '0x7f.0.0.1:9'],
    ['short form', '127.1:9'],
    ['full-width digits', '１２７.0.0.1:9'],
    ['IPv6 loopback', '[::1]:9'],
    ['IPv4 in IPv6', '[::ffff:127.0.0.1]:9'],
    ['IPv4 in IPv6, hexadecimal', '[::ffff:a9fe:a9fe]'],
    ['NAT64', '[64:ff9b::7f00:1]'],
    ['link-local IPv6', '[fe80::1]'],
    ['unique local IPv6, metadata', '[fd00:ec2::254]'],
    ['a name of the machine itself', 'localhost:9'],
  ])('%s: %s, named and behind a redirect', async (_name, host) => {
    const named = await meet('page', {}, '/', { host });
    expect(named.came).toEqual([expect.stringMatching(/^private-address: refused: .*private or local network$/)]);
    const behind = await meet(
      'page',
      { '/a': redirect(`http://${host.replace(/[^ -~]/g, encodeURIComponent)}/latest/meta-data`) },
      '/a',
    );
    expect(behind.came).toEqual([expect.stringMatching(/^private-address: refused: /)]);
    expect(behind.server.asked).toEqual(['/a']);
  });

  const answers = (...turns: string[][]) => {
    const lookup = Object.assign(
      ((_host, _options, done) => {
        const found = turns[Math.min(lookup.calls++, turns.length - 1)]!;
        (done as (e: null, a: object[]) => void)(
          null,
          found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      }) as LookupFunction,
      { calls: 0 },
    );
    return lookup;
  };

  it.each([
    ['a name that resolves to loopback', [['127.0.0.1']]],
    ['one private address among public ones', [['198.51.100.7', '10.0.0.1']]],
    ['a private IPv6 address', [['fd00::1']]],
    ['a name that is public once and private then', [['127.0.0.1'], ['198.51.100.7']]],
  ])('rebinding: %s', async (_name, turns) => {
    const lookup = answers(...turns);
    const { came } = await meet('page', {}, '/', { host: 'rebind.example', lookup });
    expect(came).toEqual([expect.stringMatching(/^private-address: refused: rebind\.example resolves to /)]);
    // Judged and connected to in one: no second look-up stands between.
    expect(lookup.calls).toBe(1);
  });

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/html,x', 'ftp://127.0.0.1/', 'http://['])(
    'a redirect to %s',
    async (to) => {
      const { came } = await meet('page', { '/a': redirect(to) }, '/a');
      expect(came).toEqual([expect.stringMatching(/^redirects: redirects to ".*", which is no web address$/)]);
    },
  );

  it('a feed whose entries lead inside', async () => {
    const feed = `<rss><channel>${['http://127.0.0.1:9/x', 'file:///etc/passwd', '/a'].map((l) => `<item><link>${l}</link></item>`).join('')}</channel></rss>`;
    const { came } = await meet('feed', { '/f': send(feed, 'text/xml'), '/a': send(DOCUMENT) }, '/f');
    expect(came.map((line) => line.split(':')[0])).toEqual(['item-without-link', 'private-address', 'page']);
  });
});

describe('answers without an end', () => {
  const zeros = Buffer.alloc(60_000_000);
  const coded = (body: Uint8Array, coding: string) => send(body, 'text/html', { 'content-encoding': coding });
  const sparse = zstdCompressSync(zeros, { params: { [constants.ZSTD_c_windowLog]: 26 } });

  it.each<[string, Handler, string]>([
    ['gzip bomb', coded(gzipSync(zeros), 'gzip'), 'too-large: larger than the limit of 2 MB'],
    ['deflate bomb', coded(deflateSync(zeros), 'deflate'), 'too-large: '],
    ['brotli bomb', coded(brotliCompressSync(zeros), 'br'), 'too-large: '],
    ['zstd bomb', coded(zstdCompressSync(zeros), 'zstd'), 'too-large: '],
    ['zstd that asks for a window of 64 MB', coded(sparse, 'zstd'), 'broken-transfer: the answer is damaged'],
    ['bomb in a bomb', coded(gzipSync(gzipSync(zeros)), 'gzip, gzip'), 'too-large: '],
    [
      'coded three times',
      coded(Buffer.from('x'), 'gzip, br, gzip'),
      'broken-transfer: the answer is damaged: compressed 3',
    ],
    ['an unknown coding', coded(Buffer.from('x'), 'rot13'), 'broken-transfer: the answer is damaged: unknown'],
    ['coding that is a lie', coded(Buffer.from('plain'), 'gzip'), 'broken-transfer: '],
    ['a length beyond the limit', send('x', 'text/html', { 'content-length': '900000000' }), 'too-large: '],
    ['headers without an end', (_q, s) => s.writeHead(200, { x: 'y'.repeat(200_000) }).end(), 'broken-transfer: '],
    ['no HTTP at all', (q) => q.socket.end('\u0016\u0003\u0001 TLS?'), 'broken-transfer: '],
    [
      'more bytes than announced',
      (_q, s) => s.socket!.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n<p>x</p>'),
      'page: ',
    ],
    [
      'cut in the middle',
      (_q, s) => s.writeHead(200, { 'content-length': '99' }).write('<p>', () => s.destroy()),
      'unreachable: ',
    ],
  ])('%s', async (_name, handler, expected) => {
    const { came } = await meet('page', { '/a': handler }, '/a');
    expect(came).toHaveLength(1);
    expect(expected === 'page: ' ? came[0]!.replace(/^not-a-text-page/, 'page') : came[0]).toContain(expected);
  });

  it('an endless stream is left after the limit', async () => {
    let sent = 0;
    const endless: Handler = (_request, response) => {
      const piece = P.repeat(500);
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        if (!response.destroyed) response.once('drain', more);
      };
      response.writeHead(200, { 'content-type': 'text/html' });
      more();
    };
    expect((await meet('page', { '/a': endless }, '/a')).came).toEqual([expect.stringContaining('too-large')]);
    // What lies in the buffers of two sockets comes on top.
    expect(sent).toBeLessThan(LIMIT + 20_000_000);
  });

  it.each<[string, Handler]>([
    [
      'a body that drips',
      (_q, s) => {
        s.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => s.write('<'), 20);
        s.on('close', () => clearInterval(drip));
      },
    ],
    ['a server that accepts and is silent', () => undefined],
    ['robots.txt that drips', (_q, s) => void s.write('U')],
  ])('%s ends with the time for one request', async (name, handler) => {
    const path = name.startsWith('robots') ? '/robots.txt' : '/a';
    const { came } = await meet('page', { [path]: handler }, '/a', { timeoutMs: 200 });
    expect(came).toEqual(['timeout: no complete answer within 0.2 s']);
  });

  it('redirects: a circle, and ever further', async () => {
    let n = 0;
    const further: Handler = (_q, s) => void s.writeHead(302, { location: `/far?${n++}` }).end();
    const circle = await meet('page', { '/a': redirect('/b'), '/b': redirect('/a') }, '/a');
    expect(circle.came).toEqual([expect.stringMatching(/^redirect-loop: /)]);
    const far = await meet('page', { '/far': further }, '/far');
    expect(far.came).toEqual(['redirects: redirected more than 5 times']);
    expect(far.server.asked).toHaveLength(6);
  });
});

describe('pages built to break a parser: the article is still found, and nothing is multiplied', () => {
  const attributes = Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ');
  it.each([
    ['div', '<div>'.repeat(MANY) + P],
    ['closed divs', `${'<div>'.repeat(MANY)}${P}${'</div>'.repeat(MANY)}`],
    ['inline elements', '<b>'.repeat(MANY) + P],
    ['lists', '<ul><li>'.repeat(MANY) + P],
    ['tables', '<table><tr><td>'.repeat(MANY) + P],
    ['quotations', '<blockquote>'.repeat(MANY) + P],
    ['paragraphs that are never closed', '<p>'.repeat(MANY) + P],
    ['misnested elements', '<font><p>'.repeat(MANY) + P],
    ['end tags without beginning', '</div></p></table>'.repeat(MANY) + P],
    ['a huge attribute', `<div class="${'x '.repeat(900_000)}">${P}</div>`],
    ['many attributes', `<div ${attributes}>${P}</div>`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(MANY)}${']'.repeat(MANY)}</script>${P}`],
    ['broken JSON-LD', `<script type="application/ld+json">{"@type":</script>${P}`],
    ['entities in a doctype', `<!DOCTYPE html [${'<!ENTITY a "&b;&b;">'.repeat(1000)}]>${P}`],
    ['null bytes', `<div>\0\0</div>${P.replace('Fluss', 'Fl\0uss')}`],
  ])('%s', async (_name, body) => {
    const { came } = await meet(
      'page',
      { '/a': send(`<!doctype html><title>Hochwasser in Weida</title>${body}`) },
      '/a',
    );
    expect(came).toHaveLength(1);
    expect(came[0]).toMatch(/^page: /);
    expect(came[0]!.split(SENTENCE)).toHaveLength(2);
    expect(came[0]!.length).toBeLessThan(SENTENCE.length + 200);
  });

  it.each([
    ['nothing', '', 'empty: '],
    ['white space', ' \n\t ', 'empty: '],
    ['null bytes all over', 'a\0'.repeat(10) + '\0'.repeat(5_000), 'not-'],
    ['a PDF that calls itself HTML', '%PDF-1.7 …', 'This is a PDF file'],
    ['an archive', 'PK\u0003\u0004…', 'not-text: this is an archive'],
  ])('no page: %s', async (_name, body, code) => {
    const { came } = await meet('page', { '/a': send(body) }, '/a');
    expect(came).toEqual([expect.stringContaining(code)]);
  });
});

describe('encodings: the text is read as it was written', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const twice = Buffer.from(
    Buffer.from(DOCUMENT.replace('Keller', 'Keller für Köln, Süd'), 'utf8').toString('latin1'),
    'utf8',
  );
  it.each<[string, Uint8Array, string]>([
    ['windows-1252 declared as UTF-8', latin(DOCUMENT), 'text/html; charset=utf-8'],
    ['windows-1252 that says nothing', latin(DOCUMENT), 'text/html'],
    ['UTF-8 declared as windows-1252', Buffer.from(DOCUMENT), 'text/html; charset=windows-1252'],
    ['UTF-16, little end first, with mark', utf16(DOCUMENT, false, true), 'text/html'],
    ['UTF-16, big end first, with mark', utf16(DOCUMENT, true, true), 'text/html'],
    ['UTF-16, little end first, without mark', utf16(DOCUMENT, false, false), 'text/html'],
    ['UTF-16, big end first, without mark', utf16(DOCUMENT, true, false), 'text/html; charset=utf-16be'],
    ['UTF-16 declared as UTF-8', utf16(DOCUMENT, false, true), 'text/html; charset=utf-8'],
    ['UTF-8 twice over', twice, 'text/html; charset=utf-8'],
    ['an unknown name', Buffer.from(DOCUMENT), 'text/html; charset=klingon'],
  ])('%s', async (_name, body, type) => {
    const { came } = await meet('page', { '/a': send(body, type) }, '/a');
    expect(came).toEqual([expect.stringContaining('in der Größerstraße mehrere Keller')]);
  });

  const feed = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>Größe</title><link>/a</link></item></channel></rss>`;
  it.each<[string, Uint8Array]>([
    ['windows-1252 declared as UTF-8', latin(feed('utf-8'))],
    ['windows-1252', latin(feed('windows-1252'))],
    ['UTF-16 with mark', utf16(feed('utf-16'), false, true)],
    ['UTF-16 without mark', utf16(feed('utf-16'), true, false)],
  ])('a feed in %s', async (_name, body) => {
    const text = send(SENTENCE, 'text/plain; charset=utf-8');
    const { came } = await meet('feed', { '/f': send(body, 'application/xml'), '/a': text }, '/f');
    expect(came).toEqual([expect.stringMatching(/^page: /)]);
  });
});

describe('feeds and sitemaps', () => {
  const item = '<item><title>Titel</title><link>/a</link></item>';
  const rss = (inner: string, before = '') =>
    `${before}<rss version="2.0"><channel><title>Blatt</title>${inner}</channel></rss>`;
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('')}]>`;
  const outside = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
  const json = (items: string) => `{"version":"https://jsonfeed.org/version/1.1","items":${items}}`;

  it.each<[string, SourceKind, string, readonly string[]]>([
    [
      'billion laughs',
      'feed',
      rss('<item><title>&lol9;</title><link>/a</link></item>', laughs),
      ['not-a-feed: not a feed: it defines XML entities, which no feed needs'],
    ],
    [
      'an entity of a file',
      'feed',
      rss('<item><title>&file;</title><link>/a</link></item>', outside),
      ['not-a-feed: not a feed: it defines XML entities'],
    ],
    ['100,000 nested tags', 'feed', rss(item + '<x>'.repeat(MANY)), ['not-a-feed: ']],
    [
      '100,000 tags in a title',
      'feed',
      rss(`<item><title>${'<b>'.repeat(MANY)}</title><link>/b</link></item>${item}`),
      ['http-404', 'page: '],
    ],
    ['cut in the middle', 'feed', rss(item).slice(0, -30), ['not-a-feed: not a feed: its XML is broken']],
    ['an HTML page', 'feed', DOCUMENT, ['not-a-feed: not a feed: it is an HTML page']],
    ['nothing', 'feed', '', ['not-a-feed: ']],
    ['rubbish', 'feed', '<<<>>>&&&', ['not-a-feed: ']],
    ['entries without links', 'feed', rss('<item><title>x</title></item>'), ['item-without-link: ']],
    ['null bytes', 'feed', rss(`<item><title>a\0b</title><link>/c\0d</link></item>${item}`), ['http-404', 'page: ']],
    ['20,000 entries of one address', 'feed', rss(item.repeat(20_000)), ['page: ']],
    [
      'a JSON feed nested 100,000 deep',
      'feed',
      json('['.repeat(MANY) + ']'.repeat(MANY)),
      ['not-a-feed: not a feed: its JSON is broken'],
    ],
    ['a JSON feed of wrong types', 'feed', json('[null, 5, {"title": {}}, {"url": "/a"}]'), ['page: ']],
    ['a sitemap with laughs', 'sitemap', `${laughs}<urlset><url><loc>/a</loc></url></urlset>`, ['not-a-sitemap: ']],
    ['a sitemap nested 100,000 deep', 'sitemap', `<urlset><url><loc>/a</loc></url>${'<x>'.repeat(MANY)}`, ['page: ']],
    [
      'an index that names itself',
      'sitemap',
      '<sitemapindex><sitemap><loc>/f</loc></sitemap></sitemapindex>',
      ['no-items: '],
    ],
  ])('%s', async (_name, kind, body, expected) => {
    const { came } = await meet(kind, { '/f': send(body, 'application/xml'), '/a': send(DOCUMENT) }, '/f');
    expect(came).toEqual(expected.map((start) => expect.stringContaining(start)));
  });

  it('takes sixty of a hundred thousand links, and asks for no more', async () => {
    const links = Array.from({ length: 20_000 }, (_, i) => `<url><loc>/${i}</loc></url>`).join('');
    const { server } = await meet('sitemap', { '/s': send(`<urlset>${links}</urlset>`, 'text/xml') }, '/s');
    expect(server.asked).toHaveLength(61);
  });

  it('a sitemap file that unfolds to 60 MB', async () => {
    const bomb = send(gzipSync(Buffer.alloc(60_000_000, '<urlset>')), 'application/gzip');
    expect((await meet('sitemap', { '/s': bomb }, '/s')).came).toEqual([expect.stringContaining('too-large')]);
  });
});
