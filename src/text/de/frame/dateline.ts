/** What stands before a sentence and is no part of it: place, sign of an agency, day, hour. */
import type { Item } from '../../engine/frame-items.ts';

/**
 * "ALTENDORF (dpa) - 3.5.2026 - ", "Altendorf – ", "Altendorf, 3. Mai 2026 (lpd) ", "(hm) ", "20:15 ": place, sign, day and hour
 * are no part of the sentence, whose first word opens it all the same.
 */
export function behindDateline(items: readonly Item[]): readonly Item[] {
  if (!mayOpen(items)) return items;
  const from = datedFrom(items) || placeFrom(items) || signFrom(items) || dayFrom(items) || hourFrom(items);
  return from > 0 && from < items.length ? items.slice(from) : items;
}

/** Whether one of the first items is a mark that closes a dateline, or the first is an hour. */
function mayOpen(items: readonly Item[]): boolean {
  if (hourFrom(items) > 0) return true;
  for (let i = 0; i < MOST_BEFORE && i < items.length; i++)
    if (items[i]!.kind === 'mark' && CLOSES.has(items[i]!.text)) return true;
  return false;
}
const MOST_BEFORE = 12;
const CLOSES: ReadonlySet<string> = new Set([')', '-', '–', '—']);

const isDash = (item: Item | undefined): boolean => /^[-–—]$/u.test(item?.text ?? '');
const opensSentence = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);

/** tokens of "3.5.2026" with its dash */
const LONGEST_DAY = 7;

/** "(dpa) - 3.5.2026 - ", "(dpa) - ", "3.5.2026 - " */
function datedFrom(items: readonly Item[]): number {
  const close = items.findIndex((item) => item.text === ')');
  const opens = close > 1 && close < 8 && items.slice(0, close).some((item) => item.text === '(');
  const sign = opens && isDash(items[close + 1]) ? close + 2 : 0;
  const day = items.slice(sign, sign + LONGEST_DAY).findIndex((item) => isDash(item));
  const dated = day > 0 && items.slice(sign, sign + day).every((item) => /^[\d.]+$/u.test(item.text));
  return dated ? sign + day + 1 : sign;
}

/** "Altendorf – Der Rat ...", "Altendorf - Der Rat", "ab – Der Rat": a place or a sign, a dash, and a sentence. */
function placeFrom(items: readonly Item[]): number {
  const dash = items.findIndex((item) => /^[–—-]$/u.test(item.text));
  if (dash < 1 || dash > 2 || !opensSentence(items[dash + 1])) return 0;
  const all = items.slice(0, dash);
  const apart = items[dash]!.start > all.at(-1)!.end && items[dash + 1]!.start > items[dash]!.end;
  const place =
    all.every((item) => /^\p{Lu}\p{Ll}/u.test(item.text)) && (items[dash]!.text !== '-' || (apart && dash === 1));
  return place || (dash === 1 && apart && /^\p{Ll}{2,3}$/u.test(all[0]!.text)) ? dash + 1 : 0;
}

/** "(hm) Im Fall", "Altendorf (ab/lpd) Die Stadt", "Altendorf, 3. Mai 2026 (LPD) Der Verein" */
function signFrom(items: readonly Item[]): number {
  const open = items.findIndex((item) => item.text === '(');
  const close = items.findIndex((item) => item.text === ')');
  if (open < 0 || open > 6 || close < open + 2 || close > open + 4 || !opensSentence(items[close + 1])) return 0;
  const sign = items
    .slice(open + 1, close)
    .map(({ text }) => text)
    .join('');
  const before = items.slice(0, open);
  const onlyPlace = before.every(({ text }) => /^(?:[\p{Lu}\d]|[.,]$)/u.test(text));
  const dated = before.some(({ text }) => /^[.,]$/u.test(text));
  return onlyPlace && (dated ? /^\p{L}+$/u : open < 2 ? /^\p{Ll}{2,8}(?:\/\p{Ll}{2,4})?$/u : /^$/u).test(sign)
    ? close + 1
    : 0;
}

/** "Altendorf, 3. Mai 2026 – Die Firma" */
function dayFrom(items: readonly Item[]): number {
  const [place, comma, day, dash, first] = items;
  const dated = comma?.text === ',' && day?.kind === 'time' && isDash(dash) && opensSentence(first);
  return dated && /^\p{Lu}/u.test(place!.text) ? 4 : 0;
}

/** "20:15 Der Rat tagt." */
function hourFrom(items: readonly Item[]): number {
  const [hour, first] = items;
  return /^\d{1,2}:\d\d$/u.test(hour?.text ?? '') && opensSentence(first) ? 1 : 0;
}
