/** The front page and its continuation: the newest articles, on each page the weightiest first, with how well it is supported. */
import { makingLabel } from '../edition/disclosure.ts';
import { type Html, html, join } from '../html.ts';
import { formatMoment } from '../texts/dates.ts';
import { type Texts, textsFor } from '../texts/index.ts';
import { lengthClass, teaserOf } from './article-page.ts';
import { page } from './layout.ts';
import { indexPath, PATHS, type SiteFile, type SiteSettings, STORY_PATHS, timeZoneOf } from './settings.ts';
import { ledgerOf, type StoryView } from './view.ts';

/** Articles a page of the index. */
const PER_PAGE = 30;

/** `views` newest first. */
export function* indexPages(site: SiteSettings, views: readonly StoryView[]): Iterable<SiteFile> {
  const pages = Math.max(1, Math.ceil(views.length / PER_PAGE));
  for (let k = 1; k <= pages; k++)
    yield {
      path: indexPath(k),
      content: indexPage(site, byWeight(views.slice((k - 1) * PER_PAGE, k * PER_PAGE)), k, pages),
    };
}

/** What more origins report weighs more; of equal weight the newest first (they come in that order). */
const byWeight = (views: readonly StoryView[]): readonly StoryView[] =>
  views.toSorted((a, b) => ledgerOf(b).independent - ledgerOf(a).independent);

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
${views.length === 0 ? empty(t) : html`<ol class="cards">\n${views.map((v, i) => card(v, k === 1 && i === 0))}</ol>\n`}</section>
${pages > 1 && pager(site, k, pages)}</div>
`,
  });
}

const empty = (t: Texts): Html => html`<div class="front-empty"><p class="standfirst">${t.noArticles}.</p>
<p>${t.noArticlesHint}</p>
<p class="more"><a href="${PATHS.process}">${t.howMade}</a> <a href="${PATHS.imprint}">${t.imprint}</a></p></div>
`;

function card(view: StoryView, first: boolean): Html {
  const { edition, lang, site } = view;
  const other = lang !== site.language && html` lang="${lang}"`;
  return html`<li class="${first ? 'card card-first' : 'card'}"><article${other}>
<h3${lengthClass(view.title)}><a href="${view.slug}/${STORY_PATHS.article}">${view.title}</a></h3>
<p class="teaser">${teaserOf(view)}</p>
<p class="support">${support(view)}</p>
<p class="dates"><time datetime="${edition.publishedAt}">${formatMoment(edition.publishedAt, lang, timeZoneOf(site))}</time> <span class="dot" aria-hidden="true">·</span> ${makingLabel(edition.disclosure, edition.approved.decision.human)[lang]}</p>
</article></li>
`;
}

/** "5 Quellen", "3 unabhängige Herkünfte", "1 Widerspruch": each leads to its part of the comparison. */
function support(view: StoryView): Html {
  const { t } = view;
  const { sources, independent, conflicts, superseded, undated } = ledgerOf(view);
  const counts = [
    [t.countSources(sources), 'overview', 'plain'],
    independent < sources && [
      t.countIndependent(independent),
      'overview',
      independent > 1 ? 'corroborated' : 'syndicated',
    ],
    conflicts > 0 && [t.countConflicts(conflicts), 'conflict', 'conflicting'],
    superseded > 0 && [t.countSuperseded(superseded), 'superseded', 'superseded'],
    undated > 0 && [t.countUndated(undated), 'undated', 'plain'],
  ].filter((part) => part !== false);
  return join(
    counts.map(
      ([words, part, kind]) =>
        html`<a class="badge badge-${kind}" href="${view.slug}/${STORY_PATHS.comparison}#${part}">${words}</a>`,
    ),
    ' ',
  );
}

function pager(site: SiteSettings, k: number, pages: number): Html {
  const t = textsFor(site.language);
  return html`<nav class="pager" aria-label="${t.pages}">
${k > 1 && html`<a href="${indexPath(k - 1)}" rel="prev">${t.newer}</a>\n`}${k < pages && html`<a href="${indexPath(k + 1)}" rel="next">${t.older}</a>\n`}</nav>
`;
}
