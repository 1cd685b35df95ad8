/** A few words in quotation marks inside a German sentence ("arbeite »ohne jede Störung«"): one item, whose inside is not read. */
import { type Item, wholeOf } from '../../engine/frame-items.ts';

const OPENS: ReadonlySet<string> = new Set('„»«"“');
const CLOSES: ReadonlySet<string> = new Set('“«»"”');

/** Longer pieces are statements of their own. */
const MOST_ITEMS = 16;

/** Begins so and is read as one word in small letters that stands free. */
const MARK = '„';
export const isQuoted = (item: Item | undefined): boolean => item?.kind === 'word' && item.low.startsWith(MARK);

/**
 * The items with every such piece as one; as they are where a piece is speech of its own: at the head of the sentence, with
 * a stop inside, or behind a colon.
 */
export function withQuotedWhole(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ kind, text }) => kind === 'mark' && OPENS.has(text))) return items;
  const made: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'mark' || !(OPENS.has(item.text) || CLOSES.has(item.text))) {
      made.push(item);
      continue;
    }
    const close = closingOf(items, i);
    if (made.length === 0 || close === null || items[i - 1]!.text === ':') return items;
    const inside = items.slice(i, close + 1);
    const text = inside.map((x) => x.text).join(' ');
    made.push(wholeOf('word', { start: item.start, end: items[close]!.end }, text, MARK + text.toLowerCase(), false));
    i = close;
  }
  return made;
}

function closingOf(items: readonly Item[], open: number): number | null {
  for (let i = open + 1; i < items.length && i <= open + MOST_ITEMS; i++) {
    const { kind, text } = items[i]!;
    if (kind !== 'mark') continue;
    if (CLOSES.has(text)) return i > open + 1 ? i : null;
    if (/[.!?:;]/u.test(text)) return null;
  }
  return null;
}
