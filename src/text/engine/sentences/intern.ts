/** One copy of what is known of each word, found by the units of the word where it stands in a text, without cutting it out. */

/** Words met of late, and as many of the time before: bounded, so that hostile input can't grow it for ever. */
const GENERATION = 1 << 15;
/** Places of a table: twice as many as words, so that a search is short. */
const PLACES = GENERATION * 2;

interface Named {
  readonly raw: string;
}

/** @param make what is kept of a word met for the first time; its `raw` must be the word */
export function interned<T extends Named>(make: (word: string) => T): (text: string, start: number, end: number) => T {
  let known = new Array<T | undefined>(PLACES).fill(undefined);
  let before = new Array<T | undefined>(PLACES).fill(undefined);
  let count = 0;
  return (text, start, end) => {
    const place = placeOf(known, text, start, end);
    const found = known[place];
    if (found !== undefined) return found;
    const made = before[placeOf(before, text, start, end)] ?? make(text.slice(start, end));
    if (++count > GENERATION) {
      before = known;
      known = new Array<T | undefined>(PLACES).fill(undefined);
      count = 1;
      known[placeOf(known, text, start, end)] = made;
    } else known[place] = made;
    return made;
  };
}

/** Where the word is, or where it would be put. */
function placeOf<T extends Named>(table: readonly (T | undefined)[], text: string, start: number, end: number): number {
  let place = hashOf(text, start, end) & (PLACES - 1);
  for (let found = table[place]; found !== undefined && !isWord(found.raw, text, start, end); found = table[place])
    place = (place + 1) & (PLACES - 1);
  return place;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** FNV-1a over UTF-16 units, its high bits folded in: words that differ in one letter lie apart. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
