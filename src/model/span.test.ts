import { expect, it } from 'vitest';
import { contains, overlaps, type Span, touches, touching, within } from './span.ts';

const SPANS: readonly Span[] = [
  [0, 3],
  [3, 4],
  [6, 9],
  [10, 15],
].map(([start, end]) => ({ start: start!, end: end! }));

it('finds by halving what a walk over all spans finds', () => {
  for (let start = 0; start <= 16; start++)
    for (let end = start; end <= 17; end++) {
      const at = { start, end };
      expect([at, touching(SPANS, at)]).toEqual([at, SPANS.filter((s) => overlaps(s, at))]);
      expect([at, touches(SPANS, at)]).toEqual([at, SPANS.some((s) => overlaps(s, at))]);
      if (end > start) expect([at, within(SPANS, at)]).toEqual([at, SPANS.filter((s) => contains(at, s))]);
    }
});
