/** A story: its claims compared, its forecasts, its sources by origin, its drafts and editions. */
import { html } from 'hono/html';
import type { Claim, Forecast, StoryId, StoryMove } from '../../model/index.ts';
import { type Html, page } from '../html.ts';
import type { StoryView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { type Chain, chainsOf } from './chains.ts';
import { claimsTable, type RowFilter } from './claims-table.ts';
import { decisionState } from './decision.ts';
import { causesView, positionsView } from './linked.ts';
import { badge, cautions, langOf } from './marks.ts';
import { authorName, passageLink } from './passage.ts';

export function storyView(ui: Ui, view: StoryView, filter: RowFilter): Html {
  const { t } = ui;
  const { story, verdicts, related, causes, positions = [] } = view.dossier;
  const links = causes?.links ?? [];
  const chains = chainsOf(view.dossier);
  const foretold = forecastGroups(ui, view);
  const conflicts = view.conflicts ?? verdicts.filter((v) => v.kind === 'conflicting').length;
  const lang = view.articles[0]?.lang ?? null;
  return page(ui, {
    title: story.title,
    trail: [{ href: `/stories/${story.id}`, text: t.story }],
    main: html`<h1${langOf(ui, lang)}>${story.title}</h1>
<div class="facts"><span>${t.counts(story.articles.length, chains.length)}</span> <span>${view.beat}</span> ${
      story.from ? html`<span>${period(ui, story.from, story.to)}</span>` : ''
    } ${conflicts > 0 ? badge('conflicting', t.conflicts(conflicts)) : ''} ${linksTo(ui, view)}</div>
${view.unpublished ? html`<p class="meta" id="unpublished">${t.unpublished}: ${t.whyUnpublished(view.unpublished)}</p>` : ''}
<details class="reason"><summary>${t.why}</summary><p>${ui.say(story.why)}</p></details>
${movesView(ui, view)}
<section class="card" aria-labelledby="claims"><h2 id="claims">${t.claimsTable}</h2>${claimsTable(ui, view, filter)}</section>
<div class="cols even">${fold('forecasts', t.forecasts, foretold.length, forecasts(ui, view, foretold))}
<div>${fold('sources', t.sources, story.articles.length, sources(ui, view))}
<section class="card" aria-labelledby="drafts"><h2 id="drafts">${t.drafts}</h2>${drafts(ui, view)}</section></div></div>
${links.length > 0 ? fold('causes', t.causes, links.length, causesView(ui, view, links)) : ''}
${positions.length > 0 ? fold('positions', t.positions, positions.length, positionsView(ui, view, positions)) : ''}
${related.length > 0 ? fold('related', t.related, related.length, relatedView(ui, view)) : ''}`,
  });
}

/** Stories that became part of this one, came out of it, or that it came out of: with the reason. */
function movesView(ui: Ui, { dossier, moves = [] }: StoryView): Html {
  if (moves.length === 0) return html``;
  return html`<details class="reason" id="moves"><summary>${ui.t.moved} <span class="count">${moves.length}</span></summary><ul>${moves.map(
    (move) =>
      html`<li>${ui.day(move.at)}: ${movedHow(ui, move, dossier.story.id)} <span class="meta">${ui.say(move.why)}</span></li>`,
  )}</ul></details>`;
}

function movedHow({ t }: Ui, { kind, from, to, title }: StoryMove, own: StoryId): Html {
  if (kind === 'merged') return html`${t.movedIn} <em>${title}</em>`;
  return to === own
    ? html`${t.movedOut} <a href="/stories/${from}">${title}</a>`
    : html`<a href="/stories/${to}">${t.movedOff}</a>`;
}

/** A part that folds away where space is short. */
const fold = (id: string, heading: string, count: number, content: Html): Html =>
  html`<details class="card fold"><summary><h2 id="${id}">${heading} <span class="count">${count}</span></h2></summary>${content}</details>`;

function period(ui: Ui, from: string, to: string | null): string {
  const [first, last] = [ui.day(from), to ? ui.day(to) : ''];
  return last === '' || first === last ? first : `${first} – ${last}`;
}

function linksTo(ui: Ui, { edition, drafts }: StoryView): Html {
  const { t } = ui;
  return html`${drafts[0] ? html`<a class="button" href="/drafts/${drafts[0].id}">${t.toDraft}</a>` : ''}${
    edition ? html` <a href="${edition.url}">${t.published}</a>` : ''
  }`;
}

/** The same words of the same author in several outlets are one forecast. */
function forecastGroups(ui: Ui, view: StoryView): readonly (readonly Forecast[])[] {
  const words = ({ at }: Forecast) => view.articles.find((a) => a.id === at.article)?.text.slice(at.start, at.end);
  const groups = Map.groupBy(view.dossier.forecasts, (f) => JSON.stringify([authorOf(ui, view, f), words(f) ?? f.id]));
  return [...groups.values()];
}

const forecasts = (ui: Ui, view: StoryView, groups: readonly (readonly Forecast[])[]): Html =>
  groups.length === 0
    ? html`<p class="meta">${ui.t.noForecasts}</p>`
    : html`<ul class="plain">${groups.map((group) => forecastView(ui, view, group))}</ul>`;

function forecastView(ui: Ui, view: StoryView, group: readonly Forecast[]): Html {
  const { t } = ui;
  const f = group[0]!;
  const articleOf = (one: Forecast) => view.articles.find((a) => a.id === one.at.article);
  const article = articleOf(f);
  const odds = f.probability ? t.probability(f.probability[0], f.probability[1]) : (f.wording ?? '');
  const who = authorOf(ui, view, f);
  const places = group.map((one) => [articleOf(one)?.outlet, ui.day(one.said)].filter(Boolean).join(', '));
  return html`<li><p class="who"><strong>${who}</strong>${odds ? html` ${badge('plainly', odds)}` : ''}</p>
<p>${article ? passageLink(ui, article, f.at, f.claim) : t.missingSource}</p>
<div class="meta"><span>${t.horizon}: ${f.horizon ? period(ui, ...f.horizon) : t.noHorizon} · ${t.said}: ${[...new Set(places)].join('; ')}</span></div></li>`;
}

const authorOf = (ui: Ui, view: StoryView, { speaker }: Forecast): string => authorName(view, speaker) ?? ui.t.noAuthor;

const sources = (ui: Ui, view: StoryView): Html =>
  html`<ul class="plain">${chainsOf(view.dossier).map((chain) => chainView(ui, view, chain))}</ul>`;

function chainView(ui: Ui, view: StoryView, { origin, articles: ids }: Chain): Html {
  const articles = ids.flatMap((id) => view.articles.find((a) => a.id === id) ?? []);
  return html`<li class="origin">${origin ? html`<p><strong>${origin.name}</strong> <span class="meta">${eachOnce(ui.say(origin.why))}</span></p>` : ''}
<ul>${articles.map(
    (a) =>
      html`<li><a href="/articles/${a.id}"${langOf(ui, a.lang)}>${a.title}</a> <span class="meta">${a.outlet}${a.published ? html`, ${ui.day(a.published)}` : ''}</span>${cautions(ui, a)}</li>`,
  )}</ul></li>`;
}

/** A chain of many articles gives the same reason for each pair of them: it is told once. */
const eachOnce = (why: string): string => [...new Set(why.split(/(?<=\.)\s+/))].join(' ');

function drafts(ui: Ui, { drafts: list, edition }: StoryView): Html {
  const { t } = ui;
  if (list.length === 0) return html`<p class="meta">${t.noDraft}</p>`;
  return html`<ul class="plain">${list.map(
    (d) =>
      html`<li><a href="/drafts/${d.id}">${t.draft}, ${ui.moment(d.madeAt)}</a> ${decisionState(ui, d.decision)}${
        edition?.draft === d.id
          ? html`<div class="meta"><a href="${edition.url}">${t.edition(edition.number)}</a> · <a href="${edition.recordUrl}">${t.record}</a></div>`
          : ''
      }</li>`,
  )}</ul>`;
}

function relatedView(ui: Ui, view: StoryView): Html {
  const claims = new Map(view.claims.map((c) => [c.id, c]));
  const pairs = view.dossier.related.flatMap((r) => {
    const [a, b] = r.claims.map((id) => claims.get(id));
    return a && b ? [{ a, b, why: ui.say(r.why) }] : [];
  });
  return html`<p class="meta">${ui.t.relatedHint}</p><ul class="plain">${pairs.map(
    ({ a, b, why }) =>
      html`<li class="pair"><div>${side(ui, view, a)}</div>${a !== b && html`<div>${side(ui, view, b)}</div>`}<p class="meta">${why}</p></li>`,
  )}</ul>`;
}

function side(ui: Ui, view: StoryView, claim: Claim): Html {
  const article = view.articles.find((a) => a.id === claim.article);
  if (!article) return html`${ui.t.missingSource}`;
  return html`${passageLink(ui, article, claim.span, claim.id)} <span class="meta">${article.outlet}</span>`;
}
