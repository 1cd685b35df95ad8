/**
 * Finds quantities: numeral, unit or currency, comparator and range, each with the steps that led to its value.
 *
 * One pass over the pieces of each sentence; at a piece the rules are asked in a fixed order and the first that
 * matches consumes what it read. Start and end cover numeral and unit; the comparator stands outside.
 */
import type { Language, Quantity, Span, Token } from '../../../model/index.ts';
import { kept } from '../patterns/memo.ts';
import type { Component, Doc } from '../pipeline.ts';
import { cutPieces } from '../sentences/pieces.ts';
import { noted, type Spelling, type Words, wordsOf } from '../sentences/words.ts';
import type { QuantityData } from './data.ts';
import { mayBegin, QUANTITY_RULES } from './rules.ts';
import type { RuleContext, RuleMatch } from './types.ts';

export const quantitiesComponent = (data: Readonly<Record<Language, QuantityData>>): Component => ({
  name: 'quantities',
  requires: ['tokens', 'sentences'],
  assigns: ['quantities'],
  run: (doc) => ({ quantities: findQuantities(doc, data[doc.lang]) }),
});

/** Quantities in the order of the text, without overlap. */
export function findQuantities(doc: Pick<Doc, 'text' | 'tokens' | 'sentences'>, data: QuantityData): Quantity[] {
  const found: Quantity[] = [];
  const words = wordsOf(doc);
  let from = 0;
  for (const sentence of doc.sentences) {
    const to = firstTokenAfter(doc.tokens, from, sentence);
    if (mayHoldQuantity(words, doc.tokens, from, to, data)) readSentence(words, doc.tokens, from, to, data, found);
    from = to;
  }
  return found;
}

function firstTokenAfter(tokens: readonly Token[], from: number, sentence: Span): number {
  let to = from;
  while (to < tokens.length && tokens[to]!.start < sentence.end) to++;
  return to;
}

/** Every rule starts from a number or from a word its tables hold, so most sentences are dismissed here. */
function mayHoldQuantity(
  { spelling }: Words,
  tokens: readonly Token[],
  from: number,
  to: number,
  data: QuantityData,
): boolean {
  const starts = starters(data);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') return true;
    if (token.kind === 'word' && starts(spelling[i]!)) return true;
  }
  return false;
}

const starters = kept((data: QuantityData) => noted(({ small }: Spelling) => data.mayStart(small)));

function readSentence(
  words: Words,
  tokens: readonly Token[],
  from: number,
  to: number,
  data: QuantityData,
  found: Quantity[],
): void {
  const pieces = cutPieces(words, tokens, from, to, data);
  const context: RuleContext = { text: words.text, pieces, data };
  for (let at = 0; at < pieces.length; ) {
    const match = firstMatch(context, at);
    if (match) found.push(...match.quantities);
    at = match ? match.next : at + 1;
  }
}

function firstMatch(context: RuleContext, at: number): RuleMatch | null {
  const piece = context.pieces[at]!;
  if (piece.kind === 'punctuation' && !SIGNS.has(piece.text)) return null;
  // all rules that start from a word look it up; "$" makes a currency of the letters before it
  if (piece.kind === 'word' && !mayBegin(piece.spelling, context.data) && context.pieces[at + 1]?.text !== '$')
    return null;
  for (const rule of QUANTITY_RULES) {
    const match = rule.read(context, at);
    if (match) return match;
  }
  return null;
}
const SIGNS = new Set(['-', '–', '−']);
