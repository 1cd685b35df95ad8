/** More outlets for a beat, from what its articles link to and credit. Pure: nothing is fetched. */
import type { ArticleVersion, Source } from '../../model/index.ts';
import { calledOf } from '../config/sources.ts';
import { resembles } from './names.ts';

export interface Suggestion {
  /** host, or the name of a credit that no link stands beside */
  readonly name: string;
  readonly address: string | null;
  /** names under which articles credit it */
  readonly credits: readonly string[];
  /** articles that link to or credit it, and the outlets they stand in */
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly examples: readonly { readonly title: string; readonly outlet: string; readonly link: string | null }[];
}

type Article = Pick<ArticleVersion, 'article' | 'url' | 'title' | 'outlet' | 'links' | 'credits'>;

const EXAMPLES = 3;

/** Places where everybody is, and nobody reports: networks, shops, maps, stores of programs, shorteners, archives. */
const NO_OUTLET = new Set(
  (
    'facebook.com instagram.com x.com twitter.com t.co threads.net bsky.app mastodon.social linkedin.com xing.com ' +
    'youtube.com youtu.be vimeo.com tiktok.com pinterest.com pinterest.de reddit.com whatsapp.com wa.me t.me telegram.me ' +
    'google.com google.de goo.gl apple.com spotify.com deezer.com soundcloud.com amazon.com amazon.de amzn.to ebay.de ' +
    'bit.ly ow.ly tinyurl.com wikipedia.org wikimedia.org archive.org web.archive.org github.com gmpg.org w3.org ' +
    'addtoany.com sharethis.com disqus.com paypal.com steadyhq.com patreon.com mailchimp.com list-manage.com getpocket.com ' +
    'flipboard.com feedly.com doubleclick.net outbrain.com taboola.com vgwort.de ivwbox.de gravatar.com wordpress.com'
  ).split(' '),
);

/** Subdomains that lead to the same outlet. */
const SAME_SITE = /^(?:www|m|mobil|amp|shop|abo|epaper|blog|blogs|news|rss|feeds|edition)\./;

const hostOf = (url: string): string => URL.parse(url)?.hostname.toLowerCase().replace(SAME_SITE, '') ?? '';
const isNoOutlet = (host: string): boolean =>
  [...NO_OUTLET].some((known) => host === known || host.endsWith(`.${known}`));
const isWithin = (host: string, site: string): boolean =>
  host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`);

interface Found {
  readonly articles: Map<string, Article>;
  readonly links: Map<string, string>;
  readonly credits: Set<string>;
}

/** The most widely named first: by outlets, then by articles. Those followed already are left out. */
export function suggestOutlets(articles: readonly Article[], followed: readonly Source[]): Suggestion[] {
  const known = [...new Set([...followed.map((s) => hostOf(s.address)), ...articles.map((a) => hostOf(a.url))])].filter(
    Boolean,
  );
  const names = new Set([...followed.map(calledOf), ...articles.map((a) => a.outlet)].map(normal).filter(Boolean));
  const hosts = new Map<string, Found>();
  const credits = new Map<string, Found>();
  for (const article of articles) {
    for (const link of article.links) {
      const host = hostOf(link);
      if (host.includes('.') && !isNoOutlet(host) && !known.some((site) => isWithin(host, site)))
        note(hosts, host, article, link, null);
    }
    for (const credit of article.credits.flatMap((c) => c.split(/\s*\/\s*/)))
      if (credit && !names.has(normal(credit)) && !known.some((site) => resembles(credit, site)))
        note(credits, normal(credit), article, null, credit);
  }
  return merged(hosts, credits).sort(
    (a, b) => b.outlets.length - a.outlets.length || b.articles - a.articles || a.name.localeCompare(b.name),
  );
}

const normal = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function note(
  all: Map<string, Found>,
  key: string,
  article: Article,
  link: string | null,
  credit: string | null,
): void {
  const found = all.get(key) ?? { articles: new Map(), links: new Map(), credits: new Set() };
  found.articles.set(article.article, article);
  if (link && !found.links.has(article.article)) found.links.set(article.article, link);
  if (credit) found.credits.add(credit);
  all.set(key, found);
}

/** A credit joins the host it resembles; the others stand alone, for a person to look up. */
function merged(hosts: Map<string, Found>, credits: Map<string, Found>): Suggestion[] {
  const alone: Suggestion[] = [];
  for (const found of credits.values()) {
    const name = [...found.credits][0]!;
    const host = [...hosts.keys()].find((h) => resembles(name, h));
    const target = host ? hosts.get(host)! : null;
    if (!target) alone.push(suggestion(name, null, found));
    for (const [id, article] of target ? found.articles : []) target!.articles.set(id, article);
    for (const credit of target ? found.credits : []) target!.credits.add(credit);
  }
  return [...[...hosts].map(([host, found]) => suggestion(host, `https://${host}/`, found)), ...alone];
}

function suggestion(name: string, address: string | null, found: Found): Suggestion {
  const articles = [...found.articles.values()];
  return {
    name,
    address,
    credits: [...found.credits],
    articles: articles.length,
    outlets: [...new Set(articles.map((a) => a.outlet))].sort(),
    examples: articles
      .slice(0, EXAMPLES)
      .map((a) => ({ title: a.title, outlet: a.outlet, link: found.links.get(a.article) ?? null })),
  };
}
