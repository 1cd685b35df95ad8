/** Articles as vectors of unit length: sparse ones of their words, and a model's where it was asked. */

export interface Vector {
  /** 32-bit keys of features, ascending, so that two vectors meet in one walk */
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** FNV-1a, as a signed 32-bit number: a million features share about a hundred keys, which harms none of them. */
export const keyOf = (text: string): number => keyWithin(text, 0, text.length, FNV_START);

/** The key of a part of a word, apart from the key of the word that is written like it. */
export const partKey = (word: string, start: number, length: number): number =>
  keyWithin(word, start, start + length, PART_START);

const FNV_START = 0x811c9dc5;
const PART_START = 0x2b5c7a13;
const FNV_PRIME = 0x01000193;

function keyWithin(text: string, start: number, end: number, from: number): number {
  let key = from;
  for (let i = start; i < end; i++) key = Math.imul(key ^ text.charCodeAt(i), FNV_PRIME);
  return key | 0;
}

/** Cosine of two unit vectors. */
export function dot(a: Vector, b: Vector): number {
  const left = a.keys;
  const right = b.keys;
  let sum = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const x = left[i]!;
    const y = right[j]!;
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** A model's vector of an article's beginning. */
export interface Embedding {
  /** vectors of different models are never compared */
  readonly model: string;
  /** of unit length */
  readonly values: Float32Array;
}

/** Cosine of one with the mean of those of its model and length; null where there are none. */
export function cosineWithMean(one: Embedding, others: readonly Embedding[]): number | null {
  const same = others.filter(({ model, values }) => model === one.model && values.length === one.values.length);
  if (same.length === 0) return null;
  let [along, square] = [0, 0];
  for (let i = 0; i < one.values.length; i++) {
    let sum = 0;
    for (const { values } of same) sum += values[i]!;
    along += sum * one.values[i]!;
    square += sum * sum;
  }
  return square === 0 ? null : along / Math.sqrt(square);
}

/** Cosine; null where there are not two vectors of one model and length. */
export function similarityOf(a: Embedding | null, b: Embedding | null): number | null {
  if (!a || !b || a.model !== b.model || a.values.length !== b.values.length) return null;
  let sum = 0;
  for (let i = 0; i < a.values.length; i++) sum += a.values[i]! * b.values[i]!;
  return sum;
}
