/** Parts that digits may bring along: "1/2", "10 1/2", "10^6", and decimals spoken word by word. */

import type { Piece } from '../sentences/pieces.ts';
import type { QuantityData } from './data.ts';
import { readDigits } from './digits.ts';
import { atomAt } from './numeral-atoms.ts';

export interface NumberPart {
  readonly rule: string;
  /** value of the whole numeral with this part */
  readonly value: number;
  readonly fraction: boolean;
  /** pieces it covers */
  readonly length: number;
}

/** "1/2" behind its numerator; not "5/17/2018", which is a date, nor "24/7". */
export function slashAt(pieces: readonly Piece[], at: number, over: number, data: QuantityData): NumberPart | null {
  const [slash, below, after] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (slash?.lower !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return null;
  if (after?.lower === '/' || pieces[at - 2]?.lower === '/' || below.text.startsWith('0')) return null;
  const under = readDigits(below.text, data.decimalMark)?.value ?? 0;
  if (under <= 1 || over >= under || under > LARGEST_DENOMINATOR) return null;
  return { rule: 'fraction', value: over / under, fraction: true, length: 2 };
}
/** Beyond it two numbers around a slash are codes, not a fraction. */
const LARGEST_DENOMINATOR = 1000;

/** "10^6" */
export function powerAt(pieces: readonly Piece[], at: number, base: number): NumberPart | null {
  if (pieces[at]?.lower !== '^') return null;
  const sign = pieces[at + 1]?.lower;
  const skip = sign === '-' || sign === '+' ? 2 : 1;
  const power = pieces[at + skip];
  if (power?.kind !== 'number') return null;
  const value = base ** ((sign === '-' ? -1 : 1) * Number(power.text));
  return { rule: 'power', value, fraction: false, length: skip + 1 };
}

/** "1/2" behind a whole number and a space: "10 1/2". */
export function mixedAt(pieces: readonly Piece[], at: number, whole: number): NumberPart | null {
  const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (over?.kind !== 'number' || slash?.lower !== '/' || under?.kind !== 'number') return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  if (!slash.glued || !under.glued || !(a > 0 && a < b && b <= 100)) return null;
  return { rule: 'mixed fraction', value: whole + a / b, fraction: false, length: 3 };
}

/** Digits behind a spoken decimal mark: "nought three" -> 03, "seventy-one" -> 71. */
export function spokenDecimals(
  pieces: readonly Piece[],
  from: number,
  data: QuantityData,
): { readonly digits: string; readonly next: number } | null {
  let digits = '';
  let at = from;
  for (;;) {
    const atom = atomAt(pieces, at, data);
    if (atom?.role !== 'cardinal' || atom.value >= 100 || pieces[at]?.kind !== 'word') break;
    const joins = /^[2-9]0$/.test(digits) && atom.value < 10;
    digits = joins ? String(Number(digits) + atom.value) : digits + atom.value;
    at += pieces[at + 1]?.lower === '-' && atomAt(pieces, at + 2, data)?.role === 'cardinal' ? 2 : 1;
  }
  return digits ? { digits, next: at } : null;
}
