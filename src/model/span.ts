import { InvalidValue } from './errors.ts';
import type { ArticleVersionId } from './ids.ts';

/** A range of a text in UTF-16 code units, end exclusive. The text itself is always sliced, never stored beside it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A Span in the frozen text of one ArticleVersion: what a Citation pins. */
export interface ArticleSpan extends Span {
  readonly article: ArticleVersionId;
}

/** @throws InvalidValue when the range is empty, reversed, fractional or outside a text of `length` units. */
export function span(start: number, end: number, length = Number.MAX_SAFE_INTEGER): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
    throw new InvalidValue(`span ${start}..${end} does not lie in a text of ${length} units`, 'span()');
  return { start, end };
}

export const sliceOf = (text: string, at: Span): string => text.slice(at.start, at.end);
/** A key to remember what was found of a span: one number for both ends, in a text of less than 2^26 units. */
export const spanKey = ({ start, end }: Span): number => start * 2 ** 26 + end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** Those of `spans`, which stand in order and do not overlap, that lie inside `outer`; found by halving, not by a walk. */
export function within<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  const from = firstFrom(spans, outer.start);
  let to = from;
  while (to < spans.length && spans[to]!.end <= outer.end) to++;
  return spans.slice(from, to);
}

/** Those of `spans`, which stand in order and do not overlap, that share a unit with `at`; found by halving, not by a walk. */
export function touching<S extends Span>(spans: readonly S[], at: Span): readonly S[] {
  let from = firstFrom(spans, at.start);
  if (from > 0 && spans[from - 1]!.end > at.start) from--;
  let to = from;
  while (to < spans.length && spans[to]!.start < at.end) to++;
  return spans.slice(from, to);
}

/** Whether one of `spans`, which stand in order and do not overlap, shares a unit with `at`. */
export function touches(spans: readonly Span[], at: Span): boolean {
  const from = firstFrom(spans, at.start);
  return (from < spans.length && spans[from]!.start < at.end) || (from > 0 && spans[from - 1]!.end > at.start);
}

/** Number of the first span that starts at `start` or behind it. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const shift = <S extends Span>(at: S, by: number): S => ({ ...at, start: at.start + by, end: at.end + by });
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Drops white space at both ends; null when nothing else is there. */
export function trimmed(text: string, at: Span): Span | null {
  let { start, end } = at;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
