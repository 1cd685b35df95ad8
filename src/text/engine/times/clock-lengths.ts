/** Lengths of time told in figures with colons: "2:12:18", "4:04,18 Minuten". */
import { CLOCK_REACH, type ClockWords, clockLength, isScore } from '../clocks.ts';
import type { Meaning, RuleMatch } from './types.ts';

/** Pattern of a rule whose production is `clockLengthIn`; `clockUnit` is the lexicon of the words' units. */
export const CLOCK_LENGTH = String.raw`(?<digits>\d{1,3}(?::[0-5]\d){1,2}(?:[.,]\d{1,3})?)(?: ?{clockUnit})?`;

export function clockLengthIn(m: RuleMatch, words: ClockWords): Meaning | null {
  // a part of a longer chain of figures
  if (/[\d.:,/]$/.test(m.before(1)) || /^[.:,]?\d/.test(m.after(2))) return null;
  const [before, behind] = [m.before(CLOCK_REACH), m.after(CLOCK_REACH)];
  const length = clockLength({ digits: m.group('digits'), unit: m.group('clockUnit'), before, behind }, words);
  return length && { kind: 'duration', unit: length.unit, amount: length.amount, exact: length.value };
}

/** "ein Sieg von 28:24": figures set against each other are no time of the day. */
export const isScoreHere = (m: RuleMatch, words: ClockWords): boolean =>
  isScore({ before: m.before(CLOCK_REACH), behind: m.after(CLOCK_REACH) }, words);
