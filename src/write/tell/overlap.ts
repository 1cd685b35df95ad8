/** How much of a text stands word for word in a source, outside quotation marks. */

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The longest run of consecutive words that both texts share; quotations in `text` are left out. */
export function longestRun(text: string, source: string): number {
  const ours = wordsIn(text.replaceAll(/[„“»«][^“”»«]*[“”«»]/gu, ' '));
  const theirs = wordsIn(source);
  let longest = 0;
  let before = new Array<number>(theirs.length + 1).fill(0);
  for (const word of ours) {
    const row = new Array<number>(theirs.length + 1).fill(0);
    for (let j = 0; j < theirs.length; j++)
      if (theirs[j] === word) {
        row[j + 1] = before[j]! + 1;
        longest = Math.max(longest, row[j + 1]!);
      }
    before = row;
  }
  return longest;
}

/** Runs of this many words and more are a copy: twelve may be taken over. */
export const COPY = 13;
