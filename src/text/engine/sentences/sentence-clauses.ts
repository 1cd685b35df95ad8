/** Decides whether a colon or semicolon ends a sentence: only where it divides two clauses, each with its own verb. */
import type { Token } from '../../../model/index.ts';
import { isLower, isUpper } from './chars.ts';
import type { Place, SentenceRules } from './sentence-rules.ts';

/**
 * What stands behind the mark opens sentences rather than continues a name: a word that often does, a quotation mark or
 * dash, but no bracket ("e. V. (DAV)"), or a year with its verb behind it ("Acme Corp. 1993 wurde ...").
 */
export function opens(place: Place, next: Token): boolean {
  const { text, tokens, rules, last } = place;
  if (next.kind === 'word') return rules.openers.has(text.slice(next.start, next.end));
  if (next.kind === 'punctuation') return text[next.start] !== '(';
  const after = tokens[last + 2];
  return next.kind === 'number' && after !== undefined && isVerb(text, after, rules);
}

/** Fewer tokens than this before a colon or semicolon are a label or a member of a list, not a clause of their own. */
const CLAUSE = 6;

/** Tokens before a mark that are looked at: keeps a text of nothing but colons linear. */
const REACH = 100;

/** A colon or semicolon after a clause, outside brackets. */
function dividesClauses(place: Place): boolean {
  const { text, tokens, first, mark, last } = place;
  if ((mark - first < CLAUSE && !isClause(place)) || last > mark) return false;
  for (let i = mark - 1; i >= Math.max(first, mark - REACH); i--) {
    const char = text[tokens[i]!.start];
    if (char === ')') return true;
    if (char === '(' || (char === ';' && mark - i < CLAUSE)) return false;
  }
  return true;
}

/** "... Pilot; Anna Otto, Ärztin" is a list; "...; die Arbeiten dauern an" is a clause. */
export const semicolonEnds = (place: Place, next: Token): boolean =>
  dividesClauses(place) &&
  (isUpper(place.text, next.start) ? opens(place, next) || hasVerb(place, place.last + 1) : true);

/**
 * Whether a sentence of its own begins behind a colon: "Eines ist klar: Wir bauen." and "Er war besorgt: „Das ist neu.“",
 * but neither a list nor what a verb of saying has as its object.
 */
export function colonEnds(place: Place, next: Token): boolean {
  const { text, tokens, last } = place;
  if (next.kind === 'word' && !isUpper(text, next.start)) return false;
  if (!isClause(place) || !dividesClauses(place)) return false;
  if (next.kind === 'word') return (opens(place, next) && !announcesList(place)) || hasVerbSecond(place, last + 1);
  if (next.kind === 'number') return hasVerbSecond(place, last + 1);
  const after = tokens[last + 2];
  if (!isQuotationMark(text, next.start) || after?.start !== next.end || !isUpper(text, after.start)) return false;
  return isWholeSentence(text, next.end) && !introduces(place);
}

const isQuotationMark = (text: string, at: number): boolean => '„“"»«'.includes(text.charAt(at));

/** How many tokens a subject has at most before its verb where no comma has been met. */
const FIELD = 8;

/** The clause that begins at token `from` has its finite verb behind the first phrase. */
function hasVerbSecond({ text, tokens, rules }: Place, from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + FIELD); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && !isQuotationMark(text, token.start)) return false;
    if (isVerb(text, token, rules)) return true;
  }
  return false;
}

/** There is a finite verb before the next full stop or semicolon: "...; Brandt (35), Ärztin, wurde gewählt." */
function hasVerb({ text, tokens, rules }: Place, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + REACH) && !'.!?;'.includes(text.charAt(tokens[i]!.start)); i++)
    if (isVerb(text, tokens[i]!, rules)) return true;
  return false;
}

/** "auf drei Punkte:", "the following firms:": nouns follow, unless their own verb shows a clause. */
const announcesList = ({ text, tokens, rules, mark, first }: Place): boolean =>
  mark - 2 >= first &&
  rules.announcing.has(spelledLow(text, tokens[mark - 2]!)) &&
  !isVerb(text, tokens[mark - 1]!, rules);

const isVerb = (text: string, token: Token, rules: SentenceRules): boolean =>
  token.kind === 'word' && isLower(text, token.start) && rules.isFiniteVerb(spelledLow(text, token));

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

/** There is a finite verb between the sentence's first token and its colon: nouns that look like one ("Folge") are none. */
function isClause({ text, tokens, rules, first, mark }: Place): boolean {
  if (mark - first >= LONG) return true;
  for (let i = first; i < mark; i++) if (isVerb(text, tokens[i]!, rules)) return true;
  return false;
}

/**
 * A verb of saying in the last segment before the colon, appositions stepped over ("sagte Lea Brandt, Chefin der Bank:"),
 * and near it: behind "sagte er zu den Plänen der Partei für die Zeit nach der Wahl:" the words stand for themselves.
 */
function introduces({ text, tokens, rules, first, mark }: Place): boolean {
  // "ihren Glauben:" is a noun
  if (isLower(text, tokens[mark - 1]!.start) && rules.endsInSpeech(spelledLow(text, tokens[mark - 1]!))) return true;
  let verb = false;
  let far = 0;
  for (let i = mark - 1; i >= Math.max(first, mark - REACH) && far < FIELD; i--) {
    const comma = text[tokens[i]!.start] === ',';
    if (verb && comma) return false;
    far = comma ? 0 : far + 1;
    if (tokens[i]!.kind !== 'word') continue;
    const lower = spelledLow(text, tokens[i]!);
    if (rules.introducesSpeech(lower)) return true;
    verb ||= rules.isFiniteVerb(lower);
  }
  return false;
}

/** Tokens that a heading has at most where the text runs on behind it. */
export const HEADING = 5;

/**
 * A heading or dateline ends before the token `next` though no mark divides it from the text: "Müllabfuhr Auch die Abfuhr
 * wird teurer." It opens a paragraph, has neither verb nor mark, and what follows has its verb in second place.
 */
export function headingEnds({ text, tokens, rules, first, mark }: Place, next: Token): boolean {
  if (next.kind !== 'word' || !rules.heads.has(text.slice(next.start, next.end))) return false;
  const [opener, name] = [tokens[first]!, tokens[mark + 2]];
  // "Im Film Der Rat geht es ...": a title inside a clause
  if (rules.openers.has(text.slice(opener.start, opener.end))) return false;
  if (!name || rules.namedByHead.has(text.slice(name.start, name.end)) || !isUpper(text, tokens[mark]!.start))
    return false;
  for (let i = first; i <= mark; i++)
    if (tokens[i]!.kind === 'punctuation' || isVerb(text, tokens[i]!, rules)) return false;
  return (
    opensParagraph(text, tokens, first) && hasVerbSecond({ text, tokens, rules, first, mark, last: mark }, mark + 1)
  );
}

/** Nothing but a blank line stands before it. */
export const opensParagraph = (text: string, tokens: readonly Token[], first: number): boolean =>
  first === 0 || text.slice(tokens[first - 1]!.end, tokens[first]!.start).split('\n').length > 2;

/**
 * A full stop was forgotten before the token `next`: "Er las den Brief Die Stadt hatte geschrieben." A small word that
 * heads sentences begins with a capital though no mark stands before it, its noun and its verb follow at once, and what
 * stands before has its verb too, so that it is no title ("Der Film Das Boot lief lange").
 */
export function stopForgotten({ text, tokens, rules, first, mark }: Place, next: Token): boolean {
  if (next.kind !== 'word' || !rules.articles.has(text.slice(next.start, next.end))) return false;
  const [noun, verb] = [tokens[mark + 2], tokens[mark + 3]];
  if (!noun || !verb || next.start === tokens[mark]!.end || !isUpper(text, noun.start)) return false;
  if (rules.namedByHead.has(text.slice(noun.start, noun.end)) || !isVerb(text, verb, rules)) return false;
  for (let i = Math.max(first, mark - REACH); i < mark; i++) if (isVerb(text, tokens[i]!, rules)) return true;
  return false;
}
