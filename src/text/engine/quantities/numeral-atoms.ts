/** Looks up what a piece of text does inside a numeral. */

import type { Piece } from '../sentences/pieces.ts';
import type { Atom, QuantityData } from './data.ts';
import { readDigits } from './digits.ts';

/** Role of the piece at `at`: digits are cardinals, words are the language's matter; null where it has none. */
export function atomAt(pieces: readonly Piece[], at: number, data: QuantityData): Atom | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'word') return data.atom(piece.lower, piece.text);
  if (piece.kind !== 'number') return null;
  const read = readDigits(piece.text, data.decimalMark);
  return read && { role: 'cardinal', ...read };
}
