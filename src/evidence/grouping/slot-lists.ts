/** Many short lists of small whole numbers in one piece of memory, which neither grows with time nor is looked through for garbage. */

/** Numbers that the shortest list has room for; longer ones have twice, four times as many and so on. */
const SHORTEST = 4;

export interface SlotLists {
  /** All lists; a new one after `make` or `grow`: the memory may have moved. */
  readonly slots: Int32Array;
  /** Where a list for so many numbers begins. @param capacity as `capacityFor` gives it */
  make(capacity: number): number;
  /** Moves the numbers of a full list into one of twice the capacity. */
  grow(at: number, capacity: number): number;
  free(at: number, capacity: number): void;
}

export const FIRST_CAPACITY = SHORTEST;

export function createSlotLists(): SlotLists {
  let slots = new Int32Array(1 << 14);
  let end = 0;
  /** by capacity: lists that were given back */
  const freed = new Map<number, number[]>();

  function make(capacity: number): number {
    const again = freed.get(capacity)?.pop();
    if (again !== undefined) return again;
    if (end + capacity > slots.length) {
      const larger = new Int32Array(slots.length * 2);
      larger.set(slots);
      slots = larger;
    }
    end += capacity;
    return end - capacity;
  }

  function free(at: number, capacity: number): void {
    const those = freed.get(capacity);
    if (those) those.push(at);
    else freed.set(capacity, [at]);
  }

  return {
    get slots() {
      return slots;
    },
    make,
    grow(at, capacity) {
      const to = make(2 * capacity);
      slots.copyWithin(to, at, at + capacity);
      free(at, capacity);
      return to;
    },
    free,
  };
}
