/** Reads language data written as blocks of words, so that lists stay readable in the source. */

/** The words of a block divided by white space. */
export const wordList = (block: string): string[] => block.trim().split(/\s+/);

export const wordSet = (block: string): ReadonlySet<string> => new Set(wordList(block));

/** Lines `key: word word ...` turned around: word -> key. A word under two keys keeps the first. */
export function wordMap(block: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim();
    for (const word of wordList(line.slice(colon + 1))) if (!map.has(word)) map.set(word, key);
  }
  return map;
}
