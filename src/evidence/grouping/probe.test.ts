import { describe, expect, it } from 'vitest';
import { chance } from '../../../spec/chance.ts';
import { createProbe } from './probe.ts';
import { dot, type Vector } from './vectors.ts';

describe('createProbe', () => {
  it('gives what a walk through both vectors gives, also for keys that share a place and for long vectors', () => {
    const next = chance(7);
    const vectorOf = (length: number): Vector => {
      const keys = [
        ...new Set(Array.from({ length }, () => (Math.floor(next() * 300) * 1024 + Math.floor(next() * 3)) | 0)),
      ];
      return { keys: keys.sort((a, b) => a - b), weights: keys.map(() => 0.01 + next()) };
    };
    const probe = createProbe();
    for (const length of [1, 50, 900, 20]) {
      const [a, b] = [vectorOf(length), vectorOf(80)];
      probe.set(a);
      expect(probe.dot(b)).toBeCloseTo(dot(a, b), 9);
    }
    probe.set({ keys: [], weights: [] });
    expect(probe.dot(vectorOf(10))).toBe(0);
  });
});
