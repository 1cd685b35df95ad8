/** A story: rows are claims, columns are outlets, each cell opens its passage. */
import { html } from 'hono/html';
import type { ArticleVersion, Verdict, VerdictValue } from '../../model/index.ts';
import { page } from '../html.ts';
import type { DeskPort, StoryView } from '../port.ts';
import { deskTexts } from '../texts.ts';

type Texts = ReturnType<typeof deskTexts>;
/** Rows beyond this are one-source remarks; they stay in the article views. */
const MOST_ROWS = 60;

export function storyView(port: DeskPort, view: StoryView) {
  const t = deskTexts(port.language);
  const { dossier } = view;
  return page(
    port,
    dossier.story.title,
    html`<h1>${dossier.story.title}</h1>
<p class="meta">${t.counts(dossier.story.articles.length, dossier.origins.length)} · ${dossier.story.why[port.language]}${
      view.publishedAt ? html` · <a href="${view.publishedAt}">${t.published}</a>` : ''
    }${view.draft ? html` · <a href="/drafts/${view.draft}">${t.toDraft}</a>` : ''}</p>
<section class="card"><h2>${t.claimsTable}</h2><div class="scroll">${claimsTable(port, view, t)}</div></section>
<div class="cols"><section class="card"><h2>${t.forecasts}</h2>${forecasts(view, t)}</section>
<section class="card"><h2>${t.sources}</h2>${sources(port, view, t)}</section></div>
${dossier.related.length ? html`<section class="card"><h2>${t.related}</h2>${related(port, view)}</section>` : ''}`,
  );
}

const RANK: Readonly<Record<Verdict['kind'], number>> = {
  conflicting: 0,
  superseded: 1,
  corroborated: 2,
  syndicated: 3,
  'single-source': 4,
};

function claimsTable(port: DeskPort, view: StoryView, t: Texts) {
  const outlets = [...new Set(view.articles.map((a) => a.outlet))];
  const byId = new Map(view.articles.map((a) => [a.id, a]));
  const rows = view.dossier.verdicts
    .filter((v) => v.claimKind !== 'event')
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || b.origins - a.origins)
    .slice(0, MOST_ROWS);
  return html`<table><thead><tr><th scope="col">${t.statement}</th><th scope="col">${t.verdict}</th>${outlets.map((o) => html`<th scope="col">${o}</th>`)}</tr></thead>
<tbody>${rows.map(
    (v) => html`<tr><th scope="row">${t.claimKind(v.claimKind)}<br>${v.key.replaceAll('|', ' · ')}</th>
<td><span class="badge ${v.kind}">${t.kind(v.kind, v.origins)}</span><div class="meta">${v.why[port.language]}</div></td>
${outlets.map((o) => html`<td>${v.values.filter((x) => byId.get(x.article)?.outlet === o).map((x) => cell(byId.get(x.article)!, x))}</td>`)}</tr>`,
  )}</tbody></table>`;
}

const cell = (article: ArticleVersion, value: VerdictValue) =>
  html`<div><a href="/articles/${article.id}?start=${value.start}&amp;end=${value.end}#passage">${shortened(article.text.slice(value.start, value.end))}</a></div>`;

const shortened = (text: string): string =>
  text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/, '')} …`;

function forecasts(view: StoryView, t: Texts) {
  const byId = new Map(view.articles.map((a) => [a.id, a]));
  if (view.dossier.forecasts.length === 0) return html`<p class="meta">–</p>`;
  return html`<ul class="plain">${view.dossier.forecasts.map((f) => {
    const article = byId.get(f.at.article)!;
    const odds = f.probability
      ? `${Math.round(f.probability[0] * 100)}–${Math.round(f.probability[1] * 100)} %`
      : (f.wording ?? '');
    return html`<li><a href="/articles/${article.id}?start=${f.at.start}&amp;end=${f.at.end}#passage">${shortened(article.text.slice(f.at.start, f.at.end))}</a>
<div class="meta">${f.speaker?.name ?? article.outlet} · ${odds} · ${f.horizon ? f.horizon.join(' – ') : t.undated}</div></li>`;
  })}</ul>`;
}

function sources(port: DeskPort, view: StoryView, t: Texts) {
  return html`<ul class="plain">${view.dossier.origins.map(
    (o) =>
      html`<li>${o.why[port.language]}<ul>${o.articles.map((id) => {
        const article = view.articles.find((a) => a.id === id);
        return article
          ? html`<li><a href="/articles/${id}">${article.title}</a> <span class="meta">${article.outlet}, ${article.published?.slice(0, 10) ?? t.undated}</span></li>`
          : '';
      })}</ul></li>`,
  )}</ul>`;
}

function related(port: DeskPort, view: StoryView) {
  const claims = new Map(view.claims.map((c) => [c.id, c]));
  const byId = new Map(view.articles.map((a) => [a.id, a]));
  return html`<ul class="plain">${view.dossier.related.map((r) => {
    const passages = r.claims.map((id) => {
      const claim = claims.get(id)!;
      const article = byId.get(claim.article)!;
      return html`<a href="/articles/${article.id}?start=${claim.span.start}&amp;end=${claim.span.end}#passage">${shortened(article.text.slice(claim.span.start, claim.span.end))}</a> <span class="meta">(${article.outlet})</span>`;
    });
    return html`<li>${passages[0]} – ${passages[1]}<div class="meta">${r.why[port.language]}</div></li>`;
  })}</ul>`;
}
