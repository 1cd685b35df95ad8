/** Words whose stop or hyphen stands apart from them, as one item: "die 26. Chortage", "Petra S.", "Ärztinnen und -ärzte". */
import { type Item, wholeOf } from '../../engine/frame-items.ts';

export function withStopsJoined(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, i) => joins(items, item, i))) return items;
  const made: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (!joins(items, item, i)) {
      made.push(item);
      continue;
    }
    made.push(item.text === '-' ? joined(item, items[i + 1]!, true) : joined(item, items[i + 1]!, item.cap));
    i++;
  }
  return made;
}

/** Whether the item and the one behind it are one word. */
function joins(items: readonly Item[], item: Item, i: number): boolean {
  const next = items[i + 1];
  if (!next || next.start !== item.end || i + 2 >= items.length) return false;
  if (item.text === '-') return i > 0 && items[i - 1]!.end < item.start && /^\p{Ll}{3}/u.test(next.text);
  return next.text === '.' && (isOrdinal(items, i) || isInitial(item));
}

/** "der 26. Lauf": before a noun and behind an article */
const isOrdinal = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind !== 'time' &&
  /^\d{1,3}$/u.test(items[i]!.text) &&
  items[i + 2]!.cap &&
  /^(?:d(?:er|ie|as|en|em|es)|zu[mr]|[ai]m|vom|beim|eine?[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?)$/u.test(
    items[i - 1]?.low ?? '',
  );

/** "Rosmarie T.", "H. Lührs", and the firm's "Lda." */
const isInitial = ({ text, kind }: Item): boolean =>
  (kind === 'word' || kind === 'name') && /(?:^|\s)(?:\p{Lu}|Lda|Inc|Ltd|Co|Corp)$/u.test(text);

function joined(first: Item, second: Item, cap: boolean): Item {
  const text = first.text + second.text;
  const span = { start: first.start, end: second.end };
  return wholeOf(first.kind === 'name' ? 'name' : 'word', span, text, text.toLowerCase(), cap, first.entity);
}
