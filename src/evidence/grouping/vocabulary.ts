/**
 * The features of the window, one record each: how many articles of each language had it, and which ones. Records of small
 * whole numbers lie side by side in one table, so that all that is asked of a feature costs one look-up.
 */

/** Fields of a record, counted from the place that `placeOf` and `find` give. */
export const FIELD = {
  /** articles in German and in English, see `frequencies.ts` */
  de: 2,
  en: 3,
  /** its list of articles, see `postings.ts` */
  list: 4,
  length: 5,
  capacity: 6,
  /** minutes since 1970 until which it counts as common */
  commonUntil: 7,
} as const;
const KEY = 0;
const USED = 1;
/** Eight numbers of 32 bits: two records share a line of the processor's cache. */
const FIELDS = 8;
const SHIFT = 3;

/** Records that an empty table has room for. */
const FIRST = 4096;
/** Share of the table that may be used: beyond it neighbours must be walked too often. */
const FULLEST = 0.6;

export interface Vocabulary {
  /** All records, behind each other. A new one after a feature was added: the table may have moved. */
  readonly cells: Int32Array;
  /** Where the record of a feature begins in `cells`; a new one has 0 in all fields. Valid until the next new feature. */
  placeOf(key: number): number;
  /** As `placeOf`, or -1 for a feature that has no record. */
  find(key: number): number;
  /** Every record's place. */
  places(): Iterable<number>;
  /** Time goes on: records that nobody counts, lists or calls common at this minute may be dropped. */
  advance(minute: number): void;
}

export function createVocabulary(): Vocabulary {
  let cells = new Int32Array(FIRST * FIELDS);
  let mask = FIRST - 1;
  let used = 0;
  let now = 0;

  const isUsed = (place: number): boolean => cells[place + USED] !== 0;
  const isNeeded = (place: number): boolean =>
    cells[place + FIELD.de] !== 0 ||
    cells[place + FIELD.en] !== 0 ||
    cells[place + FIELD.length] !== 0 ||
    cells[place + FIELD.commonUntil]! > now;

  function* places(): Iterable<number> {
    for (let place = 0; place < cells.length; place += FIELDS) if (isUsed(place)) yield place;
  }

  /** The record of the key, or the empty place where it would begin. */
  function seek(key: number): number {
    let at = (Math.imul(key, GOLDEN) >>> 8) & mask;
    for (;;) {
      const place = at << SHIFT;
      if (cells[place + USED] === 0 || cells[place + KEY] === key) return place;
      at = (at + 1) & mask;
    }
  }

  function use(place: number, key: number): number {
    cells[place + USED] = 1;
    cells[place + KEY] = key;
    used++;
    return place;
  }

  /** Moves what is needed into a table of its size and some room: the same one again where much was not. */
  function move(): void {
    const from = cells;
    const needed = Array.from(places()).filter(isNeeded);
    let room = FIRST;
    while (needed.length > room * FULLEST * ROOM_LEFT) room *= 2;
    cells = new Int32Array(room * FIELDS);
    mask = room - 1;
    used = 0;
    for (const place of needed) {
      const to = use(seek(from[place + KEY]!), from[place + KEY]!);
      for (let field = USED + 1; field < FIELDS; field++) cells[to + field] = from[place + field]!;
    }
  }

  return {
    get cells() {
      return cells;
    },
    placeOf(key) {
      const place = seek(key);
      if (isUsed(place)) return place;
      if ((used + 1) * FIELDS <= cells.length * FULLEST) return use(place, key);
      move();
      return use(seek(key), key);
    },
    find(key) {
      const place = seek(key);
      return isUsed(place) ? place : -1;
    },
    places,
    advance(minute) {
      now = Math.max(now, minute);
    },
  };
}

/** 2^32 divided by the golden ratio: spreads keys that differ in few bits (Knuth 1998, section 6.4). */
const GOLDEN = 0x9e3779b1;
/** Part of the fullest that a table is filled to when it is made: the next move is far. */
const ROOM_LEFT = 0.7;
