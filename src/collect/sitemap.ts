/** Sitemaps (sitemaps.org 0.9, with Google's news extension) and sitemap indexes to links, the newest first. */
import { gunzipSync } from 'node:zlib';
import { resolveLink } from './address.ts';
import { feedDate } from './dates.ts';
import { type LinkItem, plainText } from './feed.ts';
import { scanMarkup } from './markup.ts';
import { shapeOf } from './media.ts';
import { brokenTransfer, causeText, notASitemap, tooLarge } from './problems.ts';

export interface SitemapContent {
  /** sitemaps named by an index, the newest first */
  readonly sitemaps: readonly string[];
  /** pages, the newest first; undated ones last */
  readonly items: readonly LinkItem[];
}

interface Row {
  loc?: string;
  lastmod?: string;
  title?: string;
  publication_date?: string;
}

const FIELDS = new Set(['loc', 'lastmod', 'title', 'publication_date']);
/** Fields of the image and video extensions bear the same names. */
const FOREIGN = /^(image|video|xhtml):/;

function rowsOf(text: string): { pages: Row[]; maps: Row[] } {
  const pages: Row[] = [];
  const maps: Row[] = [];
  let row: Row | null = null;
  let field: keyof Row | null = null;
  scanMarkup(
    text,
    {
      onopentag(name) {
        const local = name.replace(/^.*:/, '');
        if (local === 'url' || local === 'sitemap') {
          row = {};
          (local === 'url' ? pages : maps).push(row);
        }
        field = FIELDS.has(local) && !FOREIGN.test(name) ? (local as keyof Row) : null;
      },
      ontext(piece) {
        if (row && field) row[field] = (row[field] ?? '') + piece;
      },
      onclosetag: () => {
        field = null;
      },
    },
    { xmlMode: true },
  );
  return { pages, maps };
}

const newest = (a: Row, b: Row): number => instant(b) - instant(a);
function instant(row: Row): number {
  const date = feedDate(row.publication_date ?? row.lastmod);
  return date ? Date.parse(date) : 0;
}

function itemOf(row: Row, address: string): LinkItem | null {
  const url = row.loc ? resolveLink(row.loc, address) : null;
  if (!url) return null;
  const title = plainText(row.title);
  // lastmod is no publication date: a corrected comma moves it.
  const published = feedDate(row.publication_date);
  const hint = { ...(title ? { title } : {}), ...(published ? { published } : {}) };
  return Object.keys(hint).length > 0 ? { url, hint } : { url };
}

const present = <T>(value: T | null): value is T => value !== null;

/** @throws QuellwerkError `not-a-sitemap` */
export function readSitemap(text: string, address: string): SitemapContent {
  if (shapeOf(text) !== 'sitemap') throw notASitemap(address, 'it has neither urlset nor sitemapindex at its root');
  const { pages, maps } = rowsOf(text);
  const items = pages.sort(newest).map((row) => itemOf(row, address));
  const sitemaps = maps.sort(newest).map((row) => (row.loc ? resolveLink(row.loc, address) : null));
  return { items: items.filter(present), sitemaps: [...new Set(sitemaps.filter(present))] };
}

/**
 * Sitemaps are often files compressed by hand (.xml.gz), beside HTTP's own compression.
 * @throws QuellwerkError `too-large` or `broken-transfer`
 */
export function unzipSitemap(body: Uint8Array, address: string, maxBytes: number): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(address, maxBytes);
    throw brokenTransfer(address, causeText(error), error);
  }
}
