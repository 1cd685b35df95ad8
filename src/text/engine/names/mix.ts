/** The hash of the tagger of names: of features, and of the words in its table. */

/** A step of MurmurHash3's mixing, enough to spread features over buckets. */
export function mix(a: number, b: number): number {
  let h = Math.imul(b, 0xcc9e2d51);
  h = Math.imul((h << 15) | (h >>> 17), 0x1b873593) ^ a;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
