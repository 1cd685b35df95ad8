/** Near-duplicates by shingles and MinHash (Broder 1997): one agency text printed twice, with small edits. */
import { hashOf } from '../../model/index.ts';

/** Words in a shingle: long enough that chance repeats are rare, short enough to survive an edit. */
const SHINGLE = 5;
const HASHES = 64;
/** Bands of the locality-sensitive hash: 16 bands of 4 find pairs from about half equal. */
const BANDS = 16;
/** Share of equal hashes (estimated Jaccard) from which two texts print one text. */
const DUPLICATE = 0.5;

export type Signature = Uint32Array;

/** MinHash signature of a text; texts shorter than one shingle have none. */
export function signatureOf(text: string): Signature | null {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < SHINGLE) return null;
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const base = fnv(words.slice(i, i + SHINGLE).join(' '));
    for (let h = 0; h < HASHES; h++) {
      const value = mix(base, h);
      if (value < signature[h]!) signature[h] = value;
    }
  }
  return signature;
}

/** FNV-1a, 32 bit. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One family of hash functions out of one hash: multiply by an odd constant of its own, then the finaliser of MurmurHash3. */
function mix(base: number, h: number): number {
  let x = Math.imul(base ^ (h * 0x9e3779b9), 2 * h + 0x85ebca6b) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

export const similarity = (a: Signature, b: Signature): number =>
  a.reduce((n, value, i) => n + (value === b[i] ? 1 : 0), 0) / HASHES;

/** Pairs of ids whose texts are near-duplicates, found through shared bands: never all pairs. */
export function duplicatePairs(
  texts: readonly { readonly id: string; readonly text: string }[],
): readonly (readonly [string, string])[] {
  const signed = texts.flatMap(({ id, text }) => {
    const signature = signatureOf(text);
    return signature ? [{ id, signature }] : [];
  });
  const buckets = Map.groupBy(
    signed.flatMap((s) => bandsOf(s.signature).map((band) => ({ ...s, band }))),
    (s) => s.band,
  );
  const pairs = new Map<string, readonly [string, string]>();
  for (const bucket of buckets.values())
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1))
        if (a.id !== b.id && similarity(a.signature, b.signature) >= DUPLICATE)
          pairs.set(`${a.id} ${b.id}`, [a.id, b.id]);
  return [...pairs.values()];
}

function bandsOf(signature: Signature): string[] {
  const rows = HASHES / BANDS;
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.subarray(band * rows, (band + 1) * rows).join()}`,
  );
}

/** Hash of a text without its spacing: exact reprints meet even below one shingle. */
export const printOf = (text: string): string => hashOf(text.replaceAll(/\s+/g, ' ').trim());
