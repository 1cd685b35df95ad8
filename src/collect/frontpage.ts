/** What an HTML page says about itself and where it leads: feeds, article links, reservation, article or front page. */
import { resolveLink } from './address.ts';
import type { LinkItem } from './feed.ts';
import { scanMarkup } from './markup.ts';
import type { Reservation } from './ports.ts';
import { reservationFrom } from './reservation.ts';

export interface NamedFeed {
  readonly url: string;
  readonly title: string | null;
}

export interface PageOutline {
  readonly title: string | null;
  readonly language: string | null;
  readonly feeds: readonly NamedFeed[];
  /** links to what look like articles of the same site, in the order of the page */
  readonly articles: readonly LinkItem[];
  /** by <meta name="tdm-reservation"> (TDM Reservation Protocol); absent where the page says nothing */
  readonly reservation?: Reservation;
  /** the page calls itself an article (Open Graph, schema.org) */
  readonly isArticle: boolean;
}

const FEED_TYPE = /^application\/(rss|atom|rdf)\+xml$|^application\/(feed\+)?json$/;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(News|Reportage|Analysis|Opinion|Blog)?(Article|BlogPosting|Posting)"/;

interface Anchor {
  readonly url: string;
  text: string;
}

/** One pass over the HTML; bounded by its size, whatever its nesting. */
function scan(html: string, address: string) {
  const found = {
    title: '',
    language: null as string | null,
    feeds: [] as NamedFeed[],
    anchors: [] as Anchor[],
    meta: new Map<string, string>(),
    structured: false,
  };
  let base = address;
  let anchor: Anchor | null = null;
  let within: 'title' | 'json' | null = null;

  const onLink = (attributes: Record<string, string>) => {
    const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
    const type = (attributes.type ?? '').split(';', 1)[0]!.trim().toLowerCase();
    const url = attributes.href ? resolveLink(attributes.href, base) : null;
    if (url && rel.includes('alternate') && FEED_TYPE.test(type))
      found.feeds.push({ url, title: attributes.title ?? null });
  };
  const onOpen: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
    html: (attributes) => {
      found.language = attributes.lang ?? attributes['xml:lang'] ?? null;
    },
    base: (attributes) => {
      base = (attributes.href && resolveLink(attributes.href, address)) || base;
    },
    link: onLink,
    meta: (attributes) => {
      const name = attributes.name ?? attributes.property;
      if (name && attributes.content) found.meta.set(name.toLowerCase(), attributes.content.trim());
    },
    title: () => {
      within = found.title ? null : 'title';
    },
    script: (attributes) => {
      within = attributes.type === 'application/ld+json' ? 'json' : null;
    },
    a: (attributes) => {
      const url = attributes.href ? resolveLink(attributes.href, base) : null;
      anchor = url ? { url, text: '' } : null;
      if (anchor) found.anchors.push(anchor);
    },
  };

  scanMarkup(html, {
    onopentag: (name, attributes) => onOpen[name]?.(attributes),
    ontext(piece) {
      if (anchor) anchor.text += piece;
      else if (within === 'title') found.title += piece;
      else if (within === 'json') found.structured ||= ARTICLE_TYPE.test(piece);
    },
    onclosetag(name) {
      if (name === 'a') anchor = null;
      if (name === 'title' || name === 'script') within = null;
    },
  });
  return found;
}

/** Sections, service and shops: never articles, in German and English sites alike. */
const SECTION =
  /\/(tags?|themen|thema|topics?|kategorien?|categor(y|ies)|ressorts?|rubrik(en)?|sections?|authors?|autor(en|in|innen)?|search|suche|login|anmelden|register|abos?|subscribe|newsletter|impressum|imprint|datenschutz|privacy|agb|terms|kontakt|contact|about|ueber-uns|shop|jobs|karriere|anzeigen|archiv|archive|feeds?|rss|videos?|podcasts?|galerie|gallery|page|seite)(\/|\.|$)/i;
const FILE = /\.(pdf|jpe?g|png|gif|webp|svg|mp3|mp4|zip|xml|json|rss|atom|css|js|docx?|xlsx?)$/i;

/**
 * Whether a link of a front page leads to an article. Headlines are sentences, so their links are long; addresses of
 * articles carry the headline as words joined by hyphens, a number, or a date. Sections have neither.
 */
function looksLikeArticle({ url, text }: Anchor, site: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (withoutWww(hostname) !== site || pathname === '/' || SECTION.test(pathname) || FILE.test(pathname)) return false;
  const last = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  const words = last.replace(/\.\w+$/, '').split(/[-_]/).length;
  const headline = text.replace(/\s+/g, ' ').trim();
  const named = words >= 3 || /\d{4,}/.test(last) || /\/\d{4}\/\d{1,2}\//.test(pathname);
  return named && (headline.length >= 20 || words >= 5);
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

function articlesOf(anchors: readonly Anchor[], address: string): LinkItem[] {
  const site = withoutWww(new URL(address).hostname);
  const urls = anchors.filter((anchor) => looksLikeArticle(anchor, site)).map((anchor) => anchor.url);
  return [...new Set(urls)].map((url) => ({ url }));
}

/** @param address the page's final address, against which links are resolved */
export function outline(html: string, address: string): PageOutline {
  const found = scan(html, address);
  const text = (name: string) => found.meta.get(name);
  const reservation = reservationFrom(text('tdm-reservation'), text('tdm-policy'));
  return {
    title: text('og:site_name') ?? (found.title.replace(/\s+/g, ' ').trim() || null),
    language: found.language,
    feeds: found.feeds.filter((feed, at, all) => all.findIndex((other) => other.url === feed.url) === at),
    articles: articlesOf(found.anchors, address),
    ...(reservation && { reservation }),
    isArticle: text('og:type') === 'article' || found.structured,
  };
}
