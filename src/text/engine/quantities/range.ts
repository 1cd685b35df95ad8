/** Joins two figures into a range: "4,8 bis 5,0 Milliarden", "zwischen 4,6 und 4,8", "40-50". */
import type { Quantity } from '../../../model/index.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { Measured, RuleContext } from './types.ts';

type Measure = (context: RuleContext, at: number) => Measured | null;

/** The range that `low` opens, or null. A range has bounds instead of a value. */
export function rangeFrom(
  context: RuleContext,
  low: Measured,
  measureAt: Measure,
): { quantity: Quantity; next: number } | null {
  if (!isPlain(low)) return null;
  const joint = jointAt(context, low);
  if (joint === null) return null;
  const high = context.pieces[joint] ? measureAt(context, joint) : null;
  if (!high || !fits(context, low, high)) return null;
  const lower = inherits(low, high) ? low.value * high.numeral.scale : low.value;
  if (lower >= high.value) return null;
  return { quantity: rangeOf(context.pieces, low, high, lower), next: high.next };
}

const isPlain = ({ numeral, type }: Measured): boolean => numeral.form === 'cardinal' && type !== 'ordinal';

/** Piece after "bis", "to", a dash, or the "and" of "between"; null where nothing joins. */
function jointAt({ pieces, data }: RuleContext, low: Measured): number | null {
  const joint = pieces[low.next];
  if (!joint || isPartOfCode(pieces, low)) return null;
  // "16- bis 24-jährig": a hyphen stands for the unit
  const shared = pieces[low.next + 1];
  if (joint.lower === '-' && joint.glued && shared?.kind === 'word' && data.rangeTo.has(shared.lower))
    return low.next + 2;
  if (data.rangeTo.has(joint.lower)) {
    if (joint.kind === 'word') return movesFrom(pieces, low) ? null : low.next + 1;
    return isDashRange(pieces, low) ? low.next + 1 : null;
  }
  const opener = openerOf(pieces, low, data.rangeOpen);
  return opener === joint.lower ? low.next + 1 : null;
}

/** "6:00 bis 20:00", "0631/369-2620": digits behind a colon or slash are no bound. */
function isPartOfCode(pieces: readonly Piece[], low: Measured): boolean {
  const before = pieces[low.first - 1];
  return pieces[low.first]!.glued && (before?.lower === ':' || before?.lower === '/');
}

/** "from 10 to 20" is a movement, not a range. */
const movesFrom = (pieces: readonly Piece[], low: Measured): boolean => pieces[low.first - 1]?.lower === 'from';

/** The word that must divide the bounds, when "zwischen" or "between" stands at most two words before. */
function openerOf(pieces: readonly Piece[], low: Measured, open: ReadonlyMap<string, string>): string | null {
  for (let back = 1; back <= 2; back++) {
    const divider = open.get(pieces[low.first - back]?.lower ?? '');
    if (divider) return divider;
  }
  return null;
}

/** Digits on both sides, no third part (a telephone number, a date), not a year and its short form. */
function isDashRange(pieces: readonly Piece[], low: Measured): boolean {
  const [dash, right, after] = [pieces[low.next]!, pieces[low.next + 1], pieces[low.next + 2]];
  const before = pieces[low.first - 1];
  if (!right || (right.kind !== 'number' && right.kind !== 'symbol')) return false;
  if (after?.glued && after.text === dash.text && pieces[low.next + 3]?.kind === 'number') return false;
  if (before?.glued && pieces[low.first]!.glued && before.text === dash.text) return false;
  const left = pieces[low.numeral.next - 1]!;
  return !(left.text.length === 4 && right.text.length === 2);
}

function fits({ pieces }: RuleContext, low: Measured, high: Measured): boolean {
  if (!isPlain(high)) return false;
  const same = low.unit === high.unit && low.currency === high.currency && low.type === high.type;
  // one unit for both bounds stands behind the second, a currency sign may stand before the first
  const shared =
    low.type === 'number' || (low.currency !== undefined && high.type === 'number' && low.first < low.numeral.first);
  // "aged 18 to 29", "im Alter zwischen 18 und 29 Jahren"
  const aged = isStatedAge(low) && (high.type === 'number' || high.unit === low.unit);
  if (!same && !shared && !aged) return false;
  const dash = pieces[low.next]!;
  // "2 - 4" between spaces and without a unit is a score or a list
  return dash.kind === 'word' || dash.glued || high.type !== 'number' || dash.text !== '-';
}

/** An age whose years stand before it or go without saying. */
const isStatedAge = (low: Measured): boolean => low.type === 'age' && low.next === low.numeral.next;

/** "4,8 bis 5,0 Milliarden": the multiplier counts for both, unless the first would pass the second. */
const inherits = (low: Measured, high: Measured): boolean =>
  low.numeral.scale === 1 && high.numeral.scale > 1 && low.value <= high.value / high.numeral.scale;

function rangeOf(pieces: readonly Piece[], low: Measured, high: Measured, lower: number): Quantity {
  const typed = high.type === 'number' || isStatedAge(low) ? low : high;
  return {
    start: pieces[low.first]!.start,
    end: pieces[high.next - 1]!.end,
    type: typed.type,
    value: null,
    low: lower,
    high: high.value,
    ...(typed.unit ? { unit: typed.unit } : {}),
    ...(typed.currency ? { currency: typed.currency } : {}),
    decimals: Math.max(low.numeral.decimals, high.numeral.decimals),
    derivation: [
      ...low.steps,
      ...high.steps,
      { rule: 'range', text: pieces[low.next]!.text, gives: `${lower}..${high.value}` },
    ],
  };
}
