/** Reads one numeral with currency, unit, percent sign, age or ordinal ending. */

import { matchAt } from '../phrases.ts';
import { standsAlone } from './alone.ts';
import type { UnitSense } from './data.ts';
import { minorAt, withMoney } from './money.ts';
import { type Numeral, plain } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { prefixAt, type UnitMatch, unitAt, unitBehind, wordsOf } from './quantity-units.ts';
import { alone, backwardsFrom, kindOf, type Measured, nameOf, type RuleContext, textOf } from './types.ts';

/** Reads one numeral and what belongs to it. */
export function measureAt(context: RuleContext, at: number): Measured | null {
  const { pieces, data } = context;
  const prefix = prefixAt(pieces, at, data);
  const numeral = readNumeral(pieces, prefix?.next ?? at, data);
  if (!numeral) return null;
  if (prefix && numeral.form !== 'ordinal') return withMoney(context, numeral, prefix, at);
  if (prefix) return null;
  const ordinal = ordinalEnding(context, numeral);
  if (ordinal) return ordinal;
  const unit = unitBehind(pieces, numeral, data);
  if (unit && allowed(context, numeral, unit)) return withUnit(context, numeral, unit);
  return standsAlone(context, numeral) ? (statedAge(context, numeral) ?? alone(numeral)) : null;
}

/** The oldest age of a person. */
const OLDEST = 122;

/** "aged 34", "im Alter von 34": years go without saying. */
function statedAge({ pieces, data }: RuleContext, numeral: Numeral): Measured | null {
  if (numeral.form !== 'cardinal' || numeral.value > OLDEST || pieces[numeral.next]?.lower === '%') return null;
  const before = matchAt(data.ageBefore, backwardsFrom(pieces, numeral.first - 1), 0);
  if (!before || (!numeral.digits && pieces[numeral.next]?.kind === 'word')) return null;
  const step = { rule: 'age', text: textOf(pieces, numeral.first - before.length, numeral.first), gives: 'year' };
  return { ...alone(numeral), type: 'age', unit: 'year', steps: [...numeral.steps, step] };
}

/** An article counts only units that are counted that way: "ein Euro", not "ein Tag". */
function allowed({ data }: RuleContext, numeral: Numeral, { sense }: UnitMatch): boolean {
  return numeral.form !== 'article' || data.articleUnits.has(sense.currency ?? sense.unit ?? '');
}

/** "2nd", "the 1,000th", "die 3. Banane". */
function ordinalEnding({ pieces, data }: RuleContext, numeral: Numeral): Measured | null {
  const [number, ending, after] = [pieces[numeral.next - 1]!, pieces[numeral.next], pieces[numeral.next + 1]];
  if (!ending?.glued || numeral.next - numeral.first !== 1) return null;
  const english = !data.dottedOrdinals && ENGLISH_ORDINAL.test(ending.lower) && WHOLE.test(number.text);
  const counted = data.dottedOrdinals && ending.text === '.' && /^\d{1,3}$/.test(number.text);
  const german = counted && after !== undefined && after.kind !== 'punctuation';
  if (!english && !german) return null;
  const step = { rule: 'ordinal ending', text: ending.text, gives: plain(numeral.value) };
  return { ...alone(numeral), type: 'ordinal', next: numeral.next + 1, steps: [...numeral.steps, step] };
}

const ENGLISH_ORDINAL = /^(?:st|nd|rd|th)$/;
const WHOLE = /^\d+(?:,\d{3})*$/;

function withUnit(context: RuleContext, numeral: Numeral, unit: UnitMatch): Measured | null {
  const { pieces } = context;
  const { sense } = unit;
  if (sense.type === 'currency') return withMoney(context, numeral, unit, numeral.first);
  if (sense.type === 'duration' || sense.type === 'age') return withAge(context, numeral, unit);
  const step = { rule: sense.type, text: textOf(pieces, numeral.next, unit.next), gives: nameOf(sense) };
  const base: Measured = { ...alone(numeral), ...kindOf(sense), next: unit.next, steps: [...numeral.steps, step] };
  if (sense.unit === 'degree' && isAngle(context)) return { ...base, type: 'dimension' };
  if (sense.type === 'temperature') return belowZero(context, base);
  if (sense.unit === 'times') return asMultiple(context, base);
  return withMinor(context, withRate(context, base, sense), sense);
}

/** "fünf Grad minus", "40 degrees below zero" */
function belowZero({ pieces, data }: RuleContext, base: Measured): Measured {
  const sign = base.value > 0 ? matchAt(data.below, wordsOf(pieces), base.next) : null;
  const next = base.next + (sign?.length ?? 0);
  if (!sign || pieces[next]?.kind === 'number') return base;
  const step = { rule: 'sign', text: textOf(pieces, base.next, next), gives: plain(-base.value) };
  return { ...base, value: -base.value, next, steps: [...base.steps, step] };
}

const isAngle = ({ pieces, data }: RuleContext): boolean => pieces.some((piece) => data.angle.test(piece.lower));

/** "dreimal so viele" multiplies, "dreimal" counts. */
function asMultiple({ pieces, data }: RuleContext, base: Measured): Measured {
  return data.timesFollow.has(pieces[base.next]?.lower ?? '') ? { ...base, type: 'multiple' } : base;
}

/** "Meter pro Sekunde", "km/h" */
function withRate({ pieces, data }: RuleContext, base: Measured, sense: UnitSense): Measured {
  const per = pieces[base.next];
  const joint = sense.rated && per ? matchAt(data.per, wordsOf(pieces), base.next) : null;
  if (!per || !joint) return base;
  const below = unitAt(pieces, base.next + joint.length, data);
  if (!below || (below.sense.type !== 'dimension' && below.sense.type !== 'duration')) return base;
  if ((per.lower.length < 3 || joint.length > 1) && per.text !== '/' && below.sense.type !== 'duration') return base;
  const unit = `${base.unit}/${RATE_SYMBOLS.get(nameOf(below.sense)) ?? nameOf(below.sense)}`;
  const step = { rule: 'rate', text: textOf(pieces, base.next, below.next), gives: unit };
  return { ...base, unit, next: below.next, steps: [...base.steps, step] };
}
const RATE_SYMBOLS = new Map([
  ['hour', 'h'],
  ['second', 's'],
  ['millisecond', 'ms'],
  ['minute', 'min'],
]);

/** "5 feet 2 inches" */
function withMinor(context: RuleContext, base: Measured, sense: UnitSense): Measured {
  if (sense.unit !== 'ft') return base;
  const minor = minorAt(context, base.next, (unit) => unit === 'in');
  if (!minor) return base;
  const value = base.value + minor.numeral.value / 12;
  const step = { rule: 'minor unit', text: textOf(context.pieces, base.next, minor.next), gives: plain(value) };
  return { ...base, value, next: minor.next, steps: [...base.steps, step] };
}

/** "zehn Jahre alt", "20-Jährige", "aged 28". */
function withAge(context: RuleContext, numeral: Numeral, unit: UnitMatch): Measured | null {
  const { pieces, data } = context;
  if (numeral.form === 'ordinal') return null;
  const old = matchAt(data.ageAfter, wordsOf(pieces), unit.next);
  const before = matchAt(data.ageBefore, backwardsFrom(pieces, numeral.first - 1), 0);
  const spanOfTime = unit.sense.type === 'age' && data.spanNouns.test(pieces[unit.next]?.lower ?? '');
  const past = data.ago.has(pieces[unit.next]?.lower ?? '');
  const age = !spanOfTime && (old !== null || before !== null || past || unit.sense.type === 'age');
  const next = unit.next + (old?.length ?? 0);
  const type = age ? 'age' : 'duration';
  const step = { rule: type, text: textOf(pieces, numeral.next, next), gives: nameOf(unit.sense) };
  return { ...alone(numeral), ...kindOf(unit.sense), type, next, steps: [...numeral.steps, step] };
}
