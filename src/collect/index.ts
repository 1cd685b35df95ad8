/** Source -> Page: feeds, sitemaps, sites, pages, folders and files. Reads no meaning. */
export { canonicalAddress, isWebAddress } from './address.ts';
export { collectSource } from './collect.ts';
export { type DetectedSource, detectSource } from './detect.ts';
export { readablePage } from './documents/index.ts';
export type { LinkItem } from './feed.ts';
export { createFetcher, type FetcherOptions } from './fetcher.ts';
export { createFiles } from './files.ts';
export { type FindPorts, type FoundSource, findSource } from './find.ts';
export { decodeList } from './media.ts';
export { type OpmlContent, readOpml, type Subscription, writeOpml } from './opml.ts';
export type {
  CollectEvent,
  CollectPorts,
  Fetched,
  Fetcher,
  Files,
  GetOptions,
  Known,
  NotModified,
  Problem,
} from './ports.ts';
export { LATER } from './problems.ts';
export { type WarcOptions, warcDigest, warcInfo, warcRecords } from './warc.ts';
