/** Decides whether a colon or semicolon ends a sentence: only where it divides two clauses, each with its own verb. */
import type { Token } from '../../model/index.ts';
import { isLower, isUpper } from './chars.ts';
import type { Place } from './sentence-rules.ts';

/** The word behind the mark opens sentences rather than continues a name. */
export function opens({ text, rules }: Place, next: Token): boolean {
  return next.kind === 'word' ? rules.openers.has(text.slice(next.start, next.end)) : next.kind === 'punctuation';
}

/** Fewer tokens than this before a colon or semicolon are a label or a member of a list, not a clause of their own. */
const CLAUSE = 6;

/** A colon or semicolon after a clause, outside brackets. */
function dividesClauses({ text, tokens, first, mark, last }: Place): boolean {
  if (mark - first < CLAUSE || last > mark) return false;
  for (let i = mark - 1; i >= first; i--) {
    const char = text[tokens[i]!.start];
    if (char === ')') return true;
    if (char === '(' || (char === ';' && mark - i < CLAUSE)) return false;
  }
  return true;
}

/** "... Pilot; Anna Otto, Ärztin" is a list; "...; die Arbeiten dauern an" is a clause. */
export const semicolonEnds = (place: Place, next: Token): boolean =>
  dividesClauses(place) &&
  (!isUpper(place.text, next.start) || opens(place, next) || hasVerbSecond(place, place.last + 1));

/**
 * Whether a sentence of its own begins behind a colon: "Eines ist klar: Wir bauen." and "Er war besorgt: „Das ist neu.“",
 * but neither a list nor what a verb of saying has as its object.
 */
export function colonEnds(place: Place, next: Token): boolean {
  const { text, tokens, last } = place;
  if (next.kind === 'word') {
    if (!isUpper(text, next.start)) return false;
    const verb = hasVerbSecond(place, last + 1);
    return (verb && isClause(place)) || (dividesClauses(place) && (verb || opens(place, next)));
  }
  if (!dividesClauses(place)) return false;
  const after = tokens[last + 2];
  if (!isQuotationMark(text, next.start) || after?.start !== next.end || !isUpper(text, after.start)) return false;
  return isWholeSentence(text, next.end) && isClause(place) && !introduces(place);
}

const isQuotationMark = (text: string, at: number): boolean => '„“"»«'.includes(text.charAt(at));

/** How many tokens a subject has at most before its verb where no comma has been met. */
const FIELD = 8;

/** The clause that begins at token `from` has its finite verb behind the first phrase. */
function hasVerbSecond({ text, tokens, rules }: Place, from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + FIELD); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && !isQuotationMark(text, token.start)) return false;
    if (token.kind === 'word' && isLower(text, token.start) && rules.isFiniteVerb(spelledLow(text, token))) return true;
  }
  return false;
}

const spelledLow = (text: string, token: Token): string => text.slice(token.start, token.end).toLowerCase();

/** UTF-16 units in which the quotation behind a colon must close to be looked at. */
const QUOTATION = 1500;

/** The quotation that opens before `at` closes behind a full stop, or is followed by ", sagte X". */
function isWholeSentence(text: string, at: number): boolean {
  const inner = text.slice(at, at + QUOTATION);
  const close = inner.search(/[“”"«»]/);
  return close > 0 && (/[.!?…]/.test(inner.charAt(close - 1)) || inner.charAt(close + 1) === ',');
}

/** So many tokens are a clause even where its verb is unknown. */
const LONG = 12;

/** There is a finite verb between the sentence's first token and its colon. */
function isClause({ text, tokens, rules, first, mark }: Place): boolean {
  if (mark - first >= LONG) return true;
  for (let i = first; i < mark; i++)
    if (tokens[i]!.kind === 'word' && rules.isFiniteVerb(spelledLow(text, tokens[i]!))) return true;
  return false;
}

/** A verb of saying in the last segment before the colon, appositions stepped over: "sagte Lea Brandt, Chefin der Bank:". */
function introduces({ text, tokens, rules, first, mark }: Place): boolean {
  if (rules.endsInSpeech(spelledLow(text, tokens[mark - 1]!))) return true;
  let verb = false;
  for (let i = mark - 1; i >= first && !(verb && text[tokens[i]!.start] === ','); i--) {
    if (tokens[i]!.kind !== 'word') continue;
    const lower = spelledLow(text, tokens[i]!);
    if (rules.introducesSpeech(lower)) return true;
    verb ||= rules.isFiniteVerb(lower);
  }
  return false;
}
