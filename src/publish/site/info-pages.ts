/** Imprint, the page about the making of articles, and the page for addresses that lead nowhere. */
import { type Html, html } from '../html.ts';
import { textsFor } from '../texts/index.ts';
import { page } from './layout.ts';
import { PATHS, type SiteSettings } from './settings.ts';

export function imprintPage(site: SiteSettings): string {
  const t = textsFor(site.language);
  return page({
    site,
    lang: site.language,
    path: PATHS.imprint,
    title: t.imprint,
    description: t.responsible(site.responsible),
    body: html`<div class="frame plainpage">
<header class="page-head"><h1>${t.imprint}</h1></header>
<div class="prose">${paragraphs(site.imprint)}<p>${t.responsible(site.responsible)}</p>
</div>
</div>
`,
  });
}

/** Blank lines divide paragraphs, line ends are kept: addresses are written in lines. */
function paragraphs(text: string): Html {
  const blocks = text
    .split(/\n\s*\n/)
    .map((b) => b.trim())
    .filter((b) => b !== '');
  return html`${blocks.map((b) => html`<p>${b.split('\n').map((line, i) => [i > 0 && html`<br>`, line.trim()])}</p>\n`)}`;
}

export function processPage(site: SiteSettings): string {
  const t = textsFor(site.language);
  const p = t.process;
  return page({
    site,
    lang: site.language,
    path: PATHS.process,
    title: p.title,
    description: p.lead,
    body: html`<div class="frame plainpage">
<header class="page-head"><h1>${p.title}</h1>
<p class="standfirst">${p.lead}</p></header>
<ol class="steps">
${p.steps.map(([name, text]) => html`<li><h2>${name}</h2><p>${text}</p></li>\n`)}</ol>
<div class="prose">
<h2 id="badges">${p.badgesTitle}</h2>
<dl class="legend">
${p.badges.map(([kind, text]) => html`<div><dt><span class="badge badge-${kind}">${kind === 'corroborated' ? t.verdict.corroborated(3) : t.verdict[kind]}</span></dt><dd>${text}</dd></div>\n`)}</dl>
<h2>${p.limitsTitle}</h2>
<p>${p.limits}</p>
${
  site.measured &&
  html`<h2>${p.measuredTitle}</h2>
<p>${site.measured[site.language]}</p>
`
}<h2>${p.excerptsTitle}</h2>
<p>${p.excerpts}</p>
<p>${t.responsible(site.responsible)}. <a href="${PATHS.imprint}">${t.imprint}</a></p>
</div>
</div>
`,
  });
}

/** A server shows it at any address, so its links start at the site's root where that is known. */
export function notFoundPage(site: SiteSettings): string {
  const t = textsFor(site.language);
  const root =
    site.baseUrl === null ? '' : new URL(site.baseUrl.endsWith('/') ? site.baseUrl : `${site.baseUrl}/`).pathname;
  return page({
    site,
    lang: site.language,
    path: PATHS.notFound,
    root,
    noIndex: true,
    title: t.notFound,
    description: t.notFoundText,
    body: html`<div class="frame plainpage">
<header class="page-head"><h1>${t.notFound}</h1>
<p class="standfirst">${t.notFoundText}</p></header>
<p class="more"><a href="${root}${PATHS.index}">${t.allArticles}</a></p>
</div>
`,
  });
}
