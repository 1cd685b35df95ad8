/** All evidence of one article: each passage once, source by source, with the sentences that rest on it. */
import { type DraftSentence, type PublicSource, sentencesOf, type Verdict } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { languageName } from '../texts/dates.ts';
import { page } from './layout.ts';
import { original, pieceText, spotAnchor } from './piece-view.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { shortened } from './rows.ts';
import { badge } from './sentence.ts';
import { STORY_PATHS } from './settings.ts';
import { aiWords, filesNote, langOf, sourceDate, sourceTime } from './sources.ts';
import type { EvidenceItem, StoryView } from './view.ts';

export function evidencePage(view: StoryView): string {
  const { t } = view;
  const spans = view.edition.approved.draft.sections.flatMap(sentencesOf).flatMap((s) => s.citations.map((c) => c.at));
  const bySource = Map.groupBy(piecesOf(view, spans), (p) => p.number);
  const rows = rowWords(view);
  const placed = new Set([...bySource.keys()].map(sourceAnchor));
  return page({
    site: view.site,
    lang: view.lang,
    path: `${view.slug}/${STORY_PATHS.evidence}`,
    title: t.evidenceTitle(view.title),
    description: t.evidenceIntro,
    body: html`<div class="frame plainpage">
<header class="page-head">
<p class="label"><a href="${STORY_PATHS.article}">${t.backToArticle}</a></p>
<h1>${t.evidence}</h1>
<p class="standfirst">${view.title}</p>
<p class="intro">${t.evidenceIntro}</p>
${filesNote(view)}</header>
<nav class="toc" aria-label="${t.onThisPage}"><ul>${[...bySource].map(([number, pieces]) => html`<li><a href="#source-${number}"><span class="number">${number}</span> ${pieces[0]!.source.outlet} <b>${pieces.length}</b></a></li>`)}</ul></nav>
${[...bySource].map(
  ([number, pieces]) => html`<section class="from-source" aria-labelledby="source-${number}">
${sourceHead(view, pieces[0]!.source, number)}<ol class="evidence">
${pieces.map((piece) => entry(view, piece, rows, placed))}</ol>
</section>
`,
)}<p class="more"><a href="${STORY_PATHS.article}">${t.backToArticle}</a> <a href="${STORY_PATHS.comparison}">${t.comparison}</a></p>
</div>
`,
  });
}

function sourceHead(view: StoryView, s: PublicSource, number: number): Html {
  const { t, lang } = view;
  const head = html`<h2 id="source-${number}"><span class="number">${number}</span> ${s.private ? t.privateEvidence : s.outlet}</h2>\n`;
  if (s.private) return head;
  const title =
    s.title &&
    html`<cite${langOf(s, lang)}>${s.url ? html`<a href="${s.url}" rel="noopener">${s.title}</a>` : s.title}</cite> `;
  const dot = html` <span class="dot" aria-hidden="true">·</span> `;
  return html`${head}<p class="meta">${title}${sourceTime(t, lang, s)}${s.lang && [dot, languageName(s.lang, lang)]}${s.aiDisclosure && [dot, aiWords(t, s.aiDisclosure)]}${!s.url && [dot, html`<span class="file">${t.fileOnly(s.file ?? null)}</span>`]}</p>
`;
}

const sourceAnchor = (number: number): string => `source-${number}`;

/** @param placed anchors that stand on the page already: a sentence may rest on several passages */
function entry(view: StoryView, piece: Piece, rows: ReadonlyMap<DraftSentence, string>, placed: Set<string>): Html {
  const { t } = view;
  const keys = new Set([piece, ...piece.twins].flatMap((p) => p.spots.map((s) => s.key)));
  const citing = view.items.filter((item) => item.passages.some((p) => keys.has(p.excerpt.key)));
  const cells = new Map<string, EvidenceItem[]>();
  for (const item of citing) {
    const words = rows.get(item.sentences[0]!) ?? item.sentences[0]!.text;
    cells.set(words, [...(cells.get(words) ?? []), item]);
  }
  return html`<li class="item">
<figure class="passage">
${pieceText(view, piece)}
${caption(view, piece, placed)}</figure>
<p class="cited-head">${t.citedBy}</p>
<ul class="cited-by">
${[...cells].map(([words, items]) => html`<li>${items.map((i) => anchorOnce(`e-${i.anchor}`, placed))}<a href="${STORY_PATHS.article}#s-${items[0]!.anchor}" title="${t.backToSentence}">${shortened(words, LONGEST)}</a>${badgeOfItems(view, items)}</li>\n`)}</ul></li>
`;
}

/** Longest sentence repeated beside its passage, UTF-16 units; the whole of it stands in the article. */
const LONGEST = 140;

/** A source all of whose passages are another's words has no section of its own: its anchor stands at the first of them. */
const anchorOnce = (anchor: string, placed: Set<string>): Html | null => {
  if (placed.has(anchor)) return null;
  placed.add(anchor);
  return html`<span id="${anchor}"></span>`;
};

const badgeOfItems = ({ t }: StoryView, items: readonly EvidenceItem[]): Html | false => {
  const judged = items.find((i): i is EvidenceItem & { verdict: Verdict } => i.verdict !== null);
  return judged !== undefined && html` ${badge(t, judged.verdict, judged.outdated)}`;
};

/** The section names outlet and date already; only the way into the original and other papers' copies are left. */
function caption(view: StoryView, piece: Piece, placed: Set<string>): Html | null {
  const { t, lang } = view;
  if (piece.source.private || (!piece.source.url && piece.twins.length === 0)) return null;
  return html`<figcaption>${piece.source.url && original(view, piece)}${
    piece.twins.length > 0 &&
    html`<span class="twins">${t.sameWords} ${piece.twins.map((twin, i) => [i > 0 && ', ', html`<span>${anchorOnce(sourceAnchor(twin.number), placed)}${twin.spots.map((s) => html`<span id="${spotAnchor(s.key)}"></span>`)}${twin.source.outlet}, ${sourceDate(t, lang, twin.source)}</span>`])}</span>`
  }</figcaption>
`;
}

/** A table's cell says little alone: it is told with its row, "Schaden: 95 Millionen Euro (zuvor 14 Millionen Euro)". */
function rowWords(view: StoryView): ReadonlyMap<DraftSentence, string> {
  const words = new Map<DraftSentence, string>();
  for (const { blocks } of view.edition.approved.draft.sections)
    for (const block of blocks)
      if (block.type === 'table')
        for (const [head, ...cells] of block.rows) {
          const cited = cells.filter((c) => c.citations.length > 0).map((c) => c.text);
          const row = head ? [head.text, cited.join(', ')].filter((part) => part !== '').join(': ') : '';
          for (const cell of head ? [head, ...cells] : cells) words.set(cell, row);
        }
  return words;
}
