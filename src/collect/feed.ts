/** Feeds (RSS, RDF, Atom, JSON Feed) to the links of their entries, with what they say about them. */

import { parseFeed } from 'feedsmith';
import type { Page } from '../model/index.ts';
import { resolveLink } from './address.ts';
import { feedDate } from './dates.ts';
import { scanMarkup } from './markup.ts';
import { shapeOf } from './media.ts';
import { notAFeed } from './problems.ts';

export interface LinkItem {
  readonly url: string;
  readonly hint?: NonNullable<Page['hint']>;
}

export interface FeedContent {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly LinkItem[];
  /** titles of entries that lead nowhere */
  readonly unlinked: readonly string[];
}

/** One entry, whatever the format. */
interface Entry {
  /** xml:base of feed and entry, each against what stands around it (XML Base); only Atom uses it */
  readonly bases?: readonly (string | undefined)[];
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly (string | undefined)[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;

/** In characters, markup included: what is longer is no title. */
const MAX_TITLE = 5000;

/** Titles come as text, as HTML and as HTML escaped twice; a reader wants the text. */
export function plainText(value: string | undefined): string | undefined {
  if (!value) return undefined;
  let text = '';
  scanMarkup(value.slice(0, MAX_TITLE), { ontext: (piece) => (text += piece) });
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** RSS authors are written "mail@example.org (Name)". */
const authorName = (author: string | undefined): string | undefined =>
  plainText(/^\S+@\S+\s+\(([^)]+)\)$/.exec(author?.trim() ?? '')?.[1] ?? author);

function entries(parsed: Parsed): Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        links: [item.link, item.guid?.isPermaLink !== false && isWeb(item.guid?.value) ? item.guid?.value : undefined],
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
        authors: item.dc?.creators ?? item.authors?.map((author) => author.name ?? author.email) ?? [],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        links: [item.link],
        title: item.title,
        published: item.dc?.dates?.[0],
        authors: item.dc?.creators ?? [],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        bases: [parsed.feed.xml?.base, entry.xml?.base],
        links: [
          entry.links?.find((link) => !link.rel || link.rel === 'alternate')?.href,
          isWeb(entry.id) ? entry.id : undefined,
        ],
        title: entry.title?.value,
        published: entry.published ?? entry.updated,
        authors: entry.authors?.map((author) => author.name) ?? [],
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        links: [item.url, item.external_url, isWeb(item.id) ? item.id : undefined],
        title: item.title,
        published: item.date_published,
        authors: item.authors?.map((author) => author.name) ?? [],
      }));
  }
}

const isWeb = (value: string | undefined): boolean => /^https?:\/\//i.test(value ?? '');

function hintOf(entry: Entry): LinkItem['hint'] {
  const title = plainText(entry.title);
  const published = feedDate(entry.published);
  const author = entry.authors.map(authorName).filter(Boolean).join(', ');
  const hint = { ...(title ? { title } : {}), ...(published ? { published } : {}), ...(author ? { author } : {}) };
  return Object.keys(hint).length > 0 ? hint : undefined;
}

function describe(text: string): string {
  switch (shapeOf(text)) {
    case 'html':
      return 'it is an HTML page';
    case 'sitemap':
      return 'it is a sitemap';
    case 'opml':
      return 'it is an OPML file: import it with `quellwerk sources import`';
    case 'xml':
    case 'feed':
      return 'its XML is broken or of no known feed format';
    case 'json-feed':
      return 'its JSON is broken';
    case 'other':
      return text.trim().startsWith('{') ? 'its JSON is broken or no JSON Feed' : 'it is no XML and no JSON';
  }
}

function parse(text: string, address: string): Parsed {
  // No feed format defines entities of its own; where one does, it is an attempt to exhaust memory.
  if (/<!ENTITY/i.test(text)) throw notAFeed(address, 'it defines XML entities, which no feed needs');
  try {
    return parseFeed(text);
  } catch (error) {
    throw notAFeed(address, describe(text), [], error);
  }
}

/**
 * The entries of a feed with absolute, canonical links, first mention first.
 * @param address the feed's final address, against which links are resolved
 * @throws QuellwerkError `not-a-feed`
 */
export function readFeed(text: string, address: string): FeedContent {
  const parsed = parse(text, address);
  const items = new Map<string, LinkItem>();
  const unlinked: string[] = [];
  for (const entry of entries(parsed)) {
    const base = (entry.bases ?? []).reduce(
      (around: string, own) => (own && resolveLink(own, around)) || around,
      address,
    );
    const url = entry.links.map((link) => (link ? resolveLink(link, base) : null)).find(Boolean);
    const hint = hintOf(entry);
    if (!url) unlinked.push(hint?.title ?? 'without a title');
    else if (!items.has(url)) items.set(url, hint ? { url, hint } : { url });
  }
  return { title: titleOf(parsed), language: languageOf(parsed), items: [...items.values()], unlinked };
}

function titleOf(parsed: Parsed): string | null {
  const title = parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title;
  return plainText(title) ?? null;
}

function languageOf(parsed: Parsed): string | null {
  switch (parsed.format) {
    case 'rss':
    case 'json':
      return parsed.feed.language ?? null;
    case 'atom':
      return parsed.feed.xml?.lang ?? null;
    case 'rdf':
      return parsed.feed.dc?.languages?.[0] ?? null;
  }
}
