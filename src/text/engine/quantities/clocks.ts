/** Reads figures with colons as one quantity ("2:12:18", "4:04,18 Minuten", "3:1") and scores with a hyphen ("won 3-1"). */
import type { Quantity } from '../../../model/index.ts';
import { CLOCK_REACH, type ClockFigures, clockLength, isTimeOfDay } from '../clocks.ts';
import type { Piece } from '../sentences/pieces.ts';
import { withComparator } from './finished.ts';
import { plain } from './numeral.ts';
import type { QuantityRule, RuleContext, RuleMatch } from './types.ts';

const CLOCKED = 'clocked';

/** "2:12:18", "1:58.90"; a time of the day is left to the times, and what else has colons is read as written. */
export const clocked: QuantityRule = {
  name: CLOCKED,
  read(context, at) {
    const next = endOfChain(context.pieces, at);
    if (next === null) return null;
    const figures = figuresAt(context, at, next);
    const length = clockLength(figures, context.data.clocks);
    if (!length) return isTimeOfDay(figures, context.data.clocks) ? null : asWritten(context, CLOCKED, at, next);
    const { amount, unit, decimals } = length;
    const { start } = context.pieces[at]!;
    const numeral = { start, end: start + figures.digits.length, value: amount };
    const last = figures.unit ? pieceAfter(context.pieces, next, numeral.end + figures.unit.length) : next;
    const steps = [{ rule: CLOCKED, text: figures.digits, gives: `${plain(amount)} ${unit}` }];
    const quantity: Quantity = {
      start,
      end: context.pieces[last - 1]!.end,
      type: 'duration',
      value: amount,
      unit,
      numeral,
      decimals,
      derivation: figures.unit ? [...steps, { rule: 'duration', text: figures.unit.trim(), gives: unit }] : steps,
    };
    return { quantities: [withComparator(context, quantity, at, last)], next: last };
  },
};

/** A length told in figures with colons: the figures as written, null for any other. */
export const clockFigures = ({ type, derivation }: Quantity): string | null =>
  type === 'duration' && derivation[0]?.rule === CLOCKED ? derivation[0].text : null;

/** Whether a length in one unit is a part of one told so: "2 hours" or "12 minutes" of "2:12:18". */
export function isFigureOf({ type, unit, value }: Quantity, whole: Quantity): boolean {
  if (type !== 'duration' || value === null || whole.value === null || clockFigures(whole) === null) return false;
  const seconds = whole.unit === 'minute' ? whole.value * 60 : whole.value;
  const minutes = Math.floor(seconds / 60);
  if (unit === 'hour') return value === Math.floor(minutes / 60);
  if (unit === 'minute') return value === minutes % 60 || value === minutes;
  return unit === 'second' && value === Number((seconds % 60).toFixed(whole.decimals ?? 0));
}

/** Piece behind "12:18" and all that is joined to it by colons; null where no colon joins two numbers. */
function endOfChain(pieces: readonly Piece[], at: number): number | null {
  const [first, before] = [pieces[at]!, pieces[at - 1]];
  if (first.kind !== 'number' || !/^\d+$/.test(first.text)) return null;
  if (first.glued && (before?.kind !== 'punctuation' || before.text === ':' || before.text === '.')) return null;
  let next = at + 1;
  while (isJoined(pieces, next)) next += 2;
  return next > at + 1 ? next : null;
}

const isJoined = (pieces: readonly Piece[], at: number): boolean => {
  const [colon, number] = [pieces[at], pieces[at + 1]];
  return colon?.text === ':' && colon.glued && number?.kind === 'number' && number.glued && /^\d/.test(number.text);
};

function figuresAt(context: RuleContext, at: number, next: number): ClockFigures {
  const { before, behind, digits } = around(context, at, next);
  const unit = context.data.clocks.unitBehind.exec(behind)?.[0] ?? '';
  return { digits, unit, before, behind: behind.slice(unit.length) };
}

/** The pieces as written, and the sentence to either side. */
function around({ text, pieces }: RuleContext, at: number, next: number): Omit<ClockFigures, 'unit'> {
  const [start, end] = [pieces[at]!.start, pieces[next - 1]!.end];
  return {
    digits: text.slice(start, end),
    before: text.slice(Math.max(pieces[0]!.start, start - CLOCK_REACH), start),
    behind: text.slice(end, Math.min(pieces.at(-1)!.end, end + CLOCK_REACH)),
  };
}

function asWritten({ text, pieces }: RuleContext, rule: string, at: number, next: number): RuleMatch {
  const [start, end] = [pieces[at]!.start, pieces[next - 1]!.end];
  const identifier = text.slice(start, end);
  const derivation = [{ rule, text: identifier, gives: identifier }];
  return { quantities: [{ start, end, type: 'identifier', value: null, identifier, derivation }], next };
}

function pieceAfter(pieces: readonly Piece[], from: number, end: number): number {
  let next = from;
  while (next < pieces.length && pieces[next]!.start < end) next++;
  return next;
}

/** "won 3-1", "a 24–17 win": neither a range nor two numbers of things. */
export const score: QuantityRule = {
  name: 'score',
  read(context, at) {
    const [first, hyphen, second, after] = context.pieces.slice(at, at + 4);
    if (!first || !second || first.kind !== 'number' || second.kind !== 'number' || first.glued) return null;
    if (!hyphen?.glued || !second.glued || !/^[-–]$/.test(hyphen.text)) return null;
    if (!POINTS.test(first.text) || !POINTS.test(second.text) || (after?.glued && !/^[-.,;:!?)]$/.test(after.text)))
      return null;
    const { before, behind } = around(context, at, at + 3);
    const { won, wonSo, scoreBehind } = context.data.clocks;
    const isResult = scoreBehind.test(behind) || (won.test(before) && wonSo.test(behind));
    return isResult ? asWritten(context, 'score', at, at + 3) : null;
  },
};
const POINTS = /^\d{1,3}$/;
