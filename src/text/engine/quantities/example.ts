/** The shape of the examples that stand beside the rules: documentation and test in one. */
import type { Comparator, QuantityType } from '../../../model/index.ts';

export interface QuantityExample {
  /** the rule that this block is about */
  readonly rule: string;
  readonly type: QuantityType;
  /** null for ranges, vague words and identifiers */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly currency?: string;
  readonly comparator?: Comparator;
  readonly vague?: boolean;
  /** each holds exactly one quantity, which stands between square brackets */
  readonly phrasings: readonly string[];
}

/** Phrasings in which a rule must find nothing, and why. */
export interface QuantityCounterexample {
  readonly rule: string;
  readonly why: string;
  readonly phrasings: readonly string[];
}

/** Figures of one coordination whose unit stands behind the last: all figures stand in brackets. */
export interface SharedExample {
  /** unit or currency of all */
  readonly unit: string;
  readonly values: readonly number[];
  readonly phrasings: readonly string[];
}
