/**
 * A finer cut than tokens, for quantities: compounds that begin with a numeral come apart ("Zehn-Personen-Team",
 * "fünfköpfig", "twenty-first"), so that rules see numeral and unit as neighbours.
 */
import type { Token, TokenKind } from '../../model/index.ts';
import type { QuantityData } from './quantity-data.ts';
import { spellingOf, type Words } from './words.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** as written */
  readonly text: string;
  readonly lower: string;
  /** no space before it */
  readonly glued: boolean;
  /** first piece of a sentence */
  readonly opens: boolean;
}

/** Pieces of the tokens from `from` (inclusive) to `to` (exclusive): one sentence. */
export function cutPieces(
  words: Words,
  tokens: readonly Token[],
  from: number,
  to: number,
  data: QuantityData,
): Piece[] {
  const { text } = words;
  const pieces: Piece[] = [];
  const push = (start: number, end: number, kind: TokenKind, word: string, lower: string): void => {
    const before = pieces.at(-1);
    const glued = before !== undefined && before.end === start;
    pieces.push({ start, end, kind, text: word, lower, glued, opens: !before });
  };
  const add: Add = (start, end, kind) => {
    const { raw, small } = spellingOf(text.slice(start, end));
    push(start, end, kind, raw, small);
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const word = words.raw[i]!;
    const lower = words.word[i] ? words.low[i]! : word.toLowerCase();
    if (token.kind !== 'word' || !addCompound(text, token, word, lower, pieces, add, data))
      push(token.start, token.end, token.kind, word, lower);
  }
  return pieces;
}

type Add = (start: number, end: number, kind: TokenKind) => void;

function addCompound(
  text: string,
  token: Token,
  word: string,
  lower: string,
  pieces: readonly Piece[],
  add: Add,
  data: QuantityData,
): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return addHead(token, lower, add, data);
  const head = lower.slice(0, hyphen);
  const afterNumber = isHyphen(pieces.at(-1)) && pieces.at(-2)?.kind === 'number' && pieces.at(-1)!.end === token.start;
  const headed = data.atom(head, word.slice(0, hyphen)) !== null || data.numeralHead(head) > 0;
  if (!afterNumber && !headed && !data.vague.byFirst.get(head)?.some((phrase) => phrase.sense.compounds)) return false;
  addHyphened(text, token, add, data);
  return true;
}

const isHyphen = (piece: Piece | undefined): boolean => piece !== undefined && piece.lower === '-' && piece.glued;

function addHyphened(text: string, token: Token, add: Add, data: QuantityData): void {
  let start = token.start;
  while (start < token.end) {
    const hyphen = text.indexOf('-', start);
    const end = hyphen < 0 || hyphen >= token.end ? token.end : hyphen;
    const part = { start, end, kind: 'word' as const };
    if (!addHead(part, text.slice(start, end).toLowerCase(), add, data)) add(start, end, 'word');
    if (end < token.end) add(end, end + 1, 'punctuation');
    start = end + 1;
  }
}

/** "fünfköpfig" -> "fünf", "köpfig" */
function addHead(token: Token, lower: string, add: Add, data: QuantityData): boolean {
  const head = data.numeralHead(lower);
  if (head === 0) return false;
  add(token.start, token.start + head, 'word');
  add(token.start + head, token.end, 'word');
  return true;
}
