/** Sums of values by small numbers, of which the greatest are wanted: cheaper than a map for each article. */

export interface Tally {
  /** @param at a small whole number @param value more than 0 */
  add(at: number, value: number): void;
  /** Adds the value at each of the numbers that stand in `all` from `begin` to `end`, the end excluded. */
  addAll(all: Int32Array, begin: number, end: number, value: number): void;
  /** The numbers with the greatest sums, the greatest first, of equal ones the one first added; the tally is empty afterwards. */
  takeGreatest(count: number): readonly Sum[];
}

export interface Sum {
  readonly at: number;
  readonly sum: number;
}

export function createTally(): Tally {
  let sums = new Float64Array(1024);
  /** numbers with a sum, in the order in which they were first added */
  let touched = new Int32Array(1024);
  let count = 0;

  function addAll(all: Int32Array, begin: number, end: number, value: number): void {
    if (count + end - begin > touched.length) touched = grown(touched, count + end - begin, Int32Array);
    for (let i = begin; i < end; i++) {
      const at = all[i]!;
      if (at >= sums.length) sums = grown(sums, at + 1, Float64Array);
      const before = sums[at]!;
      if (before === 0) touched[count++] = at;
      sums[at] = before + value;
    }
  }

  const single = new Int32Array(1);
  return {
    add(at, value) {
      single[0] = at;
      addAll(single, 0, 1, value);
    },
    addAll,
    takeGreatest(wanted) {
      const greatest = createGreatest(wanted);
      for (let i = 0; i < count; i++) {
        const at = touched[i]!;
        greatest.offer(at, sums[at]!);
        sums[at] = 0;
      }
      count = 0;
      return greatest.sorted();
    },
  };
}

interface Ranked extends Sum {
  /** of equal sums the one offered first is greater */
  readonly order: number;
}

/** A heap of the greatest sums offered, the least of them on top. */
function createGreatest(wanted: number) {
  const heap: Ranked[] = [];
  let offered = 0;
  let least = 0;

  function sink(from: number): void {
    const item = heap[from]!;
    let at = from;
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isLess(heap[child + 1]!, heap[child]!)) child++;
      if (!isLess(heap[child]!, item)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  }

  return {
    offer(at: number, sum: number): void {
      if (heap.length < wanted) {
        heap.push({ at, sum, order: offered++ });
        if (heap.length < wanted) return;
        for (let i = heap.length >> 1; i >= 0; i--) sink(i);
      } else {
        if (sum <= least) return;
        heap[0] = { at, sum, order: offered++ };
        sink(0);
      }
      least = heap[0]!.sum;
    },
    sorted: (): readonly Sum[] =>
      heap.sort((a, b) => b.sum - a.sum || a.order - b.order).map(({ at, sum }) => ({ at, sum })),
  };
}

const isLess = (a: Ranked, b: Ranked): boolean => a.sum < b.sum || (a.sum === b.sum && a.order > b.order);

function grown<T extends Int32Array | Float64Array>(array: T, least: number, of: new (length: number) => T): T {
  const larger = new of(Math.max(array.length * 2, least));
  larger.set(array);
  return larger;
}
