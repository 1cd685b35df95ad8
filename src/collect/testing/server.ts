/** A web server on loopback and ports around it, for the tests of this room. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asId, type Source, type SourceKind } from '../../model/index.ts';
import { createFetcher, type FetcherOptions } from '../fetcher.ts';
import { createFiles } from '../files.ts';
import type { CollectEvent, CollectPorts, Known } from '../ports.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  readonly origin: string;
  readonly host: string;
  /** paths asked for, in order, robots.txt and tdmrep.json left out */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Handlers by path; anything else is a 404. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (path !== '/robots.txt' && path !== '/.well-known/tdmrep.json') asked.push(request.url ?? '/');
    const handler = handlers[path];
    if (handler) handler(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://${host}`, host, asked, close };
}

/** Answers with one body. */
export const send =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(code, headers).end();
  };

export const redirect = (to: string): Handler => status(302, { location: to });

/** A fetcher that waits for nothing; `slept` records what it would have waited for. */
export function testFetcher(allowPrivate: readonly string[], options: Partial<FetcherOptions> = {}) {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 20);
  const clockwork = {
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
  };
  const fetcher = createFetcher({
    userAgent: 'Quellwerk/0.1 (+https://newsroom.example/)',
    allowPrivate,
    minDelayPerHostMs: 0,
    timeoutMs: 5000,
    clockwork,
    ...options,
  });
  return { fetcher, slept };
}

export function testPorts(fetcher: CollectPorts['fetcher'], known: Readonly<Record<string, Known>> = {}): CollectPorts {
  return {
    fetcher,
    files: createFiles(),
    clock: () => '2026-11-20T08:00:00Z',
    known: (url) => known[url] ?? null,
  };
}

export const testSource = (kind: SourceKind, address: string): Source => ({
  id: asId('source', 'so_test'),
  kind,
  address,
  publisher: 'Probeblatt',
  language: 'de',
  ownerGroup: null,
  excerptLimit: 300,
  retentionDays: 30,
});

export async function gather(events: AsyncIterable<CollectEvent>): Promise<CollectEvent[]> {
  return Array.fromAsync(events);
}

/** "page /a", "unchanged /b", "problem http-404 /c": what came, short enough for a table. */
export function brief(event: CollectEvent, origin: string): string {
  const local = (text: string) => text.replace(origin, '');
  switch (event.type) {
    case 'page':
      return `page ${local(event.page.url)}`;
    case 'problem':
      return `problem ${event.code} ${local(event.where)}`;
    case 'unchanged':
    case 'followed':
      return `${event.type} ${local(event.url).replace(/^list:.*/, 'list')}`;
  }
}
