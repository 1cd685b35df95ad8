/** What an amount allows: rounding and comparators as intervals, so that "more than a billion" and "1.1 billion" agree. */
import { type Comparator, type Quantity, unreachable } from '../../model/index.ts';

/** Closed interval of values a careful reader would accept for the written amount. */
export type Interval = readonly [low: number, high: number];

/** From a million up figures are written with a magnitude word and rounded to their last significant digit. */
const ROUNDED_FROM = 1e6;
/** "rund", "about": how far the true value may lie from the written one, as a share of it. */
const ABOUT = 0.05;

/**
 * The interval the words allow; null for a vague amount. "1,2 Milliarden" allows 1.15e9..1.25e9 (rounding), "mehr als
 * eine Milliarde" 1e9..2e9 (nobody says so of 2.3), a plain "640" exactly 640.
 */
export function allowed(quantity: Quantity): Interval | null {
  if (quantity.low !== undefined && quantity.high !== undefined) return [quantity.low, quantity.high];
  const { value } = quantity;
  if (value === null || quantity.vague) return null;
  const step = stepOf(value, quantity);
  if (!quantity.comparator) return [value - step / 2, value + step / 2];
  return widened(value, quantity.comparator, step);
}

function widened(value: number, comparator: Comparator, step: number): Interval {
  const size = Math.abs(value);
  switch (comparator) {
    case 'about':
      return [value - Math.max(step / 2, size * ABOUT), value + Math.max(step / 2, size * ABOUT)];
    case 'more-than':
    case 'at-least':
      return [value, value + step];
    case 'just-over':
      return [value, value + Math.max(step / 2, size * ABOUT)];
    case 'less-than':
    case 'at-most':
      return [value - step, value];
    case 'nearly':
      return [value - Math.max(step / 2, size * ABOUT), value];
    default:
      return unreachable(comparator);
  }
}

/** The unit of the last digit that carries meaning: 1e8 for 1.2e9; for small plain figures the last digit written. */
function stepOf(value: number, quantity: Quantity): number {
  // Two-fifths have no last digit.
  if (quantity.type === 'fraction' && !quantity.comparator) return 0;
  const written = 10 ** -(quantity.decimals ?? 0);
  const rounded = Math.abs(value) >= ROUNDED_FROM || quantity.comparator !== undefined;
  if (!rounded) return Number.isInteger(value) ? 0 : written;
  const unit = lastSignificantUnit(value);
  const magnitude = 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3);
  return quantity.comparator ? unit : Math.min(unit, Math.max(magnitude, Math.abs(value) * ROUND));
}

/** "20 Millionen" is no rounding of 25: zeros at the end of a numeral allow a twentieth to either side. */
const ROUND = 0.1;

/** 1200 -> 100, 1.204e9 -> 1e6, 0.6 -> 0.1; 0 -> 1. */
export function lastSignificantUnit(value: number): number {
  if (value === 0) return 1;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const places = digits.includes('.') ? digits.length - 2 : 0;
  return 10 ** (Number(exponent) - places);
}

/** Floating-point slack: figures that came through a unit conversion differ in their last bits. */
const EPSILON = 1e-9;

export const meets = (a: Interval, b: Interval): boolean => {
  const slack = EPSILON * Math.max(Math.abs(a[0]), Math.abs(b[0]), 1);
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
};

/** Share of the shorter interval that both cover, 0..1; two equal points cover each other. */
export function overlapOf(a: Interval, b: Interval): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  const shorter = Math.min(a[1] - a[0], b[1] - b[0]);
  return shorter <= 0 ? (meets(a, b) ? 1 : 0) : Math.max(0, both) / shorter;
}

/** How many digits of an amount carry meaning: 3 for 148, 2 for 2300 and 1.2e9; decimals written count even when zero. */
export function digitsOf(quantity: Quantity): number {
  const value = quantity.value ?? quantity.low ?? 0;
  if (quantity.identifier) return quantity.identifier.length;
  if (value === 0) return 1;
  const [digits = '0'] = Math.abs(value).toExponential().split('e');
  const range = quantity.low !== undefined ? 2 : 0;
  return digits.replace('.', '').length + range;
}
