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
  /** The articles most alike by telling features, each with its sum of products. The rarest features are looked up first. */
  lookUp(vector: Vector, count: number): readonly Sum[];
}

interface Listed {
  readonly slots: number[];
  readonly weights: number[];
}

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

  function list(key: number, slot: number, weight: number, now: number): void {
    const listed = lists.get(key);
    if (!listed) lists.set(key, { slots: [slot], weights: [weight] });
    else if (listed.slots.length < COMMON) {
      listed.slots.push(slot);
      listed.weights.push(weight);
    } else {
      lists.delete(key);
      commonUntil.set(key, now + COMMON_DAYS * DAY);
    }
  }

  /** Lists of the article's features, rarest first, as many as fit the effort for one article. */
  function telling({ keys, weights }: Vector): { listed: Listed; weight: number }[] {
    const found: { listed: Listed; weight: number }[] = [];
    for (let i = 0; i < keys.length; i++) {
      const listed = lists.get(keys[i]!);
      if (listed) found.push({ listed, weight: weights[i]! });
    }
    found.sort((a, b) => a.listed.slots.length - b.listed.slots.length);
    let effort = 0;
    const end = found.findIndex(({ listed }) => {
      effort += listed.slots.length;
      return effort > MOST_LOOKED_UP;
    });
    return end < 0 ? found : found.slice(0, end);
  }

  return {
    add({ keys, weights }, slot, now) {
      for (let i = 0; i < keys.length; i++) if (!isCommon(keys[i]!, now)) list(keys[i]!, slot, weights[i]!, now);
    },
    remove({ keys }, slot) {
      for (const key of keys) {
        const listed = lists.get(key);
        const at = listed ? listed.slots.indexOf(slot) : -1;
        if (at < 0) continue;
        if (listed!.slots.length === 1) lists.delete(key);
        else removeAt(listed!, at);
      }
    },
    lookUp(vector, count) {
      for (const { listed, weight } of telling(vector)) {
        const { slots, weights } = listed;
        for (let i = 0; i < slots.length; i++) sums.add(slots[i]!, weight * weights[i]!);
      }
      return sums.takeGreatest(count);
    },
  };
}

/** The last takes the place of the one removed: the order of a list means nothing. */
function removeAt({ slots, weights }: Listed, at: number): void {
  slots[at] = slots.at(-1)!;
  weights[at] = weights.at(-1)!;
  slots.pop();
  weights.pop();
}
