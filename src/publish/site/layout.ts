/** The frame around every page: head, masthead, colophon. */
import type { Language } from '../../model/index.ts';
import { type Html, html, raw } from '../html.ts';
import { textsFor } from '../texts/index.ts';
import { absolute, PATHS, type SiteSettings } from './settings.ts';

export interface PageFrame {
  readonly site: SiteSettings;
  readonly lang: Language;
  /** where the page lies in the site */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** more for the head: structured data, Open Graph */
  readonly head?: Html;
  /** the page is no target of its own for search engines */
  readonly noIndex?: boolean;
  /** site path of the page that search engines are to list instead of this one */
  readonly standsFor?: string;
  /** prefix that leads to the site's root; absent: worked out of `path` */
  readonly root?: string;
}

/** Titles longer than this are cut in results and tabs: the site's name is left off first. */
const TITLE = 65;

/** "../" once a folder. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

export function page(frame: PageFrame): string {
  const { site, lang, path } = frame;
  const root = frame.root ?? rootOf(path);
  const canonical = frame.noIndex ? null : absolute(site, frame.standsFor ?? path);
  return html`${raw('<!DOCTYPE html>')}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle(frame)}</title>
<meta name="description" content="${frame.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)">
<meta name="generator" content="Quellwerk">
${frame.noIndex && html`<meta name="robots" content="noindex">\n`}${canonical && html`<link rel="canonical" href="${canonical}">\n`}<link rel="stylesheet" href="${root}${PATHS.style}">
<link rel="icon" href="${root}${PATHS.icon}" type="image/svg+xml">
${site.baseUrl !== null && feedLinks(site, root)}${frame.head}</head>
<body>
<a class="skip" href="#content">${textsFor(lang).skip}</a>
${masthead(site, lang, root)}
<main id="content">
${frame.body}</main>
${colophon(site, lang, root)}
</body>
</html>
`.markup;
}

function pageTitle({ title, site }: PageFrame): string {
  const full = `${title} · ${site.title}`;
  return title === site.title || full.length > TITLE ? title : full;
}

const feedLinks = (
  site: SiteSettings,
  root: string,
): Html => html`<link rel="alternate" type="application/rss+xml" title="${site.title} (RSS)" href="${root}${PATHS.rss}">
<link rel="alternate" type="application/atom+xml" title="${site.title} (Atom)" href="${root}${PATHS.atom}">
<link rel="alternate" type="application/feed+json" title="${site.title} (JSON Feed)" href="${root}${PATHS.json}">
`;

function masthead(site: SiteSettings, lang: Language, root: string): Html {
  const t = textsFor(lang);
  return html`<header class="masthead">
<div class="frame">
<a class="wordmark" href="${root}${PATHS.index}">${site.title}</a>
<nav aria-label="${t.mainNav}">
<a href="${root}${PATHS.index}">${t.allArticles}</a>
<a href="${root}${PATHS.process}">${t.howMade}</a>
</nav>
</div>
</header>`;
}

function colophon(site: SiteSettings, lang: Language, root: string): Html {
  const t = textsFor(lang);
  return html`<footer class="colophon">
<div class="frame">
<p><strong>${site.title}</strong> ${site.tagline ?? t.tagline}</p>
<p>${t.responsible(site.responsible)}</p>
<nav aria-label="${t.footerNav}">
<a href="${root}${PATHS.imprint}">${t.imprint}</a>
<a href="${root}${PATHS.process}">${t.howMade}</a>
${
  site.baseUrl !== null &&
  html`<a href="${root}${PATHS.rss}">RSS</a>
<a href="${root}${PATHS.atom}">Atom</a>
<a href="${root}${PATHS.json}">JSON Feed</a>
`
}</nav>
</div>
</footer>`;
}
