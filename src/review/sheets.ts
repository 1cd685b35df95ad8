/** Sheets of sources already read: a source is read once for one reader, however many drafts are checked against it. */
import type { Reader } from './ports.ts';
import { type Sheet, type SheetInput, sheetOf } from './sheet.ts';

/** Sheets kept for one reader; the oldest goes first. A story has a few dozen sources. */
const KEPT = 256;
const sheets = new WeakMap<Reader, Map<string, Sheet>>();

export function sheetOnce(input: SheetInput, reader: Reader): Sheet {
  const known = sheetsOf(reader);
  const key = `${input.lang ?? ''}|${input.published ?? ''}|${input.title ?? ''}|${input.text}`;
  let sheet = known.get(key);
  if (!sheet) {
    sheet = sheetOf(input, reader);
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, sheet);
  }
  return sheet;
}

function sheetsOf(reader: Reader): Map<string, Sheet> {
  const known = sheets.get(reader) ?? new Map<string, Sheet>();
  sheets.set(reader, known);
  return known;
}
