/** Lines of a column -> paragraphs, list items, headings and tables, by their places, sizes and fonts. */
import { joinLines, plainLetters } from './hyphens.ts';
import { type Line, mostly } from './lines.ts';
import { tableAt } from './tables.ts';

export type PdfBlock =
  | { readonly kind: 'text' | 'item'; readonly text: string; readonly size: number; readonly isFull: boolean }
  | { readonly kind: 'heading'; readonly text: string; readonly size: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What most of the document is set in. */
export interface BodyType {
  readonly size: number;
  readonly font: string | null;
}

export const bodyType = (lines: readonly Line[]): BodyType => ({
  size: mostly(lines, (line) => Math.round(line.size * 2) / 2),
  font: mostly(lines, (line) => line.font),
});

const BULLET = /^[•▪■●‣◦–*]\s+/;
const NUMBERED = /^\d{1,2}[.)]\s+\p{Lu}/u;
const ENDS_SENTENCE = /[.!?:;…»“”"')\]]$/;

interface Column {
  readonly left: number;
  readonly right: number;
  /** usual distance of base lines */
  readonly leading: number;
}

function columnOf(lines: readonly Line[]): Column {
  const steps = lines.slice(1).map((line, at) => lines[at]!.y - line.y);
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.end)),
    leading: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}

/** Whether `line` begins something new after `before`. */
function begins(line: Line, before: Line, column: Column): boolean {
  const width = column.right - column.left;
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  if (before.y - line.y > 1.35 * Math.max(column.leading, before.size)) return true;
  if (line.font !== before.font && line.font !== null && before.font !== null) return true;
  if (BULLET.test(line.text)) return true;
  const isShort = before.end < column.right - 0.2 * width;
  if (isShort && (ENDS_SENTENCE.test(before.text) || NUMBERED.test(line.text))) return true;
  const indent = line.x - before.x;
  return indent > 0.7 * line.size && !BULLET.test(before.text) && indent < 0.5 * width;
}

export function blocksOf(lines: readonly Line[], body: BodyType): PdfBlock[] {
  if (lines.length === 0) return [];
  const column = columnOf(lines);
  const blocks: PdfBlock[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(open, column, body));
    open = [];
  };
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table) {
      close();
      blocks.push({ kind: 'table', rows: table.rows });
      at = table.next;
      continue;
    }
    const line = lines[at++]!;
    const before = open.at(-1);
    if (before && begins(line, before, column)) close();
    open.push(line);
  }
  close();
  return blocks;
}

function blockOf(lines: readonly Line[], column: Column, body: BodyType): PdfBlock {
  const text = plainLetters(lines.reduce((joined, line) => joinLines(joined, line.text), ''));
  const { size } = lines[0]!;
  if (isHeading(lines, text, body)) return { kind: 'heading', text, size };
  const isFull = lines.at(-1)!.end > column.right - 0.06 * (column.right - column.left);
  return BULLET.test(text)
    ? { kind: 'item', text: text.replace(BULLET, ''), size, isFull }
    : { kind: 'text', text, size, isFull };
}

/** Larger than the body; or as large, in another font, short, and without a full stop. */
function isHeading(lines: readonly Line[], text: string, body: BodyType): boolean {
  const { size, font } = lines[0]!;
  if (text.length > 200 || !/\p{L}{2}/u.test(text)) return false;
  if (size > 1.15 * body.size) return true;
  const isSet = lines.every((line) => line.font !== null && line.font === font) && font !== body.font;
  return isSet && size > 0.97 * body.size && lines.length <= 2 && text.length <= 90 && !/[.,;:]$/.test(text);
}

type Prose = Extract<PdfBlock, { readonly isFull: boolean }>;
const isProse = (block: PdfBlock | undefined): block is Prose => block?.kind === 'text' || block?.kind === 'item';

/** A sentence that goes on in the next column or on the next page is one paragraph again. */
export function joinBroken(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (isProse(before) && block.kind === 'text' && goesOn(before, block))
      joined[joined.length - 1] = { ...before, text: joinLines(before.text, block.text), isFull: block.isFull };
    else joined.push(block);
  }
  return joined;
}

const goesOn = (before: Prose, { text, size }: Prose): boolean =>
  Math.abs(before.size - size) < 0.05 * before.size &&
  !ENDS_SENTENCE.test(before.text) &&
  (/^\p{Ll}/u.test(text) || /[-\u2010]$/.test(before.text) || before.isFull);
