/** What stands before a sentence and is no part of it: place, sign of an agency, day. */
import type { Item } from '../../engine/frame-items.ts';

/** "ALTENDORF (dpa) - 3.5.2026 - ", "Altendorf – ": a place, sign and day are no part of the sentence, whose first word opens it all the same. */
export function behindDateline(items: readonly Item[]): readonly Item[] {
  const close = items.findIndex((item) => item.text === ')');
  const opens = close > 1 && close < 8 && items.slice(0, close).some((item) => item.text === '(');
  const sign = opens && isDash(items[close + 1]) ? close + 2 : 0;
  const day = items.slice(sign, sign + LONGEST_DAY).findIndex((item) => isDash(item));
  const dated = day > 0 && items.slice(sign, sign + day).every((item) => /^[\d.]+$/u.test(item.text));
  const from = dated ? sign + day + 1 : sign === 0 && isPlace(items) ? items.findIndex(isDash) + 1 : sign;
  return from > 0 && from < items.length ? items.slice(from) : items;
}
const isDash = (item: Item | undefined): boolean => /^[-–—]$/u.test(item?.text ?? '');
/** tokens of "3.5.2026" with its dash */
const LONGEST_DAY = 7;
/** "Altendorf – Der Rat ...": one or two names and a long dash, behind which a sentence begins. */
function isPlace(items: readonly Item[]): boolean {
  const dash = items.findIndex((item) => /^[–—]$/u.test(item.text));
  const all = items.slice(0, dash);
  const begins = /^\p{Lu}/u.test(items[dash + 1]?.text ?? '');
  return begins && (dash === 1 || dash === 2) && all.every((item) => /^\p{Lu}\p{Ll}/u.test(item.text));
}
