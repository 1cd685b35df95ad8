/** Whether two quantities are one amount. */
import type { Quantity } from '../../model/index.ts';

/** One amount, whether written out or rounded: "1.204 Millionen" and "1,2 Milliarden". */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  if (a.currency !== b.currency || a.unit !== b.unit || a.low !== b.low || a.high !== b.high) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}
const ROUNDING = 0.005;
