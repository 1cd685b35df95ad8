/** Reads a numeral with its sign. */

import type { Piece } from '../sentences/pieces.ts';
import type { QuantityData } from './data.ts';
import type { Numeral } from './numeral.ts';
import { Composer } from './numeral-composer.ts';

/** The numeral that starts at `first`, or null. A lone article comes back as form `article` for a unit to confirm. */
export function readNumeral(pieces: readonly Piece[], first: number, data: QuantityData): Numeral | null {
  const sign = signAt(pieces, first, data);
  const magnitude = new Composer(pieces, first + sign, data).read();
  if (!magnitude || sign === 0) return magnitude;
  if (magnitude.form === 'ordinal' || magnitude.form === 'article') return null;
  const step = { rule: 'minus', text: pieces[first]!.text, gives: String(-magnitude.value) };
  return { ...magnitude, first, value: -magnitude.value, steps: [...magnitude.steps, step] };
}

/** 1 where the piece is a sign that belongs to the number behind it. */
function signAt(pieces: readonly Piece[], at: number, data: QuantityData): 0 | 1 {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (!next) return 0;
  if (data.atom(piece.lower, piece.text)?.role === 'minus') return 1;
  if (piece.lower === '−') return 1;
  if (piece.lower !== '-' && piece.lower !== '–') return 0;
  if (next.kind !== 'number') return 0;
  if (next.glued && !piece.glued) return 1;
  const apart = at === 0 ? piece.lower === '-' : !piece.glued && data.signAfter.has(pieces[at - 1]!.lower);
  return apart ? 1 : 0;
}
