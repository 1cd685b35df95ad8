/** Which articles of the window have a feature: an inverted index that forgets what is common and what is over. */
import { createSlotLists, FIRST_CAPACITY } from './slot-lists.ts';
import { createTally, type Sum } from './tally.ts';
import type { Vector } from './vectors.ts';
import { FIELD, type Vocabulary } from './vocabulary.ts';

/** A feature of more articles than this tells none of them apart: its list is dropped. */
const COMMON = 500;
/** Minutes for which a feature stays common before it is listed anew: the names of one week are not those of the next. */
const COMMON_MINUTES = 2 * 24 * 60;
/** Articles that the features of one are looked up in, all in all: its cost does not grow with the world's news. */
const MOST_LOOKED_UP = 3000;
const MINUTE = 60_000;

export interface Postings {
  /** @param slot number of the article; small numbers, used again after `remove` @param now milliseconds since 1970 */
  add(vector: Vector, slot: number, now: number): void;
  remove(vector: Vector, slot: number): void;
  /** The articles most alike by telling features, each with its sum of squared weights. The rarest features are looked up first. */
  lookUp(vector: Vector, count: number): readonly Sum[];
}

/**
 * Most features have one article: its slot stands in the record itself, in the place of a list.
 * @param vocabulary where the lists' places and lengths are kept
 */
export function createPostings(vocabulary: Vocabulary): Postings {
  const lists = createSlotLists();
  const sums = createTally();
  /** records of the features that are looked up, and what each adds */
  const places: number[] = [];
  const products: number[] = [];

  function list(place: number, slot: number, minute: number): void {
    const { cells } = vocabulary;
    const length = cells[place + FIELD.length]!;
    if (length === 0) {
      if (cells[place + FIELD.commonUntil]! > minute) return;
      cells[place + FIELD.list] = slot;
    } else if (length === COMMON) {
      lists.free(cells[place + FIELD.list]!, cells[place + FIELD.capacity]!);
      cells[place + FIELD.length] = 0;
      cells[place + FIELD.capacity] = 0;
      cells[place + FIELD.commonUntil] = minute + COMMON_MINUTES;
      return;
    } else {
      // Making room may move all lists: where they are is asked afterwards.
      const begin = roomFor(place, length);
      lists.slots[begin + length] = slot;
    }
    cells[place + FIELD.length] = length + 1;
  }

  /** Where the list of a feature begins once there is room behind its last article. */
  function roomFor(place: number, length: number): number {
    const { cells } = vocabulary;
    const capacity = cells[place + FIELD.capacity]!;
    const at = cells[place + FIELD.list]!;
    if (length < capacity) return at;
    const to = capacity === 0 ? lists.make(FIRST_CAPACITY) : lists.grow(at, capacity);
    if (capacity === 0) lists.slots[to] = at;
    cells[place + FIELD.list] = to;
    cells[place + FIELD.capacity] = capacity === 0 ? FIRST_CAPACITY : 2 * capacity;
    return to;
  }

  /** The last takes the place of the one removed: the order of a list means nothing. */
  function unlist(place: number, slot: number): void {
    const { cells } = vocabulary;
    const { slots } = lists;
    const length = cells[place + FIELD.length]!;
    const begin = cells[place + FIELD.list]!;
    if (length === 1) {
      if (begin === slot) cells[place + FIELD.length] = 0;
      return;
    }
    const last = begin + length - 1;
    let at = begin;
    while (at <= last && slots[at] !== slot) at++;
    if (at > last) return;
    slots[at] = slots[last]!;
    cells[place + FIELD.length] = length - 1;
    if (length > 2) return;
    cells[place + FIELD.list] = slots[begin]!;
    lists.free(begin, cells[place + FIELD.capacity]!);
    cells[place + FIELD.capacity] = 0;
  }

  /** Fills `places` and `products` with the article's features, rarest first where they exceed the effort for one article. */
  function choose({ keys, weights }: Vector): void {
    places.length = products.length = 0;
    let effort = 0;
    for (let i = 0; i < keys.length; i++) {
      const place = vocabulary.find(keys[i]!);
      const length = place < 0 ? 0 : vocabulary.cells[place + FIELD.length]!;
      if (length === 0) continue;
      effort += length;
      places.push(place);
      // Articles weigh a feature much alike: the square stands for the product, and is not stored.
      products.push(weights[i]! * weights[i]!);
    }
    if (effort > MOST_LOOKED_UP) keepRarest();
  }

  function keepRarest(): void {
    const { cells } = vocabulary;
    const lengthAt = (i: number): number => cells[places[i]! + FIELD.length]!;
    const order = places.map((_, i) => i).sort((a, b) => lengthAt(a) - lengthAt(b));
    let effort = 0;
    const chosen = order.filter((i) => {
      effort += lengthAt(i);
      return effort <= MOST_LOOKED_UP;
    });
    const found = chosen.map((i) => [places[i]!, products[i]!] as const);
    places.length = products.length = 0;
    for (const [place, product] of found) {
      places.push(place);
      products.push(product);
    }
  }

  return {
    add({ keys }, slot, now) {
      const minute = Math.floor(now / MINUTE);
      vocabulary.advance(minute);
      for (let i = 0; i < keys.length; i++) list(vocabulary.placeOf(keys[i]!), slot, minute);
    },
    remove({ keys }, slot) {
      for (let i = 0; i < keys.length; i++) {
        const place = vocabulary.find(keys[i]!);
        if (place >= 0 && vocabulary.cells[place + FIELD.length] !== 0) unlist(place, slot);
      }
    },
    lookUp(vector, count) {
      choose(vector);
      const { cells } = vocabulary;
      const { slots } = lists;
      for (let i = 0; i < places.length; i++) {
        const begin = cells[places[i]! + FIELD.list]!;
        if (cells[places[i]! + FIELD.capacity] === 0) sums.add(begin, products[i]!);
        else sums.addAll(slots, begin, begin + cells[places[i]! + FIELD.length]!, products[i]!);
      }
      return sums.takeGreatest(count);
    },
  };
}
