/** What crawlers ask for: sitemap, news sitemap and robots.txt. */
import { type Html, html, raw } from '../html.ts';
import { absolute, PATHS, type SiteFile, type SiteSettings, STORY_PATHS } from './settings.ts';
import { alternates } from './versions.ts';
import type { StoryView } from './view.ts';

/** News sitemaps list what is at most two days old; counted from the newest article, so that no clock is needed. */
const NEWS_AGE_MS = 2 * 24 * 3600 * 1000;

const XML = raw('<?xml version="1.0" encoding="UTF-8"?>');

/** `views` newest first. Without a public address only a robots.txt that allows everything. */
export function* crawlerFiles(site: SiteSettings, views: readonly StoryView[]): Iterable<SiteFile> {
  const maps = [PATHS.sitemap, PATHS.newsSitemap].flatMap((path) => absolute(site, path) ?? []);
  yield {
    path: PATHS.robots,
    content: ['User-agent: *', 'Allow: /', ...maps.map((m) => `Sitemap: ${m}`), ''].join('\n'),
  };
  if (site.baseUrl === null) return;
  yield { path: PATHS.sitemap, content: sitemap(site, views) };
  yield { path: PATHS.newsSitemap, content: newsSitemap(site, views) };
}

function sitemap(site: SiteSettings, views: readonly StoryView[]): string {
  const url = (path: string, changed: string | null, languages: Html[] = []) =>
    html`<url><loc>${absolute(site, path)}</loc>${changed && html`<lastmod>${changed}</lastmod>`}${languages}</url>\n`;
  const several = views.some((v) => v.others.length > 0);
  const languages = (view: StoryView) =>
    alternates(view).map((a) => html`<xhtml:link rel="alternate" hreflang="${a.lang}" href="${a.url}"/>`);
  const newest = views[0]?.edition.publishedAt ?? null;
  return html`${XML}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${several && html` xmlns:xhtml="http://www.w3.org/1999/xhtml"`}>
${url('', newest)}${[PATHS.process, PATHS.imprint].map((path) => url(path, null))}${views.map((v) =>
  [STORY_PATHS.article, STORY_PATHS.evidence, STORY_PATHS.comparison].map((file) =>
    url(`${v.slug}/${file}`, v.edition.publishedAt, file === STORY_PATHS.article ? languages(v) : []),
  ),
)}</urlset>
`.markup;
}

function newsSitemap(site: SiteSettings, views: readonly StoryView[]): string {
  const newest = Math.max(0, ...views.map((v) => Date.parse(v.edition.firstPublishedAt)));
  const recent = views.filter((v) => Date.parse(v.edition.firstPublishedAt) >= newest - NEWS_AGE_MS);
  return html`${XML}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${recent.map((v) => html`<url><loc>${absolute(site, `${v.slug}/${STORY_PATHS.article}`)}</loc><news:news><news:publication><news:name>${site.title}</news:name><news:language>${v.lang}</news:language></news:publication><news:publication_date>${v.edition.firstPublishedAt}</news:publication_date><news:title>${v.title}</news:title></news:news></url>\n`)}</urlset>
`.markup;
}
