/** Finds the section of a pasted article, its genre among them: above the headline, beside the day, in front of the author. */
import { isCounter } from './head-line.ts';
import type { Top } from './headline.ts';
import { isGeneric, sectionOf } from './outlet.ts';

/** Kicker and section stand right above the headline; further up is the menu. */
const ABOVE_TITLE = 3;
/** So many entries in a row are a menu's. */
const MENU = 4;

/** @returns the section below the headline or beside the day; else the nearest above it that is no entry of the menu */
export function sectionOfHead(top: Top & { readonly reach: number }, titleAt: number): string | null {
  const below = range(titleAt + 1, top.reach).flatMap((i) => sectionsOf(top, i));
  if (below[0] !== undefined) return below[0];
  const from = titleAt < 0 ? top.reach : titleAt;
  const details = range(0, from).filter((i) => top.read[i]!.details);
  const beside = details.reverse().flatMap((i) => sectionsOf(top, i));
  if (beside[0] !== undefined) return beside[0];
  const above = range(0, from).reverse();
  const near = above.slice(0, ABOVE_TITLE).find((i) => sectionsOf(top, i).length > 0 && !isEntry(top, i));
  const first = near ?? above.reverse().find((i) => sectionsOf(top, i).length > 0 && !isEntry(top, i));
  return first === undefined ? (top.masthead?.section ?? null) : sectionsOf(top, first)[0]!;
}

/** What a line, or a name beside its day, says of the section. */
const sectionsOf = ({ lines, read }: Top, i: number): string[] =>
  [
    ...(lines[i]!.entry ? [] : partsOf(lines[i]!.text)),
    ...(read[i]!.published ? read[i]!.names.map((n) => n.text) : []),
  ].flatMap((text) => sectionOf(text) ?? []);

/** "Heft 10/2026 | INTERVIEW", "Seite 4 | Meinung": a shelf beside the number of the issue or the page. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/\s[|·•]\s/);
  return parts.length > 1 && parts.some(isCounter) ? parts : [text];
}

/** An entry of a menu is one of many in a row; the page's own section stands there once more. */
function isEntry({ lines, end }: Top, i: number): boolean {
  const { text, entry = false } = lines[i]!;
  const isLabel = (k: number): boolean => {
    const label = lines[k]?.text ?? '';
    // Below a menu that stands in one line, a label in a line of its own is none of it.
    if ((lines[k]?.entry ?? false) !== entry) return false;
    return sectionOf(label) !== null || isGeneric(label);
  };
  let [first, last] = [i, i];
  while (first > 0 && isLabel(first - 1)) first--;
  while (last + 1 < end && isLabel(last + 1)) last++;
  const again = lines.slice(0, end).filter((l) => l.text === text).length > 1;
  return isGeneric(text) || (last - first + 1 >= MENU && !(again && i === lastOf(lines, text, end)));
}

const lastOf = (lines: Top['lines'], text: string, end: number): number =>
  lines
    .slice(0, end)
    .map((l) => l.text)
    .lastIndexOf(text);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
