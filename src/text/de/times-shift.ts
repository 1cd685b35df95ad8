/** What the German rules for relative times share: the shift from the publication date, and the article before it. */
import type { Lean, Meaning, ShiftMeaning, TimeUnit } from '../engine/times/types.ts';

export const BY: Readonly<Record<Lean, number>> = { past: -1, this: 0, future: 1 };
export const shift = (unitOf: TimeUnit, by: number, more: Partial<ShiftMeaning> = {}): Meaning => ({
  kind: 'shift',
  unit: unitOf,
  by,
  from: 'publication',
  ...more,
});

/** Article kept when a plain preposition stands before it: "in [der kommenden Woche]", but "im [nächsten Jahr]". */
export const ARTICLE = '(?:(?:de[rmns]|die|das) )?';
