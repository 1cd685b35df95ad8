/** The front page and its continuation: newest articles first, each with how well it is supported. */
import { makingLabel } from '../edition/disclosure.ts';
import { type Html, html, join } from '../html.ts';
import { formatMoment } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import { teaserOf } from './article-page.ts';
import { page } from './layout.ts';
import { indexPath, type SiteFile, type SiteSettings, STORY_PATHS, timeZoneOf } from './settings.ts';
import { ledgerOf, type StoryView } from './view.ts';

/** Articles a page of the index. */
const PER_PAGE = 30;

/** `views` newest first. */
export function* indexPages(site: SiteSettings, views: readonly StoryView[]): Iterable<SiteFile> {
  const pages = Math.max(1, Math.ceil(views.length / PER_PAGE));
  for (let k = 1; k <= pages; k++)
    yield { path: indexPath(k), content: indexPage(site, views.slice((k - 1) * PER_PAGE, k * PER_PAGE), k, pages) };
}

function indexPage(site: SiteSettings, views: readonly StoryView[], k: number, pages: number): string {
  const t = textsFor(site.language);
  const tagline = site.tagline ?? t.tagline;
  return page({
    site,
    lang: site.language,
    path: indexPath(k),
    title: k === 1 ? site.title : `${site.title}, ${t.page(k)}`,
    description: tagline,
    body: html`<div class="frame front">
<header class="front-head"><h1 class="hidden">${site.title}</h1><p>${tagline}</p></header>
<section aria-labelledby="latest">
<h2 id="latest" class="hidden">${t.latest}</h2>
${views.length === 0 && html`<p class="none">${t.noArticles}</p>\n`}<ol class="cards">
${views.map((v, i) => card(v, k === 1 && i === 0))}</ol>
</section>
${pages > 1 && pager(site, k, pages)}</div>
`,
  });
}

function card(view: StoryView, first: boolean): Html {
  const { edition, lang, site } = view;
  const other = lang !== site.language && html` lang="${lang}"`;
  return html`<li class="${first ? 'card card-first' : 'card'}"><article${other}>
<p class="label">${makingLabel(edition.disclosure, edition.approved.decision.human)[lang]}</p>
<h3><a href="${view.slug}/${STORY_PATHS.article}">${view.title}</a></h3>
<p class="teaser">${teaserOf(view)}</p>
<p class="dates"><time datetime="${edition.publishedAt}">${formatMoment(edition.publishedAt, lang, timeZoneOf(site))}</time> <span class="dot" aria-hidden="true">·</span> ${support(view)}</p>
</article></li>
`;
}

/** "5 Quellen · 3 unabhängige Herkünfte · 1 Widerspruch" */
function support(view: StoryView): Html {
  const { t } = view;
  const { sources, independent, conflicts, undated } = ledgerOf(view);
  const counts = [
    t.countSources(sources),
    independent < sources && t.countIndependent(independent),
    conflicts > 0 && t.countConflicts(conflicts),
    undated > 0 && t.countUndated(undated),
  ].filter((part) => part !== false);
  return html`<a href="${view.slug}/${STORY_PATHS.comparison}">${join(counts, ', ')}</a>`;
}

function pager(site: SiteSettings, k: number, pages: number): Html {
  const t = textsFor(site.language);
  return html`<nav class="pager" aria-label="${t.pages}">
${k > 1 && html`<a href="${indexPath(k - 1)}" rel="prev">${t.newer}</a>\n`}${k < pages && html`<a href="${indexPath(k + 1)}" rel="next">${t.older}</a>\n`}</nav>
`;
}
