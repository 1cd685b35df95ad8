/** Tells tables of data from tables that only lay out the page, and reads the cells of the former. */
import { type El, elements, textOf } from './tree.ts';

/** Longer cells hold paragraphs, not data. */
const MAX_CELL = 400;
const MAX_CELLS = 20_000;
const LAYOUT_INSIDE = new Set(['table', 'form', 'article', 'h1', 'h2', 'h3', 'iframe']);

function rowsOf(table: El): El[][] | null {
  const rows: El[][] = [];
  let cells = 0;
  for (const el of elements(table)) {
    if (LAYOUT_INSIDE.has(el.tag)) return null;
    if (el.tag === 'tr') rows.push([]);
    else if (el.tag === 'td' || el.tag === 'th') {
      if (!rows.length) rows.push([]);
      rows.at(-1)!.push(el);
      if (++cells > MAX_CELLS) return null;
    }
  }
  return rows;
}

const cellText = (el: El): string => textOf(el, MAX_CELL + 1);

/**
 * The cells of a data table row by row, or null for a layout table: one column or row, nested tables, headings
 * or paragraphs in cells.
 */
export function dataTable(table: El): string[][] | null {
  if (table.attrs.role === 'presentation') return null;
  const rows = rowsOf(table);
  if (!rows) return null;
  const filled = rows.filter((r) => r.length);
  const columns = Math.max(0, ...filled.slice(0, 50).map((r) => r.length));
  if (filled.length < 2 || columns < 2) return null;
  const cells = filled.map((row) => row.map(cellText));
  return cells.some((row) => row.some((c) => c.length > MAX_CELL)) ? null : cells.filter((r) => r.some(Boolean));
}
