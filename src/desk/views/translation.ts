/** A translation for its proofreader: sentence beside sentence, what the comparison found, and the decision. */
import { html } from 'hono/html';
import { type Draft, type Finding, type Language, pairsOf, type RenderedPair } from '../../model/index.ts';
import { type Html, page } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { decisionCard, decisionState } from './decision.ts';
import type { Attempt } from './draft.ts';
import { langOf, severityBadge } from './marks.ts';

const WORDS: Readonly<
  Record<Language, Record<'title' | 'original' | 'translation' | 'found' | 'nothing' | 'hint', string>>
> = {
  de: {
    title: 'Übersetzung gegenlesen',
    original: 'Original',
    translation: 'Übersetzung',
    found: 'Beim Vergleich aufgefallen',
    nothing: 'nichts',
    hint: 'Zahlen, Daten, Namen und Zitate wurden in beide Richtungen verglichen. Ob der Sinn stimmt, sagt nur, wer beides liest. Veröffentlicht wird erst mit Ihrer Freigabe; sie steht in der Offenlegung.',
  },
  en: {
    title: 'Proofread translation',
    original: 'Original',
    translation: 'Translation',
    found: 'Found in comparison',
    nothing: 'nothing',
    hint: 'Figures, dates, names and quotations were compared both ways. Whether the sense is right, only who reads both can say. It is published with your approval, which the disclosure names.',
  },
};

export function translationView(ui: Ui, view: DraftView, original: Draft, attempt: Attempt | null): Html {
  const { t } = ui;
  const { draft } = view;
  const w = WORDS[ui.lang];
  const pairs = pairsOf(original, draft);
  const title = pairs[0]?.translation.sentence.text ?? t.draft;
  return page(ui, {
    title: `${w.title}: ${title}`,
    trail: [
      { href: `/stories/${original.story}`, text: t.story },
      { href: `/drafts/${original.id}`, text: w.original },
      { href: `/drafts/${draft.id}`, text: w.translation },
    ],
    main: html`${attempt ? html`<p class="card alert" role="alert">${attempt.message}</p>` : ''}
${view.newer ? html`<p class="card notice">${t.newer} <a href="/drafts/${view.newer}">${t.toDraft}</a></p>` : ''}
<div class="facts">${decisionState(ui, view.decisions.at(-1) ?? null)} <span>${t.writer(draft.making.writer)}${draft.making.model ? html` (${draft.making.model})` : ''}</span> <span>${view.beat}</span> <span>${ui.moment(view.madeAt)}</span> ${
      view.edition?.draft === draft.id
        ? html`<a href="${view.edition.url}">${t.published}: ${t.edition(view.edition.number)}</a>`
        : ''
    }</div>
<section class="card" aria-labelledby="pairs"><h2 id="pairs">${w.title}</h2><p class="meta">${w.hint}</p>
<table><thead><tr><th scope="col">${w.original}</th><th scope="col">${w.translation}</th><th scope="col">${w.found}</th></tr></thead>
<tbody>${pairs.map((pair) => row(ui, pair, original.lang, draft.lang, view.report?.findings ?? []))}</tbody></table></section>
${decisionCard(ui, view, attempt?.comment ?? '')}`,
  });
}

function row(ui: Ui, pair: RenderedPair, from: Language, to: Language, findings: readonly Finding[]): Html {
  const found = findings.filter((f) => f.place.sentence === pair.translation.index);
  return html`<tr id="s${pair.translation.index}"><td${langOf(ui, from)}>${pair.original.sentence.text}</td><td${langOf(ui, to)}>${pair.translation.sentence.text}</td><td>${
    found.length === 0
      ? html`<span class="meta">${WORDS[ui.lang].nothing}</span>`
      : found.map(
          (f) =>
            html`<p${langOf(ui, to)}>${severityBadge(ui, f.severity)} ${f.message} <span class="meta">${f.cure}</span></p>`,
        )
  }</td></tr>\n`;
}
