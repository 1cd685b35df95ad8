/**
 * The order in which the parts of a page are read: a white gutter divides columns, a line that crosses it ends them.
 * Follows the recursive X-Y cut (Nagy and Seth, 1984), with the gutter looked for in stretches of rows, so that a
 * headline over two columns does not hide them.
 */
import type { Piece } from './extract.ts';
import { rowsOf } from './lines.ts';

/** Narrower than this part of the type's size, a white stripe is the space between words that happen to line up. */
const MIN_GUTTER = 0.9;
/** In fewer rows, gaps line up by chance. */
const MIN_ROWS = 4;
/** Columns hold prose; shorter rows on one side are a table, read row by row. In letters. */
const MIN_LETTERS = 16;
/** A white stripe over all columns, in parts of the usual distance of two lines. */
const WIDE_GAP = 1.8;
/** Five columns inside each other is what newspapers set at most. */
const MAX_DEPTH = 5;
/** A page with more rows is a table of stock prices. */
const MAX_ROWS = 400;

type Rows = readonly (readonly Piece[])[];

interface Cut {
  readonly x: number;
  /** first row of the columns, and the one after the last */
  readonly from: number;
  readonly to: number;
  readonly letters: number;
}

/** Groups of pieces in reading order, each a single column. */
export function columnsOf(pieces: readonly Piece[], depth = 0): Piece[][] {
  if (pieces.length === 0) return [];
  const rows = rowsOf(pieces);
  const cut = depth < MAX_DEPTH && rows.length <= MAX_ROWS ? bestCut(rows) : null;
  if (!cut) return [[...pieces]];
  const between = rows.slice(cut.from, cut.to).flat();
  return [
    ...columnsOf(rows.slice(0, cut.from).flat(), depth + 1),
    ...columnsOf(
      between.filter((piece) => piece.x < cut.x),
      depth + 1,
    ),
    ...columnsOf(
      between.filter((piece) => piece.x >= cut.x),
      depth + 1,
    ),
    ...columnsOf(rows.slice(cut.to).flat(), depth + 1),
  ];
}

/** The gutter with most letters on its poorer side: columns matter more than a box in the margin. */
function bestCut(rows: Rows): Cut | null {
  let best: Cut | null = null;
  for (const x of gutterCandidates(rows))
    for (const cut of stretches(rows, x)) if (cut.letters > (best?.letters ?? 0)) best = cut;
  return best;
}

/** Left edges are where columns begin: the gutter lies just before one that many rows share. */
function gutterCandidates(rows: Rows): number[] {
  const edges = new Map<number, number>();
  for (const row of rows)
    for (const [at, piece] of row.entries()) if (at > 0 || row.length === 1) count(edges, Math.floor(piece.x));
  return [...edges].filter(([, rowsThere]) => rowsThere >= 2).map(([x]) => x);
}

const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Runs of rows that keep a white stripe left of `x`, and hold prose on both sides of it. */
function* stretches(rows: Rows, x: number): Generator<Cut> {
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !crosses(row, x)) continue;
    const cut = judge(rows, x, ...trimmed(rows, x, from, at));
    if (cut) yield cut;
    from = at + 1;
  }
}

/** A table or a closing line under the columns, set off by white over their whole width, is no part of them. */
function trimmed(rows: Rows, x: number, from: number, to: number): [from: number, to: number] {
  const steps = rows.slice(from + 1, to).map((row, at) => rows[from + at]![0]!.y - row[0]!.y);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const gaps = steps.flatMap((step, at) => (step > WIDE_GAP * usual ? [from + at + 1] : []));
  const last = gaps.findLast((gap) => holdsProse(rows.slice(gap, to), x)) ?? from;
  const end = gaps.find((gap) => gap > last && !holdsProse(rows.slice(gap, to), x)) ?? to;
  const begin = gaps.findLast((gap) => gap < end && !holdsProse(rows.slice(from, gap), x)) ?? from;
  return [begin, end];
}

function holdsProse(rows: Rows, x: number): boolean {
  return [side(rows, (piece) => piece.x < x), side(rows, (piece) => piece.x >= x)].every(
    ({ rows: filled, letters }) => filled > 0 && letters / filled >= MIN_LETTERS,
  );
}

function crosses(row: readonly Piece[], x: number): boolean {
  return row.some((piece) => piece.x < x - 0.5 && piece.end > x - MIN_GUTTER * piece.size);
}

function judge(rows: Rows, x: number, from: number, to: number): Cut | null {
  const left = side(rows.slice(from, to), (piece) => piece.x < x);
  const right = side(rows.slice(from, to), (piece) => piece.x >= x);
  if (left.rows < MIN_ROWS || right.rows < MIN_ROWS) return null;
  if (!holdsProse(rows.slice(from, to), x)) return null;
  return { x, from, to, letters: Math.min(left.letters, right.letters) };
}

function side(rows: Rows, isThere: (piece: Piece) => boolean) {
  const texts = rows.map((row) => row.filter(isThere).reduce((sum, piece) => sum + piece.text.trim().length, 0));
  const filled = texts.filter((letters) => letters > 0);
  return { rows: filled.length, letters: filled.reduce((sum, letters) => sum + letters, 0) };
}
