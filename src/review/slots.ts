/**
 * Lays a sentence beside one that it tells nearly word for word, and says where other words stand in between: what was changed in
 * a copy shows there, though every word of it may stand somewhere in the sources.
 */
import type { SheetSentence, Word } from './sheet.ts';

/** Words of the draft that stand where the source has others, both between words that the two share. */
export interface Slot {
  readonly here: readonly Word[];
  readonly there: readonly Word[];
  /** the shared word right before; absent where the sentences begin */
  readonly before: Word | undefined;
}

/** Part of the source sentence's words, and of the draft's, that must stand in the other, in order. */
const OF_SOURCE = 0.6;
const OF_DRAFT = 0.5;
/** Words before the first shared one that may stand in the place of the source's. */
const OPENING = 3;
/** So many shared words make a copy; fewer meet by chance. */
const LEAST = 4;

/** The slots of a sentence that is a copy of the other but for them; none where it is no copy. */
export function slotsOf(draft: SheetSentence, source: SheetSentence): readonly Slot[] {
  const here = draft.words.filter((w) => w.kind !== 'mark');
  const there = source.words.filter((w) => w.kind !== 'mark');
  const pairs = sharedInOrder(here, there);
  // what stands before and behind the copy, as who reports it, is no part of it
  const [opens, ends] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0];
  const copied = ends + 1 - Math.max(0, opens - OPENING);
  if (pairs.length < LEAST || pairs.length < OF_SOURCE * there.length || pairs.length < OF_DRAFT * copied) return [];
  const slots: Slot[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [here.length, there.length] as const]) {
    if (x > i && y > j) slots.push({ here: here.slice(i, x), there: there.slice(j, y), before: here[i - 1] });
    [i, j] = [x + 1, y + 1];
  }
  return slots;
}

/** The longest run of words that stand in both in the same order, as pairs of places. */
function sharedInOrder(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = isOne(a[i]!, b[j]!)
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isOne(a[i]!, b[j]!)) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

const isOne = (a: Word, b: Word): boolean =>
  a.stem === b.stem || a.lemma === b.lemma || (a.concept !== undefined && a.concept === b.concept);
