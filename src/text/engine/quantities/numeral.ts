/** What a numeral is, and the small arithmetic by which its words join. */
import type { DerivationStep } from '../../../model/index.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { Atom } from './data.ts';

export interface Numeral {
  /** first piece, and the piece after the last */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** last multiplier of a thousand or more, 1 where there is none */
  readonly scale: number;
  readonly decimals: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'article';
  /** whether digits are part of it */
  readonly digits: boolean;
  readonly steps: readonly DerivationStep[];
}

/** "5G", "4K" name a generation, not billions. */
export const isGeneration = (number: Piece, letter: Piece): boolean =>
  letter.glued && number.text.length === 1 && (letter.text === 'G' || letter.text === 'K');

/** Twenty + one, hundred + sixteen. */
export const composes = (open: number, value: number): boolean => {
  if (value <= 0) return false;
  if (open >= 100 && open % 100 === 0) return value < 100;
  const tens = open % 100;
  return tens >= 20 && tens % 10 === 0 && value < 10;
};

export function fractionOf(over: number, under: Atom, single: boolean): number | null {
  if (under.role === 'half') return single || over === 1 ? over / 2 : null;
  if (under.role === 'denominator') return over / under.value;
  return under.role === 'ordinal' && (single || over === 1) && under.value > 2 ? over / under.value : null;
}

/** Numbers in derivations: no exponent, no binary noise. */
export const plain = (value: number): string =>
  String(Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
