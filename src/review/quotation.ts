/** What stands between quotation marks, and whether a text says it word for word. */
import type { Span } from '../model/index.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '»': '«',
  '«': '»',
  '”': '”',
  '"': '"',
  '‚': '‘’',
};
/** A quotation longer than this has lost its closing mark. */
const LONGEST = 1500;

/** Contents of each pair of quotation marks, without the marks, in order. Unclosed marks open nothing. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const { 0: mark, index: at } of text.matchAll(OPENERS)) {
    if (at < free || (mark === '"' && isInch(text, at))) continue;
    const end = closing(text, at + 1, PAIRS[mark]!);
    if (end < 0) continue;
    if (end > at + 1) spans.push({ start: at + 1, end });
    free = end + 1;
  }
  return spans;
}
const OPENERS = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g');

const isInch = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '');

function closing(text: string, from: number, closers: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    if (closers.includes(text[at]!)) return at;
    if (text[at] === '\n' && text[at + 1] === '\n') return -1;
  }
  return -1;
}

/** Words of a quotation as compared: lower case, marks and white space dropped. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Pieces between marks of omission: "er sei [...] bereit" holds two. */
export const pieces = (quotation: string): string[] =>
  quotation.split(/\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|\.\.\.|…/).filter((p) => plainWords(p).length > 0);

/** The texts quotations are looked up in, each as one line of plain words. */
export const bodyOf = (text: string): string => ` ${plainWords(text).join(' ')} `;

const bodies = new WeakMap<object, string>();

/** The line of plain words of a source, a sentence or a quotation of it, made once: every draft's quotations are looked up there. */
export function bodyOnce(of: object, text: () => string): string {
  let body = bodies.get(of);
  if (body === undefined) {
    body = bodyOf(text());
    bodies.set(of, body);
  }
  return body;
}

/** Quotations of the text that stand in one of the bodies, piece by piece; these are made where there is one. */
export function verbatimSpans(text: string, bodies: () => readonly string[]): Span[] {
  const quoted = quotedSpans(text);
  const all = quoted.length > 0 ? bodies() : [];
  return quoted.filter((span) => {
    const parts = pieces(text.slice(span.start, span.end));
    return parts.length > 0 && parts.every((piece) => all.some((body) => stands(piece, body)));
  });
}

/** Word for word; the last word of a short piece may carry another ending, as grammar around a quoted phrase demands. */
function stands(piece: string, body: string): boolean {
  const words = plainWords(piece);
  if (body.includes(` ${words.join(' ')} `)) return true;
  return words.length <= INFLECTED && inflected(words, body);
}
const INFLECTED = 6;
const ENDINGS = ['', 'e', 'n', 's', 'r', 'm', 'en', 'er', 'es', 'em', 'ed'];

/** Each word may have its ending changed, in the order given: „gefährlichen“ for „gefährlich“. */
function inflected(words: readonly string[], body: string): boolean {
  const stems = words.map((w) => {
    const stem = w.length > 4 ? w.replace(/(?:e[nrsm]?|[ns])$/, '') : w;
    return bare(stem);
  });
  // nearly always one of the words stands nowhere, and no pattern need be made
  if (!stems.every((stem) => body.includes(` ${stem}`))) return false;
  return new RegExp(` ${stems.map((stem) => `${stem}(?:${ENDINGS.join('|')})`).join(' ')} `).test(body);
}
const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
