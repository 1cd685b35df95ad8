/** Says what an address or path is, before it is followed. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceKind } from '../model/index.ts';
import { canonicalAddress, isWebAddress } from './address.ts';
import { readFeed } from './feed.ts';
import { type NamedFeed, outline } from './frontpage.ts';
import { decodeList, refuseBytes, refuseMediaType, shapeOf } from './media.ts';
import { type CollectPorts, type Fetched, MAX_BYTES } from './ports.ts';
import { emptyBody, noSuchFile, notText } from './problems.ts';
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

async function detectPath(path: string, { files }: Pick<CollectPorts, 'files'>): Promise<DetectedSource> {
  const address = resolve(path.startsWith('file:') ? fileURLToPath(path) : path);
  const stat = await files.stat(address);
  const base = { address, title: null, language: null, feeds: [] };
  if (stat?.kind === 'folder') return { ...base, kind: 'folder', articles: (await files.list(address)).length };
  if (stat?.kind === 'file') return { ...base, kind: 'file', articles: 1 };
  throw noSuchFile(address);
}

function detectFetched(fetched: Fetched, maxBytes: number): DetectedSource {
  const { url: address, finalUrl } = fetched;
  const unzipped = unzipSitemap(fetched.body, finalUrl, maxBytes);
  const text = decodeList(unzipped, fetched.headers['content-type']);
  const base = { address, title: null, language: null, feeds: [] };
  switch (shapeOf(text)) {
    case 'feed':
    case 'json-feed': {
      const { title, language, items } = readFeed(text, finalUrl);
      return { ...base, kind: 'feed', title, language, articles: items.length };
    }
    case 'sitemap':
      return { ...base, kind: 'sitemap', articles: readSitemap(text, finalUrl).items.length };
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
  const page = outline(text, fetched.finalUrl);
  const { title, language, feeds } = page;
  const isSite = new URL(fetched.finalUrl).pathname === '/' || (!page.isArticle && page.articles.length >= 5);
  const base = { address: fetched.url, title, language, feeds };
  return isSite ? { ...base, kind: 'site', articles: page.articles.length } : { ...base, kind: 'page', articles: 1 };
}
