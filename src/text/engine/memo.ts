/** Remembers what a test said of a word: texts repeat their words, and a look-up is cheaper than a pattern. */

/** Words remembered at most: bounded, so that hostile input can't grow it for ever. */
const REMEMBERED = 50_000;

/** `test` with its answers kept; it must depend on the word alone. */
export function remembered<T>(test: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const value = test(word);
    known.set(detached(word), value);
    return value;
  };
}

/**
 * The same word in memory of its own. V8 cuts pieces of thirteen units or more out of a text as views of it: a word kept
 * for long would keep its whole article.
 */
export const detached = (word: string): string => (word.length < 13 ? word : ` ${word}`.slice(1));
