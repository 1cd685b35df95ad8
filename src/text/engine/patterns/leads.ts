/**
 * Spares patterns by word: where no word stands that a pattern's matches can begin with, the pattern need not be run.
 *
 * All patterns of the program that are asked this way share one table; a word is looked up in it once, and a text is
 * indexed once by what its words may lead in. Most patterns then are dismissed for a passage, or for a whole article,
 * without a look at its characters. The answer is that of the pattern itself, always.
 */
import { InvalidValue } from '../../../model/index.ts';
import { noted, type Words } from '../sentences/words.ts';
import { remembered } from './memo.ts';
import { fold, prefixesOf } from './prefixes.ts';
import { twinOfPattern } from './twins.ts';

/** A pattern with its number in the table. */
export interface Led {
  readonly pattern: RegExp;
  /** the pattern as it is asked of twins, see there */
  readonly twin: RegExp | null;
  readonly number: number;
}

interface Node {
  readonly next: Map<number, Node>;
  /** numbers of the patterns whose beginning ends here */
  readonly patterns: number[];
}
const node = (): Node => ({ next: new Map(), patterns: [] });

/** Beginnings that count only where no letter stands before them, and those that count anywhere in a word. */
const atWord = node();
const anywhere = node();
const all: Led[] = [];

/** The patterns entered so far: each must say the same as it does by itself. */
export const entered = (): readonly Led[] => all;

/**
 * Enters a pattern (flag `u`, with or without `i`).
 * @param cue where the pattern's own beginning says nothing ("^\p{Lu}..."): what must stand somewhere in each of its matches
 * @throws InvalidValue for a pattern whose match may begin with anything
 */
export function led(pattern: RegExp, cue: RegExp = pattern): Led {
  const number = all.length;
  for (const alternative of alternativesOf(cue.source))
    for (const prefix of prefixesOf(alternative)) {
      const written = prefix.trimStart();
      if (written === '') throw new InvalidValue(`no word leads in ${cue.source.slice(0, 80)}`, 'pattern');
      const bounded = written.length < prefix.length || alternative.startsWith(NO_LETTER_BEFORE);
      plant(bounded ? atWord : anywhere, written, number);
    }
  const made = { pattern, twin: twinOfPattern(pattern), number };
  all.push(made);
  return made;
}
const NO_LETTER_BEFORE = String.raw`(?<!\p{L})`;

function plant(root: Node, prefix: string, number: number): void {
  let at = root;
  for (let i = 0; i < prefix.length; i++) {
    const unit = prefix.charCodeAt(i);
    const next = at.next.get(unit) ?? node();
    at.next.set(unit, next);
    at = next;
  }
  at.patterns.push(number);
}

/** The alternatives of a pattern outside all brackets. */
function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  let listed = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    const piece = char === '\\' ? char + source[++i] : char;
    if (char === '[') listed = true;
    else if (char === ']') listed = false;
    else if (!listed && char === '(') depth++;
    else if (!listed && char === ')') depth--;
    if (char === '|' && depth === 0 && !listed) found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}

const NONE: readonly number[] = [];

/** What a token may lead in, and how many patterns the table held when that was found. */
interface Lead {
  readonly numbers: readonly number[];
  readonly of: number;
}
const leadOf = noted(({ raw }): { now: Lead } => ({ now: { numbers: ledBy(raw), of: all.length } }));
const leadOfPart = remembered((token): { now: Lead } => ({ now: { numbers: ledBy(token), of: all.length } }));

/** The numbers kept, found anew where patterns were entered since. */
function upToDate(lead: { now: Lead }, token: string): readonly number[] {
  if (lead.now.of !== all.length) lead.now = { numbers: ledBy(token), of: all.length };
  return lead.now.numbers;
}

/** Numbers of the patterns of which a match may begin at a place inside this token. */
function ledBy(token: string): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at < token.length; at++) {
    walk(anywhere, token, at, found);
    if (at === 0 || !/\p{L}/u.test(token[at - 1]!)) walk(atWord, token, at, found);
  }
  return found.size > 0 ? [...found] : NONE;
}

/** A beginning may go on behind the token, but not with a letter: that would belong to the token. */
function walk(root: Node, token: string, from: number, found: Set<number>): void {
  let at: Node | undefined = root;
  for (let i = from; at; i++) {
    for (const number of at.patterns) found.add(number);
    if (i === token.length) {
      for (const [unit, next] of at.next) if (!/\p{L}/u.test(String.fromCharCode(unit))) addAll(next, found);
      return;
    }
    at = at.next.get(fold(token.charCodeAt(i)));
  }
}

function addAll(at: Node, found: Set<number>): void {
  for (const number of at.patterns) found.add(number);
  for (const next of at.next.values()) addAll(next, found);
}

/** Which patterns the words of one text may lead in. */
export interface Leads {
  /** whether the passage holds a match of the pattern, as `pattern.test(text.slice(start, end))` would say */
  says(pattern: Led, start: number, end: number): boolean;
  /** the match in the passage, with its offsets from there, as `pattern.exec(text.slice(start, end))` would give it */
  find(pattern: Led, start: number, end: number): RegExpExecArray | null;
}

const indexed = new WeakMap<Words, Leads>();

/** The index of a text, made once for all that ask. */
export function leadsOf(words: Words): Leads {
  const before = indexed.get(words);
  if (before) return before;
  const made = index(words);
  indexed.set(words, made);
  return made;
}

function index(words: Words): Leads {
  /** by pattern the tokens that may lead it in, in order */
  const places: (number[] | undefined)[] = [];
  for (let token = 0; token < words.count; token++)
    for (const number of upToDate(leadOf(words.spelling[token]!), words.raw[token]!)) {
      const list = places[number];
      if (list) list.push(token);
      else places[number] = [token];
    }
  // a token that the passage cuts may be another word from there on; a passage is asked for many patterns in a row
  let asked = -1;
  let cutLeads = NONE;
  const ledByCut = (start: number): readonly number[] => {
    if (start === asked) return cutLeads;
    const cut = cutAt(words, start);
    asked = start;
    const part = cut < 0 ? '' : words.slice(start, words.end[cut]!);
    cutLeads = cut < 0 ? NONE : upToDate(leadOfPart(part), part);
    return cutLeads;
  };
  const may = (number: number, start: number, end: number): boolean => {
    const list = places[number];
    if (list) {
      let at = firstEndingAfter(words, list, start);
      if (at < list.length && words.start[list[at]!]! < start) at++;
      if (at < list.length && words.start[list[at]!]! < end) return true;
    }
    return ledByCut(start).includes(number);
  };
  const { slice, passages } = words;
  return {
    says: ({ pattern, twin, number }, start, end) =>
      may(number, start, end) &&
      (twin && passages.twin ? twin.test(passages.twin.slice(start, end)) : pattern.test(slice(start, end))),
    find: ({ pattern, twin, number }, start, end) => {
      if (!may(number, start, end)) return null;
      if (!twin || !passages.twin) return pattern.exec(slice(start, end));
      const found = twin.exec(passages.twin.slice(start, end));
      // what it holds is cut from the twin
      return found && passages.isWide(start, end) ? pattern.exec(slice(start, end)) : found;
    },
  };
}

/** Index in `list` of its first token that ends behind `at`. */
function firstEndingAfter(words: Words, list: readonly number[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[list[middle]!]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token that begins before `at` and ends behind it; -1 where none does. */
function cutAt(words: Words, at: number): number {
  if (at === 0 || (words.text.charCodeAt(at - 1) === SPACE && !isDigit(words.text.charCodeAt(at)))) return -1;
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low < words.count && words.start[low]! < at ? low : -1;
}
const SPACE = 32;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
