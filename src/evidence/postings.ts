/** Which articles of the window have a feature: an inverted index that forgets what is common and what is over. */
import { createTally, type Sum } from './tally.ts';
import type { Vector } from './vectors.ts';

/** A feature of more articles than this tells none of them apart: its list is dropped. */
const COMMON = 500;
/** Days for which a feature stays common before it is listed anew: the names of one week are not those of the next. */
const COMMON_DAYS = 2;
/** Articles that the features of one are looked up in, all in all: its cost does not grow with the world's news. */
const MOST_LOOKED_UP = 3000;
const DAY = 86_400_000;

export interface Postings {
  /** @param slot number of the article; small numbers, used again after `remove` */
  add(vector: Vector, slot: number, now: number): void;
  remove(vector: Vector, slot: number): void;
  /** The articles most alike by telling features, each with its sum of squared weights. The rarest features are looked up first. */
  lookUp(vector: Vector, count: number): readonly Sum[];
}

/** The articles of a feature; most features have one, whose slot then stands alone, which saves half the memory. */
type Listed = number | number[];

const lengthOf = (listed: Listed): number => (typeof listed === 'number' ? 1 : listed.length);

export function createPostings(): Postings {
  const lists = new Map<number, Listed>();
  const commonUntil = new Map<number, number>();
  const sums = createTally();

  function isCommon(key: number, now: number): boolean {
    const until = commonUntil.get(key);
    if (until === undefined) return false;
    if (until > now) return true;
    commonUntil.delete(key);
    return false;
  }

  function list(key: number, slot: number, now: number): void {
    const listed = lists.get(key);
    if (listed === undefined) {
      if (!isCommon(key, now)) lists.set(key, slot);
    } else if (typeof listed === 'number') lists.set(key, [listed, slot]);
    else if (listed.length < COMMON) listed.push(slot);
    else {
      lists.delete(key);
      commonUntil.set(key, now + COMMON_DAYS * DAY);
    }
  }

  /** Lists of the article's features, rarest first, as many as fit the effort for one article. */
  function telling({ keys, weights }: Vector): { listed: Listed; length: number; weight: number }[] {
    const found: { listed: Listed; length: number; weight: number }[] = [];
    for (let i = 0; i < keys.length; i++) {
      const listed = lists.get(keys[i]!);
      if (listed !== undefined) found.push({ listed, length: lengthOf(listed), weight: weights[i]! });
    }
    if (found.reduce((all, { length }) => all + length, 0) <= MOST_LOOKED_UP) return found;
    found.sort((a, b) => a.length - b.length);
    let effort = 0;
    const end = found.findIndex(({ length }) => {
      effort += length;
      return effort > MOST_LOOKED_UP;
    });
    return found.slice(0, end);
  }

  return {
    add({ keys }, slot, now) {
      for (const key of keys) list(key, slot, now);
    },
    remove({ keys }, slot) {
      for (const key of keys) {
        const listed = lists.get(key);
        if (listed === slot) lists.delete(key);
        else if (typeof listed === 'object') {
          unlist(listed, slot);
          if (listed.length === 1) lists.set(key, listed[0]!);
        }
      }
    },
    lookUp(vector, count) {
      for (const { listed, weight } of telling(vector)) {
        // Articles weigh a feature much alike: the square stands for the product, and is not stored.
        const product = weight * weight;
        if (typeof listed === 'number') sums.add(listed, product);
        else for (let i = 0; i < listed.length; i++) sums.add(listed[i]!, product);
      }
      return sums.takeGreatest(count);
    },
  };
}

/** The last takes the place of the one removed: the order of a list means nothing. */
function unlist(slots: number[], slot: number): void {
  const at = slots.indexOf(slot);
  if (at < 0) return;
  slots[at] = slots.at(-1)!;
  slots.pop();
}
