/**
 * A finer cut than tokens, for quantities: compounds that begin with a numeral come apart ("Zehn-Personen-Team",
 * "fünfköpfig", "twenty-first"), so that rules see numeral and unit as neighbours.
 */
import type { Token, TokenKind } from '../../../model/index.ts';
import type { QuantityData } from '../quantities/data.ts';
import { noted, type Spelling, spellingAt, type Words } from './words.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** as written */
  readonly text: string;
  readonly lower: string;
  readonly spelling: Spelling;
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
  const push = (start: number, end: number, kind: TokenKind, spelling: Spelling): void => {
    const before = pieces.at(-1);
    const glued = before !== undefined && before.end === start;
    const { raw, small } = spelling;
    pieces.push({ start, end, kind, text: raw, lower: small, spelling, glued, opens: !before });
  };
  const add: Add = (start, end, kind) => push(start, end, kind, spellingAt(text, start, end));
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const spelling = words.spelling[i]!;
    if (token.kind !== 'word' || !addCompound(text, token, spelling, pieces, add, data))
      push(token.start, token.end, token.kind, spelling);
  }
  return pieces;
}

type Add = (start: number, end: number, kind: TokenKind) => void;

function addCompound(
  text: string,
  token: Token,
  spelling: Spelling,
  pieces: readonly Piece[],
  add: Add,
  data: QuantityData,
): boolean {
  const { raw: word, small: lower } = spelling;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return addHead(token, headIn(spelling, data), add);
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
    if (!addHead(part, data.numeralHead(text.slice(start, end).toLowerCase()), add)) add(start, end, 'word');
    if (end < token.end) add(end, end + 1, 'punctuation');
    start = end + 1;
  }
}

/** "fünfköpfig" -> "fünf", "köpfig" */
function addHead(token: Token, head: number, add: Add): boolean {
  if (head === 0) return false;
  add(token.start, token.start + head, 'word');
  add(token.start + head, token.end, 'word');
  return true;
}

const heads = new WeakMap<QuantityData, (word: Spelling) => number>();

/** Length of the numeral that a word begins with. */
function headIn(word: Spelling, data: QuantityData): number {
  let head = heads.get(data);
  if (!head) {
    head = noted(({ small }) => data.numeralHead(small));
    heads.set(data, head);
  }
  return head(word);
}
