/** Amounts of money, and smaller units behind larger ones: "15 Dollar und 20 Cent", "5 feet 6 inches". */
import type { DerivationStep } from '../../../model/index.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { UnitSense } from './data.ts';
import { type Numeral, plain } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { type UnitMatch, unitBehind } from './quantity-units.ts';
import { alone, kindOf, type Measured, nameOf, type RuleContext, textOf } from './types.ts';

/** Currency before or behind; "75 USD million"; "15 Dollar und 15 Cent". */
export function withMoney(context: RuleContext, numeral: Numeral, unit: UnitMatch, first: number): Measured {
  const { pieces, data } = context;
  const { sense } = unit;
  const prefixed = first < numeral.first;
  const steps: DerivationStep[] = [...numeral.steps];
  const unitText = prefixed ? textOf(pieces, first, unit.next) : textOf(pieces, numeral.next, unit.next);
  let value = numeral.value * (sense.scale ?? 1);
  let next = prefixed ? numeral.next : unit.next;
  steps.push({
    rule: 'currency',
    text: unitText,
    gives: sense.scale ? `${nameOf(sense)}, ${plain(value)}` : nameOf(sense),
  });
  const million = prefixed && numeral.scale === 1 && pieces[next]?.glued && MONEY_LETTERS.get(pieces[next]!.text);
  const late = !prefixed && pieces[next] ? data.atom(pieces[next]!.lower, pieces[next]!.text) : null;
  const scale = million || (late?.role === 'multiplier' && late.value >= 1e6 ? late.value : 0);
  if (scale) {
    value *= scale;
    steps.push({ rule: 'multiplier', text: pieces[next]!.text, gives: plain(value) });
    next++;
  } else if (!sense.minor) {
    const cents = centsAt(context, next);
    if (cents) {
      value += cents.value;
      steps.push({ rule: 'minor unit', text: textOf(pieces, next, cents.next), gives: plain(value) });
      next = cents.next;
    }
  }
  return { ...alone(numeral), ...kindOf(sense), type: 'currency', first, next, value, steps };
}

/** "$5m", "€3b" */
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1e6, b: 1e9, t: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 }),
);

/** "und fünfundvierzig Cent", or a bare two-digit rest that closes the sentence: "15 Dollar und 15." */
function centsAt(context: RuleContext, at: number): { value: number; next: number } | null {
  const { pieces, data } = context;
  const minor = minorAt(context, at, (unit) => unit !== 'in');
  if (minor) return withSmallest(context, minor);
  const joint = data.atom(pieces[at]?.lower ?? '', '')?.role === 'and' ? 1 : 0;
  const rest = pieces[at + joint] ? readNumeral(pieces, at + joint, data) : null;
  if (rest?.form !== 'cardinal' || rest.value >= 100 || !Number.isInteger(rest.value) || rest.value < 1) return null;
  return closes(pieces, rest.next) || countsOn(context, rest.next)
    ? { value: rest.value / 100, next: rest.next }
    : null;
}

/** "one kuai five mao five": a bare digit behind the tenth counts the hundredth. */
function withSmallest({ pieces, data }: RuleContext, minor: Minor): { value: number; next: number } {
  const parts = minor.sense.minor ?? 100;
  const value = minor.numeral.value / parts;
  const rest = parts === 10 && pieces[minor.next] ? readNumeral(pieces, minor.next, data) : null;
  if (rest?.form !== 'cardinal' || rest.value >= 10 || !closes(pieces, rest.next)) return { value, next: minor.next };
  return { value: value + rest.value / 100, next: rest.next };
}

/** Nothing follows but the mark that ends the sentence. */
const closes = (pieces: readonly Piece[], at: number): boolean =>
  !pieces[at] || (pieces[at].kind === 'punctuation' && !pieces[at + 1]);

/** "one dollar and two and three stamps": what another "and" adds is counted apart. */
const countsOn = ({ pieces, data }: RuleContext, at: number): boolean =>
  data.atom(pieces[at]?.lower ?? '', '')?.role === 'and' &&
  data.atom(pieces[at + 1]?.lower ?? '', '')?.role === 'cardinal' &&
  pieces[at + 2]?.kind === 'word';

interface Minor {
  readonly numeral: Numeral;
  readonly sense: UnitSense;
  readonly next: number;
}

/** A numeral below a hundred with a smaller unit that `fits`, also behind "and". */
export function minorAt({ pieces, data }: RuleContext, at: number, fits: (unit: string) => boolean): Minor | null {
  const joint = data.atom(pieces[at]?.lower ?? '', '')?.role === 'and' ? 1 : 0;
  const numeral = pieces[at + joint] ? readNumeral(pieces, at + joint, data) : null;
  if (numeral?.form !== 'cardinal' || numeral.value >= 100) return null;
  const unit = unitBehind(pieces, numeral, data);
  if (!unit?.sense.minor || !fits(unit.sense.unit ?? '')) return null;
  return { numeral, sense: unit.sense, next: unit.next };
}
