/** Names and figures by their looks alone, in one walk over the letters: what German and English write alike. */

const OTHER = 1;
const UPPER = 2;
const LOWER = 3;
/** a letter of a script without case, or a title case one */
const LETTER = 4;
const DIGIT = 5;
const HYPHEN = 6;

/** Filled on demand: one byte for each UTF-16 unit, 0 where not yet asked. Letters beyond them are written by nobody in the news. */
const known = new Uint8Array(65536);

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (known[unit] === 0) known[unit] = kindOf(String.fromCharCode(unit));
  return known[unit]!;
}

function kindOf(char: string): number {
  if (char === '-') return HYPHEN;
  if (/\d/.test(char)) return DIGIT;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  return /\p{L}/u.test(char) ? LETTER : OTHER;
}

/** Capitalised words inside a sentence, acronyms and figures of two digits or more, as they are written. */
export function eachName(text: string, found: (written: string) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === UPPER ? wordEnd(text, at) : kind === DIGIT ? figureEnd(text, at) : 0;
    if (end > at + 1 && (kind === DIGIT || isInside(text, at, end) || isAcronym(text, at))) found(text.slice(at, end));
    at = Math.max(at + 1, end);
  }
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (kindAt(text, at) !== OTHER) at++;
  return at;
}

/** Behind the last digit of "1.234,5": separators count only between digits. */
function figureEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; ; at++) {
    if (kindAt(text, at) === DIGIT) end = at + 1;
    else if (text[at] !== '.' && text[at] !== ',') return end;
  }
}

/** The first word of a sentence is capitalised whatever it is. */
const isInside = (text: string, start: number, end: number): boolean =>
  end - start > 2 && text.charCodeAt(start - 1) === SPACE && goesOn(text, start - 2);
const goesOn = (text: string, at: number): boolean =>
  kindAt(text, at) === LOWER || text[at] === ',' || text[at] === ':';

/** Two capitals or more, then nothing or a hyphen. */
function isAcronym(text: string, start: number): boolean {
  let at = start;
  while (kindAt(text, at) === UPPER) at++;
  const next = kindAt(text, at);
  return at > start + 1 && (next === OTHER || next === HYPHEN);
}
const SPACE = 0x20;
