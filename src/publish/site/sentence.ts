/** A sentence with the way to its evidence: figures are links, and a marker with the sources' numbers ends it. */
import { bareName, type DraftSentence, type Verdict } from '../../model/index.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import { figurePieces, passageWith } from './figures.ts';
import { spotAnchor } from './piece-view.ts';
import { STORY_PATHS } from './settings.ts';
import type { EvidenceItem, Passage, StoryView } from './view.ts';

/** Where a passage stands, seen from the article. */
const passageHref = (p: Passage): string => `${STORY_PATHS.evidence}#${spotAnchor(p.excerpt.key)}`;

/** Text, figure links and marker. The first place a statement stands at carries the anchor its evidence leads back to. */
export function sentence(view: StoryView, s: DraftSentence): Html {
  const item = view.itemOf.get(s);
  if (!item) return html`${s.text}`;
  const first = item.sentences[0] === s;
  return html`<span class="fact"${first && html` id="s-${item.anchor}"`}>${figures(s.text, item)}${marker(view.t, item)}</span>`;
}

/** The same without a marker, where a neighbour carries it. */
export function unmarked(view: StoryView, s: DraftSentence): Html {
  const item = view.itemOf.get(s);
  if (!item) return html`${s.text}`;
  return html`<span class="fact"${item.sentences[0] === s && html` id="s-${item.anchor}"`}>${figures(s.text, item)}</span>`;
}

function figures(text: string, item: EvidenceItem): Html {
  const passages = item.passages.map((p) => p.excerpt.cited);
  const outlets = item.passages.flatMap((p) => (p.source.private ? [] : [p.source.outlet]));
  return html`${figurePieces(text, outlets).map((piece) =>
    piece.figure && item.passages.length > 0
      ? html`<a class="figure" href="${passageHref(item.passages[passageWith(piece.text, passages)]!)}">${piece.text}</a>`
      : piece.text,
  )}`;
}

/** Each source's number leads to its passage. No white space before it: the marker must not begin a line on its own. */
function marker(t: Texts, item: EvidenceItem): Html {
  const bySource = [...Map.groupBy(item.passages, (p) => p.number)].toSorted(([a], [b]) => a - b);
  return html`<span class="cites">${bySource.map(
    ([number, [first]]) =>
      html`<a class="cite" href="${passageHref(first!)}" aria-label="${t.evidenceFor(first!.source.outlet)}">${number}</a>`,
  )}</span>`;
}

/** Sentences of a paragraph, divided by spaces. */
export const sentences = (view: StoryView, all: readonly DraftSentence[]): Html =>
  join(
    all.map((s) => sentence(view, s)),
    ' ',
  );

/** A verdict in words: outlets that all name one source for it are not as many sources. */
export function verdictWords(t: Texts, verdict: Pick<Verdict, 'kind' | 'origins' | 'primarySource'>): string {
  if (verdict.kind !== 'corroborated') return t.verdict[verdict.kind];
  return verdict.primarySource
    ? t.verdict.onePrimary(verdict.origins, bareName(verdict.primarySource))
    : t.verdict.corroborated(verdict.origins);
}

export const verdictAnchor = (verdict: Pick<Verdict, 'id'>): string => `v-${verdict.id}`;

/** The verdict as a link into the comparison. */
export const badge = (t: Texts, verdict: Verdict, outdated: boolean): Html =>
  html`<a class="badge badge-${verdict.kind}" href="${STORY_PATHS.comparison}#${verdictAnchor(verdict)}" title="${t.verdictLink}">${outdated ? t.verdict.outdated : verdictWords(t, verdict)}</a>`;

/** What the writer says in words of a verdict, as the link to it. */
export const supportBadge = (verdict: Verdict, words: string): Html =>
  html`<a class="badge badge-${verdict.kind}" href="${STORY_PATHS.comparison}#${verdictAnchor(verdict)}">${words}</a>`;

/** The badge of a sentence, where its claims were weighed; of two statements set side by side it would speak of one. */
export function badgeOf(view: StoryView, s: DraftSentence): Html | null {
  const item = view.itemOf.get(s);
  if (item?.verdict?.kind === 'single-source' && new Set(item.passages.map((p) => p.number)).size > 1) return null;
  return item?.verdict ? badge(view.t, item.verdict, item.outdated) : null;
}
