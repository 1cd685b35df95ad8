/** Today: what waits for a person, what the stories are, what came in, what went wrong. */
import { html } from 'hono/html';
import { page } from '../html.ts';
import type { DeskPort, Today } from '../port.ts';
import { deskTexts } from '../texts.ts';

export function todayView(port: DeskPort, today: Today) {
  const t = deskTexts(port.language);
  return page(
    port,
    t.today,
    html`<h1>${t.today}</h1>
<div class="cols"><div>
<section class="card"><h2>${t.waiting}</h2>${waiting(today, t)}</section>
<section class="card"><h2>${t.stories}</h2>${stories(today, t)}</section>
</div><div>
<section class="card"><h2>${t.problems}</h2>${problems(today)}</section>
<section class="card"><h2>${t.incoming}</h2>${incoming(today, t)}</section>
</div></div>`,
  );
}

type Texts = ReturnType<typeof deskTexts>;

function waiting(today: Today, t: Texts) {
  if (today.waiting.length === 0) return html`<p class="meta">${t.nothingWaits}</p>`;
  return html`<ul class="plain">${today.waiting.map(
    (d) =>
      html`<li><a href="/drafts/${d.id}">${d.headline}</a><div class="meta">${t.writer(d.writer)} · ${d.blocking} ${t.severity('block')} · ${d.notJudged} ${t.notJudged}</div></li>`,
  )}</ul>`;
}

function stories(today: Today, t: Texts) {
  if (today.stories.length === 0) return html`<p class="meta">${t.noStories}</p>`;
  return html`<ul class="plain">${today.stories.map(
    (s) => html`<li><a href="/stories/${s.id}">${s.title}</a>
<div class="meta">${t.counts(s.articles, s.origins)}${s.conflicts ? html` · <span class="conflicting">${t.conflicts(s.conflicts)}</span>` : ''}${
      s.publishedAt
        ? html` · <a href="${s.publishedAt}">${t.published}</a>`
        : s.draft
          ? html` · <a href="/drafts/${s.draft}">${t.toDraft}</a>`
          : ''
    }</div></li>`,
  )}</ul>`;
}

function problems(today: Today) {
  if (today.problems.length === 0) return html`<p class="meta">–</p>`;
  return html`<ul class="plain">${today.problems.map((p) => html`<li>${p.what}<div class="meta">${p.where}<br>${p.cure}</div></li>`)}</ul>`;
}

function incoming(today: Today, t: Texts) {
  return html`<ul class="plain">${today.articles.map(
    (a) =>
      html`<li><a href="/articles/${a.id}">${a.title}</a><div class="meta">${a.outlet} · ${a.published?.slice(0, 16).replace('T', ' ') ?? t.undated} · ${t.claims(a.claims)}</div></li>`,
  )}</ul>`;
}
