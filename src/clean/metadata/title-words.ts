/** Compares titles by their words alone. */

export const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** A title without case and punctuation. */
export const plain = (s: string): string => words(s).join(' ');

/** A title in one line, without control characters and the hyphens that only its layout wants. */
export const tidy = (s: string): string =>
  s
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Share of the words of the shorter text that the longer one has, too. */
export const likeness = (a: string, b: string): number => overlap(new Set(words(a)), new Set(words(b)));

/** The same for words that are known already. */
export function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (!x.size || !y.size) return 0;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}
