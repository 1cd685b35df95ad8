import { describe, expect, it } from 'vitest';
import type { Comparator, Quantity } from '../../model/index.ts';
import { allowed, digitsOf, lastSignificantUnit, meets, overlapOf } from './amounts.ts';

const amount = (value: number | null, more: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: 1,
  type: 'number',
  value,
  derivation: [],
  ...more,
});

describe('allowed', () => {
  it.each<[string, Quantity, readonly [number, number] | null]>([
    ['a plain count is exact', amount(640), [640, 640]],
    ['a rounded billion allows its rounding', amount(1.2e9), [1.15e9, 1.25e9]],
    ['more than', amount(1e9, { comparator: 'more-than' }), [1e9, 2e9]],
    ['less than', amount(20, { comparator: 'less-than' }), [10, 20]],
    ['about', amount(1200, { comparator: 'about' }), [1140, 1260]],
    ['nearly', amount(5000, { comparator: 'nearly' }), [4500, 5000]],
    ['a range', amount(null, { low: 4.8e9, high: 5e9 }), [4.8e9, 5e9]],
    ['vague stays vague', amount(null, { vague: true }), null],
  ])('%s', (_name, quantity, expected) => {
    expect(allowed(quantity)).toEqual(expected);
  });

  it.each<[boolean, number, Comparator | undefined, number]>([
    [true, 1e9, 'more-than', 1.1e9],
    [false, 1e9, 'more-than', 2.5e9],
    [true, 1.2e9, undefined, 1.204e9],
    [false, 1.35e9, undefined, 1.53e9],
    [false, 640, undefined, 650],
    [false, 2e7, undefined, 2.5e7],
    [true, 3e8, undefined, 3.1e8],
    [false, 3e8, undefined, 3.4e8],
  ])('%s: %d (%s) against %d', (expected, value, comparator, other) => {
    const one = allowed(amount(value, comparator ? { comparator } : {}))!;
    expect(meets(one, allowed(amount(other))!)).toBe(expected);
  });
});

describe('digits and overlap', () => {
  it.each([
    [640, 2],
    [148, 3],
    [1.2e9, 2],
    [5, 1],
    [0, 1],
  ])('%d has %d digits that carry meaning', (value, digits) => {
    expect(digitsOf(amount(value))).toBe(digits);
  });

  it.each([
    [1200, 100],
    [1.204e9, 1e6],
    [0, 1],
  ])('the last digit of %d stands for %d', (value, unit) => {
    expect(lastSignificantUnit(value)).toBe(unit);
  });

  it.each<[readonly [number, number], readonly [number, number], number]>([
    [[4.6, 4.8], [4.8, 5], 0],
    [[4, 6], [5, 7], 0.5],
    [[3, 3], [3, 3], 1],
  ])('%j and %j share %d', (a, b, share) => {
    expect(overlapOf(a, b)).toBeCloseTo(share, 9);
  });
});
