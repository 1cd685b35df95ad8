/** From what a person typed to the best way of following it: a feed before a news sitemap before a front page's links. */
import { isWebAddress } from './address.ts';
import { type DetectedSource, detectSource } from './detect.ts';
import type { LinkItem } from './feed.ts';
import type { CollectPorts, Problem } from './ports.ts';
import { noItems, toProblem } from './problems.ts';

export type FindPorts = Pick<CollectPorts, 'fetcher' | 'files' | 'maxBytes' | 'signal'>;

export interface FoundSource extends DetectedSource {
  /** how it was come by, from the address that was typed */
  readonly via: 'address' | 'named-feed' | 'robots-sitemap';
  /** ways that were tried before and did not work */
  readonly failed: readonly Problem[];
}

/** Some sites name dozens; the first ones are the main ones. */
const MAX_TRIED = 5;

/** @throws QuellwerkError where the address itself can't be read, or lists nothing and holds no article */
export async function findSource(urlOrPath: string, ports: FindPorts): Promise<FoundSource> {
  const found = await detectSource(urlOrPath, ports);
  const failed: Problem[] = [];
  if (found.kind !== 'site') return { ...(await unfolded(found, ports)), via: 'address', failed };
  const feed = await firstWith(
    found.feeds.map((named) => named.url),
    'feed',
    ports,
    failed,
  );
  if (feed) return { ...named(feed, found), via: 'named-feed', failed };
  const maps = await sitemapsOf(found.address, ports);
  const map = await firstWith(maps, 'sitemap', ports, failed, isNews);
  if (map) return { ...named(map, found), via: 'robots-sitemap', failed };
  if (found.items.length === 0) throw noItems(found.address, 'the page');
  return { ...found, via: 'address', failed };
}

/** A feed may leave out what its site says of itself, or add to it ("Hafenblatt - Alles"). */
const named = (better: DetectedSource, site: DetectedSource): DetectedSource => ({
  ...better,
  title: better.title && !(site.title && better.title.includes(site.title)) ? better.title : site.title,
  language: better.language ?? site.language,
});

/** A plain sitemap lists every page there ever was; one for news dates its articles and holds the last days. */
const isNews = (found: DetectedSource): boolean => found.items.some((item) => item.hint?.published);

async function firstWith(
  addresses: readonly string[],
  kind: DetectedSource['kind'],
  ports: FindPorts,
  failed: Problem[],
  isGood: (found: DetectedSource) => boolean = () => true,
): Promise<DetectedSource | null> {
  for (const address of addresses.slice(0, MAX_TRIED)) {
    try {
      const found = await unfolded(await detectSource(address, ports), ports);
      if (found.kind === kind && found.items.length > 0 && isGood(found)) return found;
    } catch (error) {
      ports.signal?.throwIfAborted();
      failed.push(toProblem(error, address));
    }
  }
  return null;
}

/** The items of a sitemap index stand one level below it. */
async function unfolded(found: DetectedSource, ports: FindPorts): Promise<DetectedSource> {
  if (found.kind !== 'sitemap' || found.items.length > 0) return found;
  const items: LinkItem[] = [];
  for (const address of found.sitemaps.slice(0, MAX_TRIED)) {
    const below = await detectSource(address, ports);
    if (below.kind === 'sitemap') items.push(...below.items);
  }
  return { ...found, items, articles: items.length };
}

const SITEMAP_LINE = /^\s*sitemap\s*:\s*(\S+)/gim;

/** Sitemaps named in robots.txt (sitemaps.org), those for news first. The file itself may always be fetched (RFC 9309, 2.2.2). */
async function sitemapsOf(address: string, ports: FindPorts): Promise<string[]> {
  try {
    const robots = await ports.fetcher.get(new URL('/robots.txt', address).href);
    const text = robots.kind === 'fetched' ? new TextDecoder().decode(robots.body) : '';
    const urls = [...text.matchAll(SITEMAP_LINE)].map((match) => match[1]!).filter(isWebAddress);
    return urls.sort((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
  } catch {
    ports.signal?.throwIfAborted();
    // A site without robots.txt names no sitemap there; its links are looked at instead.
    return [];
  }
}
