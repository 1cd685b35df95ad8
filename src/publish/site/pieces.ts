/** Passages of sources joined so that no text is printed twice: excerpts that overlap become one piece with several marks. */
import type { ArticleSpan, Excerpt, PublicSource } from '../../model/index.ts';
import { excerptKey } from '../edition/excerpt.ts';
import { passageAt, type SourceView } from './view.ts';

/** A cited place inside a piece; offsets in the article's frozen text. */
export interface Spot {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: Excerpt;
}

/** A stretch of one article with the places cited in it. */
export interface Piece {
  readonly source: PublicSource;
  readonly number: number;
  readonly start: number;
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly spots: readonly Spot[];
  /** the same words in other articles */
  readonly twins: readonly Piece[];
}

interface Growing {
  start: number;
  text: string;
  cutBefore: boolean;
  cutAfter: boolean;
  readonly spots: Spot[];
}

/** In the order of the sources, then of their texts. Passages that are not at hand (taken down since) are left out. */
export function piecesOf(view: SourceView, spans: readonly ArticleSpan[]): readonly Piece[] {
  const spots = new Map<string, Spot & { readonly source: PublicSource; readonly number: number }>();
  for (const at of spans) {
    const passage = passageAt(view, at);
    const key = excerptKey(at);
    if (passage && !spots.has(key)) {
      const { excerpt, source, number } = passage;
      spots.set(key, { key, start: at.start, end: at.start + excerpt.cited.length, excerpt, source, number });
    }
  }
  const bySource = [...Map.groupBy(spots.values(), (s) => s.number)].toSorted(([a], [b]) => a - b);
  const all = bySource.flatMap(([number, group]) =>
    joined(group.toSorted((a, b) => a.start - b.start || b.end - a.end)).map((piece) => ({
      ...piece,
      source: group[0]!.source,
      number,
      twins: [],
    })),
  );
  return withTwins(all);
}

function joined(spots: readonly Spot[]): readonly Growing[] {
  const pieces: Growing[] = [];
  for (const spot of spots) {
    const last = pieces.at(-1);
    if (last && isInside(last, spot)) last.spots.push(spot);
    else pieces.push(apart(last, spot));
  }
  return pieces;
}

const endOf = (piece: Pick<Piece, 'start' | 'text'>): number => piece.start + piece.text.length;

/** Without text (a private source, or one that allows no excerpt) all places of an article are one piece. */
const isInside = (piece: Growing, spot: Spot): boolean =>
  spot.excerpt.cited === ''
    ? piece.text === ''
    : piece.text !== '' && spot.start >= piece.start && spot.end <= endOf(piece);

/** A new piece; what it would share with the one before is left to the one that cites it. */
function apart(last: Growing | undefined, spot: Spot): Growing {
  const { before, cited, after, cutBefore, cutAfter } = spot.excerpt;
  let start = spot.start - before.length;
  let text = before + cited + after;
  let cut = cutBefore === true;
  if (last && endOf(last) > start) {
    const border = Math.min(endOf(last), Math.max(spot.start, ...last.spots.map((s) => s.end)));
    if (endOf(last) > border) {
      last.text = last.text.slice(0, border - last.start);
      last.cutAfter = true;
    }
    const from = Math.min(border, spot.start);
    text = text.slice(from - start);
    start = from;
    cut = true;
  }
  return { start, text, cutBefore: cut, cutAfter: cutAfter === true, spots: [spot] };
}

const wordsOf = (piece: Piece): string => piece.text.replace(/\s+/g, ' ').trim();

/** What several papers print alike is shown once, under the first of them. */
function withTwins(pieces: readonly Piece[]): readonly Piece[] {
  const byWords = Map.groupBy(pieces, (p) => (p.text === '' ? `${p.number}` : wordsOf(p)));
  return [...byWords.values()].map(([first, ...twins]) => ({ ...first!, twins }));
}
