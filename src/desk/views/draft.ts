/** A draft: what the gate says, the text, the evidence of the chosen sentence beside it, and the decision. */
import { html } from 'hono/html';
import { type DraftSentence, sentencesOf } from '../../model/index.ts';
import { type Html, page } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { decisionCard, decisionState } from './decision.ts';
import { draftText } from './draft-text.ts';
import { evidencePanel } from './evidence.ts';
import { findingsView, gateNumbers } from './findings.ts';
import { badge, langOf } from './marks.ts';

/** What a person just tried, where it was not done. */
export interface Attempt {
  readonly message: string;
  readonly comment: string;
}

/** Until a sentence is chosen, the first that rests on something shows what choosing one does. */
const firstCited = (sentences: readonly DraftSentence[]): number | null => {
  const at = sentences.findIndex((s) => s.citations.length > 0);
  return at === -1 ? null : at;
};

/** @param selected index of a sentence in reading order; null, or an index that is none: nothing is chosen */
export function draftView(ui: Ui, view: DraftView, selected: number | null, attempt: Attempt | null): Html {
  const { t } = ui;
  const { draft } = view;
  const sentences = draft.sections.flatMap(sentencesOf);
  const chosen = selected !== null && selected < sentences.length ? selected : null;
  const title = sentences[0]?.text ?? t.draft;
  return page(ui, {
    title: `${t.draft}: ${title}`,
    trail: [
      { href: `/stories/${draft.story}`, text: t.story },
      { href: `/drafts/${draft.id}`, text: t.draft },
    ],
    main: html`${attempt ? html`<p class="card alert" role="alert">${attempt.message}</p>` : ''}
${view.newer ? html`<p class="card notice">${t.newer} <a href="/drafts/${view.newer}">${t.toDraft}</a></p>` : ''}
<div class="facts">${decisionState(ui, view.decisions.at(-1) ?? null)} ${view.report ? html`<a href="#findings" class="bare">${gateNumbers(ui, view.report)}</a>` : badge('unsure', t.notJudged)} <span>${t.writer(draft.making.writer)}${draft.making.model ? html` (${draft.making.model})` : ''}</span> <span>${view.beat}, ${draft.making.blueprint}</span> <span>${ui.moment(view.madeAt)}</span> ${
      view.edition?.draft === draft.id
        ? html`<a href="${view.edition.url}">${t.published}: ${t.edition(view.edition.number)}</a> <a href="${view.edition.recordUrl}">${t.record}</a>`
        : ''
    }</div>
<div class="cols beside"><div>
<section class="card" aria-labelledby="findings"><h2 id="findings">${t.findings}</h2>${findingsView(ui, view, sentences)}</section>
<article class="card draft"${langOf(ui, draft.lang)}>${draftText(ui, view, chosen)}</article>
</div>
<div class="side">${evidencePanel(ui, view, sentences, chosen ?? firstCited(sentences), chosen !== null)}
${decisionCard(ui, view, attempt?.comment ?? '')}</div></div>`,
  });
}
