/**
 * Figures with colons between them: a length of time ("2:12:18", "4:04,18 Minuten", "won in 14:32"), a time of the day,
 * or what is read as written, such as a score ("3:1").
 */

import type { Lexicon } from './times/types.ts';

export type ClockUnit = 'hour' | 'minute' | 'second';

/** What a language must say of such figures. `before` and `behind` are asked of the sentence beside them. */
export interface ClockWords {
  /** words for the unit, and what they mean */
  readonly unit: Lexicon<ClockUnit>;
  /** one of them behind the figures */
  readonly unitBehind: RegExp;
  /** right behind a time of the day: "Uhr", "am", "UTC" */
  readonly dayBehind: RegExp;
  /** right before a time of the day that may have seconds: "um", "at" */
  readonly dayBefore: RegExp;
  /** right before a time that somebody ran, swam or won in */
  readonly timed: RegExp;
  /** races of hours: "in 2:12" of a marathon are hours and minutes */
  readonly longRace: RegExp;
  /** right before or behind a score, which is no time of the day: "ein Sieg von 28:24", "15:12-Führung" */
  readonly scoreBefore: RegExp;
  readonly scoreBehind: RegExp;
  /** before a score with a hyphen: "won 3-1" */
  readonly won: RegExp;
  /** behind such a score, where nothing follows that it would count */
  readonly wonSo: RegExp;
}

export const clockWords = (words: Omit<ClockWords, 'unitBehind'>): ClockWords => ({
  ...words,
  unitBehind: new RegExp(String.raw`^[ \t\u00a0\u202f]?(?:${words.unit.source})(?![\p{L}\p{N}])`, 'iu'),
});

export interface ClockFigures {
  /** digits and marks only */
  readonly digits: string;
  /** the word behind them, '' where none is a unit */
  readonly unit: string;
  /** the sentence, as far as it is asked, before the digits and behind digits and unit */
  readonly before: string;
  readonly behind: string;
}

export interface ClockLength {
  readonly amount: number;
  /** what the last figure counts: minutes in "2:30 Stunden" */
  readonly unit: 'minute' | 'second';
  readonly decimals: number;
  /** TIMEX3: "PT2H12M18S" */
  readonly value: string;
}

/** UTF-16 units to either side that are asked. */
export const CLOCK_REACH = 100;

const FIGURES = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d{1,3}))?$/;
/** "15.01.2026, 14:30:05", "2026-01-15 14:30:05": a time of that day. */
const DATED = /(?:\d{4}|\d\.)[ ,T]+$/;

/** The length of time that the figures are, or null. */
export function clockLength({ digits, unit, before, behind }: ClockFigures, words: ClockWords): ClockLength | null {
  const [, first, second, third, part] = FIGURES.exec(digits) ?? [];
  if (first === undefined || second === undefined) return null;
  const named = unit ? words.unit.read(unit.trim()) : null;
  const said = named !== null || words.timed.test(before);
  if (!said && isOfDay({ before, behind }, words)) return null;
  // "at 14:30 hours"
  if (named === 'hour' && third === undefined && words.dayBefore.test(before)) return null;
  if (third !== undefined) return lengthOf([first, second, third], part);
  if (!said && !isHundredths(part, digits)) return null;
  return part === undefined && isInHours(first, named, before, behind, words)
    ? lengthOf([first, second], undefined)
    : lengthOf(['0', first, second], part);
}

const isOfDay = ({ before, behind }: Pick<ClockFigures, 'before' | 'behind'>, words: ClockWords): boolean =>
  words.dayBehind.test(behind) || words.dayBefore.test(before) || DATED.test(before);

/** "1:58.90", "4:04,18": nothing but a length has these; "3:16,9" lists two of something. */
const isHundredths = (part: string | undefined, digits: string): boolean =>
  part !== undefined && (part.length === 2 || digits.includes('.'));

/** "2:30 Stunden", "a marathon in 2:12" */
function isInHours(
  first: string,
  named: ClockUnit | null,
  before: string,
  behind: string,
  { longRace }: ClockWords,
): boolean {
  if (named !== null) return named === 'hour';
  return Number(first) <= MOST_HOURS && (longRace.test(before) || longRace.test(behind));
}
/** Who runs a marathon needs no more; of a half one "62:30" are minutes. */
const MOST_HOURS = 9;

/** Hours, minutes and, unless they are left open, seconds. */
function lengthOf([hours, minutes, seconds]: readonly string[], part: string | undefined): ClockLength {
  const whole = Number(hours) * 60 + Number(minutes);
  const rest = Number(`${Number(seconds ?? 0)}.${part ?? '0'}`);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  const decimals = part?.length ?? 0;
  const value = `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${rest || whole === 0 ? `${rest}S` : ''}`;
  return seconds === undefined
    ? { amount: whole, unit: 'minute', decimals, value }
    : { amount: Number((whole * 60 + rest).toFixed(decimals)), unit: 'second', decimals, value };
}

/** Whether figures of two parts are set against each other rather than a time of the day. */
export const isScore = ({ before, behind }: Pick<ClockFigures, 'before' | 'behind'>, words: ClockWords): boolean =>
  words.scoreBefore.test(before) || words.scoreBehind.test(behind);

/** Whether they tell a time of the day. */
export const isTimeOfDay = (figures: Pick<ClockFigures, 'digits' | 'before' | 'behind'>, words: ClockWords): boolean =>
  /:[0-5]\d$/.test(figures.digits) && isOfDay(figures, words) && !isScore(figures, words);

/** The numbers set against each other in "3:1" and "3-1"; null for what is no score. */
export function scoreSides(identifier: string): readonly [number, number] | null {
  const [, one, other] = /^(\d{1,3})[:–-](\d{1,3})$/.exec(identifier) ?? [];
  return one === undefined || other === undefined ? null : [Number(one), Number(other)];
}
