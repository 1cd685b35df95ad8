/** Classes of characters, so that scanners compare small numbers instead of running a pattern at every place. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
export type CharClass = 1 | 2 | 3 | 4 | 5;

/** Filled on demand: one byte for each UTF-16 unit, 0 where not yet asked. */
const known = new Uint8Array(65536);

/** Class of the character that starts at `at`; the low half of a surrogate pair counts with its high half. */
export function classAt(text: string, at: number): CharClass {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? 0xfffd);
  const cached = known[unit];
  if (cached) return cached as CharClass;
  const found = classOf(unit);
  known[unit] = found;
  return found;
}

function classOf(code: number): CharClass {
  const char = String.fromCodePoint(code);
  if (/[\s\u200b\ufeff]/u.test(char)) return SPACE;
  // soft hyphen and joiners stand inside words and must not cut them
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  return /[\p{P}]/u.test(char) && !/[%‰&@#*]/.test(char) ? PUNCTUATION : SYMBOL;
}

export const isUpper = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
};
export const isLower = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
};
