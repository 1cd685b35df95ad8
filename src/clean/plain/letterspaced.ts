/** Mastheads set with a blank between their letters: "P R A I R I E   &   P I E R". */

/** At least this many letters, so that "A B C" of a list stays one. */
const SPACED = /^[ \t]*(?:[\p{L}\d&’'.-][ \t]){4,}[ \t]*[\p{L}\d&’'. \t-]*$/u;
const LETTERS = /^(?:\S[ \t])*\S$/u;

/** The text with such lines as words: two or more blanks part the words, one the letters. */
export const withoutLetterspacing = (text: string): string =>
  text
    .split('\n')
    .map((line) => (SPACED.test(line) ? joined(line) : line))
    .join('\n');

function joined(line: string): string {
  const words = line.trim().split(/[ \t]{2,}/u);
  return words.every((word) => LETTERS.test(word)) ? words.map((w) => w.replaceAll(/[ \t]/gu, '')).join(' ') : line;
}
