/** Remembers what a test said of a word: texts repeat their words, and a look-up is cheaper than a pattern. */

/** Words asked for of late, and as many of the time before: bounded, so that hostile input can't grow it for ever. */
const GENERATION = 30_000;

/** `test` with its answers kept; it must depend on the word alone. */
export function remembered<T>(test: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  /** What nobody asks for while a generation of other words is met goes with it: frequent words always stay. */
  let before = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= GENERATION) [before, known] = [known, new Map()];
    const earlier = before.get(word);
    const value = earlier === undefined ? test(word) : earlier;
    known.set(detached(word), value);
    return value;
  };
}

/** `of` with its answers kept for as long as the thing that was asked about lives; it must depend on that alone. */
export function kept<K extends object, T>(of: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    if (known.has(thing)) return known.get(thing)!;
    const value = of(thing);
    known.set(thing, value);
    return value;
  };
}

/**
 * The same word in memory of its own. V8 cuts pieces of thirteen units or more out of a text as views of it: a word kept
 * for long would keep its whole article.
 */
export const detached = (word: string): string => (word.length < 13 ? word : ` ${word}`.slice(1));
