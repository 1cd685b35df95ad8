/** RSS 2.0, Atom and JSON Feed 1.1 of the newest articles, in full text with evidence links and disclosure. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { makingLabel } from '../edition/disclosure.ts';
import { portableBody } from '../portable.ts';
import { textsFor } from '../texts/index.ts';
import { teaserOf } from './article-page.ts';
import { absolute, PATHS, type SiteFile, type SiteSettings, STORY_PATHS } from './settings.ts';
import type { StoryView } from './view.ts';

/** Entries of a feed: what readers fetch each time. */
const ENTRIES = 30;

interface Entry {
  readonly url: string;
  readonly title: string;
  readonly teaser: string;
  readonly content: string;
  readonly published: Date;
  readonly updated: Date;
  readonly label: string;
  readonly lang: string;
}

/** `views` newest first. Without a public address there are no feeds: their entries could lead nowhere. */
export function* feedFiles(site: SiteSettings, views: readonly StoryView[]): Iterable<SiteFile> {
  if (site.baseUrl === null) return;
  const entries = views.slice(0, ENTRIES).map((v) => entryOf(site, v));
  yield { path: PATHS.rss, content: rss(site, entries) };
  yield { path: PATHS.atom, content: atom(site, entries) };
  yield { path: PATHS.json, content: json(site, entries) };
}

/** The label stands in the entry's text: no feed format has a field of its own for how a text was made. */
function entryOf(site: SiteSettings, view: StoryView): Entry {
  const { edition, lang } = view;
  const teaser = teaserOf(view);
  return {
    url: addressOf(site, `${view.slug}/${STORY_PATHS.article}`),
    title: view.title,
    teaser,
    content: portableBody(view, { blocks: false }).markup,
    published: new Date(edition.firstPublishedAt),
    updated: new Date(edition.publishedAt),
    label: makingLabel(edition.disclosure, edition.approved.decision.human)[lang],
    lang,
  };
}

const addressOf = (site: SiteSettings, path: string): string => absolute(site, path) ?? path;
const taglineOf = (site: SiteSettings): string => site.tagline ?? textsFor(site.language).tagline;

/** The newest change in the feed, so that the same editions give the same bytes. */
const newest = (entries: readonly Entry[]): Date => new Date(Math.max(0, ...entries.map((e) => e.updated.getTime())));

const rss = (site: SiteSettings, entries: readonly Entry[]): string =>
  generateRssFeed({
    title: site.title,
    link: addressOf(site, ''),
    description: taglineOf(site),
    language: site.language,
    lastBuildDate: newest(entries),
    generator: 'Quellwerk',
    atom: { links: [{ href: addressOf(site, PATHS.rss), rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((e) => ({
      title: e.title,
      link: e.url,
      guid: { value: e.url, isPermaLink: true },
      pubDate: e.published,
      description: `${e.teaser} (${e.label})`,
      content: { encoded: e.content },
      atom: { updated: e.updated },
      dc: { creators: [site.title], languages: [e.lang] },
    })),
  });

const atom = (site: SiteSettings, entries: readonly Entry[]): string =>
  generateAtomFeed({
    id: addressOf(site, ''),
    title: { value: site.title, type: 'text' },
    subtitle: { value: taglineOf(site), type: 'text' },
    updated: newest(entries),
    generator: { text: 'Quellwerk' },
    authors: [{ name: site.title }],
    links: [
      { href: addressOf(site, PATHS.atom), rel: 'self', type: 'application/atom+xml' },
      { href: addressOf(site, ''), rel: 'alternate', type: 'text/html', hreflang: site.language },
    ],
    entries: entries.map((e) => ({
      id: e.url,
      title: { value: e.title, type: 'text' },
      links: [{ href: e.url, rel: 'alternate', type: 'text/html', hreflang: e.lang }],
      published: e.published,
      updated: e.updated,
      summary: { value: `${e.teaser} (${e.label})`, type: 'text' },
      content: { value: e.content, type: 'html' },
    })),
  });

const json = (site: SiteSettings, entries: readonly Entry[]): string =>
  `${JSON.stringify(
    generateJsonFeed({
      title: site.title,
      home_page_url: addressOf(site, ''),
      feed_url: addressOf(site, PATHS.json),
      description: taglineOf(site),
      language: site.language,
      authors: [{ name: site.title, url: addressOf(site, '') }],
      items: entries.map((e) => ({
        id: e.url,
        url: e.url,
        title: e.title,
        summary: `${e.teaser} (${e.label})`,
        content_html: e.content,
        date_published: e.published,
        date_modified: e.updated,
        language: e.lang,
      })),
    }),
    null,
    2,
  )}\n`;
