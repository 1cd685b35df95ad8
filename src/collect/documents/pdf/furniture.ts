/** Running heads, running feet and page numbers: what stands on every page and belongs to none. */
import type { PdfPage, Piece } from './extract.ts';
import { linesOf, rowsOf } from './lines.ts';

/** They stand in this part of the page's height, at its top and foot. */
const MARGIN = 0.1;
const PAGE_NUMBER = /^[-–—|\s]*(?:(?:seite|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:\/|von|of)\s*\d{1,4})?[-–—|\s]*$/i;

/** "Alle Rechte vorbehalten", "www.bote.example 5": what a foot says of its house. */
const OF_HOUSE =
  /©|\(c\) ?(?:19|20)\d\d|alle rechte vorbehalten|all rights reserved|^(?:\d+\s+)?(?:www\.|https?:\/\/)\S+(?:\s+\d+)?$/iu;

export interface Parted {
  readonly pages: readonly (readonly Piece[])[];
  /** text of what was set apart, each once */
  readonly furniture: readonly string[];
}

/** Parts the text of pages from what is repeated at their edges; one page alone repeats nothing but its number, and its foot may name the house. */
export function withoutFurniture(pages: readonly PdfPage[]): Parted {
  const edges = pages.map(edgeRows);
  const pagesWith = new Map<string, number>();
  for (const rows of edges)
    for (const key of new Set(rows.map(({ key }) => key))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const furniture = new Set<string>();
  const kept = pages.map((page, at) => {
    const gone = edges[at]!.filter(
      ({ key, text }) =>
        PAGE_NUMBER.test(text) || (pagesWith.get(key) ?? 0) > 1 || (key.startsWith('foot') && OF_HOUSE.test(text)),
    );
    for (const { text } of gone) furniture.add(text);
    const pieces = new Set(gone.flatMap((row) => row.pieces));
    return page.pieces.filter((piece) => !pieces.has(piece));
  });
  return { pages: kept, furniture: [...furniture] };
}

interface EdgeRow {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** equal on all pages: figures count up */
  readonly key: string;
}

function edgeRows({ pieces, height }: PdfPage): EdgeRow[] {
  const edge = pieces.filter((piece) => piece.y > height * (1 - MARGIN) || piece.y < height * MARGIN);
  return rowsOf(edge).map((row) => {
    const text = linesOf(row)[0]!.text;
    const where = row[0]!.y > height / 2 ? 'top' : 'foot';
    return { pieces: row, text, key: `${where} ${text.replaceAll(/\d+/g, '#')}` };
  });
}
