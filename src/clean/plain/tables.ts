/** Finds tables in pasted lines: cells divided by tabs, or two columns glued together. */
import type { PlainLine } from './line.ts';

const MIN_GLUED_ROWS = 3;
const MAX_ROW = 160;

const tabs = (line: PlainLine): string[] => line.text.split(/\s*\t\s*/);

/** Where a word runs into the next cell: "HerkunftImport", "Preis> 20 Euro". Names such as "OpenAI" have it, too. */
const SEAM = /(?<=\p{Ll}{2}|[)%])(?=\p{Lu}\p{Ll}|[<>≥≤])/u;

function glued(line: PlainLine): string[] | null {
  if (line.kind !== 'text' || line.text.length > MAX_ROW || /[.!?:]$/.test(line.text)) return null;
  const seam = line.text.search(SEAM);
  return seam > 1 ? [line.text.slice(0, seam).trim(), line.text.slice(seam).trim()] : null;
}

const tableOf = (rows: readonly (readonly string[])[], apart: boolean): PlainLine => ({
  kind: 'table',
  text: rows.map((r) => r.join('\t')).join('\n'),
  rows,
  apart,
});

/** Replaces runs of table rows by one line of kind table each. */
export function foldTables(lines: readonly PlainLine[]): PlainLine[] {
  const folded: PlainLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = tabRun(lines, i) ?? gluedRun(lines, i);
    if (run) folded.push(tableOf(run, lines[i]!.apart));
    else folded.push(lines[i]!);
    i += run?.length ?? 1;
  }
  return folded;
}

function tabRun(lines: readonly PlainLine[], from: number): string[][] | null {
  const rows: string[][] = [];
  for (let i = from; i < lines.length && lines[i]!.text.includes('\t'); i++) rows.push(tabs(lines[i]!));
  return rows.length >= 2 ? rows : null;
}

function gluedRun(lines: readonly PlainLine[], from: number): string[][] | null {
  const rows: string[][] = [];
  for (let i = from; i < lines.length; i++) {
    const cells = i > from && lines[i]!.apart ? null : glued(lines[i]!);
    if (!cells) break;
    rows.push(cells);
  }
  return rows.length >= MIN_GLUED_ROWS ? rows : null;
}
