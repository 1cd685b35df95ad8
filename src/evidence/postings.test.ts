import { describe, expect, it } from 'vitest';
import { createPostings } from './postings.ts';
import { createTally } from './tally.ts';

const of = (...keys: number[]) => ({ keys, weights: keys.map(() => 0.5) });

describe('createPostings', () => {
  it('finds the articles that share most, the most alike first', () => {
    const postings = createPostings();
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
    const postings = createPostings();
    postings.add(of(1, 2), 0, 0);
    postings.add(of(1), 1, 0);
    postings.remove(of(1, 2), 0);
    expect(postings.lookUp(of(1, 2), 10).map(({ at }) => at)).toEqual([1]);
  });

  it('drops a feature of too many articles, and lists it anew days later', () => {
    const postings = createPostings();
    for (let slot = 0; slot <= 500; slot++) postings.add(of(7), slot, 0);
    expect(postings.lookUp(of(7), 10)).toEqual([]);
    postings.add(of(7), 501, 3 * 86_400_000);
    expect(postings.lookUp(of(7), 10).map(({ at }) => at)).toEqual([501]);
  });
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
