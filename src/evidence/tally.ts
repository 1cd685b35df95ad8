/** Sums of values by small numbers, of which the greatest are wanted: cheaper than a map for each article. */

export interface Tally {
  /** @param at a small whole number @param value more than 0 */
  add(at: number, value: number): void;
  /** The numbers with the greatest sums, the greatest first; the tally is empty afterwards. */
  takeGreatest(count: number): Sum[];
}

export interface Sum {
  readonly at: number;
  readonly sum: number;
}

export function createTally(): Tally {
  let sums = new Float64Array(1024);
  let touched: number[] = [];
  return {
    add(at, value) {
      if (at >= sums.length) sums = grown(sums, at);
      if (sums[at] === 0) touched.push(at);
      sums[at]! += value;
    },
    takeGreatest(count) {
      const all = touched;
      touched = [];
      let greatest: Sum[] = [];
      let least = 0;
      for (let i = 0; i < all.length; i++) {
        const at = all[i]!;
        const sum = sums[at]!;
        sums[at] = 0;
        if (sum <= least) continue;
        greatest.push({ at, sum });
        // Twice as many as asked for are gathered before they are sorted: each sorting halves what may still enter.
        if (greatest.length < 2 * count) continue;
        greatest = sorted(greatest, count);
        least = greatest.at(-1)!.sum;
      }
      return sorted(greatest, count);
    },
  };
}

const sorted = (found: Sum[], count: number): Sum[] => found.sort((a, b) => b.sum - a.sum).slice(0, count);

function grown(sums: Float64Array, at: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(sums.length * 2, at + 1));
  larger.set(sums);
  return larger;
}
