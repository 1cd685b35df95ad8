/** One vector held against many: its weights are laid out in a table, so that each of the others is walked once. */
import type { Vector } from './vectors.ts';

export interface Probe {
  /** Takes the place of the vector set before. */
  set(vector: Vector): void;
  /** Cosine of the vector that was set and another, both of unit length. */
  dot(other: Vector): number;
}

/** Places for each key: most look-ups meet an empty place at once. */
const ROOM = 4;

export function createProbe(): Probe {
  // Open addressing; a weight of 0 marks an empty place, weights are greater.
  let keys = new Int32Array(1024);
  let weights = new Float64Array(1024);
  let used: number[] = [];

  /** Where the key stands, or the empty place where it would. */
  function placeOf(key: number): number {
    const mask = keys.length - 1;
    let place = key & mask;
    while (weights[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  return {
    set(vector) {
      for (const place of used) weights[place] = 0;
      used = [];
      if (vector.keys.length * ROOM > keys.length) {
        const size = 2 ** Math.ceil(Math.log2(vector.keys.length * ROOM));
        keys = new Int32Array(size);
        weights = new Float64Array(size);
      }
      for (let i = 0; i < vector.keys.length; i++) {
        const place = placeOf(vector.keys[i]!);
        keys[place] = vector.keys[i]!;
        weights[place] = vector.weights[i]!;
        used.push(place);
      }
    },
    dot(other) {
      let sum = 0;
      for (let i = 0; i < other.keys.length; i++) sum += weights[placeOf(other.keys[i]!)]! * other.weights[i]!;
      return sum;
    },
  };
}
