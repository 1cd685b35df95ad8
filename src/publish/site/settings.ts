/** What the owner says about the site, and where its pages lie. */
import type { Language, Localized } from '../../model/index.ts';

export interface SiteSettings {
  readonly title: string;
  /** one line under the title; absent: the usual one */
  readonly tagline?: string;
  readonly language: Language;
  /** plain text, paragraphs divided by blank lines */
  readonly imprint: string;
  readonly responsible: string;
  /** public address of the site's root; null: no public address, so neither feeds nor sitemap nor canonical links */
  readonly baseUrl: string | null;
  /** IANA name for times of publication; absent: Europe/Berlin */
  readonly timeZone?: string;
  /** what measuring says about the gate's misses, printed on the page about the making */
  readonly measured?: Localized;
}

export interface SiteFile {
  /** relative to the site's root, with `/` */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where the newsroom names no zone. */
export const USUAL_TIME_ZONE = 'Europe/Berlin';

export const timeZoneOf = (site: SiteSettings): string => site.timeZone ?? USUAL_TIME_ZONE;

/** Files of the site's root, and of each story's folder. */
export const PATHS = {
  index: 'index.html',
  style: 'style.css',
  icon: 'icon.svg',
  imprint: 'imprint.html',
  process: 'transparency.html',
  notFound: '404.html',
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
  sitemap: 'sitemap.xml',
  newsSitemap: 'news-sitemap.xml',
  robots: 'robots.txt',
} as const;

export const STORY_PATHS = {
  article: 'index.html',
  evidence: 'evidence.html',
  comparison: 'comparison.html',
  record: 'record.json',
} as const;

/** `page` 1 is the front page. */
export const indexPath = (page: number): string => (page === 1 ? PATHS.index : `page-${page}.html`);

/** Absolute address of a site path; a folder's index is addressed by the folder. Null without a public address. */
export function absolute(site: SiteSettings, path: string): string | null {
  if (site.baseUrl === null) return null;
  const base = site.baseUrl.endsWith('/') ? site.baseUrl : `${site.baseUrl}/`;
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href;
}
