/** Pieces of one column -> its lines, each cut into cells where a wide gap stands. */
import type { Piece } from './extract.ts';

export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Line {
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** size most of its letters have */
  readonly size: number;
  /** font of all its letters; null where they differ */
  readonly font: string | null;
}

/** Base lines closer than this part of the type's size belong together: indices and footnote marks stand a third off. */
const SAME_LINE = 0.5;
/** A narrower gap, in parts of the type's size, is the space between two letters. */
const WORD_GAP = 0.12;
/** A wider one divides the cells of a table; justified lines have gaps too, so alone it proves nothing. */
const CELL_GAP = 1.5;

/** Pieces on one base line, from the top of the page down; each row from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row.y - piece.y < SAME_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // The largest type sets the base line; an index above it must not.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

export function linesOf(pieces: readonly Piece[]): Line[] {
  return rowsOf(pieces).map(lineOf);
}

function lineOf(row: readonly Piece[]): Line {
  const cells: Cell[] = [];
  const size = mostly(row, (piece) => piece.size);
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const gap = piece.x - end;
    const last = cells.at(-1);
    if (!last || gap > CELL_GAP * size) cells.push({ text: piece.text, x: piece.x, end: piece.end });
    else
      cells[cells.length - 1] = {
        ...last,
        text: last.text + (gap > WORD_GAP * size ? ' ' : '') + piece.text,
        end: piece.end,
      };
    end = Math.max(end, piece.end);
  }
  const tidy = cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(/\s+/g, ' ').trim() }));
  const fonts = new Set(row.map((piece) => piece.font));
  return {
    text: tidy.map((cell) => cell.text).join(' '),
    cells: tidy,
    x: row[0]!.x,
    end,
    y: mostly(row, (piece) => piece.y),
    size,
    font: fonts.size === 1 ? row[0]!.font : null,
  };
}

/** The value that most letters have. */
export function mostly<T extends { readonly text: string }, V>(things: readonly T[], value: (thing: T) => V): V {
  const letters = new Map<V, number>();
  for (const thing of things) letters.set(value(thing), (letters.get(value(thing)) ?? 0) + thing.text.length);
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
