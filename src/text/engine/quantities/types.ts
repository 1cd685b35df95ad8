/** What the rules for quantities hand to each other. */
import type { DerivationStep, Quantity, QuantityType } from '../../../model/index.ts';
import type { WordAt } from '../phrases.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { QuantityData, UnitSense } from './data.ts';
import type { Numeral } from './numeral.ts';

export interface RuleContext {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly data: QuantityData;
}

export interface RuleMatch {
  readonly quantities: readonly Quantity[];
  /** piece after what was consumed */
  readonly next: number;
}

export interface QuantityRule {
  readonly name: string;
  read(context: RuleContext, at: number): RuleMatch | null;
}

/** A numeral with its unit, before range and comparator are looked for. */
export interface Measured {
  readonly numeral: Numeral;
  readonly first: number;
  readonly next: number;
  readonly type: QuantityType;
  readonly value: number;
  readonly unit?: string;
  readonly currency?: string;
  readonly steps: readonly DerivationStep[];
}

/** A numeral without anything beside it. */
export const alone = (numeral: Numeral): Measured => ({
  numeral,
  first: numeral.first,
  next: numeral.next,
  type: numeral.form === 'ordinal' ? 'ordinal' : numeral.form === 'fraction' ? 'fraction' : 'number',
  value: numeral.value,
  steps: numeral.steps,
});

/** Type and unit of a sense, without the fields that only steer the reading. */
export function kindOf(sense: UnitSense): Pick<Quantity, 'type' | 'unit' | 'currency'> {
  const { type, unit, currency } = sense;
  return { type, ...(unit ? { unit } : {}), ...(currency ? { currency } : {}) };
}

export const nameOf = (sense: Pick<UnitSense, 'type' | 'unit' | 'currency'>): string =>
  sense.currency ?? sense.unit ?? sense.type;

export const textOf = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map((piece) => piece.text)
    .join(' ');

/** Words from right to left, beginning at `at`. */
export const backwardsFrom =
  (pieces: readonly Piece[], at: number): WordAt =>
  (index) =>
    pieces[at - index]?.lower;
