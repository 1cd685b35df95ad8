/** A piece of a source as readers see it: cited places marked, outlet, date, way to the original. */
import { passagesUrl } from '../edition/excerpt.ts';
import { type Html, html, type Part } from '../html.ts';
import type { Piece, Spot } from './pieces.ts';
import { langOf, sourceDate } from './sources.ts';
import type { SourceView } from './view.ts';

/** Where a cited place stands on its page; the same in every edition. */
export const spotAnchor = (key: string): string => `p-${key}`;

/** Line breaks of the frozen text (cells, items) are read as spaces. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The words of a piece, or why there are none. */
export function pieceText(view: SourceView, piece: Piece): Html {
  const { t } = view;
  if (piece.source.private) return html`<p>${anchors(piece.spots)}${t.privateNote}</p>`;
  if (piece.text === '') return html`<p class="note">${anchors(piece.spots)}${t.noExcerpt}</p>`;
  return html`<blockquote${langOf(piece.source, view.lang)}${piece.source.url && html` cite="${piece.source.url}"`}><p>${piece.cutBefore && '… '}${marked(piece, piece.start, piece.start + piece.text.length, piece.spots)}${piece.cutAfter && ' …'}</p></blockquote>`;
}

const anchors = (spots: readonly Spot[]): Html =>
  html`${spots.map((s) => html`<span id="${spotAnchor(s.key)}"></span>`)}`;

/** Cited places as marks, one inside the other where they nest; one that only overlaps begins where the former ends. */
function marked(piece: Piece, from: number, to: number, spots: readonly Spot[]): Html {
  const slice = (a: number, b: number): string => flat(piece.text.slice(a - piece.start, b - piece.start));
  const parts: Part[] = [];
  let at = from;
  let rest = spots;
  while (rest.length > 0) {
    const spot = rest[0]!;
    const start = Math.max(at, spot.start);
    const end = Math.max(start, Math.min(to, spot.end));
    const inner = rest.slice(1).filter((s) => s.start >= start && s.end <= end);
    parts.push(slice(at, start), html`<mark id="${spotAnchor(spot.key)}">${marked(piece, start, end, inner)}</mark>`);
    at = end;
    rest = rest.slice(1).filter((s) => !inner.includes(s));
  }
  return html`${parts}${slice(at, to)}`;
}

/** Outlet, date and the way into the original, of the piece and of those that print the same. */
export function pieceCaption(view: SourceView, piece: Piece): Html {
  const { t } = view;
  if (piece.source.private) return html`<strong>${t.privateEvidence}</strong>`;
  return html`<span class="number">${piece.number}</span> <strong>${piece.source.outlet}</strong> <span class="dot" aria-hidden="true">·</span> ${sourceDate(t, view.lang, piece.source)} ${original(view, piece)}${piece.twins.length > 0 && html`<span class="twins">${t.sameWords} ${piece.twins.map((twin, i) => [i > 0 && ', ', html`<span>${anchors(twin.spots)}${twin.source.outlet}, ${sourceDate(t, view.lang, twin.source)}</span>`, ' ', original(view, twin)])}</span>`}`;
}

/** A link to the cited places in the original; of a file that nobody can open its name and the reason. */
export function original({ t }: SourceView, { source, spots }: Pick<Piece, 'source' | 'spots'>): Html {
  const excerpts = spots.map((s) => s.excerpt);
  if (excerpts[0]!.url)
    return html`<a class="original" href="${passagesUrl(excerpts)}" rel="noopener" aria-label="${t.inOriginalOf(source.outlet)}">${t.inOriginal}</a>`;
  return html`<span class="file">${t.fileOnly(source.file ?? null)}</span>`;
}
