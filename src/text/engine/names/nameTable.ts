/**
 * A closed table of the words that lists of the world's places and people hold: one byte of kinds for each word, found by
 * hash with open addressing (Knuth, The Art of Computer Programming 3, 6.4). Words themselves are not kept: of 65,000
 * words that are in no list one is taken for listed by chance.
 */
import { mix } from './mix.ts';

/** Bits of a word's kinds. The first two parts are of names of several words: "Bad", "Janeiro". */
export const LISTED = {
  townHere: 1,
  city: 2,
  town: 4,
  village: 8,
  firstPart: 16,
  laterPart: 32,
  firstName: 64,
  surname: 128,
  /** not in the table: found without its genitive -s, by its first part before a hyphen */
  genitive: 256,
  hyphened: 512,
} as const;

/** Kinds are below this bit. */
export const LISTED_BITS = 10;

export interface NameTable {
  /** 0 where the slot is empty */
  readonly kinds: Uint8Array;
  readonly prints: Uint16Array;
}

/** Slots are a power of two, at least a third of them empty, so that look-ups end soon. */
export function nameTable(entries: Iterable<readonly [string, number]>): NameTable {
  const words = new Map(entries);
  let slots = 2;
  while (slots * 2 < words.size * 3) slots *= 2;
  const table = { kinds: new Uint8Array(slots), prints: new Uint16Array(slots) };
  for (const [word, kinds] of words) {
    const hash = hashOf(word);
    let at = hash & (slots - 1);
    while (table.kinds[at] !== 0) at = (at + 1) & (slots - 1);
    table.kinds[at] = kinds;
    table.prints[at] = hash >>> 16;
  }
  return table;
}

/** Kinds of a capitalised word as it stands in a text: also "Oslos" for "Oslo", "Kiel-Nord" for "Kiel", "OSLO". */
export function listedAs(table: NameTable, word: string): number {
  const exact = kindsOf(table, word);
  if (exact) return exact;
  const bare = word.length > 4 && word.endsWith('s') ? kindsOf(table, word.slice(0, -1)) : 0;
  if (bare) return bare | LISTED.genitive;
  const part = word.indexOf('-') > 0 ? kindsOf(table, word.slice(0, word.indexOf('-'))) : 0;
  if (part) return part | LISTED.hyphened;
  return word.length > 4 && word === word.toUpperCase() ? kindsOf(table, word[0]! + word.slice(1).toLowerCase()) : 0;
}

function kindsOf({ kinds, prints }: NameTable, word: string): number {
  const hash = hashOf(word);
  const mask = kinds.length - 1;
  // bounded, for a table from a broken file may be full
  for (let at = hash & mask, steps = 0; kinds[at] !== 0 && steps <= mask; at = (at + 1) & mask, steps++)
    if (prints[at] === hash >>> 16) return kinds[at]!;
  return 0;
}

/** Of all bits, for the low ones choose the slot and the high ones are kept: closed by MurmurHash3's last steps. */
function hashOf(word: string): number {
  let h = word.length;
  for (let i = 0; i < word.length; i++) h = mix(h, word.charCodeAt(i));
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
