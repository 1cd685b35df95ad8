/** Plain text -> lines with what their shape says: bullets, blank lines around, tabs, furniture glued to them. */
import { MONTH } from '../metadata/moment.ts';
import { columnsOf } from './gaps.ts';
import { unwrapped } from './wrapped.ts';

export interface PlainLine {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'table';
  /** heading level where the format marks it */
  readonly level?: number;
  readonly rows?: readonly (readonly string[])[];
  readonly hrefs?: readonly string[];
  /** characters inside links, where the format marks links */
  readonly linked?: number;
  /** what stands side by side in it, where wide gaps part it */
  readonly columns?: readonly string[];
  /** whether it stood in one line with other entries of the site's menu */
  readonly entry?: boolean;
  /** whether a blank line stands before it */
  readonly apart: boolean;
}

const MARK = /^(?:[•●▪◦‣∙·*+–-]|✓|✔|→)\s+(?=\S)/;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;
/** "13. Oktober 2026": the number belongs to the day, as no list has it. */
export const DAY_OF_MONTH = new RegExp(`^\\d{1,2}\\.\\s+(?:${MONTH})(?!\\p{L})`, 'iu');

const numberOf = (text: string): number | null =>
  DAY_OF_MONTH.test(text) ? null : Number(NUMBER.exec(text)?.[1] ?? Number.NaN) || null;

/** Which lines open items of a numbered list: those beside the next number. "1. FC Weida siegt" stands alone. */
function numberedItems(lines: readonly string[]): ReadonlySet<number> {
  const numbered = lines.flatMap((l, at) => {
    const n = numberOf(l.trim());
    return n === null ? [] : [{ at, n }];
  });
  return new Set(
    numbered.flatMap(({ at, n }, k) => (numbered[k - 1]?.n === n - 1 || numbered[k + 1]?.n === n + 1 ? [at] : [])),
  );
}
const startsItem = (line: string): boolean => MARK.test(line) || numberOf(line) !== null;

/** Labels of buttons that copying from a browser glues to the line before or after. */
const GLUED_BEFORE = /^(?:copy link to section|link kopieren|copy link|zum abschnitt springen|anchor link)(?=\S)/i;
const GLUED_DATE =
  /^(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}(?:\s*[-–|,]\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*uhr)?)(?=\p{Lu}\p{Ll})/iu;

/** "ByTom Brandt", "Geschrieben vonEva Ruhland": the layout parted them. */
const GLUED_BYLINE =
  /^((?:(?:[Gg]eschrieben|[Ww]ritten|[Pp]osted|[Tt]ext|[Pp]ubliziert|[Vv]eröffentlicht) )?(?:[Bb]y|[Vv]on|BY|VON))(?=\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll})/u;

/** Splits one pasted line where a button's label or a date was glued to a sentence. */
function unglue(line: string): string[] {
  const label = GLUED_BEFORE.exec(line);
  if (label) return [label[0], line.slice(label[0].length).trim()];
  const date = GLUED_DATE.exec(line);
  return date ? [date[1]!, line.slice(date[1]!.length).trim()] : [line];
}

/** The lines of a pasted page, trimmed, without empty ones. */
export function readLines(source: string): PlainLine[] {
  const raw = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u00ad]/g, '')
    .split('\n');
  const rows = unwrapped(raw, startsItem);
  const numbered = numberedItems(rows);
  const lines: PlainLine[] = [];
  let apart = true;
  for (const [at, line] of rows.entries()) {
    const text = line.replace(/ {2,}/g, ' ').trim().replace(GLUED_BYLINE, '$1 ');
    if (!text) {
      apart = true;
      continue;
    }
    const parts = unglue(text);
    const columns = parts.length === 1 ? columnsOf(line) : [];
    // The button belongs to the heading above it, whatever that ends with.
    const above = lines.at(-1);
    if (GLUED_BEFORE.test(text) && above?.kind === 'text' && above.text.length <= 140)
      lines[lines.length - 1] = { ...above, kind: 'heading', level: 2 };
    for (const part of parts) {
      const mark = MARK.test(part) ? MARK : numbered.has(at) ? NUMBER : null;
      const shape = { kind: mark ? ('item' as const) : ('text' as const), apart };
      lines.push({ text: mark ? part.replace(mark, '') : part, ...shape, ...(columns.length && { columns }) });
      apart = false;
    }
  }
  return lines;
}
