/** Joins the lines of texts that were wrapped by hand, or by the columns of a page that was copied out of a PDF. */

/** Text files wrapped by hand at 60 to 90 columns: lines of a paragraph belong together. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((l, i) => l.trim() && lines[i + 1]?.trim());
  if (inner.length < 4) return false;
  const open = inner.filter((l) => !/[.!?:]$/.test(l.trim()));
  const full = inner.filter((l) => l.length >= 55 && l.length <= 92);
  return full.length >= 0.75 * inner.length && open.length >= 0.6 * inner.length && longest(lines) <= MAX_COLUMNS;
}

const longest = (lines: readonly string[]): number => lines.reduce((most, l) => Math.max(most, l.length), 0);
const MAX_COLUMNS = 100;

/** Columns of a newspaper are narrow, those of a report wide. */
const NARROWEST = 28;
/** Lines of one column end within so many characters of each other: the length of a long word. */
const RAGGED = 22;
/** A broken sentence goes on small, in German at times with a noun; on a page of columns one small start will do. */
const SMALL_STARTS = 0.3;
const SMALL_STARTS_AMONG = 0.15;
const FEWEST_LINES = 3;

/** A paragraph of a column: full lines that break sentences, and a last one of any length. */
function isColumn(block: readonly string[], smallStarts: number): boolean {
  if (block.length < FEWEST_LINES) return false;
  const full = block.slice(0, -1).map((l) => l.trim());
  const most = longest(full);
  if (most > MAX_COLUMNS || full.some((l) => l.length < Math.max(NARROWEST, most - RAGGED))) return false;
  return breaksOf(block) >= smallStarts * (block.length - 1);
}

/** Breaks inside a sentence: the line below begins small, and not with what leads in an author. */
const breaksOf = (block: readonly string[]): number =>
  block.slice(1).filter((l) => /^\p{Ll}/u.test(l.trim()) && !/^(?:von|vom|by|from)\s\p{Lu}/u.test(l.trim())).length;
/** A page of columns has more of them than a head whose lines happen to be as long. */
const FEWEST_BREAKS = 3;

const CONJUNCTION = /^(?:und|oder|bzw\.?|sowie|and|or|to|bis)(?!\p{L})/u;

/** "Landes-" and "straßenbau" are one word, "Raps-" and "und Weizen" two, "Voss-" and "Kern" a double name. */
function joined(above: string, below: string): string {
  if (!/\p{L}-$/u.test(above)) return `${above} ${below}`;
  if (CONJUNCTION.test(below)) return `${above} ${below}`;
  return /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : above + below;
}

/**
 * The lines of a text with wrapped paragraphs joined; nothing else is changed.
 * @param startsItem whether a line opens an item of a list and so belongs to none above
 */
export function unwrapped(lines: readonly string[], startsItem: (line: string) => boolean): readonly string[] {
  const blocks = blocksOf(lines);
  const sure = blocks.filter((block) => isColumn(block, SMALL_STARTS));
  const breaks = sure.reduce((sum, block) => sum + breaksOf(block), 0);
  if (breaks < FEWEST_BREAKS) return isWrapped(lines) ? unwrapAll(lines, startsItem) : lines;
  const columns = new Set(blocks.filter((block) => isColumn(block, SMALL_STARTS_AMONG)));
  return blocks.flatMap((block) => [
    ...(columns.has(block) ? [block.map((l) => l.trim()).reduce(joined)] : unbroken(block)),
    '',
  ]);
}

/** Above the columns only words that the layout broke are joined. */
function unbroken(block: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of block) {
    const above = rows.at(-1)?.trim() ?? '';
    const goesOn = /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(line.trim()) && !CONJUNCTION.test(line.trim());
    if (goesOn) rows[rows.length - 1] = joined(above, line.trim());
    else rows.push(line);
  }
  return rows;
}

/** The lines between blank ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) blocks.at(-1)!.push(line);
    else blocks.push([]);
  }
  return blocks;
}

function unwrapAll(lines: readonly string[], startsItem: (line: string) => boolean): string[] {
  const rows: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.trim();
    if (open && text && !startsItem(text)) rows[rows.length - 1] = joined(rows.at(-1)!, text);
    else rows.push(text);
    open = text !== '' && line.length >= 45;
  }
  return rows;
}
