/** Says what an address or path is, before it is followed. */
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceKind } from '../model/index.ts';
import { canonicalAddress, isWebAddress } from './address.ts';
import { type LinkItem, readFeed } from './feed.ts';
import { fileMediaType } from './files.ts';
import { type NamedFeed, outline } from './frontpage.ts';
import { isList, readList } from './list.ts';
import { decodeList, refuseBytes, refuseMediaType, shapeOf } from './media.ts';
import { readFileBytes } from './pages.ts';
import { type CollectPorts, type Fetched, MAX_BYTES } from './ports.ts';
import { emptyBody, isOpml, noSuchFile, notText, unknownFileType } from './problems.ts';
import { readSitemap, unzipSitemap } from './sitemap.ts';

export interface DetectedSource {
  readonly kind: Exclude<SourceKind, 'private'>;
  /** where to follow it: canonical address, or absolute path */
  readonly address: string;
  readonly title: string | null;
  /** language as the source itself says it ("de-DE"); not checked */
  readonly language: string | null;
  /** feeds the page names: usually the better source */
  readonly feeds: readonly NamedFeed[];
  /** how many articles it lists at the moment; 1 for a page or file */
  readonly articles: number;
  /** the articles it lists, in its order, with what it says about them */
  readonly items: readonly LinkItem[];
  /** sitemaps a sitemap index names, the newest first */
  readonly sitemaps: readonly string[];
}

/** @throws QuellwerkError for what can't be read: the same line that following it would give */
export async function detectSource(
  urlOrPath: string,
  ports: Pick<CollectPorts, 'fetcher' | 'files' | 'maxBytes'>,
): Promise<DetectedSource> {
  const address = urlOrPath.trim();
  if (!isWebAddress(address)) return detectPath(address, ports);
  const url = canonicalAddress(address);
  // Unconditional, so it is never "unchanged".
  const fetched = await ports.fetcher.get(url);
  if (fetched.kind === 'unchanged') throw emptyBody(url);
  return detectFetched(fetched, ports.maxBytes ?? MAX_BYTES);
}

const UNKNOWN = { title: null, language: null, feeds: [], items: [], sitemaps: [] };

async function detectPath(path: string, ports: Pick<CollectPorts, 'files' | 'maxBytes'>): Promise<DetectedSource> {
  const { files } = ports;
  const address = resolve(path.startsWith('file:') ? fileURLToPath(path) : path);
  const stat = await files.stat(address);
  const base = { ...UNKNOWN, address };
  if (stat?.kind === 'folder') return { ...base, kind: 'folder', articles: (await files.list(address)).length };
  if (stat?.kind === 'file') return { ...base, ...(await detectFile(address, ports)) };
  throw noSuchPath(path, address);
}

/** What was typed is no web address, so it was looked for on the disk. */
const noSuchPath = (typed: string, where: string) =>
  noSuchFile(
    where,
    looksLikeHost(typed) ? `Did you mean https://${typed}?` : 'Check the path; it is read from the folder you are in.',
  );

/** "zeitung.example", "www.zeitung.example/feed.xml"; not "./a.b", "notes.txt" */
const looksLikeHost = (typed: string): boolean =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(typed) &&
  (/[/?#]/.test(typed) || fileMediaType(typed) === null);

/** A text file may be a list of addresses, and any file an OPML one. */
async function detectFile(path: string, ports: Pick<CollectPorts, 'files' | 'maxBytes'>) {
  const mediaType = fileMediaType(path);
  const isPlain = mediaType === 'text/plain' || mediaType === 'text/markdown';
  if (mediaType && !isPlain) return { kind: 'file' as const, articles: 1 };
  const text = decodeList((await readFileBytes(path, ports)).body);
  if (shapeOf(text) === 'opml') throw isOpml(path);
  if (!isPlain) throw unknownFileType(path, extname(path));
  if (!isList(text)) return { kind: 'file' as const, articles: 1 };
  const { items } = readList(text);
  return { kind: 'list' as const, articles: items.length, items };
}

function detectFetched(fetched: Fetched, maxBytes: number): DetectedSource {
  const { url: address, finalUrl } = fetched;
  const unzipped = unzipSitemap(fetched.body, finalUrl, maxBytes);
  const text = decodeList(unzipped, fetched.headers['content-type']);
  const base = { ...UNKNOWN, address };
  switch (shapeOf(text)) {
    case 'feed':
    case 'json-feed': {
      const { title, language, items } = readFeed(text, finalUrl);
      return { ...base, kind: 'feed', title, language, articles: items.length, items };
    }
    case 'sitemap': {
      const { items, sitemaps } = readSitemap(text, finalUrl);
      return { ...base, kind: 'sitemap', articles: items.length, items, sitemaps };
    }
    case 'opml':
      throw isOpml(finalUrl);
    case 'html':
    case 'xml':
    case 'other':
      return detectPage(fetched, text);
  }
}

function detectPage(fetched: Fetched, text: string): DetectedSource {
  const binary = refuseMediaType(fetched.mediaType) ?? refuseBytes(fetched.body);
  if (binary) throw notText(fetched.finalUrl, binary);
  if (text.trim() === '') throw emptyBody(fetched.finalUrl);
  if (isList(text)) {
    const { items } = readList(text);
    return { ...UNKNOWN, address: fetched.url, kind: 'list', articles: items.length, items };
  }
  const page = outline(text, fetched.finalUrl);
  const { title, language, feeds } = page;
  const isSite = new URL(fetched.finalUrl).pathname === '/' || (!page.isArticle && page.articles.length >= 5);
  const base = { ...UNKNOWN, address: fetched.url, title, language, feeds };
  return isSite
    ? { ...base, kind: 'site', articles: page.articles.length, items: page.articles }
    : { ...base, kind: 'page', articles: 1 };
}
