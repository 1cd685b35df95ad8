import { describe, expect, it } from 'vitest';
import { chance } from '../../../spec/chance.ts';
import { createPostings } from './postings.ts';
import { createTally } from './tally.ts';
import { createVocabulary } from './vocabulary.ts';

const of = (...keys: number[]) => ({ keys, weights: keys.map(() => 0.5) });

describe('createPostings', () => {
  it('finds the articles that share most, the most alike first', () => {
    const postings = createPostings(createVocabulary());
    postings.add(of(1, 2, 3), 0, 0);
    postings.add(of(3, 4), 1, 0);
    postings.add(of(8, 9), 2, 0);
    expect(postings.lookUp(of(2, 3), 10)).toEqual([
      { at: 0, sum: 0.5 },
      { at: 1, sum: 0.25 },
    ]);
    expect(postings.lookUp(of(2, 3), 1)).toHaveLength(1);
  });

  it('forgets an article', () => {
    const postings = createPostings(createVocabulary());
    postings.add(of(1, 2), 0, 0);
    postings.add(of(1), 1, 0);
    postings.remove(of(1, 2), 0);
    expect(postings.lookUp(of(1, 2), 10).map(({ at }) => at)).toEqual([1]);
  });

  it('drops a feature of too many articles, and lists it anew days later', () => {
    const postings = createPostings(createVocabulary());
    for (let slot = 0; slot <= 500; slot++) postings.add(of(7), slot, 0);
    expect(postings.lookUp(of(7), 10)).toEqual([]);
    postings.add(of(7), 501, 3 * 86_400_000);
    expect(postings.lookUp(of(7), 10).map(({ at }) => at)).toEqual([501]);
  });
});

describe('lists of many lengths', () => {
  it('hold what a plain list would, through any adding and removing', () => {
    const next = chance(11);
    const postings = createPostings(createVocabulary());
    const held = new Map<number, number[]>();
    for (let step = 0; step < 8000; step++) {
      const slot = Math.floor(next() * 300);
      const before = held.get(slot);
      if (before) postings.remove(of(...before), slot);
      held.delete(slot);
      if (step % 3 === 0) continue;
      const keys = [...new Set(Array.from({ length: 5 }, () => Math.floor(next() ** 3 * 40)))].sort((a, b) => a - b);
      postings.add(of(...keys), slot, step);
      held.set(slot, keys);
    }
    for (let key = 0; key < 40; key++) {
      const expected = Array.from(held).flatMap(([slot, keys]) => (keys.includes(key) ? [slot] : []));
      const found = postings.lookUp(of(key), 1000).map(({ at }) => at);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
  });
});

it('lists stay whole when their memory grows', () => {
  const postings = createPostings(createVocabulary());
  for (let slot = 1; slot <= 40; slot++) postings.add(of(...Array.from({ length: 3000 }, (_, key) => key)), slot, 0);
  for (let key = 0; key < 3000; key += 1)
    expect(
      postings
        .lookUp(of(key), 100)
        .map(({ at }) => at)
        .includes(0),
    ).toBe(false);
  expect(postings.lookUp(of(17), 100)).toHaveLength(40);
});

describe('createTally', () => {
  it('gives the greatest sums, also of many and beyond its first size, and is empty afterwards', () => {
    const tally = createTally();
    for (let at = 0; at < 5000; at++) tally.add(at, 1 + ((at * 37) % 5000));
    tally.add(4999, 10_000);
    const greatest = tally.takeGreatest(3);
    expect(greatest[0]!.at).toBe(4999);
    expect(greatest.slice(1).map(({ sum }) => sum)).toEqual([5000, 4999]);
    expect(tally.takeGreatest(3)).toEqual([]);
  });
});
