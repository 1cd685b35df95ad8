/** Spares dear patterns: what their matches can begin with, asked plainly, dismisses nearly all passages first. */
import { prefixesOf } from './prefixes.ts';

/** A pattern (flags `iu`) with a plain one that finds something wherever it does. */
export interface Hinted {
  readonly pattern: RegExp;
  readonly hint: RegExp;
}

const ESCAPED = /[$()*+./?[\\\]^{|}-]/g;

/** The hint is made from the pattern itself, so that the two can't drift apart. */
export const hinted = (pattern: RegExp): Hinted => ({
  pattern,
  hint: new RegExp(
    prefixesOf(pattern.source)
      .map((prefix) => prefix.replaceAll(ESCAPED, '\\$&').replaceAll('0', '\\d').replaceAll(' ', '\\s'))
      .join('|'),
  ),
});

/** @param lower the passage in small letters, which a caller with several patterns makes once */
export const says = ({ pattern, hint }: Hinted, passage: string, lower: string): boolean =>
  hint.test(lower) && pattern.test(passage);

/** What a pattern is asked for. */
export type Screened = Pick<RegExp, 'test'>;

/** The pattern behind its own hint, to be asked like the pattern alone. */
export function screened(pattern: RegExp): Screened {
  const both = hinted(pattern);
  return { test: (passage) => says(both, passage, passage.toLowerCase()) };
}
