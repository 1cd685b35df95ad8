/** Source -> Page: feeds, sitemaps, sites, pages, folders and files. Reads no meaning. */
export { canonicalAddress, isWebAddress } from './address.ts';
export { collectSource } from './collect.ts';
export { type DetectedSource, detectSource } from './detect.ts';
export { createFetcher, type FetcherOptions } from './fetcher.ts';
export { createFiles } from './files.ts';
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
