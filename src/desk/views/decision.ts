/** The decision on a draft: the form, and the record of who decided what. */
import { html } from 'hono/html';
import type { Decision } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { badge } from './marks.ts';

export function decisionState(ui: Ui, decision: Decision | null): Html {
  if (!decision) return badge('warn', ui.t.waits);
  return decision.outcome === 'approved' ? badge('corroborated', ui.t.approved) : badge('unsure', ui.t.sentBack);
}

export function decisionCard(ui: Ui, view: DraftView, comment: string): Html {
  const { t } = ui;
  const last = view.decisions.at(-1);
  const open = view.report !== null && view.newer === null && last?.outcome !== 'approved';
  return html`<section class="card decision" id="decision" aria-labelledby="decision-title"><h2 id="decision-title">${t.decision}</h2>
${view.decisions.length > 0 ? history(ui, view.decisions) : ''}
${open ? (last ? html`<details><summary>${t.decideAnew}</summary>${form(ui, view, comment)}</details>` : form(ui, view, comment)) : ''}
${last?.outcome === 'approved' && view.edition === null ? html`<p class="meta">${t.publishing}</p>` : ''}${!view.report ? html`<p class="meta">${t.notChecked}</p>` : ''}${view.newer ? html`<p class="meta">${t.newer} <a href="/drafts/${view.newer}">${t.toDraft}</a></p>` : ''}</section>`;
}

function history(ui: Ui, decisions: readonly Decision[]): Html {
  const { t } = ui;
  return html`<ol class="plain" aria-label="${t.history}">${decisions.map(
    (d) =>
      html`<li>${decisionState(ui, d)} <strong>${t.decidedBy(d.by, d.human)}</strong> <span class="meta">${ui.moment(d.at)}</span>${d.comment ? html`<p class="comment">${d.comment}</p>` : ''}</li>`,
  )}</ol>`;
}

/** A form's first submit button answers the Enter key; a disabled one answers nothing, so nobody approves by accident. */
const NO_DEFAULT = html`<button type="submit" disabled hidden></button>`;

function form(ui: Ui, view: DraftView, comment: string): Html {
  const { t } = ui;
  const overrules = view.report !== null && !view.report.publishable;
  return html`<form method="post" action="/drafts/${view.draft.id}/decision">
${NO_DEFAULT}<input type="hidden" name="reportHash" value="${view.reportHash}">
<label for="by">${t.yourName} <span class="meta">(${t.nameHint})</span></label><input id="by" name="by" type="text" required autocomplete="name" maxlength="120" value="${ui.name}">
<label for="comment">${t.comment}</label><textarea id="comment" name="comment" rows="2" maxlength="4000">${comment}</textarea>
${view.barred ? html`<p class="block">${t.barred} ${ui.say(view.barred)}</p>` : overrules ? html`<p class="block">${t.overruleHint}</p>` : ''}
<div class="buttons">${view.barred ? '' : html`<button type="submit" name="outcome" value="approved">${overrules ? t.approveDespite : t.approve}</button>`}<button class="quiet" type="submit" name="outcome" value="sent-back">${t.sendBack}</button></div></form>`;
}
