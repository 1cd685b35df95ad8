/** Serves the demo newsroom's outlets on loopback: small web sites written for it, with feeds and furniture. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QuellwerkError } from '../../model/index.ts';

export interface DemoSite {
  /** folder in demo/sites and host of the canonical addresses; .example is reserved for such use (RFC 2606) */
  readonly host: string;
  readonly name: string;
  readonly language: 'de' | 'en';
  readonly ownerGroup: string;
  /** where to follow it, below its origin */
  readonly feed: string;
  readonly kind: 'feed' | 'sitemap';
  /** taken where free, so that addresses stay the same from start to start */
  readonly port: number;
}

export const DEMO_SITES: readonly DemoSite[] = [
  {
    host: 'tageswerk.example',
    name: 'Tageswerk',
    language: 'de',
    ownerGroup: 'Werkhaus Medien',
    feed: '/feed.xml',
    kind: 'feed',
    port: 47110,
  },
  {
    host: 'rheinblick.example',
    name: 'Rheinblick Wirtschaft',
    language: 'de',
    ownerGroup: 'Kontor Verlag',
    feed: '/atom.xml',
    kind: 'feed',
    port: 47111,
  },
  {
    host: 'chipwarte.example',
    name: 'Chipwarte',
    language: 'de',
    ownerGroup: 'Chipwarte GbR',
    feed: '/feed/rss.xml',
    kind: 'feed',
    port: 47112,
  },
  {
    host: 'hafenkurier.example',
    name: 'Hafenkurier',
    language: 'de',
    ownerGroup: 'Werkhaus Medien',
    feed: '/sitemap-news.xml',
    kind: 'sitemap',
    port: 47113,
  },
  {
    host: 'pacificledger.example',
    name: 'The Pacific Ledger',
    language: 'en',
    ownerGroup: 'Ledger Media',
    feed: '/feed.json',
    kind: 'feed',
    port: 47114,
  },
  {
    host: 'meridianpost.example',
    name: 'Meridian Post',
    language: 'en',
    ownerGroup: 'Meridian Trust',
    feed: '/atom.xml',
    kind: 'feed',
    port: 47115,
  },
];

export interface DemoPorts {
  readonly anyPort?: boolean;
  /** by host */
  readonly ports?: Readonly<Record<string, number>>;
}

export interface DemoServer {
  /** "http://127.0.0.1:47110" by host */
  readonly origins: Readonly<Record<string, string>>;
  /** every path served, by host */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  close(): Promise<void>;
}

const SITES = fileURLToPath(new URL('../../../demo/sites/', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type Templates = ReadonlyMap<string, string>;
interface File {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** All files of a site by path ("/wirtschaft/a.html"). */
async function readSite(host: string): Promise<Templates> {
  const root = join(SITES, host);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path): Promise<[string, string]> => {
    return [`/${relative(root, path).split(sep).join('/')}`, await readFile(path, 'utf8')];
  });
  return new Map(await Promise.all(files));
}

/** Fills in `{{> part.html}}`, `{{origin}}` (of the site itself) and `{{origin host}}`. */
function render(text: string, parts: Templates, own: string, origins: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*(>|origin)\s*([\w.-]*)\s*\}\}/g, (mark, what: string, name: string) => {
    const value = what === '>' ? parts.get(`/${name}`) : name ? origins[name] : own;
    if (value === undefined) throw new Error(`demo/sites: nothing to put in place of ${mark}`);
    return what === '>' ? render(value, parts, own, origins) : value;
  });
}

/** Parts begin with an underscore and are no pages; a folder answers with its index. */
function renderSite(templates: Templates, own: string, origins: Readonly<Record<string, string>>): Map<string, File> {
  const files = new Map<string, File>();
  for (const [path, text] of templates) {
    if (/\/_[^/]*$/.test(path)) continue;
    const body = Buffer.from(render(text, templates, own, origins));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    files.set(path.replace(/\/index\.html$/, '/'), { body, type, etag });
  }
  return files;
}

function answer(files: ReadonlyMap<string, File>, request: IncomingMessage, response: ServerResponse): void {
  const file = files.get(new URL(request.url ?? '/', 'http://demo.example').pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const headers = { 'content-type': file.type, etag: file.etag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === file.etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file.body);
}

/** Listens on the wished port; where it is taken, on any free one unless it must be that. */
async function listen(server: Server, port: number, mustBe: boolean): Promise<string> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (mustBe) throw taken(port);
    return listen(server, 0, false);
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const taken = (port: number): QuellwerkError =>
  new QuellwerkError(
    'usage',
    `port ${port}, on which this demo's web sites were read, is taken by another program`,
    `127.0.0.1:${port}`,
    'End that one (another demo?), or start a demo in a new folder with --dir DIR.',
  );

async function shut(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/**
 * Starts all outlets. With `anyPort` none of the usual ports is tried (for tests beside a running demo); `ports` are those
 * that a folder's articles were read from.
 * @throws QuellwerkError `usage` where one of `ports` is taken
 */
export async function startDemoSites({ anyPort = false, ports }: DemoPorts = {}): Promise<DemoServer> {
  const sites = new Map<string, ReadonlyMap<string, File>>();
  const servers: Server[] = [];
  const origins: Record<string, string> = {};
  for (const { host, port } of DEMO_SITES) {
    const server = createServer((request, response) => answer(sites.get(host) ?? new Map(), request, response));
    servers.push(server);
    try {
      origins[host] = await listen(server, anyPort ? 0 : (ports?.[host] ?? port), ports?.[host] !== undefined);
    } catch (error) {
      await Promise.all(servers.filter((s) => s.listening).map(shut));
      throw error;
    }
  }
  // Rendered once all origins are known: sites link to each other.
  for (const { host } of DEMO_SITES) sites.set(host, renderSite(await readSite(host), origins[host]!, origins));
  const paths = Object.fromEntries([...sites].map(([host, files]) => [host, [...files.keys()]]));
  return { origins, paths, close: async () => void (await Promise.all(servers.map(shut))) };
}
