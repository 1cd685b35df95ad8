/** A view of a doc's tokens that rules can read fast: spelling, lower case and sentence bounds by token number. */
import type { Span } from '../../../model/index.ts';
import { detached } from '../patterns/memo.ts';
import { type Passages, passagesOf, type Slice } from '../patterns/passages.ts';
import type { Doc } from '../pipeline.ts';
import { interned } from './intern.ts';

/** Token numbers, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Words {
  readonly text: string;
  /** passages of the text, see there */
  readonly slice: Slice;
  readonly passages: Passages;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly spelling: readonly Spelling[];
  readonly raw: readonly string[];
  readonly low: readonly string[];
  /** the token is a word that begins with a capital letter */
  readonly cap: readonly boolean[];
  readonly word: readonly boolean[];
  readonly sentences: readonly Range[];
}

type Read = Readonly<Pick<Doc, 'text' | 'tokens' | 'sentences'>>;

const cache = new WeakMap<object, Words>();

/** The view of `doc`, made once for all components that ask for it. */
export function wordsOf(doc: Read): Words {
  const known = cache.get(doc.tokens);
  if (known && known.text === doc.text) return known;
  const made = build(doc);
  if (doc.sentences.length > 0 || doc.tokens.length === 0) cache.set(doc.tokens, made);
  return made;
}

function build(doc: Read): Words {
  const { text, tokens } = doc;
  const passages = passagesOf(text);
  const { slice } = passages;
  const count = tokens.length;
  const start = new Array<number>(count);
  const end = new Array<number>(count);
  const spellings = new Array<Spelling>(count);
  const raw = new Array<string>(count);
  const low = new Array<string>(count);
  const cap = new Array<boolean>(count);
  const word = new Array<boolean>(count);
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    const isWord = token.kind === 'word';
    const spelling = spellingAt(text, token.start, token.end);
    start[i] = token.start;
    end[i] = token.end;
    spellings[i] = spelling;
    raw[i] = spelling.raw;
    low[i] = isWord ? spelling.small : spelling.raw;
    word[i] = isWord;
    cap[i] = isWord && spelling.capital;
  }
  const sentences = sentenceRanges(doc);
  return { text, slice, passages, count, start, end, spelling: spellings, raw, low, cap, word, sentences };
}

export interface Spelling {
  readonly raw: string;
  /** in lower case */
  readonly small: string;
  readonly capital: boolean;
  /** what tests said of it, see `noted` */
  readonly notes: unknown[];
}

/** One copy of each word, so that all later look-ups compare addresses and hash it once: of the word that stands there in a text. */
export const spellingAt = interned((piece): Spelling => {
  const raw = narrowest(piece);
  const small = raw.toLowerCase();
  return { raw, small, capital: raw.charCodeAt(0) !== small.charCodeAt(0), notes: new Array(places).fill(undefined) };
});
/** In memory of its own, and in one byte a character where that will do: the text may be kept in two, see `passagesOf`. */
const narrowest = (piece: string): string => {
  let copy = '';
  for (let i = 0; i < piece.length; i++) copy += String.fromCharCode(piece.charCodeAt(i));
  return detached(copy);
};

export const spellingOf = (word: string): Spelling => spellingAt(word, 0, word.length);

/** Tests that keep their answers so. */
let places = 0;

/**
 * `test` with its answers noted at the spelling itself, for tests that are asked of every token: all notes on a word lie
 * together, while each look-up in a table of its own goes to another end of the memory. It must depend on the spelling
 * alone; to be made once a program, not once a reader.
 */
export function noted<T>(test: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const place = places++;
  return (spelling) => {
    const before = spelling.notes[place];
    if (before !== undefined) return before as T;
    const value = test(spelling);
    spelling.notes[place] = value;
    return value;
  };
}

function sentenceRanges(doc: Read): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const sentence of doc.sentences) {
    while (at < doc.tokens.length && doc.tokens[at]!.start < sentence.start) at++;
    const from = at;
    while (at < doc.tokens.length && doc.tokens[at]!.start < sentence.end) at++;
    if (at > from) ranges.push({ from, to: at });
  }
  return ranges;
}

/** The tokens that lie inside a span. */
export function tokensIn({ start, end, count }: Words, span: Span): Range {
  const from = firstFrom(start, count, span.start);
  let to = firstFrom(start, count, span.end);
  while (to > from && end[to - 1]! > span.end) to--;
  return { from, to };
}

function firstFrom(starts: readonly number[], count: number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const spanOf = (words: Words, range: Range): { start: number; end: number } => ({
  start: words.start[range.from]!,
  end: words.end[range.to - 1]!,
});

/** Splits a list written as one string; "_" stands for the space inside a name of several words. */
export const listed = (...lists: string[]): string[] =>
  lists.flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((entry) => entry.replaceAll('_', ' ')),
  );

export const wordSet = (...lists: string[]): Set<string> => new Set(listed(...lists));
