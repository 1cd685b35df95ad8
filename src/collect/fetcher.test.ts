import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetcherOptions } from './fetcher.ts';
import { refuseMediaType } from './media.ts';
import type { GetOptions } from './ports.ts';
import { type Handler, type LocalServer, redirect, send, serve, status, testFetcher } from './testing/server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function site(handlers: Readonly<Record<string, Handler>>): Promise<LocalServer> {
  const server = await serve(handlers);
  open.push(server);
  return server;
}

function fetcherFor(server: LocalServer, options: Partial<FetcherOptions> = {}) {
  const made = testFetcher([server.host], options);
  open.push(made.fetcher);
  return made;
}

/** The answer's text, or "code: what" of the refusal. */
async function outcome(server: LocalServer, path: string, options: Partial<FetcherOptions> = {}, get: GetOptions = {}) {
  const { fetcher } = fetcherFor(server, options);
  try {
    const answer = await fetcher.get(server.origin + path, get);
    return answer.kind === 'unchanged' ? 'unchanged' : Buffer.from(answer.body).toString();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const endless: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('<p>weiter</p>'.repeat(1000)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
/** Sends one byte and then nothing. */
const slow: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.write('<');
};
const silent: Handler = () => undefined;
const cut: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
  response.write('<p>', () => response.destroy());
};
const bomb = (body: Uint8Array, encoding: string) => send(body, 'text/html', { 'content-encoding': encoding });
const zeros = Buffer.alloc(30_000_000);

describe('answers', () => {
  it.each([
    ['gzip', gzipSync('Größe')],
    ['br', brotliCompressSync('Größe')],
    ['zstd', zstdCompressSync('Größe')],
    ['identity', Buffer.from('Größe')],
  ])('unfolds %s', async (encoding, body) => {
    expect(await outcome(await site({ '/a': bomb(body, encoding) }), '/a')).toBe('Größe');
  });

  it('gives what was asked, where it ended, type and hash', async () => {
    const server = await site({
      '/a': redirect('/b?x=1#y'),
      '/b': send('<p>b</p>', 'Text/HTML; charset=utf-8', { etag: '"1"' }),
    });
    const { fetcher } = fetcherFor(server);
    expect(await fetcher.get(`${server.origin}/a`)).toMatchObject({
      url: `${server.origin}/a`,
      finalUrl: `${server.origin}/b?x=1`,
      status: 200,
      mediaType: 'text/html',
      headers: { etag: '"1"' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('asks conditionally and takes 304 for unchanged', async () => {
    const server = await site({
      '/a': (request, response) => {
        const same = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'Wed';
        response.writeHead(same ? 304 : 200).end(same ? '' : 'new');
      },
    });
    expect(await outcome(server, '/a', {}, { known: { etag: '"1"', lastModified: 'Wed' } })).toBe('unchanged');
    expect(await outcome(server, '/a', {}, { known: { etag: '"0"' } })).toBe('new');
  });
});

describe('refusals', () => {
  const handlers: Record<string, Handler> = {
    '/410': status(410),
    '/500': status(500),
    '/403': status(403),
    '/endless': endless,
    '/slow': slow,
    '/silent': silent,
    '/cut': cut,
    '/announced': send('x', 'text/html', { 'content-length': '50000000' }),
    '/gzip-bomb': bomb(gzipSync(zeros), 'gzip'),
    '/double-bomb': bomb(gzipSync(gzipSync(zeros)), 'gzip, gzip'),
    '/layers': bomb(Buffer.from('x'), 'gzip, gzip, gzip'),
    '/brotli-bomb': bomb(brotliCompressSync(zeros), 'br'),
    '/no-gzip': bomb(Buffer.from('no gzip at all'), 'gzip'),
    '/half-gzip': bomb(gzipSync('half'.repeat(1000)).subarray(0, 30), 'gzip'),
    '/no-brotli': bomb(Buffer.from('no brotli at all'), 'br'),
    '/no-zstd': bomb(Buffer.from('no zstd at all'), 'zstd'),
    '/unknown-encoding': bomb(Buffer.from('x'), 'rot13'),
    '/image': send('GIF89a', 'image/gif'),
    '/loop': redirect('/loop2'),
    '/loop2': redirect('/loop'),
    '/far': redirect('/far?1'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-private': redirect('http://127.0.0.1:9/'),
    '/to-metadata': redirect('http://169.254.169.254/latest/'),
    '/to-ipv6': redirect('http://[::1]:9/'),
    '/to-decimal': redirect('http://2130706433:9/'),
    '/headers': (_request, response) => response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end(),
    '/no-http': (request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
    '/tdm': send('<p>x</p>', 'text/html', { 'tdm-reservation': '1', 'tdm-policy': 'https://blatt.example/tdm' }),
    '/tdm-0': send('free', 'text/html', { 'tdm-reservation': '0' }),
  };

  it.each([
    ['/nothing', 'http-404'],
    ['/410', 'http-410'],
    ['/500', 'http-500'],
    ['/403', 'http-403'],
    ['/endless', 'too-large'],
    ['/announced', 'too-large'],
    ['/gzip-bomb', 'too-large'],
    ['/double-bomb', 'too-large'],
    ['/brotli-bomb', 'too-large'],
    ['/layers', 'broken-transfer'],
    ['/no-gzip', 'broken-transfer'],
    ['/half-gzip', 'broken-transfer'],
    ['/no-brotli', 'broken-transfer'],
    ['/no-zstd', 'broken-transfer'],
    ['/unknown-encoding', 'broken-transfer'],
    ['/headers', 'broken-transfer'],
    ['/no-http', 'broken-transfer'],
    ['/cut', 'unreachable'],
    ['/image', 'not-text'],
    ['/loop', 'redirect-loop'],
    ['/to-file', 'redirects'],
    ['/to-private', 'private-address'],
    ['/to-metadata', 'private-address'],
    ['/to-ipv6', 'private-address'],
    ['/to-decimal', 'private-address'],
    ['/tdm', 'tdm-reserved'],
    ['/tdm-0', 'free'],
  ])('%s: %s', async (path, code) => {
    expect(await outcome(await site(handlers), path, { maxBytes: 1_000_000 }, { refuse: refuseMediaType })).toBe(code);
  });

  it.each(['/slow', '/silent'])('%s: timeout', async (path) => {
    expect(await outcome(await site(handlers), path, { timeoutMs: 150 })).toBe('timeout');
  });

  it('ends redirects that lead ever further', async () => {
    let n = 0;
    const server = await site({
      '/far': (_request, response) => response.writeHead(302, { location: `/far?${n++}` }).end(),
    });
    expect(await outcome(server, '/far', { maxRedirects: 3 })).toBe('redirects');
    expect(server.asked).toHaveLength(4);
  });

  it('lets the owner lift a reservation by host', async () => {
    expect(await outcome(await site(handlers), '/tdm', { allowReserved: ['127.0.0.1'] })).toBe('<p>x</p>');
  });

  it('says what to do, in one line', async () => {
    const server = await site(handlers);
    const { fetcher } = fetcherFor(server);
    const line = async (url: string) => fetcher.get(url).catch((error: { line: string }) => error.line);
    expect(await line('http://127.0.0.1:9/x')).toBe(
      'refused: it belongs to a private or local network (127.0.0.1:9). If you trust it, allow it by name: add "127.0.0.1:9" under allowPrivate in newsroom.yaml.',
    );
    expect(await line(`${server.origin}/announced`)).toContain(
      `larger than the limit of 20 MB (${server.origin}/announced)`,
    );
    expect(await line('https://eva:geheim@blatt.example/')).not.toContain('geheim');
  });

  it('names a host where nothing answers', async () => {
    const server = await serve({});
    await server.close();
    const { fetcher } = fetcherFor(server);
    await expect(fetcher.get(`${server.origin}/a`)).rejects.toMatchObject({
      code: 'unreachable',
      where: `${server.origin}/a`,
    });
  });

  it.each(['ftp://x/', 'file:///etc/passwd', 'nonsense'])('asks nothing of %s', async (url) => {
    const { fetcher } = testFetcher([]);
    await expect(fetcher.get(url)).rejects.toMatchObject({ code: 'invalid-address' });
    await fetcher.close();
  });
});

describe('name resolution', () => {
  const resolver = (...answers: string[][]): LookupFunction => {
    let turn = 0;
    return (_host, _options, done) => {
      const found = answers[Math.min(turn++, answers.length - 1)]!;
      const addresses: LookupAddress[] = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      (done as (error: null, found: LookupAddress[]) => void)(null, addresses);
    };
  };

  it.each([
    ['a name of the local network', resolver(['127.0.0.1'])],
    ['one private address among public ones', resolver(['93.184.215.14', '10.0.0.1'])],
    ['IPv4 inside IPv6', resolver(['::ffff:127.0.0.1'])],
  ])('refuses %s', async (_name, lookup) => {
    const { fetcher } = testFetcher([], { lookup });
    await expect(fetcher.get('http://blatt.example/')).rejects.toMatchObject({
      code: 'private-address',
      where: 'blatt.example',
    });
    await fetcher.close();
  });

  it('judges every connection anew: a name that turns private in between is refused (rebinding)', async () => {
    const server = await site({
      '/': (_request, response) => response.writeHead(200, { connection: 'close' }).end('ok'),
    });
    const port = server.host.split(':')[1];
    // The first answer stands for a public one: the test may only connect to loopback.
    const made = testFetcher(['first.example'], { lookup: resolver(['127.0.0.1']) });
    open.push(made.fetcher);
    expect(await made.fetcher.get(`http://first.example:${port}/`)).toMatchObject({ status: 200 });
    await expect(made.fetcher.get(`http://second.example:${port}/`)).rejects.toMatchObject({ code: 'private-address' });
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => ({
    '/robots.txt': send(text, 'text/plain'),
    '/a': send('a'),
    '/b': send('b'),
    '/c': redirect('/b'),
  });
  it.each([
    ['missing allows', { '/a': send('a') }, '/a', 'a'],
    ['everyone', robots('User-agent: *\nDisallow: /b'), '/b', 'robots'],
    ['everyone, another path', robots('User-agent: *\nDisallow: /b'), '/a', 'a'],
    ['after a redirect too', robots('User-agent: *\nDisallow: /b'), '/c', 'robots'],
    ['our own group decides', robots('User-agent: *\nDisallow: /\n\nUser-agent: quellwerk\nAllow: /'), '/a', 'a'],
    ['against us only', robots('User-agent: Quellwerk\nDisallow: /'), '/a', 'robots'],
    ['the longer rule wins', robots('User-agent: *\nDisallow: /\nAllow: /a'), '/a', 'a'],
    ['a failing server forbids', { ...robots(''), '/robots.txt': status(500) }, '/a', 'robots-unavailable'],
    ['a forbidden file allows', { ...robots(''), '/robots.txt': status(403) }, '/a', 'a'],
    [
      'redirected rules count',
      { ...robots(''), '/robots.txt': redirect('/r'), '/r': send('User-agent: *\nDisallow: /') },
      '/a',
      'robots',
    ],
    ['of an endless file the beginning counts', { '/robots.txt': endless, '/a': send('a') }, '/a', 'a'],
  ])('%s', async (_name, handlers, path, expected) => {
    expect(await outcome(await site(handlers), path, { maxBytes: 600_000 })).toBe(expected);
  });

  it('is read once for a host and its delay is kept', async () => {
    let reads = 0;
    const server = await site({
      '/robots.txt': (_request, response) => {
        reads++;
        response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nCrawl-delay: 7');
      },
      '/a': send('a'),
    });
    const { fetcher, slept } = fetcherFor(server);
    for (const _ of [1, 2, 3]) await fetcher.get(`${server.origin}/a`);
    expect(reads).toBe(1);
    // tdmrep.json is the first request after robots.txt, then three pages.
    expect(slept).toEqual([7000, 7000, 7000]);
  });
});

describe('a busy server', () => {
  const busyOnce = (headers: Record<string, string>): Handler => {
    let first = true;
    return (_request, response) => {
      if (first) response.writeHead(429, headers).end();
      else response.writeHead(200).end('ok');
      first = false;
    };
  };

  it.each([
    ['seconds', { 'retry-after': '3' }, 3000],
    ['a date', { 'retry-after': new Date(Date.UTC(2026, 10, 20, 0, 0, 5)).toUTCString() }, 5000],
    ['nothing', {}, 2000],
  ])('is asked once more after the time it names: %s', async (_name, headers, wait) => {
    const server = await site({ '/a': busyOnce(headers) });
    const { fetcher, slept } = fetcherFor(server);
    expect(await fetcher.get(`${server.origin}/a`)).toMatchObject({ status: 200 });
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThanOrEqual(wait);
    expect(slept[0]).toBeLessThanOrEqual(wait * 1.25);
  });

  it('is left alone when it stays busy or asks for long', async () => {
    const server = await site({ '/503': status(503), '/hour': status(429, { 'retry-after': '3600' }) });
    expect(await outcome(server, '/503')).toBe('busy');
    expect(await outcome(server, '/hour')).toBe('busy');
    expect(server.asked).toEqual(['/503', '/503', '/hour']);
  });
});

it('paces requests to one host, not to another', async () => {
  const [one, two] = [await site({ '/a': send('a') }), await site({ '/a': send('a') })];
  const made = testFetcher([one.host, two.host], { minDelayPerHostMs: 500 });
  open.push(made.fetcher);
  await made.fetcher.get(`${one.origin}/a`);
  const before = made.slept.length;
  await made.fetcher.get(`${two.origin}/a`);
  // robots.txt and tdmrep.json are requests like any other: two pauses before the page, on each host by itself.
  expect(made.slept).toEqual([500, 500, 500, 500]);
  expect(before).toBe(2);
});
