/**
 * Cuts a text into words, numbers, punctuation and symbols in one pass.
 *
 * A word keeps its inner hyphens, dots and apostrophes ("US-Dollar", "z.B.", "O'Neill"); a genitive "'s" stands alone.
 * A number keeps its separators and, in groups of three, its spaces ("1.234,5", "8.4.2", "40 000"), but neither sign
 * nor unit. A web or mail address is one symbol, so that nobody reads figures out of it.
 */
import type { Language, Token, TokenKind } from '../../../model/index.ts';
import type { Component } from '../pipeline.ts';
import { CURRENCY_CODES } from '../quantities/units.ts';
import { classAt, DIGIT, isLower, LETTER, PUNCTUATION, SPACE } from './chars.ts';

/** Languages that write "40 000" with a plain space; elsewhere a single group is two numbers ("12 737 MAX"). */
export type SpacedThousands = Readonly<Record<Language, boolean>>;

/** @param spaced absent: every language does */
export const tokensComponent = (spaced?: SpacedThousands): Component => ({
  name: 'tokens',
  requires: [],
  assigns: ['tokens'],
  run: (doc) => ({ tokens: tokenize(doc.text, spaced?.[doc.lang]) }),
});

/** Tokens in order; everything between two of them is white space. */
export function tokenize(text: string, spacedThousands = true): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) at = classAt(text, at) === SPACE ? at + 1 : pushToken(text, at, tokens, spacedThousands);
  return tokens;
}

/** Appends the token that starts at `start` (a word may bring its genitive along) and returns where it ends. */
function pushToken(text: string, start: number, tokens: Token[], spaced: boolean): number {
  const found = classAt(text, start);
  const address = found === LETTER ? addressEnd(text, start) : 0;
  if (address) return push(tokens, start, address, 'symbol');
  if (found === LETTER) return pushCode(text, start, tokens) || pushWord(text, start, tokens);
  if (found === DIGIT || startsDecimal(text, start))
    return push(tokens, start, numberEnd(text, start, spaced), 'number');
  if (found === PUNCTUATION) return push(tokens, start, punctuationEnd(text, start), 'punctuation');
  return push(tokens, start, start + symbolLength(text, start), 'symbol');
}

function push(tokens: Token[], start: number, end: number, kind: TokenKind): number {
  tokens.push({ start, end, kind });
  return end;
}

const inText = (text: string, at: number): boolean => at >= 0 && at < text.length;
const isLetter = (text: string, at: number): boolean => inText(text, at) && classAt(text, at) === LETTER;
const isDigit = (text: string, at: number): boolean => inText(text, at) && classAt(text, at) === DIGIT;
const isWordPart = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at);

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”„»«]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;

/** End of a web or mail address, without the punctuation that closes the sentence; 0 where none starts. */
function addressEnd(text: string, at: number): number {
  if (!mayBeAddress(text, at)) return 0;
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0];
  return found ? at + found.replace(/[.,;:!?)\]'’]+$/, '').length : 0;
}

function mayBeAddress(text: string, at: number): boolean {
  if (mayBeScheme(text.charCodeAt(at))) {
    const four = text.slice(at, at + 4).toLowerCase();
    if (four === 'http' || four === 'www.') return true;
  }
  // a mail address: its "@" follows within the longest usual local part, before any space
  for (let i = at; i < text.length && i < at + 40; i++) {
    if (text.charCodeAt(i) === AT) return true;
    if (!isWordPart(text, i) && text[i] !== '.' && text[i] !== '-' && text[i] !== '_') return false;
  }
  return false;
}

const AT = 0x40;
/** "h" of "http" or "w" of "www.", in either case. */
const mayBeScheme = (unit: number): boolean => (unit | 0x20) === 0x68 || (unit | 0x20) === 0x77;

function pushWord(text: string, start: number, tokens: Token[]): number {
  let at = start;
  for (;;) {
    while (isWordPart(text, at)) at++;
    if (isGenitive(text, at)) return push(tokens, push(tokens, start, at, 'word'), at + 2, 'word');
    if (!isWordPart(text, at + 1) || !joins(text, start, at)) break;
    at++;
  }
  return push(tokens, start, isDottedAbbreviation(text, start, at) ? at + 1 : at, 'word');
}

/** "USD115.5": a currency code glued to its number; 0 where there is none. */
function pushCode(text: string, start: number, tokens: Token[]): number {
  if (!isDigit(text, start + 3) || !CURRENCY_CODES.has(text.slice(start, start + 3))) return 0;
  return push(tokens, start, start + 3, 'word');
}

const isGenitive = (text: string, at: number): boolean =>
  isApostrophe(text[at]) && (text[at + 1] === 's' || text[at + 1] === 'S') && !isWordPart(text, at + 2);
const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';

/** Hyphens and apostrophes join; a dot does in "z.B", "U.S", "t3n.de", not where a space was forgotten after a sentence. */
function joins(text: string, start: number, at: number): boolean {
  const joint = text[at];
  if (joint === '-' || joint === '‑' || joint === '_') return true;
  if (isApostrophe(joint)) return isLetter(text, at + 1);
  if (joint === '*' || joint === ':') return text.startsWith('innen', at + 1) || text.startsWith('in ', at + 1);
  if (joint !== '.') return false;
  const single = at - start === 1 || text[at - 2] === '.';
  return single ? isLetter(text, at + 1) : isLower(text, at + 1) && isLower(text, at - 1);
}

/** "z.B." and "U.S." own their last dot too. */
const isDottedAbbreviation = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && end - start >= 3 && text[end - 2] === '.' && isLetter(text, end - 1);

/** ".08" after a space. */
const startsDecimal = (text: string, at: number): boolean =>
  text[at] === '.' && isDigit(text, at + 1) && (at === 0 || classAt(text, at - 1) === SPACE);

const GROUPERS = "'’\u00a0\u2009\u202f ";

function numberEnd(text: string, start: number, spaced: boolean): number {
  let at = start + (text[start] === '.' ? 1 : 0);
  let pointed = at > start;
  while (isDigit(text, at)) at++;
  const first = at - start;
  let groups = 0;
  while (isDigit(text, at + 1)) {
    const separator = text.charAt(at);
    let end = at + 1;
    while (isDigit(text, end)) end++;
    if (separator === '.' || separator === ',') pointed = true;
    // apostrophes and spaces divide groups of three before any point: "1'200", "40 000"; never "030 123"
    else if (!GROUPERS.includes(separator) || pointed || first > 3 || end - at !== 4 || text[start] === '0') break;
    else if (separator === ' ' && !spaced && groups === 0 && !groupFollows(text, end)) break;
    groups++;
    at = end;
  }
  return exponentEnd(text, at);
}

/** "1 234 567": with a second group behind it a space groups in every language. */
const groupFollows = (text: string, at: number): boolean => /^ \d{3}(?!\d)/.test(text.slice(at, at + 5));

/** "1.3e6", "12.32e+14". */
function exponentEnd(text: string, at: number): number {
  if (text[at] !== 'e' && text[at] !== 'E') return at;
  let end = at + 1;
  if (text[end] === '+' || text[end] === '-') end++;
  const digits = end;
  while (isDigit(text, end)) end++;
  return end > digits && !isLetter(text, end) ? end : at;
}

/** An ellipsis of dots is one token; every other mark stands alone. */
function punctuationEnd(text: string, at: number): number {
  if (text[at] !== '.') return at + 1;
  let end = at;
  while (text[end] === '.') end++;
  return end - at >= 2 ? end : at + 1;
}

function symbolLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}
