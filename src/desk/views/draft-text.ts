/** The text of a draft: each sentence leads to its evidence, flaws are underlined where they stand. */
import { html } from 'hono/html';
import {
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  type Severity,
  type Span,
  unreachable,
} from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';

type Link = (sentence: DraftSentence) => Html;

/** Sentences are numbered in reading order over all sections, as findings count them. */
export function draftText(ui: Ui, view: DraftView, selected: number | null): Html {
  let next = 0;
  const link: Link = (sentence) => sentenceLink(ui, view, sentence, next++, selected);
  return html`${view.draft.sections.map((section) => sectionView(ui, section, link))}`;
}

function sectionView(ui: Ui, section: DraftSection, link: Link): Html {
  const blocks = section.blocks.map((b) => blockView(ui, b, link, section.kind === 'headline'));
  if (section.kind === 'headline') return html`<h1>${blocks}</h1>`;
  return html`<section class="part part-${section.kind}">${section.heading ? html`<h2>${section.heading}</h2>` : ''}${blocks}</section>`;
}

function blockView(ui: Ui, block: DraftBlock, link: Link, inline: boolean): Html {
  switch (block.type) {
    case 'paragraph': {
      const sentences = block.sentences.map((s) => html`${link(s)} `);
      return inline ? html`${sentences}` : html`<p>${sentences}</p>`;
    }
    case 'list':
      return html`<ul>${block.items.map((s) => html`<li>${link(s)}</li>`)}</ul>`;
    case 'table':
      return html`<div class="scroll" data-hint="${ui.t.moreSideways}"><table><thead><tr>${block.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${block.rows.map((row) => html`<tr>${row.map((s) => html`<td>${link(s)}</td>`)}</tr>`)}</tbody></table></div>`;
    case 'quotation':
      return html`<blockquote><p>${link(block.sentence)}</p><p class="meta">${block.attribution}</p></blockquote>`;
    default:
      return unreachable(block);
  }
}

function sentenceLink(ui: Ui, view: DraftView, sentence: DraftSentence, index: number, selected: number | null): Html {
  const flaws = flawsOf(view, index);
  const classes = ['sentence', sentence.kind === 'factual' ? '' : 'computed'].filter(Boolean).join(' ');
  return html`<a id="s${index}" class="${classes}" href="/drafts/${view.draft.id}?s=${index}#s${index}"${
    index === selected ? html` aria-current="true"` : ''
  }>${pieces(sentence.text, flaws)}</a>${flaws.map(
    (f) =>
      html`<a class="flag ${f.severity}" href="#f${f.number}"><span class="hidden">${ui.t.findingAt(f.number)}</span><span aria-hidden="true">${f.number}</span></a>`,
  )}`;
}

interface Flaw extends Span {
  readonly severity: Severity | 'unsure';
  /** as the list of findings numbers them, from 1 */
  readonly number: number;
}

/** What the gate says of a sentence, in the numbering of the list of findings. */
function flawsOf({ report }: DraftView, sentence: number): readonly Flaw[] {
  if (!report) return [];
  const all = [
    ...report.findings.map((f) => ({ place: f.place, severity: f.severity })),
    ...report.notJudged.map((n) => ({ place: n.place, severity: 'unsure' as const })),
  ];
  return all.flatMap(({ place, severity }, i) =>
    place.sentence === sentence ? [{ start: place.start, end: place.end, severity, number: i + 1 }] : [],
  );
}

const WORST: readonly Flaw['severity'][] = ['block', 'warn', 'unsure', 'note'];

/** The sentence cut where flaws begin and end; each piece shows its worst flaw. */
function pieces(text: string, flaws: readonly Flaw[]): readonly Html[] {
  const cuts = [...new Set([0, text.length, ...flaws.flatMap((f) => [f.start, f.end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const here = flaws.filter((f) => f.start <= start && end <= f.end).map((f) => f.severity);
    const worst = WORST.find((s) => here.includes(s));
    return worst ? html`<span class="flaw ${worst}">${text.slice(start, end)}</span>` : html`${text.slice(start, end)}`;
  });
}
