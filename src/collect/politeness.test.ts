/** What the documents promise about politeness, row by row, over a server on loopback. */
import { afterEach, describe, expect, it } from 'vitest';
import { createBackoff } from './backoff.ts';
import { collectSource } from './collect.ts';
import { createHostCache } from './host-cache.ts';
import { readRules, reservationOf } from './reservation.ts';
import { ROBOTS_MAX_BYTES, readRobots } from './robots.ts';
import {
  brief,
  gather,
  type Handler,
  redirect,
  send,
  serve,
  status,
  testFetcher,
  testPorts,
  testSource,
} from './testing/server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function site(handlers: Readonly<Record<string, Handler>>, options = {}) {
  const server = await serve(handlers);
  const made = testFetcher([server.host], options);
  open.push(server, made.fetcher);
  const get = async (path: string) => {
    const answer = await made.fetcher.get(server.origin + path).catch((error: { code: string }) => error);
    return 'code' in answer ? answer.code : answer.kind;
  };
  return { server, get, ...made };
}

const text = (body: string) => send(body, 'text/plain');
const all = 'User-agent: *\nDisallow: /';

describe('robots.txt (RFC 9309)', () => {
  it.each<[string, Handler, string]>([
    ['2.3.1.1 success: the rules count', text(all), 'robots'],
    ['2.3.1.1 success without a rule', text(''), 'fetched'],
    ['2.3.1.2 five redirects are followed', redirect('/r1'), 'robots'],
    ['2.3.1.3 unavailable, 404: all is allowed', status(404), 'fetched'],
    ['2.3.1.3 unavailable, 401', status(401), 'fetched'],
    ['2.3.1.3 unavailable, 410', status(410), 'fetched'],
    ['2.3.1.4 unreachable, 500: nothing is allowed', status(500), 'robots-unavailable'],
    ['2.3.1.4 unreachable, 504', status(504), 'robots-unavailable'],
    [
      'too many requests is a busy server, no missing file',
      status(429, { 'retry-after': '600' }),
      'robots-unavailable',
    ],
    ['2.5 beyond 500 KiB nothing is read', text(`${'#'.repeat(ROBOTS_MAX_BYTES)}\n${all}`), 'fetched'],
    ['2.5 up to 500 KiB all is read', text(`${'#'.repeat(ROBOTS_MAX_BYTES - 30)}\n${all}\n`), 'robots'],
    [
      '2.5 a line cut in two is no rule',
      text(`${'#'.repeat(ROBOTS_MAX_BYTES - 25)}\n${all}private/only/this`),
      'fetched',
    ],
    ['it is UTF-8, a byte-order mark changes nothing', text(`\ufeff${all}`), 'robots'],
    ['an HTML page in its place has no rules', send('<html><p>Disallow: /</p></html>'), 'fetched'],
  ])('%s', async (_name, handler, expected) => {
    const chain = Object.fromEntries([1, 2, 3, 4].map((n) => [`/r${n}`, redirect(`/r${n + 1}`)]));
    const { get } = await site({ '/robots.txt': handler, ...chain, '/r5': text(all), '/a': send('a') });
    expect(await get('/a')).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    ['2.2.1 our name in any case', 'User-Agent: QUELLWERK\nDisallow: /a', '/a', false],
    ['2.2.1 with a version behind it', 'User-agent: quellwerk/2.0\nDisallow: /a', '/a', false],
    ['2.2.1 ours before all', 'User-agent: *\nDisallow: /\nUser-agent: quellwerk\nDisallow: /b', '/a', true],
    [
      '2.2.1 two groups of ours are one',
      'User-agent: quellwerk\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: quellwerk\nDisallow: /b',
      '/b',
      false,
    ],
    ['2.2.1 one group of two names', 'User-agent: x\nUser-agent: quellwerk\nDisallow: /a', '/a', false],
    ['2.2.1 another name that begins like ours', 'User-agent: quellwerkbot\nDisallow: /a', '/a', true],
    ['2.2.1 no group for us and none for all', 'User-agent: x\nDisallow: /', '/a', true],
    ['2.2.2 the longest match decides', 'User-agent: *\nAllow: /a/b\nDisallow: /a', '/a/b/c', true],
    ['2.2.2 of two alike, allow', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['2.2.2 an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['2.2.3 star and end', 'User-agent: *\nDisallow: /*.html$', '/a.html', false],
    ['2.2.3 star and end, another end', 'User-agent: *\nDisallow: /*.html$', '/a.html?b', true],
    [
      '2.2.4 a sitemap line divides no group',
      'User-agent: quellwerk\nSitemap: /s.xml\nUser-agent: x\nDisallow: /a',
      '/a',
      false,
    ],
    ['comments', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['old line ends', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['rules before any name belong to nobody', 'Disallow: /', '/a', true],
  ])('%s', (_name, rules, path, allowed) => {
    expect(readRobots(rules, 'Quellwerk/0.1 (+https://newsroom.example/)').allows(`https://blatt.example${path}`)).toBe(
      allowed,
    );
  });

  it.each<[string, string, number]>([
    ['seconds', 'User-agent: *\nCrawl-delay: 2.5', 2500],
    ['ours before all', 'User-agent: *\nCrawl-delay: 9\nUser-agent: quellwerk\nCrawl-delay: 1', 1000],
    ['hours are a mistake', 'User-agent: *\nCrawl-delay: 86400', 30_000],
    ['nonsense', 'User-agent: *\nCrawl-delay: soon', 0],
    ['it ends the names of a group', 'User-agent: x\nCrawl-delay: 9\nUser-agent: *\nDisallow: /b', 0],
  ])('crawl delay: %s', (_name, rules, delay) => expect(readRobots(rules, 'Quellwerk/0.1').delayMs).toBe(delay));

  it('2.4: kept for a day; while the host fails, the last rules stay in force', async () => {
    let [now, asked] = [0, 0];
    const answers = [{ value: 'old' }, { value: 'forbidden', failed: true }, { value: 'new' }];
    const get = createHostCache({ now: () => now, load: async () => answers[asked++]! });
    const hours = 3600_000;
    const seen: string[] = [];
    for (const at of [0, 23 * hours, 25 * hours, 25 * hours + 60_000, 26 * hours]) {
      now = at;
      seen.push(`${await get('https://blatt.example')} ${asked}`);
    }
    expect(seen).toEqual(['old 1', 'old 1', 'old 2', 'old 2', 'new 3']);
  });

  it('a host that never gave rules and fails is asked again in five minutes, not tomorrow', async () => {
    let [now, asked] = [0, 0];
    const get = createHostCache({ now: () => now, load: async () => ({ value: ++asked, failed: true }) });
    await get('h');
    now = 4 * 60_000;
    await get('h');
    expect(asked).toBe(1);
    now = 6 * 60_000;
    expect([await get('h'), asked]).toEqual([2, 2]);
  });
});

describe('reservations of text and data mining (TDM Reservation Protocol)', () => {
  const rep = (rules: unknown) => send(JSON.stringify(rules), 'application/json');
  const reserveAll = rep([{ location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://blatt.example/terms' }]);
  const page = (meta = '', headers = {}) => send(`<!doctype html>${meta}<p>Ein Satz.`, 'text/html', headers);
  const meta = (value: string) => `<meta name="tdm-reservation" content="${value}">`;

  it.each<[string, Record<string, Handler>, string]>([
    ['nothing is said', {}, 'page'],
    ['the file of the host', { '/.well-known/tdmrep.json': reserveAll }, 'tdm-reserved'],
    [
      'the file is behind a redirect',
      { '/.well-known/tdmrep.json': redirect('/t.json'), '/t.json': reserveAll },
      'tdm-reserved',
    ],
    ['the file is broken: unset', { '/.well-known/tdmrep.json': send('[{', 'application/json') }, 'page'],
    ['the file fails: unset', { '/.well-known/tdmrep.json': status(500) }, 'page'],
    ['the file is an HTML page: unset', { '/.well-known/tdmrep.json': page(meta('1')) }, 'page'],
    ['header', { '/a': page('', { 'tdm-reservation': '1' }) }, 'tdm-reserved'],
    [
      'header over file',
      { '/.well-known/tdmrep.json': reserveAll, '/a': page('', { 'tdm-reservation': '0' }) },
      'page',
    ],
    ['meta element', { '/a': page(meta('1')) }, 'tdm-reserved'],
    ['meta element over header', { '/a': page(meta('0'), { 'tdm-reservation': '1' }) }, 'page'],
    ['meta element over file', { '/.well-known/tdmrep.json': reserveAll, '/a': page(meta('0')) }, 'page'],
    ['a value that is none: unset', { '/a': page(meta('yes'), { 'tdm-reservation': '2' }) }, 'page'],
  ])('%s', async (_name, handlers, expected) => {
    const { server, fetcher } = await site({ '/a': page(), ...handlers });
    const [event] = await gather(collectSource(testSource('page', `${server.origin}/a`), testPorts(fetcher)));
    expect(event!.type === 'problem' ? event!.code : event!.type).toBe(expected);
  });

  it('names the terms, and the way to lift it by an agreement', async () => {
    const handlers = { '/.well-known/tdmrep.json': reserveAll, '/a': page() };
    const { server, fetcher } = await site(handlers);
    await expect(fetcher.get(`${server.origin}/a`)).rejects.toMatchObject({
      cure: expect.stringMatching(/terms: https:\/\/blatt\.example\/terms.*allowReserved/),
    });
    const lifted = await site(handlers, { allowReserved: ['127.0.0.1'] });
    expect(await lifted.get('/a')).toBe('fetched');
  });

  it('is asked for once a host', async () => {
    let asked = 0;
    const { get } = await site({
      '/.well-known/tdmrep.json': (_request, response) => {
        asked++;
        response.writeHead(404).end();
      },
      '/a': send('a'),
    });
    for (const _ of [1, 2, 3]) await get('/a');
    expect(asked).toBe(1);
  });

  it.each([
    ['/directory-a/x.pdf', true],
    ['/directory-b/html/x', true],
    ['/directory-b/images/x.jpg', false],
    ['/directory-b/images/x.png', undefined],
    ['/', undefined],
  ])('rules by place, the first that matches: %s', (path, reserved) => {
    const rules = readRules(
      JSON.stringify([
        null,
        { location: 7, 'tdm-reservation': 1 },
        { location: '/directory-a/', 'tdm-reservation': 1 },
        { location: '/directory-b/html/', 'tdm-reservation': '1' },
        { location: '/directory-b/images/*.jpg', 'tdm-reservation': 0 },
        { location: '/directory-b/images/x.jpg', 'tdm-reservation': 1 },
      ]),
    );
    expect(reservationOf(rules, `https://blatt.example${path}`)?.reserved).toBe(reserved);
  });
});

describe('back-off', () => {
  const hour = 3600_000;
  function backoff() {
    const clock = { now: 0 };
    return { clock, ...createBackoff({ now: () => clock.now }, () => 0.5) };
  }

  it('takes the time the server names, with jitter behind it and never before it', () => {
    expect(backoff().busy('h', 429, 8000)).toEqual({ ms: 9000, status: 429 });
    expect(createBackoff({ now: () => 0 }, () => 0).busy('h', 429, 8000).ms).toBe(8000);
  });

  it('doubles where it names none, and begins anew after an answer', () => {
    const { busy, answered } = backoff();
    const waits = () => [1, 2, 3].map(() => busy('h', 503, null).ms);
    expect(waits()).toEqual([2250, 4500, 9000]);
    answered('h');
    expect(waits()).toEqual([2250, 4500, 9000]);
  });

  it('never longer than a day', () => expect(backoff().busy('h', 503, 1e12).ms).toBe(24 * hour));

  it('holds a host, no other one, until the time is over', () => {
    const { busy, holdOn, clock } = backoff();
    busy('h', 429, 8000);
    expect([holdOn('h')?.ms, holdOn('other')]).toEqual([9000, null]);
    clock.now = 9000;
    expect(holdOn('h')).toBeNull();
  });

  it('leaves a host alone that failed three times in a row', () => {
    const { failed, answered, holdOn } = backoff();
    failed('h');
    failed('h');
    expect(holdOn('h')).toBeNull();
    answered('h');
    for (const _ of [1, 2, 3]) failed('h');
    expect(holdOn('h')).toEqual({ ms: 67_500, status: null });
  });

  it('over a pass: a busy host is asked no more, a dead one neither', async () => {
    const { server, get } = await site({ '/a': status(429, { 'retry-after': '600' }) });
    for (const _ of [1, 2, 3]) expect(await get('/a')).toBe('busy');
    expect(server.asked).toEqual(['/a']);
    const cut: Handler = (_request, response) => response.destroy();
    const dead = await site({ '/a': cut });
    expect([await dead.get('/a'), await dead.get('/a'), await dead.get('/a')]).toEqual(Array(3).fill('unreachable'));
    expect(await dead.get('/a')).toBe('held');
  });
});

it('says who asks, and with what it can be answered', async () => {
  const seen: Record<string, unknown>[] = [];
  const { get } = await site({
    '/a': (request, response) => {
      seen.push(request.headers);
      response.end('a');
    },
  });
  await get('/a');
  expect(seen[0]).toMatchObject({
    'user-agent': 'Quellwerk/0.1 (+https://newsroom.example/)',
    'accept-encoding': 'gzip, deflate, br, zstd',
  });
  expect(Object.keys(seen[0]!)).not.toContain('cookie');
});

it('sends validators back, and takes an answer with the same bytes for unchanged', async () => {
  const sent: unknown[] = [];
  const { server, fetcher } = await site({
    '/a': (request, response) => {
      sent.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      response.writeHead(200, { 'content-type': 'text/html', etag: '"2"' }).end('<p>Ein Satz.');
    },
  });
  const source = testSource('page', `${server.origin}/a`);
  const [first] = await gather(collectSource(source, testPorts(fetcher)));
  const known = {
    etag: '"1"',
    lastModified: 'Wed, 18 Nov 2026 06:30:00 GMT',
    hash: (first as { page: { hash: string } }).page.hash,
  };
  const second = await gather(collectSource(source, testPorts(fetcher, { [source.address]: known })));
  expect(second.map((event) => brief(event, server.origin))).toEqual(['unchanged /a']);
  expect(sent.slice(2)).toEqual(['"1"', 'Wed, 18 Nov 2026 06:30:00 GMT']);
});
