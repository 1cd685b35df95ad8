/** The sections of an article as markup, each kind in the form that suits it. */
import {
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  type SectionKind,
  sentencesOf,
  unreachable,
} from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { notesFor } from './notes.ts';
import { badgeOf, sentence, sentences, supportBadge, unmarked } from './sentence.ts';
import type { StoryView } from './view.ts';

/** Printed by the page itself: head, and the lists and boxes at the end. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set(['headline', 'teaser', 'sources', 'transparency']);
/** Here each entry shows how well it is supported; in running text only what conflicts or is outdated does. */
const JUDGED: ReadonlySet<SectionKind> = new Set(['key-facts', 'check', 'numbers']);

export interface PlacedSection {
  readonly section: DraftSection;
  readonly anchor: string;
  readonly heading: string | null;
}

/** Sections of the body with anchors and headings, in the draft's order. */
export function placedSections(view: StoryView): readonly PlacedSection[] {
  return view.edition.approved.draft.sections
    .filter((s) => !ELSEWHERE.has(s.kind) && s.blocks.length > 0)
    .map((section, i) => ({
      section,
      anchor: `${section.kind}-${i + 1}`,
      heading: section.heading ?? usualHeading(view, section.kind, i),
    }));
}

/** A lead that opens the text needs no heading; one that follows a box does. */
const usualHeading = (view: StoryView, kind: SectionKind, index: number): string | null =>
  kind === 'lead' && index === 0 ? null : (view.t.headings[kind] ?? null);

/** All body sections; neighbours that argue for and against stand side by side. */
export function body(view: StoryView): Html {
  const placed = placedSections(view);
  const parts: Html[] = [];
  for (let i = 0; i < placed.length; i++) {
    const [here, next] = [placed[i]!, placed[i + 1]];
    if (next && areSides(here, next)) {
      parts.push(html`<div class="sides">${section(view, here)}${section(view, next)}</div>\n`);
      i++;
    } else parts.push(section(view, here));
  }
  return html`${parts}`;
}

const areSides = (a: PlacedSection, b: PlacedSection): boolean =>
  (a.section.kind === 'pro' && b.section.kind === 'contra') ||
  (a.section.kind === 'contra' && b.section.kind === 'pro');

function section(view: StoryView, { section, anchor, heading }: PlacedSection): Html {
  const blocks = section.blocks.map((b) => block(view, section.kind, b, heading));
  const notes = WIDE_KINDS.has(section.kind) ? null : notesFor(view, section);
  if (heading === null)
    return html`<div class="part part-${section.kind}"><div class="part-body">\n${blocks}</div>\n${notes}</div>\n`;
  return html`<section class="part part-${section.kind}" aria-labelledby="${anchor}"><div class="part-body">
<h2 id="${anchor}">${heading}</h2>
${section.kind === 'offer' && html`<p class="eyebrow">${view.t.offerLabel}</p>\n`}${blocks}</div>
${notes}</section>
`;
}

/** They stand across the page, or side by side, and leave no margin. */
const WIDE_KINDS: ReadonlySet<SectionKind> = new Set(['table', 'numbers', 'pro', 'contra', 'offer']);

function block(view: StoryView, kind: SectionKind, b: DraftBlock, heading: string | null): Part {
  switch (b.type) {
    case 'paragraph':
      return paragraph(view, kind, b.sentences);
    case 'list':
      return html`<ul class="entries">\n${b.items.map((s) => html`<li>${entry(view, kind, s)}</li>\n`)}</ul>\n`;
    case 'table':
      return table(view, b, heading);
    case 'quotation':
      return html`<figure class="quotation"><blockquote><p>${sentence(view, b.sentence)}</p></blockquote>
<figcaption>${b.attribution}</figcaption></figure>
`;
    default:
      return unreachable(b);
  }
}

/** A signed opinion never stands in one paragraph with facts. */
function paragraph(view: StoryView, kind: SectionKind, all: readonly DraftSentence[]): Html {
  const signed = all.find((s) => s.kind === 'opinion')?.signedBy;
  if (signed)
    return html`<blockquote class="opinion"><p>${sentences(view, all)}</p>
<footer>${view.t.signed(signed)}</footer></blockquote>
`;
  return html`<p>${all.map((s, i) => [i > 0 && ' ', entry(view, kind, s)])}</p>\n`;
}

/** A badge is for what sources report; what is computed about the sources themselves needs none. */
function entry(view: StoryView, kind: SectionKind, s: DraftSentence): Html {
  if (kind === 'offer') return linked(s.text);
  const shown = s.kind === 'factual' && (JUDGED.has(kind) || isDoubtful(view, s));
  return html`${sentence(view, s)}${shown && html` ${badgeOf(view, s)}`}`;
}

function isDoubtful(view: StoryView, s: DraftSentence): boolean {
  const item = view.itemOf.get(s);
  return item?.verdict?.kind === 'conflicting' || item?.outdated === true;
}

/** The address of the owner's offer, which stands in its text; marked for search engines as paid for. */
function linked(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/);
  return html`${pieces.map((piece, i) => (i % 2 === 1 ? html`<a href="${piece}" rel="sponsored noopener">${piece}</a>` : piece))}`;
}

/** From this many columns on, rows become cards on a narrow screen. */
const WIDE = 4;

function table(view: StoryView, b: Extract<DraftBlock, { type: 'table' }>, heading: string | null): Html {
  const wide = Math.max(b.head.length, ...b.rows.map((r) => r.length)) >= WIDE;
  return html`<table class="${wide ? 'facts facts-wide' : 'facts'}">
<caption class="hidden">${heading ?? view.t.table}</caption>
${b.head.some((h) => h !== '') && html`<thead><tr>${b.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>\n`}<tbody>
${b.rows.map((row) => html`<tr>${row.map((_, i) => tableCell(rowEntry(view, row, i), i, b.head[i] ?? ''))}</tr>\n`)}</tbody></table>
`;
}

/**
 * A row has one badge: the cell that says in words how well it is supported, else the first that is doubtful. Sources are
 * marked once, at the last cell that cites them.
 */
function rowEntry(view: StoryView, row: readonly DraftSentence[], i: number): Html {
  const s = row[i]!;
  const judged = row.map((cell) => view.itemOf.get(cell)).find((item) => item?.verdict);
  const support = row.length - 1;
  const says = row[support]!.citations.length === 0 && row[support]!.kind === 'computed';
  if (says && i === support && judged?.verdict) return supportBadge(judged.verdict, s.text);
  const marked = row.findLastIndex((cell) => view.itemOf.has(cell)) === i;
  const doubtful = row.findIndex((cell) => isDoubtful(view, cell)) === i;
  return html`${marked || !repeatsSources(view, row, i) ? sentence(view, s) : unmarked(view, s)}${!says && doubtful && html` ${badgeOf(view, s)}`}`;
}

/** Whether a later cell of the row rests on all that this one rests on. */
function repeatsSources(view: StoryView, row: readonly DraftSentence[], i: number): boolean {
  const here = view.itemOf.get(row[i]!)?.passages ?? [];
  const later = new Set(row.slice(i + 1).flatMap((c) => view.itemOf.get(c)?.passages.map((p) => p.excerpt.key) ?? []));
  return here.every((p) => later.has(p.excerpt.key));
}

/** `data-label` names the column where rows are printed as cards. */
function tableCell(content: Html, column: number, label: string): Html {
  return column === 0
    ? html`<th scope="row">${content}</th>`
    : html`<td data-label="${label}"><span>${content}</span></td>`;
}

/** Text of a section that the page prints in a place of its own. */
export function sectionText(view: StoryView, kind: SectionKind): readonly DraftSection[] {
  return view.edition.approved.draft.sections.filter((s) => s.kind === kind && sentencesOf(s).length > 0);
}

/** Blocks of the draft's own section on sources or transparency, inside the page's box. */
export const blocksOf = (view: StoryView, sections: readonly DraftSection[]): Html =>
  html`${sections.flatMap((s) => s.blocks.map((b) => block(view, s.kind, b, s.heading)))}`;
