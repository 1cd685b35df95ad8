/** Compares titles by their words alone. */

export const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** A title without case and punctuation. */
export const plain = (s: string): string => words(s).join(' ');

/** Share of the words of the shorter text that the longer one has, too. */
export function likeness(a: string, b: string): number {
  const x = new Set(words(a));
  const y = new Set(words(b));
  if (!x.size || !y.size) return 0;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].filter((w) => large.has(w)).length / small.size;
}
