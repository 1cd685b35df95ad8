/** One article as it was read: its blocks with their roles, the asked-for passage marked, its claims beside it. */
import { html } from 'hono/html';
import type { ArticleVersion, Claim, Span } from '../../model/index.ts';
import { passageUrl, publicUrl } from '../../publish/index.ts';
import { type Html, page } from '../html.ts';
import type { ArticleView, BoundShown } from '../port.ts';
import type { Ui } from '../ui.ts';
import { blocksView } from './blocks.ts';
import { cautions, langOf } from './marks.ts';
import { claimsRead, readingOf } from './reading.ts';
import { type RemovalAttempt, removalForm } from './removal.ts';

export interface Asked {
  readonly claim: string | null;
  readonly span: Span | null;
  /** that a refused removal was about */
  readonly passage?: string | null;
}

export function articleView(ui: Ui, view: ArticleView, asked: Asked, attempt: RemovalAttempt | null = null): Html {
  const { t } = ui;
  const { article } = view;
  const claim = view.claims.find((c) => c.id === asked.claim) ?? null;
  const at = passageOf(article, asked.span ?? claim?.span ?? null);
  return page(ui, {
    title: article.title,
    trail: [
      ...view.stories.slice(0, 1).map((s) => ({ href: `/stories/${s.id}`, text: t.story })),
      { href: `/articles/${article.id}`, text: t.article },
    ],
    main: html`<h1${langOf(ui, article.lang)}>${article.title}</h1>
${head(ui, view)}
${asked.span && !at ? html`<p class="card alert">${t.noPassage}</p>` : ''}
${versionsView(ui, view)}
<div class="cols beside"><article class="card text"${langOf(ui, article.lang)}>${blocksView(ui, article, at)}</article>
<aside class="side" aria-label="${t.readAs}">${at || claim ? passagePanel(ui, view, claim, at) : ''}
<section class="card" aria-labelledby="read"><h2 id="read">${t.readClaims}${view.claims.length > 0 ? html` <span class="count">${view.claims.length}</span>` : ''}</h2>${claimsRead(ui, view, claim)}</section></aside></div>
${removals(ui, article)}
${removalForm(ui, view, asked.passage ?? passageWords(article, claim?.sentence ?? at), attempt)}`,
  });
}

/** A whole sentence where one is known: a few words stand in many texts. */
const passageWords = ({ text }: ArticleVersion, at: Span | null): string | null =>
  at && text.slice(at.start, at.end).replace(/\s+/g, ' ').trim();

/** Its versions, and what the publisher changed in this one. An article that never changed needs no word on it. */
function versionsView(ui: Ui, { article, versions, changes }: ArticleView): Html | string {
  const { t } = ui;
  if (versions.length < 2) return '';
  const one = (v: ArticleView['versions'][number]): Html =>
    v.id === article.id
      ? html`<strong aria-current="page">${ui.moment(v.fetchedAt)}</strong>`
      : html`<a href="/articles/${v.id}">${ui.moment(v.fetchedAt)}</a>`;
  return html`<section class="card" aria-labelledby="versions"><h2 id="versions">${t.versions} <span class="count">${versions.length}</span></h2>
<p>${versions.map((v, i) => html`${i > 0 ? ' · ' : ''}${one(v)}`)}</p>
${
  changes.length > 0
    ? html`<h3>${t.changedSince}</h3><ul${langOf(ui, article.lang)}>${changes.map(({ before, after }) => html`<li>${before === null ? html`<span class="meta">${t.cameAnew}</span>` : html`<del>${before}</del>`} ${after === null ? html`<span class="meta">${t.isGone}</span>` : html`<ins>${after}</ins>`}</li>`)}</ul>`
    : ''
}</section>`;
}

/** null for a span outside the text: an old link must not mark something else. */
const passageOf = (article: ArticleVersion, at: Span | null): Span | null =>
  at && at.end <= article.text.length ? at : null;

/** What an undated text says of its own time: bounds with their reason, never a date. */
function boundsView(ui: Ui, { bounds }: ArticleView): Html | string {
  const side = (label: string, bound: BoundShown | null): Html | string =>
    bound ? html` <span title="${bound.passage}">${label} ${ui.moment(bound.day)}</span>` : '';
  return bounds ? html`${side(ui.t.notBefore, bounds.notBefore)}${side(ui.t.notAfter, bounds.notAfter)}` : '';
}

/** Nobody chose to follow it: which article led here. */
function foundVia({ t }: Ui, { foundVia: address }: ArticleVersion): Html | string {
  const url = address ? publicUrl(address) : '';
  return url ? html` <span>${t.foundVia} <a href="${url}" rel="noreferrer">${new URL(url).hostname}</a></span>` : '';
}

function head(ui: Ui, view: ArticleView): Html {
  const { article, stories } = view;
  const { t } = ui;
  const url = publicUrl(article.url);
  return html`<div class="facts"><span><strong>${article.outlet}</strong></span> ${
    article.published ? html`<span>${ui.moment(article.published)}</span>` : ''
  }${cautions(ui, article)}${boundsView(ui, view)} ${article.byline.length > 0 ? html`<span>${t.byline} ${article.byline.join(', ')}</span>` : ''} <span>${t.fetched} ${ui.moment(article.fetchedAt)}</span>${foundVia(ui, article)} ${
    url && !article.private ? html`<a href="${url}" rel="noreferrer">${t.original}</a>` : ''
  }</div>
${
  stories.length > 0
    ? html`<p class="meta">${t.inStories}: ${stories.map((s, i) => html`${i > 0 ? ', ' : ''}<a href="/stories/${s.id}">${s.title}</a>`)}</p>`
    : ''
}`;
}

function passagePanel(ui: Ui, view: ArticleView, claim: Claim | null, at: Span | null): Html {
  const { t } = ui;
  const { article } = view;
  const url = at && !article.private ? publicUrl(article.url) : '';
  return html`<section class="card" aria-labelledby="reading"><h2 id="reading">${t.readAs}</h2>
${claim ? readingOf(ui, view, claim) : html`<p class="meta">${t.chooseClaim}</p>`}
${at && url ? html`<p><a href="${passageUrl({ url, cited: article.text.slice(at.start, at.end) })}" rel="noreferrer">${t.originalPassage}</a></p>` : ''}</section>`;
}

function removals(ui: Ui, { removals: cut }: ArticleVersion): Html | string {
  const { t } = ui;
  if (cut.length === 0) return '';
  return html`<details class="card"><summary>${t.removals} <span class="count">${cut.length}</span></summary>
<p class="meta">${t.removalsHint}</p>
<dl class="cut">${cut.map((r) => html`<div><dt>${r.reason}</dt><dd>${r.text}</dd></div>`)}</dl></details>`;
}
