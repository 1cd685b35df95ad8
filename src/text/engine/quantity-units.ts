/** Finds the unit that belongs to a numeral: behind it, glued by a hyphen, or before it as a currency. */

import type { Numeral } from './numeral.ts';
import { matchAt, type WordAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { QuantityData, UnitSense } from './quantity-data.ts';
import { DOLLARS, symbolSense } from './units.ts';

export interface UnitMatch {
  readonly sense: UnitSense;
  /** piece after the unit */
  readonly next: number;
}

export const wordsOf =
  (pieces: readonly Piece[]): WordAt =>
  (index) =>
    pieces[index]?.lower;

/** The unit that starts at `at`, by exact symbol or by phrase; the longer one wins. */
export function unitAt(pieces: readonly Piece[], at: number, data: QuantityData): UnitMatch | null {
  const piece = pieces[at];
  if (!piece) return null;
  const phrase = matchAt(data.units, wordsOf(pieces), at);
  if (phrase && phrase.length > 1) return { sense: phrase.sense, next: at + phrase.length };
  const dollar = dollarAt(pieces, at);
  if (dollar) return dollar;
  const symbol = symbolSense(piece.text);
  if (symbol) return { sense: symbol, next: at + 1 };
  return phrase && { sense: phrase.sense, next: at + phrase.length };
}

/** "HK$", "us $", "C$": letters before a dollar sign. */
function dollarAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  const [letters, sign] = [pieces[at]!, pieces[at + 1]];
  if (sign?.text !== '$') return null;
  const currency = DOLLARS.get(letters.lower);
  // "exceeds a $ 4 billion": a lone article is no Australian dollar
  const loose = letters.lower.length > 1 || letters.lower === 'c';
  return currency && (sign.glued || loose)
    ? { sense: { type: 'currency', currency, prefix: true }, next: at + 2 }
    : null;
}

/** A currency that stands before its number: "$ 5", "EUR 5", "Fr. 20". */
export function prefixAt(pieces: readonly Piece[], at: number, data: QuantityData): UnitMatch | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'symbol' && piece.kind !== 'word') return null;
  const found = dollarAt(pieces, at) ?? plainPrefix(piece, at);
  if (!found) return null;
  const dot = pieces[found.next];
  const next = dot?.lower === '.' && dot.glued && piece.kind === 'word' ? found.next + 1 : found.next;
  // "usd$ 15"
  const sign = pieces[next];
  const doubled = sign?.glued && sign.kind === 'symbol' && symbolSense(sign.text)?.currency !== undefined;
  const number = pieces[doubled ? next + 1 : next];
  const numeric = number?.kind === 'number' || (number?.lower === '-' && pieces[next + 1]?.kind === 'number');
  const word = number?.kind === 'word' && piece.kind === 'symbol' && data.atom(number.lower, number.text);
  return numeric || word ? { sense: found.sense, next: doubled ? next + 1 : next } : null;
}

function plainPrefix(piece: Piece, at: number): UnitMatch | null {
  const sense = symbolSense(piece.text);
  return sense?.prefix ? { sense, next: at + 1 } : null;
}

/** The unit behind a numeral, across a glued hyphen or a dotted abbreviation; null where none may belong to it. */
export function unitBehind(pieces: readonly Piece[], numeral: Numeral, data: QuantityData): UnitMatch | null {
  const piece = pieces[numeral.next];
  if (!piece) return null;
  const hyphen = (piece.lower === '-' || piece.lower === '‑') && pieces[numeral.next + 1] !== undefined;
  const at = hyphen ? numeral.next + 1 : numeral.next;
  const found = unitAt(pieces, at, data);
  if (!found || !belongs(pieces, at, found, numeral)) return null;
  const sense = found.sense.large && Math.abs(numeral.value) >= 1000 ? found.sense.large : found.sense;
  return { sense, next: withDot(pieces, found.next) };
}

/** "200 Fr. im Monat": the dot of an abbreviated franc, not the end of the sentence. */
function withDot(pieces: readonly Piece[], next: number): number {
  const [unit, dot] = [pieces[next - 1]!, pieces[next]];
  return dot?.lower === '.' && dot.glued && /^s?fr$/i.test(unit.text) && pieces[next + 1] ? next + 1 : next;
}

function belongs(pieces: readonly Piece[], at: number, { sense, next }: UnitMatch, numeral: Numeral): boolean {
  const unit = pieces[at]!;
  if (numeral.form === 'ordinal') return false;
  // bare letters are units only after digits: "5 m", never "five m"
  const letters = unit.text.length <= 2 && unit.kind === 'word';
  if (letters && !numeral.digits) return false;
  // "1 $10": the sign belongs to the number behind it
  const after = pieces[next];
  if (sense.prefix && !unit.glued && after?.glued && after.kind === 'number') return false;
  return !(
    unit.kind === 'word' &&
    after?.glued &&
    after.kind === 'word' &&
    after.lower !== "'s" &&
    after.lower !== '’s'
  );
}
