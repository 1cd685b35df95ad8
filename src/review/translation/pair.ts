/** What a rule between two texts sees: a sentence and its translation, each with its reading. */
import type { Language, Localized, Reading, Severity, Span } from '../../model/index.ts';
import type { Reader } from '../ports.ts';

export interface Side {
  readonly text: string;
  readonly lang: Language;
  readonly reading: Reading;
}

export interface Pair {
  readonly original: Side;
  readonly translation: Side;
}

/** A finding; its span lies in the translation. */
export interface PairFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly cure: Localized;
}

export type PairRule = (pair: Pair) => Iterable<PairFinding>;

/** @param published day on which relative dates of both texts hang */
export const sideOf = (text: string, lang: Language, reader: Reader, published: string | null): Side => ({
  text,
  lang,
  reading: reader.read({ text, lang, published }),
});

export const said = ({ text }: Side, { start, end }: Span): string => text.slice(start, end);
export const whole = ({ text }: Side): Span => ({ start: 0, end: text.length });

/** What stands on one side only: pairs that `same` are taken away one against one. */
export function unmatched<T>(of: readonly T[], others: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const left = [...others];
  return of.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
