/** Source -> Pages: follows one source and reports what came, what stayed the same and what went wrong. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Source, unreachable } from '../model/index.ts';
import { canonicalAddress, isWebAddress } from './address.ts';
import { type LinkItem, readFeed } from './feed.ts';
import { outline } from './frontpage.ts';
import { readList } from './list.ts';
import { decodeList, refuseMediaType } from './media.ts';
import { checkReservation, fetchPage, readFileBytes, readFilePage } from './pages.ts';
import {
  type CollectEvent,
  type CollectPorts,
  type Fetched,
  type GetOptions,
  type Known,
  MAX_BYTES,
  MAX_ITEMS,
  type NotModified,
} from './ports.ts';
import { listTooLong, noAddress, noItems, noLink, noSuchFile, notAFeed, toProblem } from './problems.ts';
import { readSitemap, unzipSitemap } from './sitemap.ts';

const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** An index that names more is an archive; the newest ones hold the news. */
const MAX_SITEMAPS = 5;
const MAX_FOLDER_DEPTH = 8;
/** More addresses a source would keep a pass busy for an hour, at a second each. */
const MAX_LIST = 3000;

type Events = AsyncGenerator<CollectEvent>;

/**
 * Fetches what a source offers now. Never throws for what the source does: each refusal is one `problem`, and the
 * rest goes on. Items of one source are fetched one after the other; run several sources side by side.
 */
export async function* collectSource(source: Source, ports: CollectPorts): AsyncIterable<CollectEvent> {
  try {
    yield* follow(source, ports);
  } catch (error) {
    ports.signal?.throwIfAborted();
    yield toProblem(error, source.address);
  }
}

function follow(source: Source, ports: CollectPorts): Events {
  switch (source.kind) {
    case 'feed':
      return followList(source, ports, feedItems);
    case 'sitemap':
      return followList(source, ports, sitemapItems);
    case 'site':
      return followList(source, ports, siteItems);
    case 'page':
      return collectItems(source, [{ url: source.address }], ports);
    case 'folder':
      return collectFolder(source, pathOf(source), ports);
    case 'file':
      return collectFiles(source, [pathOf(source)], ports);
    case 'list':
      return isWebAddress(source.address) ? followList(source, ports, listedItems) : collectList(source, ports);
    case 'private':
      return collectPrivate(source, ports);
    default:
      return unreachable(source.kind);
  }
}

const pathOf = (source: Source): string =>
  source.address.startsWith('file:') ? fileURLToPath(source.address) : source.address;

/** Own material lies where its owner put it: a page, a file or a folder. */
async function* collectPrivate(source: Source, ports: CollectPorts): Events {
  if (isWebAddress(source.address)) return yield* collectItems(source, [{ url: source.address }], ports);
  const path = pathOf(source);
  const stat = await ports.files.stat(path);
  yield* stat?.kind === 'folder' ? collectFolder(source, path, ports) : collectFiles(source, [path], ports);
}

/** One attempt each; a failure is reported and the next one begins. */
async function* each<T>(
  things: Iterable<T>,
  where: (thing: T) => string,
  ports: CollectPorts,
  attempt: (thing: T) => Promise<CollectEvent>,
): Events {
  for (const thing of things) {
    try {
      yield await attempt(thing);
    } catch (error) {
      ports.signal?.throwIfAborted();
      yield toProblem(error, where(thing));
    }
  }
}

const collectItems = (source: Source, items: readonly LinkItem[], ports: CollectPorts): Events =>
  each(
    items,
    (item) => item.url,
    ports,
    (item) => fetchPage(source, item, ports),
  );

const collectFiles = (source: Source, paths: readonly string[], ports: CollectPorts): Events =>
  each(
    paths,
    (path) => path,
    ports,
    (path) => readFilePage(source, path, ports),
  );

/** Each source knows its list for itself: what came through for one has not reached another that names the same list. */
const listKey = ({ id }: Source): string => `list:${id}`;

/** A text file of addresses. Read again only when it has changed or when an address in it failed. */
async function* collectList(source: Source, ports: CollectPorts): Events {
  const path = pathOf(source);
  const { url, hash, body } = await readFileBytes(path, ports);
  const key = listKey(source);
  if (hash === (await ports.known(key))?.hash) return yield { type: 'unchanged', url };
  const { items, problems } = listIn(decodeList(body), path);
  yield* problems;
  let failed = problems.length > 0;
  for await (const event of collectItems(source, items, ports)) {
    failed ||= event.type === 'problem';
    yield event;
  }
  if (!failed) yield { type: 'followed', url: key, hash };
}

/** The owner wrote the list: all of it is wanted, as far as one source can hold. */
function listIn(text: string, where: string): Listed {
  const { items, faults } = readList(text);
  const problems = faults.map(({ line, text: found }) => toProblem(noAddress(where, line, found), `${where}:${line}`));
  if (items.length > MAX_LIST) problems.push(toProblem(listTooLong(where, items.length, MAX_LIST), where));
  if (items.length === 0) problems.push(toProblem(noItems(where, 'the list'), where));
  return { items: items.slice(0, MAX_LIST), problems };
}

const listedItems = async (list: Fetched): Promise<Listed> => listIn(textOf(list), list.url);

/**
 * A file of a folder, unless another one there held the same bytes before: what is renamed or dropped in twice is read
 * once. A file whose bytes change is read again, as a new version under its own name, also where it goes back to bytes it
 * held before.
 */
async function* collectOnce(source: Source, path: string, ports: CollectPorts, seen: Set<string>): Events {
  for await (const event of collectFiles(source, [path], ports)) {
    const isNew = event.type === 'page' && !(await ports.known(event.page.url));
    const url = event.type === 'page' ? `content:${source.id}:${event.page.hash}` : null;
    if (event.type === 'page' && url && isNew && (seen.has(url) || (await ports.known(url))))
      yield { type: 'unchanged', url: event.page.url };
    else yield event;
    if (event.type !== 'page' || !url) continue;
    seen.add(url);
    yield { type: 'followed', url, hash: event.page.hash };
  }
}

async function* collectFolder(
  source: Source,
  folder: string,
  ports: CollectPorts,
  depth = 0,
  /** keys of the bytes read in this pass, which nobody has kept yet */
  seen = new Set<string>(),
): Events {
  if ((await ports.files.stat(folder))?.kind !== 'folder') throw noSuchFile(folder);
  const paths = (await ports.files.list(folder)).map((name) => join(folder, name));
  for (const path of paths) {
    const stat = await ports.files.stat(path);
    if (stat?.kind === 'file') yield* collectOnce(source, path, ports, seen);
    if (stat?.kind === 'folder' && depth < MAX_FOLDER_DEPTH) yield* collectFolder(source, path, ports, depth + 1, seen);
  }
}

/** What a list (feed, sitemap, front page, addresses) gives: links, and what was wrong on the way to them. */
export interface Listed {
  readonly items: readonly LinkItem[];
  readonly problems: readonly CollectEvent[];
}
type ListReader = (list: Fetched, ports: CollectPorts) => Promise<Listed>;

const getList = (
  url: string,
  known: Known | null,
  ports: CollectPorts,
  more: GetOptions = {},
): Promise<Fetched | NotModified> =>
  ports.fetcher.get(url, { known, accept: FEED_ACCEPT, ...more, ...(ports.signal ? { signal: ports.signal } : {}) });

/** Reads the list, then its items; remembers the list's validators only when everything came through. */
async function* followList(source: Source, ports: CollectPorts, read: ListReader): Events {
  const url = canonicalAddress(source.address);
  const key = listKey(source);
  const known = await ports.known(key);
  // A front page is a page: it may lift in its own head what host or headers reserve.
  const list = await getList(url, known, ports, { reportReservation: source.kind === 'site' });
  if (list.kind === 'unchanged' || list.hash === known?.hash) return yield { type: 'unchanged', url };
  const { items, problems } = await read(list, ports);
  yield* problems;
  const most = ports.maxItems ?? (source.kind === 'list' ? MAX_LIST : MAX_ITEMS);
  let failed = problems.length > 0;
  for await (const event of collectItems(source, items.slice(0, most), ports)) {
    failed ||= event.type === 'problem';
    yield event;
  }
  if (!failed) yield { type: 'followed', url: key, ...validatorsOf(list) };
}

const validatorsOf = ({ headers, hash }: Fetched): Known => ({
  ...(headers.etag ? { etag: headers.etag } : {}),
  ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
  hash,
});

const textOf = (list: Fetched): string => decodeList(list.body, list.headers['content-type']);

/** @throws QuellwerkError `not-a-feed`, naming the feed where the address is a page that has one */
async function feedItems(list: Fetched): Promise<Listed> {
  const text = textOf(list);
  try {
    const { items, unlinked, title } = readFeed(text, list.finalUrl);
    const problems = unlinked.map((entry) => toProblem(noLink(list.finalUrl, entry), list.url));
    if (items.length + unlinked.length === 0)
      problems.push(toProblem(noItems(list.url, title ?? 'the feed'), list.url));
    return { items, problems };
  } catch (error) {
    const named = list.mediaType.includes('html') ? outline(text, list.finalUrl).feeds.map((feed) => feed.url) : [];
    throw named.length > 0 ? notAFeed(list.finalUrl, 'it is an HTML page', named) : error;
  }
}

/** A sitemap's pages; an index is followed one level down, the newest maps first. */
async function sitemapItems(list: Fetched, ports: CollectPorts): Promise<Listed> {
  const read = (map: Fetched) => {
    const body = unzipSitemap(map.body, map.finalUrl, ports.maxBytes ?? MAX_BYTES);
    return readSitemap(decodeList(body, map.headers['content-type']), map.finalUrl);
  };
  const top = read(list);
  const items = [...top.items];
  const problems: CollectEvent[] = [];
  for (const url of top.sitemaps.slice(0, MAX_SITEMAPS)) {
    try {
      const map = await getList(url, null, ports);
      if (map.kind === 'fetched') items.push(...read(map).items);
    } catch (error) {
      ports.signal?.throwIfAborted();
      problems.push(toProblem(error, url));
    }
  }
  if (items.length + problems.length === 0) problems.push(toProblem(noItems(list.url, 'the sitemap'), list.url));
  return { items, problems };
}

/** The site's own feed where it names one that works, else the article links of its front page. */
async function siteItems(list: Fetched, ports: CollectPorts): Promise<Listed> {
  if (refuseMediaType(list.mediaType)) throw noItems(list.url, 'the front page');
  const page = outline(textOf(list), list.finalUrl);
  checkReservation(list, page, ports.fetcher.liftsReservation);
  const problems: CollectEvent[] = [];
  for (const feed of page.feeds) {
    try {
      const fetched = await getList(feed.url, null, ports);
      const listed = fetched.kind === 'fetched' ? await feedItems(fetched) : null;
      if (listed && listed.items.length > 0)
        return { items: listed.items, problems: [...problems, ...listed.problems] };
    } catch (error) {
      ports.signal?.throwIfAborted();
      problems.push(toProblem(error, feed.url));
    }
  }
  if (page.articles.length === 0) problems.push(toProblem(noItems(list.url, 'the front page'), list.url));
  return { items: page.articles, problems };
}
