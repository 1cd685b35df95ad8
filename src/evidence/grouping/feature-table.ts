/** The features of one article while they are gathered: each key once, in tables that the next article uses again. */

export interface FeatureTable {
  /** Features so far. */
  readonly size: number;
  /** By place, in the order in which they came. */
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly words: readonly string[];
  clear(): void;
  /** Of a feature given twice the greater weight counts, and the first word. */
  add(key: number, weight: number, word: string): void;
  /** Place of a feature, or -1. */
  find(key: number): number;
}

export function createFeatureTable(): FeatureTable {
  let keys = new Int32Array(512);
  let weights = new Float64Array(512);
  const words: string[] = [];
  let size = 0;
  // Open addressing, four cells for each feature: most look-ups meet an empty one at once. A cell holds a place + 1.
  let cells = new Int32Array(4 * 512);

  function cellOf(key: number): number {
    const mask = cells.length - 1;
    let cell = key & mask;
    while (cells[cell] !== 0 && keys[cells[cell]! - 1] !== key) cell = (cell + 1) & mask;
    return cell;
  }

  function grow(): void {
    const [fewerKeys, fewerWeights] = [keys, weights];
    keys = new Int32Array(2 * size);
    keys.set(fewerKeys);
    weights = new Float64Array(2 * size);
    weights.set(fewerWeights);
    cells = new Int32Array(8 * size);
    for (let place = 0; place < size; place++) cells[cellOf(keys[place]!)] = place + 1;
  }

  return {
    get size() {
      return size;
    },
    get keys() {
      return keys;
    },
    get weights() {
      return weights;
    },
    words,
    clear() {
      // Backwards: each is found before the one that it was put behind is gone.
      for (let place = size - 1; place >= 0; place--) cells[cellOf(keys[place]!)] = 0;
      size = 0;
      words.length = 0;
    },
    add(key, weight, word) {
      const cell = cellOf(key);
      if (cells[cell] !== 0) {
        const place = cells[cell]! - 1;
        if (weights[place]! < weight) weights[place] = weight;
        return;
      }
      if (size === keys.length) {
        grow();
        this.add(key, weight, word);
        return;
      }
      keys[size] = key;
      weights[size] = weight;
      words.push(word);
      cells[cell] = ++size;
    },
    find: (key) => cells[cellOf(key)]! - 1,
  };
}
