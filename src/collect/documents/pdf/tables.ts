/** Rows of cells that stand under each other: a table, as against a justified line with wide gaps. */
import type { Line } from './lines.ts';

export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** index of the line after it */
  readonly next: number;
}

/** In points: columns are set to the same edge, left for words and right for figures. */
const SAME_EDGE = 3;
/** Two columns line up by chance more easily than three. */
const MIN_ROWS = { two: 3, more: 2 };
/** Cells are short; long ones are lines of prose in columns. */
const MAX_CELL = 60;

export function tableAt(lines: readonly Line[], at: number): FoundTable | null {
  const first = lines[at]!;
  if (!isRow(first)) return null;
  let next = at + 1;
  while (next < lines.length && isRow(lines[next]!) && isUnder(lines[next]!, lines[next - 1]!)) next++;
  const least = first.cells.length === 2 ? MIN_ROWS.two : MIN_ROWS.more;
  if (next - at < least) return null;
  return { rows: lines.slice(at, next).map((line) => line.cells.map((cell) => cell.text)), next };
}

const isRow = ({ cells }: Line): boolean => cells.length >= 2 && cells.every((cell) => cell.text.length <= MAX_CELL);

/** All cells begin or end where those above do; in a justified line only the first and the last ones would. */
function isUnder(line: Line, above: Line): boolean {
  if (line.cells.length !== above.cells.length) return false;
  return line.cells.every((cell, at) => {
    const over = above.cells[at]!;
    const startsThere = Math.abs(cell.x - over.x) < SAME_EDGE;
    const endsThere = Math.abs(cell.end - over.end) < SAME_EDGE && /\d/.test(cell.text + over.text);
    return startsThere || endsThere;
  });
}
