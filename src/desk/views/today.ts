/** Today: how the newsroom is doing, what waits for a person, the stories, what came in, what went wrong. */
import { html } from 'hono/html';
import { type Html, page } from '../html.ts';
import type { ArticleSummary, DraftSummary, ProblemLine, RunLine, StorySummary, Today } from '../port.ts';
import type { Ui } from '../ui.ts';
import { badge, cautions, gateCounts, langOf } from './marks.ts';

export function todayView(ui: Ui, today: Today): Html {
  const { t } = ui;
  return page(ui, {
    title: t.today,
    trail: [],
    main: html`<h1>${t.today}</h1>
${runs(ui, today.runs)}
<section class="card" aria-labelledby="waiting"><h2 id="waiting">${t.waiting}${count(today.waiting.length)}</h2>${waiting(ui, today.waiting)}</section>
${today.problems.length > 0 ? problems(ui, today.problems) : ''}
<section class="card" aria-labelledby="stories"><h2 id="stories">${t.stories}${count(today.stories.length)}</h2>${stories(ui, today.stories)}</section>
<section class="card" aria-labelledby="incoming"><h2 id="incoming">${t.incoming}${count(today.articles.length)}</h2>${incoming(ui, today.articles)}</section>`,
  });
}

const count = (n: number): Html | string => (n > 0 ? html` <span class="count">${n}</span>` : '');

/** Beats that ran together share their counts: they are told once. */
function runs(ui: Ui, lines: readonly RunLine[]): Html {
  const { t } = ui;
  if (lines.length === 0) return html`<p class="meta">${t.neverRan}</p>`;
  const together = [...Map.groupBy(lines, (r) => JSON.stringify([r.stages, r.finishedAt])).values()];
  return html`<ul class="runs">${together.map((group) => runView(ui, group))}</ul>`;
}

function runView(ui: Ui, group: readonly RunLine[]): Html {
  const { t } = ui;
  const { startedAt, finishedAt, stages } = group[0]!;
  const took = finishedAt
    ? t.seconds(Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)))
    : '';
  const names = t.beats(group.map((r) => r.beat).toSorted());
  return html`<li><strong>${finishedAt ? t.run : t.running}</strong> <time datetime="${startedAt}">${ui.moment(startedAt)}</time>${
    took ? html`, ${took}` : html` · <a href="/">${t.refresh}</a>`
  } · ${names}
<span class="stages">${stages
    .filter((s) => s.done > 0 || s.setAside > 0)
    .map(
      (s) =>
        html`<span>${t.stage(s.stage)} <b>${s.done}</b>${s.setAside > 0 ? html` ${badge('warn', `${s.setAside} ${t.setAside}`)}` : ''}</span> `,
    )}</span></li>`;
}

function waiting(ui: Ui, drafts: readonly DraftSummary[]): Html {
  const { t } = ui;
  if (drafts.length === 0) return html`<p class="meta">${t.nothingWaits}</p>`;
  return html`<ul class="plain">${drafts.map(
    (d) => html`<li><a class="lead" href="/drafts/${d.id}"${langOf(ui, d.lang)}>${d.headline}</a>
<div class="meta">${gateCounts(ui, { block: d.blocking, warn: d.warnings, note: 0, notJudged: d.notJudged })} <span>${t.writer(d.writer)} · ${d.beat} · ${ui.moment(d.madeAt)}</span></div></li>`,
  )}</ul>`;
}

function stories(ui: Ui, list: readonly StorySummary[]): Html {
  const { t } = ui;
  if (list.length === 0) return html`<p class="meta">${t.noStories}</p>`;
  return html`<ul class="plain spread">${list.map(
    (s) => html`<li><a class="lead" href="/stories/${s.id}"${langOf(ui, s.lang)}>${s.title}</a>
<div class="meta">${s.conflicts ? html`${badge('conflicting', t.conflicts(s.conflicts))} ` : ''}<span>${t.counts(s.articles, s.origins)} · ${s.beat} · ${t.changed} ${ui.moment(s.changedAt)}</span></div>
<div class="meta">${s.publishedAt ? html`<a href="${s.publishedAt}">${t.published}</a>` : `${t.unpublished}${s.unpublished ? `: ${t.whyUnpublished(s.unpublished)}` : ''}`}${s.draft ? html` · <a href="/drafts/${s.draft}">${t.draft}</a>` : ''}</div></li>`,
  )}</ul>`;
}

function problems(ui: Ui, list: readonly ProblemLine[]): Html {
  const { t } = ui;
  const many = list.filter((p) => p.repeatable).length > 1;
  return html`<section class="card alert" aria-labelledby="problems"><h2 id="problems">${t.problems}${count(list.length)}</h2>
<ul class="plain">${list.map((p) => problemView(ui, p))}</ul>
${many ? html`<form method="post" action="/problems/retry"><button class="quiet" type="submit">${t.retryAll}</button></form>` : ''}</section>`;
}

function problemView(ui: Ui, p: ProblemLine): Html {
  const { t } = ui;
  return html`<li><p class="what">${p.what}</p><p class="where">${p.where}</p><p>${p.cure}</p>
<div class="meta"><span>${t.stage(p.stage)} · ${ui.moment(p.lastSeen)}${p.count > 1 ? html` · ${t.times(p.count)}` : ''}</span>${
    p.repeatable
      ? html` <form class="inline" method="post" action="/problems/retry"><input type="hidden" name="key" value="${p.key}"><button class="quiet small" type="submit">${t.retry}<span class="hidden">: ${p.where}</span></button></form>`
      : ''
  }</div></li>`;
}

function incoming(ui: Ui, articles: readonly ArticleSummary[]): Html {
  const { t } = ui;
  if (articles.length === 0) return html`<p class="meta">${t.nothingCame}</p>`;
  return html`<ul class="plain spread">${articles.map((a) => incomingView(ui, a))}</ul>`;
}

function incomingView(ui: Ui, a: ArticleSummary): Html {
  const { t } = ui;
  return html`<li><a href="/articles/${a.id}"${langOf(ui, a.lang)}>${a.title}</a>${a.fresh ? html` ${badge('fresh', t.fresh)}` : ''}${cautions(ui, a)}
<div class="meta"><span>${a.outlet}${a.published ? html` · ${ui.moment(a.published)}` : ''} · ${t.claims(a.claims)}</span>${
    a.story
      ? html` · <a href="/stories/${a.story.id}">${t.story}<span class="hidden">: ${a.story.title}</span></a>`
      : ''
  }</div></li>`;
}
