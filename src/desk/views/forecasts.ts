/** The ledger of forecasts: what is due for a person's word, what is open, what came of the others, and whose came true. */
import { html } from 'hono/html';
import { type Html, page } from '../html.ts';
import type { LedgerLine, LedgerView, TrackRecordLine } from '../port.ts';
import type { Ui } from '../ui.ts';
import { badge, langOf } from './marks.ts';

/** @param refused why the decision on one of them was not taken */
export function forecastsView(ui: Ui, view: LedgerView, refused: string | null = null): Html {
  const { t } = ui;
  const [due, open, resolved] = [
    view.lines.filter((l) => l.due),
    view.lines.filter((l) => !l.due && !l.resolution),
    view.lines.filter((l) => l.resolution),
  ];
  return page(ui, {
    title: t.forecasts,
    trail: [],
    main: html`<h1>${t.forecasts}</h1>
${refused ? html`<p class="block" role="alert">${refused}</p>` : ''}
<section class="card" aria-labelledby="due"><h2 id="due">${t.forecastsDue}${counted(due)}</h2>${lines(ui, due, t.noneDue)}</section>
<section class="card" aria-labelledby="open"><h2 id="open">${t.forecastsOpen}${counted(open)}</h2>${lines(ui, open, t.noneOpen)}</section>
${resolved.length > 0 ? html`<section class="card" aria-labelledby="resolved"><h2 id="resolved">${t.forecastsResolved}${counted(resolved)}</h2>${lines(ui, resolved, '')}</section>` : ''}
${view.records.length > 0 ? records(ui, view.records) : ''}`,
  });
}

const counted = (some: readonly LedgerLine[]): Html | string =>
  some.length > 0 ? html` <span class="count">${some.length}</span>` : '';

const lines = (ui: Ui, some: readonly LedgerLine[], none: string): Html =>
  some.length === 0 ? html`<p class="meta">${none}</p>` : html`<ul class="plain">${some.map((l) => line(ui, l))}</ul>`;

function line(ui: Ui, l: LedgerLine): Html {
  const { t } = ui;
  return html`<li id="${l.id}"><a class="lead" href="${l.href}"${langOf(ui, l.lang)}>${l.words}</a>
<div class="meta">${l.speaker ?? t.noAuthor} (${l.outlets.join(', ')}${l.said ? html`, ${ui.day(l.said)}` : ''}) · ${sureness(ui, l)} · ${l.until ? t.until(ui.day(l.until)) : t.noHorizon}</div>
${l.resolution ? resolution(ui, l.resolution) : ''}${hints(ui, l)}${l.due ? form(ui, l) : html`<details><summary>${l.resolution ? t.decideAnew : t.decision}</summary>${form(ui, l)}</details>`}</li>`;
}

const sureness = (ui: Ui, l: LedgerLine): Html | string =>
  l.probability
    ? ui.t.percent(...(l.probability.map((p) => Math.round(p * 100)) as [number, number]))
    : l.wording
      ? html`<q>${l.wording}</q>`
      : ui.t.noNumber;

const resolution = (ui: Ui, r: NonNullable<LedgerLine['resolution']>): Html =>
  html`<p>${badge(r.outcome === 'came-true' ? 'corroborated' : r.outcome === 'did-not' ? 'conflicting' : 'unsure', ui.t.outcome(r.outcome))} <strong>${r.by}</strong> <span class="meta">${ui.moment(r.at)}</span>${r.comment ? html` <span class="comment">${r.comment}</span>` : ''}</p>`;

/** What later reports say: a proposal where a figure settles it, else passages to read. */
const hints = (ui: Ui, l: LedgerLine): Html | string =>
  l.hints.length === 0
    ? ''
    : html`<ul class="plain meta" aria-label="${ui.t.laterReports}">${l.hints.map(
        (h) =>
          html`<li>${h.outcome ? html`${ui.t.proposed(ui.t.outcome(h.outcome))} ` : ''}<a href="${h.href}"${langOf(ui, h.lang)}>${h.words}</a> (${h.outlet}${h.published ? html`, ${ui.day(h.published)}` : ''})</li>`,
      )}</ul>`;

function form(ui: Ui, l: LedgerLine): Html {
  const { t } = ui;
  const field = (name: string): string => `${name}-${l.id}`;
  return html`<form method="post" action="/forecasts/${l.id}"><button type="submit" disabled hidden></button>
<label for="${field('by')}">${t.yourName}</label><input id="${field('by')}" name="by" type="text" required autocomplete="name" maxlength="120" value="${ui.name}">
<label for="${field('comment')}">${t.comment}</label><input id="${field('comment')}" name="comment" type="text" maxlength="1000">
<div class="buttons">${(['came-true', 'did-not', 'undecidable'] as const).map((o) => html`<button class="quiet" type="submit" name="outcome" value="${o}">${t.outcome(o)}</button>`)}</div></form>`;
}

function records(ui: Ui, some: readonly TrackRecordLine[]): Html {
  const { t } = ui;
  const score = (n: number | null): string => (n === null ? '–' : n.toFixed(3));
  return html`<section class="card" aria-labelledby="records"><h2 id="records">${t.trackRecords}</h2><p class="meta">${t.trackRecordsHint}</p>
<table><thead><tr><th scope="col">${t.who}</th><th scope="col">${t.outcome('came-true')}</th><th scope="col">${t.outcome('did-not')}</th><th scope="col">${t.outcome('undecidable')}</th><th scope="col">Brier</th><th scope="col">Log</th></tr></thead>
<tbody>${some.map((r) => html`<tr><th scope="row">${r.name}</th><td>${r.cameTrue}</td><td>${r.didNot}</td><td>${r.undecidable}</td><td>${score(r.brier)}</td><td>${score(r.log)}</td></tr>`)}</tbody></table></section>`;
}
