/** The bytes of a trained tagger of names: weights of hashed features for each tag, and the table of listed words. */
import { type MentionType, QuellwerkError } from '../../../model/index.ts';
import { type NameTable, nameTable } from './nameTable.ts';
import { bucket } from './tagWords.ts';

/** O, then B and I of each type: tag 2k+1 begins type k, 2k+2 continues it. */
export const TAGGED_TYPES: readonly MentionType[] = ['person', 'organisation', 'place'];
export const TAGS = 1 + 2 * TAGGED_TYPES.length;

/** Kinds of token that lead differently from tag to tag. */
export const TRANSITION_CLASSES = 24;

export interface TaggerModel {
  /** weights of bucket b for tag t at b * TAGS + t */
  readonly weights: Int16Array;
  readonly buckets: number;
  /** weight of the way from tag p to tag t at a token of class c, at (c * TAGS + p) * TAGS + t; taken from `weights` */
  readonly transitions: Int32Array;
  /** words of the world's lists of places and people */
  readonly listed: NameTable;
}

const MAGIC = 'QWNAMES3';
const HEADER = MAGIC.length + 8;

/** Largest number in the file; a weight is its square with its sign, so that small weights are told apart finely. */
const TOP = 127;

export function taggerModel(weights: Int16Array, listed: NameTable = nameTable([])): TaggerModel {
  const buckets = weights.length / TAGS;
  const transitions = new Int32Array(TRANSITION_CLASSES * TAGS * TAGS);
  for (let kind = 0; kind < TRANSITION_CLASSES; kind++)
    for (let before = 0; before < TAGS; before++)
      for (let tag = 0; tag < TAGS; tag++)
        transitions[(kind * TAGS + before) * TAGS + tag] =
          weights[transitionBucket(kind, before, buckets) * TAGS + tag]!;
  return { weights, buckets, transitions, listed };
}

export const transitionBucket = (kind: number, before: number, buckets: number): number =>
  bucket(255, kind * TAGS + before, buckets);

/** Whole weights that the file can hold, in proportion to `weights`: squares of -127 to 127. */
export function storable(weights: Float64Array): Int16Array {
  let top = 1e-9;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  return Int16Array.from(weights, (w) => {
    const root = Math.round(TOP * Math.sqrt(Math.abs(w) / top));
    return Math.sign(w) * root * root;
  });
}

/**
 * Weights as trained by training/names.ts: magic, number of buckets and of the table's slots (32 bits each,
 * little-endian), for each bucket and tag a signed byte, the weight's root with the weight's sign, then of the table a
 * byte of kinds for each slot and 16 bits of each word's hash.
 * @throws QuellwerkError `text-weights` when the bytes are no such file.
 */
export function readWeights(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  const [buckets, slots] = bytes.length < HEADER ? [0, 0] : [8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC || !isPowerOfTwo(buckets!) || !isPowerOfTwo(slots!) || bytes.length !== sizeOf(buckets!, slots!))
    throw new QuellwerkError(
      'text-weights',
      `${bytes.length} bytes are no weights for names`,
      'createReader({weights})',
      'Load src/text/models/names-de.bin of this version, or make it again with training/names.ts.',
    );
  const table = HEADER + buckets! * TAGS;
  const roots = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, buckets! * TAGS);
  return taggerModel(
    Int16Array.from(roots, (root) => root * Math.abs(root)),
    {
      kinds: bytes.slice(table, table + slots!),
      prints: Uint16Array.from({ length: slots! }, (_, i) => view.getUint16(table + slots! + 2 * i, true)),
    },
  );
}

const isPowerOfTwo = (n: number): boolean => n > 0 && (n & (n - 1)) === 0;
const sizeOf = (buckets: number, slots: number): number => HEADER + buckets * TAGS + slots * 3;

export function writeWeights({ weights, buckets, listed }: TaggerModel): Uint8Array {
  const slots = listed.kinds.length;
  const bytes = new Uint8Array(sizeOf(buckets, slots));
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC].map((c) => c.charCodeAt(0)));
  view.setUint32(MAGIC.length, buckets, true);
  view.setUint32(MAGIC.length + 4, slots, true);
  new Int8Array(bytes.buffer, HEADER).set(weights.map((w) => Math.sign(w) * Math.round(Math.sqrt(Math.abs(w)))));
  const table = HEADER + weights.length;
  bytes.set(listed.kinds, table);
  listed.prints.forEach((print, i) => {
    view.setUint16(table + slots + 2 * i, print, true);
  });
  return bytes;
}
