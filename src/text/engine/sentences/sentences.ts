/**
 * Finds sentence bounds over tokens: language-free decisions, with each language's abbreviations and openers as data.
 *
 * A blank line always ends a sentence; closing quotation marks and brackets belong to the sentence they close.
 */
import { type Language, type Span, type Token, unreachable } from '../../../model/index.ts';
import type { Component, Doc } from '../pipeline.ts';
import { isLower, isUpper } from './chars.ts';
import { partsList } from './list-lines.ts';
import {
  colonEnds,
  HEADING,
  headingEnds,
  opens,
  opensParagraph,
  semicolonEnds,
  stopForgotten,
} from './sentence-clauses.ts';
import type { Place, SentenceRules } from './sentence-rules.ts';

export const sentencesComponent = (rules: Readonly<Record<Language, SentenceRules>>): Component => ({
  name: 'sentences',
  requires: ['tokens'],
  assigns: ['sentences'],
  run: (doc) => ({ sentences: splitSentences(doc, rules[doc.lang]) }),
});

/** Sentences in order, each from its first token to the end of its last. */
export function splitSentences(doc: Pick<Doc, 'text' | 'tokens'>, rules: SentenceRules): Span[] {
  const { text, tokens } = doc;
  const sentences: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(text, tokens, first, i, rules);
    if (last < 0) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    first = last + 1;
    i = last;
  }
  return sentences;
}

/** Index of the last token of the sentence when it ends at or around token `i`; -1 where it goes on. */
function endOfSentence(text: string, tokens: readonly Token[], first: number, i: number, rules: SentenceRules): number {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || endsAtLineBreak(text, tokens[first]!, token, next, rules)) return i;
  if (isMarkup(text, tokens, first, i)) return i;
  const mark = terminator(text, token);
  if (!mark) return endsUnmarked({ text, tokens, rules, first, mark: i, last: i }, next) ? i : -1;
  // wikis and mails indent with it: no part of the words behind
  if (mark === 'colon' && i === first) return i;
  const last = withClosers(text, tokens, i);
  const after = tokens[last + 1];
  if (!after) return last;
  if (after.start === tokens[last]!.end && !startsGluedSentence(text, tokens, last)) return -1;
  if (endsAtLineBreak(text, tokens[first]!, tokens[last]!, after, rules)) return last;
  return isEnd({ text, tokens, rules, first, mark: i, last }, mark) ? last : -1;
}

const endsUnmarked = (place: Place, next: Token): boolean =>
  place.mark - place.first < HEADING ? headingEnds(place, next) : stopForgotten(place, next);

/** "''Wikinews'': Wer kommt?": two apostrophes at the head of a paragraph set it in italics in wikis, no part of the words behind. */
const isMarkup = (text: string, tokens: readonly Token[], first: number, i: number): boolean =>
  i === first + 1 &&
  text.startsWith("''", tokens[first]!.start) &&
  tokens[i]!.end === tokens[i + 1]?.start &&
  tokens[i + 1]!.kind === 'word' &&
  opensParagraph(text, tokens, first);

type Mark = 'stop' | 'ellipsis' | 'strong' | 'colon' | 'semicolon';

function terminator(text: string, token: Token): Mark | null {
  if (token.kind === 'word') return text[token.end - 1] === '.' ? 'stop' : null;
  if (token.kind !== 'punctuation') return null;
  const char = text[token.start];
  if (char === '.') return token.end - token.start > 1 ? 'ellipsis' : 'stop';
  if (char === '!' || char === '?') return 'strong';
  if (char === '…') return 'ellipsis';
  if (char === ';') return 'semicolon';
  return char === ':' ? 'colon' : null;
}

/** Quotation marks and brackets glued to the mark, and repeated marks ("?!"), belong to the sentence. */
function withClosers(text: string, tokens: readonly Token[], mark: number): number {
  let last = mark;
  for (;;) {
    const next = tokens[last + 1];
    if (!next || next.start !== tokens[last]!.end || !CLOSERS.includes(text.charAt(next.start))) return last;
    last++;
  }
}
const CLOSERS = '“”"\'’»«›‹)]!?';
const OPENERS = '„“"\'‚‘»«›‹([–—-•*';

/** "gelandet.Der Adler", "(siehe oben).Der Adler", "wohin?Der Adler": a space was forgotten. */
function startsGluedSentence(text: string, tokens: readonly Token[], last: number): boolean {
  const [mark, next] = [tokens[last]!, tokens[last + 1]!];
  const before = tokens[last - 1];
  if (!'.?'.includes(text.charAt(mark.start)) || next.kind !== 'word' || !before) return false;
  if (!isUpper(text, next.start) || !isLower(text, next.start + 1)) return false;
  return isLower(text, before.end - 1) || text[before.end - 1] === ')';
}

/** Lines shorter than this, followed by a capital, are headings or list items, not hard-wrapped prose. */
const SHORT_LINE = 50;

function endsAtLineBreak(text: string, first: Token, token: Token, next: Token, rules: SentenceRules): boolean {
  let breaks = 0;
  for (let at = token.end; at < next.start; at++) if (text[at] === '\n' || text[at] === '\u2029') breaks++;
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  if (isLower(text, next.start)) return false;
  const line = text.lastIndexOf('\n', token.start - 1) + 1;
  const isShort = token.end - Math.max(line, first.start) < SHORT_LINE && token.kind !== 'punctuation';
  return isShort || partsList(text, token.end, rules.isFiniteVerb);
}

/** An opening mark or dash, unless small letters behind it go on: "Pius XII. „war ein Kind seiner Zeit“". */
function mayOpen(text: string, tokens: readonly Token[], at: number): boolean {
  const [mark, inner] = [tokens[at]!, tokens[at + 1]];
  if (!OPENERS.includes(text.charAt(mark.start))) return false;
  return inner?.kind !== 'word' || !isLower(text, inner.start) || isUpper(text, inner.start + 1);
}

function isEnd(place: Place, mark: Mark): boolean {
  const { text, tokens, last } = place;
  const next = tokens[last + 1]!;
  if (mark === 'semicolon') return semicolonEnds(place, next);
  // "eBay" opens a sentence too
  if (next.kind === 'word' && isLower(text, next.start) && !isUpper(text, next.start + 1)) return false;
  if (next.kind === 'punctuation' && !mayOpen(text, tokens, last + 1)) return false;
  switch (mark) {
    case 'strong':
      return true;
    case 'ellipsis':
      return next.kind !== 'punctuation' && !isGap(place);
    case 'colon':
      return colonEnds(place, next);
    case 'stop':
      return last > place.mark || stopEnds(place, next);
    default:
      return unreachable(mark);
  }
}

/** "[...]", "(…)": words left out of a quotation. */
const isGap = ({ text, tokens, mark, last }: Place): boolean =>
  last > mark &&
  mark > 0 &&
  tokens[mark - 1]!.end === tokens[mark]!.start &&
  '[('.includes(text.charAt(tokens[mark]!.start - 1));

/** Whether a full stop is more than the dot of an abbreviation, an initial or an ordinal. */
function stopEnds(place: Place, next: Token): boolean {
  const { text, tokens, rules, mark, first } = place;
  const own = tokens[mark]!;
  const before = own.kind === 'word' ? own : tokens[mark - 1];
  if (!before || mark <= first) return own.kind === 'word' && opens(place, next);
  if (before.end !== own.start && before !== own) return true;
  if (before.kind === 'number') return !rules.dottedOrdinals ? !isListMark(place) : numberEnds(place, before, next);
  if (before.kind !== 'word') return true;
  const word = text.slice(before.start, own.kind === 'word' ? own.end - 1 : before.end);
  const lower = word.toLowerCase();
  // "rd" abbreviates a road, but not in "3rd"
  const onNumber = tokens[mark - 2]?.kind === 'number' && tokens[mark - 2]!.end === before.start && mark - 2 >= first;
  if (onNumber && MAGNITUDE.test(word)) return true;
  if (rules.neverEnd.has(lower)) return onNumber && opens(place, next);
  // "S. 5" is a page, the S of "Jutta S. Weber" an initial
  if (rules.beforeNumber.has(lower))
    return next.kind !== 'number' && ((word.length > 1 && !rules.mayEnd.has(lower)) || opens(place, next));
  const goesOn = next.kind === 'word' ? rules.mayGoOn.get(lower) : undefined;
  if (goesOn) return !goesOn.has(text.slice(next.start, next.end));
  // "a loss of £3.1m. Smith resigned": glued to its number a magnitude or unit is written without a dot
  if (onNumber && !word.includes('.')) return true;
  if (looksAbbreviated(word, lower) || rules.mayEnd.has(lower)) return opens(place, next);
  return true;
}

/** "It is owed £1.3m. Fergus Dale ...": glued to its number it abbreviates nothing. */
const MAGNITUDE = /^(?:k|m|bn|tn|mn|mln|bln|tln)$/;

/** Initials, single letters, dotted and vowelless words: "J", "e" of "e. V.", "z.B", "vgl", "XVI". */
const looksAbbreviated = (word: string, lower: string): boolean =>
  (word.length === 1 && word !== 'I') ||
  word.includes('.') ||
  (word.length <= 5 && /^[a-zäöüß]*$/.test(word.slice(1)) && !/[aeiouyäöü]/.test(lower)) ||
  /^[IVXL]{2,}$/.test(word);

/** "1. Foo" at the start of a line. */
const isListMark = ({ mark, first }: Place): boolean => mark - first === 1;

/** A dotted number ends a sentence unless it reads as an ordinal: four digits are a year, "am 3." is a day. */
function numberEnds(place: Place, number: Token, next: Token): boolean {
  const { text, tokens, rules, mark, first } = place;
  if (isListMark(place)) return false;
  const word = text.slice(next.start, next.end).toLowerCase();
  if (rules.afterOrdinal.has(word)) return false;
  const digits = text.slice(number.start, number.end);
  if (digits === '1' && countsOn(text, tokens, mark)) return false;
  const before = mark - 2 >= first ? tokens[mark - 2]! : null;
  const cue = before ? text.slice(before.start, before.end).toLowerCase() : '';
  const glued = before?.end === number.start;
  if (glued && OPENERS.includes(cue)) return opens(place, next);
  // "mit 3:1.", "um 4,5."
  if (glued) return true;
  // "die 114. Sitzung", but "die 200. Das genügt"
  if (digits.length === 3 && rules.beforeOrdinal.has(cue) && !opens(place, next)) return false;
  if (digits.length > 2 && !/^\d\d?\.\d\d?$/.test(digits)) return true;
  // an ordinal needs its noun: "am 3. Das genügt"
  if (rules.beforeOrdinal.has(cue)) return next.kind === 'word' && opens(place, next);
  if (rules.beforeCardinal.has(cue) && mark - 2 > first) return true;
  // "auf Platz 70. Trainer ...": a noun names its number, an ordinal stands before its own
  return opens(place, next) || (before?.kind === 'word' && mark - 2 > first && isUpper(text, before.start));
}

/** Tokens in which an enumeration comes to its second member. */
const MEMBER = 12;

/** "Im Finale siegte 1. Ott, Lea, 2. Lang, Eva und 3. Voss, Ina": the next number of the list stands behind a comma. */
function countsOn(text: string, tokens: readonly Token[], mark: number): boolean {
  for (let i = mark + 2; i < Math.min(tokens.length - 2, mark + MEMBER); i++)
    if (text.startsWith(', 2.', tokens[i]!.start)) return true;
  return false;
}
