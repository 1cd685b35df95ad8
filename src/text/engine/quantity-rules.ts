/** The rules that read a quantity at a piece, in the order in which they are asked. */
import type { Comparator, DerivationStep, Quantity, QuantityType } from '../../model/index.ts';
import { isVersionLike } from './digits.ts';
import { type Numeral, plain, readNumeral } from './numerals.ts';
import { matchAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { QuantityData, UnitSense } from './quantity-data.ts';
import { rangeFrom } from './quantity-range.ts';
import { prefixAt, type UnitMatch, unitAt, unitBehind, wordsOf } from './quantity-units.ts';

export interface RuleContext {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly data: QuantityData;
}

export interface RuleMatch {
  readonly quantities: readonly Quantity[];
  /** piece after what was consumed */
  readonly next: number;
}

export interface QuantityRule {
  readonly name: string;
  read(context: RuleContext, at: number): RuleMatch | null;
}

/** A numeral with its unit, before range and comparator are looked for. */
export interface Measured {
  readonly numeral: Numeral;
  readonly first: number;
  readonly next: number;
  readonly type: QuantityType;
  readonly value: number;
  readonly unit?: string;
  readonly currency?: string;
  readonly steps: readonly DerivationStep[];
}

/** "8.4.2", "Version 3.5" */
const identifier: QuantityRule = {
  name: 'identifier',
  read({ pieces, data }, at) {
    const piece = pieces[at]!;
    if (piece.kind !== 'number') return null;
    const named = data.versionBefore.has(pieces[at - 1]?.lower ?? '') && piece.text.includes('.');
    if (!named && !(isVersionLike(piece.text) && readNumeral(pieces, at, data) === null)) return null;
    const derivation = [{ rule: 'identifier', text: piece.text, gives: piece.text }];
    const { start, end, text } = piece;
    return {
      quantities: [{ start, end, type: 'identifier', value: null, identifier: text, derivation }],
      next: at + 1,
    };
  },
};

/** "Dutzende", "mehrere Millionen Euro": words that name no exact amount. */
const vague: QuantityRule = {
  name: 'vague',
  read({ pieces, data }, at) {
    const match = matchAt(data.vague, wordsOf(pieces), at);
    if (!match) return null;
    const unit = unitAt(pieces, at + match.length, data);
    const measured = unit && !unit.sense.prefix && pieces[at + match.length]!.text.length > 2 ? unit : null;
    const next = measured?.next ?? at + match.length;
    const [start, end] = [pieces[at]!.start, pieces[next - 1]!.end];
    const words = pieces.slice(at, at + match.length).map((p) => p.text);
    const derivation = [{ rule: 'vague', text: words.join(' '), gives: '?' }];
    const sense = measured?.sense ?? { type: 'number' as const };
    return { quantities: [{ start, end, ...kindOf(sense), value: null, vague: true, derivation }], next };
  },
};

/** "verdoppelt", "die Hälfte" */
const wholeWord: QuantityRule = {
  name: 'whole word',
  read({ pieces, data }, at) {
    const match = matchAt(data.wholeWords, wordsOf(pieces), at);
    if (!match) return null;
    const { type, value } = match.sense;
    const [start, end] = [pieces[at]!.start, pieces[at + match.length - 1]!.end];
    const text = pieces
      .slice(at, at + match.length)
      .map((p) => p.text)
      .join(' ');
    const derivation = [{ rule: type, text, gives: plain(value) }];
    return { quantities: [{ start, end, type, value, derivation }], next: at + match.length };
  },
};

/** "jeder zweite" = 1/2 */
const everyNth: QuantityRule = {
  name: 'every nth',
  read({ pieces, data }, at) {
    if (!data.every.has(pieces[at]!.lower)) return null;
    const ordinal = pieces[at + 1] ? readNumeral(pieces, at + 1, data) : null;
    if (ordinal?.form !== 'ordinal' || ordinal.value < 2) return null;
    const [start, end] = [pieces[at]!.start, pieces[ordinal.next - 1]!.end];
    const value = 1 / ordinal.value;
    const derivation = [...ordinal.steps, { rule: 'every nth', text: pieces[at]!.text, gives: plain(value) }];
    return { quantities: [{ start, end, type: 'fraction', value, derivation }], next: ordinal.next };
  },
};

/** "zu viert": grammatically an ordinal, counting persons. */
const together: QuantityRule = {
  name: 'together',
  read({ pieces, data }, at) {
    if (data.together === null || pieces[at]!.lower !== data.together) return null;
    const stem = pieces[at + 1];
    const atom = stem?.kind === 'word' ? data.atom(`${stem.lower}e`, stem.lower) : null;
    if (!stem || atom?.role !== 'ordinal') return null;
    const { start, end } = stem;
    const derivation = [{ rule: 'together', text: stem.text, gives: plain(atom.value) }];
    return {
      quantities: [{ start, end, type: 'ordinal', value: atom.value, unit: 'person', derivation }],
      next: at + 2,
    };
  },
};

/** A numeral with currency, unit, percent sign, ordinal ending or nothing. */
const measured: QuantityRule = {
  name: 'measured',
  read(context, at) {
    const first = measureAt(context, at);
    if (!first) return null;
    const range = rangeFrom(context, first, measureAt);
    if (range)
      return { quantities: [withComparator(context, range.quantity, first.first, range.next)], next: range.next };
    const ratio = outOf(context, first);
    const whole = ratio ?? first;
    return {
      quantities: [withComparator(context, quantityOf(context, whole), whole.first, whole.next)],
      next: whole.next,
    };
  },
};

export const QUANTITY_RULES: readonly QuantityRule[] = [identifier, vague, wholeWord, everyNth, together, measured];

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
  return standsAlone(context, numeral) ? alone(numeral) : null;
}

const alone = (numeral: Numeral): Measured => ({
  numeral,
  first: numeral.first,
  next: numeral.next,
  type: numeral.form === 'ordinal' ? 'ordinal' : numeral.form === 'fraction' ? 'fraction' : 'number',
  value: numeral.value,
  steps: numeral.steps,
});

/** An article counts only units that are counted that way: "ein Euro", not "ein Tag". */
function allowed({ data }: RuleContext, numeral: Numeral, { sense }: UnitMatch): boolean {
  return numeral.form !== 'article' || data.articleUnits.has(sense.currency ?? sense.unit ?? '');
}

/** "2nd", "die 3. Banane". */
function ordinalEnding({ pieces, data }: RuleContext, numeral: Numeral): Measured | null {
  const [number, ending, after] = [pieces[numeral.next - 1]!, pieces[numeral.next], pieces[numeral.next + 1]];
  if (!ending?.glued || !/^\d{1,3}$/.test(number.text) || numeral.next - numeral.first !== 1) return null;
  const english = !data.dottedOrdinals && /^(?:st|nd|rd|th)$/.test(ending.lower);
  const german = data.dottedOrdinals && ending.text === '.' && after !== undefined && after.kind !== 'punctuation';
  if (!english && !german) return null;
  const step = { rule: 'ordinal ending', text: ending.text, gives: plain(numeral.value) };
  return { ...alone(numeral), type: 'ordinal', next: numeral.next + 1, steps: [...numeral.steps, step] };
}

/** A numeral without unit: not a pronoun, not an article, not the head of a name such as "13F" or "3D". */
function standsAlone({ pieces, data }: RuleContext, numeral: Numeral): boolean {
  if (numeral.form === 'article') return false;
  const [first, after, before] = [pieces[numeral.first]!, pieces[numeral.next], pieces[numeral.first - 1]];
  if (after?.glued && (after.kind === 'word' || after.kind === 'number') && numeral.digits) return false;
  if (numeral.value !== 1 || numeral.digits || numeral.next - numeral.first > 1 || numeral.form === 'ordinal')
    return true;
  if (data.pronounOne.size === 0) return true;
  return after !== undefined &&
    after.kind === 'word' &&
    after.lower !== 'of' &&
    !data.pronounOne.has(before?.lower ?? '')
    ? true
    : !before && !after && first.lower.length > 0;
}

/** Type and unit of a sense, without the fields that only steer the reading. */
function kindOf(sense: UnitSense): Pick<Quantity, 'type' | 'unit' | 'currency'> {
  const { type, unit, currency } = sense;
  return { type, ...(unit ? { unit } : {}), ...(currency ? { currency } : {}) };
}

const nameOf = (sense: UnitSense): string => sense.currency ?? sense.unit ?? sense.type;

function withUnit(context: RuleContext, numeral: Numeral, unit: UnitMatch): Measured | null {
  const { pieces } = context;
  const { sense } = unit;
  if (sense.type === 'currency') return withMoney(context, numeral, unit, numeral.first);
  if (sense.type === 'duration' || sense.type === 'age') return withAge(context, numeral, unit);
  const step = { rule: sense.type, text: textOf(pieces, numeral.next, unit.next), gives: nameOf(sense) };
  const base: Measured = { ...alone(numeral), ...kindOf(sense), next: unit.next, steps: [...numeral.steps, step] };
  if (sense.unit === 'degree') return isAngle(context) ? { ...base, type: 'dimension' } : base;
  if (sense.unit === 'times') return asMultiple(context, base);
  return withMinor(context, withRate(context, base, sense), sense);
}

const textOf = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map((piece) => piece.text)
    .join(' ');

const isAngle = ({ pieces, data }: RuleContext): boolean => pieces.some((piece) => data.angle.test(piece.lower));

/** "dreimal so viele" multiplies, "dreimal" counts. */
function asMultiple({ pieces, data }: RuleContext, base: Measured): Measured {
  return data.timesFollow.has(pieces[base.next]?.lower ?? '') ? { ...base, type: 'multiple' } : base;
}

/** "Meter pro Sekunde", "km/h" */
function withRate({ pieces, data }: RuleContext, base: Measured, sense: UnitSense): Measured {
  const per = pieces[base.next];
  if (!sense.rated || !per || !data.per.has(per.lower)) return base;
  const below = unitAt(pieces, base.next + 1, data);
  if (!below || (below.sense.type !== 'dimension' && below.sense.type !== 'duration')) return base;
  if (per.lower.length < 3 && per.text !== '/' && below.sense.type !== 'duration') return base;
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

function minorAt(
  { pieces, data }: RuleContext,
  at: number,
  fits: (unit: string) => boolean,
): { numeral: Numeral; sense: UnitSense; next: number } | null {
  const joint = data.atom(pieces[at]?.lower ?? '', '')?.role === 'and' ? 1 : 0;
  const numeral = pieces[at + joint] ? readNumeral(pieces, at + joint, data) : null;
  if (!numeral || numeral.form !== 'cardinal' || numeral.value >= 100) return null;
  const unit = unitBehind(pieces, numeral, data);
  if (!unit?.sense.minor || !fits(unit.sense.unit ?? '')) return null;
  return { numeral, sense: unit.sense, next: unit.next };
}

/** "zehn Jahre alt", "20-Jährige", "aged 28". */
function withAge(context: RuleContext, numeral: Numeral, unit: UnitMatch): Measured | null {
  const { pieces, data } = context;
  if (numeral.form === 'ordinal') return null;
  const old = matchAt(data.ageAfter, wordsOf(pieces), unit.next);
  const before = matchAt(data.ageBefore, backwardsFrom(pieces, numeral.first - 1), 0);
  const spanOfTime = unit.sense.type === 'age' && data.spanNouns.test(pieces[unit.next]?.lower ?? '');
  const age = !spanOfTime && (old !== null || before !== null || unit.sense.type === 'age');
  const next = unit.next + (old?.length ?? 0);
  const type = age ? 'age' : 'duration';
  const step = { rule: type, text: textOf(pieces, numeral.next, next), gives: nameOf(unit.sense) };
  return { ...alone(numeral), ...kindOf(unit.sense), type, next, steps: [...numeral.steps, step] };
}

const backwardsFrom = (pieces: readonly Piece[], at: number) => (index: number) => pieces[at - index]?.lower;

/** Currency before or behind; "75 USD million"; "15 Dollar und 15 Cent". */
function withMoney(context: RuleContext, numeral: Numeral, unit: UnitMatch, first: number): Measured {
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
  if (minor) return { value: minor.numeral.value / (minor.sense.minor ?? 100), next: minor.next };
  const joint = data.atom(pieces[at]?.lower ?? '', '')?.role === 'and' ? 1 : 0;
  const rest = pieces[at + joint] ? readNumeral(pieces, at + joint, data) : null;
  if (!rest || rest.form !== 'cardinal' || rest.value >= 100 || !Number.isInteger(rest.value) || rest.value < 1)
    return null;
  const after = pieces[rest.next];
  const closes = !after || (after.kind === 'punctuation' && !pieces[rest.next + 1]);
  return closes ? { value: rest.value / 100, next: rest.next } : null;
}

/** "one in five", "einer von drei" */
function outOf(context: RuleContext, over: Measured): Measured | null {
  const { pieces, data } = context;
  if (over.type !== 'number' || !Number.isInteger(over.value) || over.value === 0) return null;
  const joint = matchAt(data.outOf, wordsOf(pieces), over.next);
  if (!joint) return null;
  const word = pieces[over.next]!.lower;
  const under = pieces[over.next + joint.length] ? measureAt(context, over.next + joint.length) : null;
  if (under?.type !== 'number' || !Number.isInteger(under.value) || under.value < 2 || under.value > 1000) return null;
  const closes = !pieces[under.next] || pieces[under.next]!.kind === 'punctuation';
  if (word === 'over' ? !closes : over.value >= under.value || over.value < 0) return null;
  const value = over.value / under.value;
  const step = { rule: 'ratio', text: textOf(pieces, over.first, under.next), gives: plain(value) };
  const numeral: Numeral = { ...over.numeral, next: under.next, value, form: 'fraction' };
  return { ...over, numeral, next: under.next, type: 'fraction', value, steps: [...over.steps, ...under.steps, step] };
}

/** The finished quantity of one measured numeral. */
export function quantityOf({ pieces }: RuleContext, measure: Measured): Quantity {
  const { numeral, type, value, unit, currency, steps } = measure;
  const last = numeral.next - 1;
  const at = { start: pieces[numeral.first]!.start, end: pieces[last]!.end };
  return {
    start: pieces[measure.first]!.start,
    end: pieces[measure.next - 1]!.end,
    type,
    value,
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    numeral: { ...at, value: numeral.value },
    decimals: numeral.decimals,
    derivation: steps,
  };
}

/** "mehr als" before, "oder mehr" behind. */
function withComparator(context: RuleContext, quantity: Quantity, first: number, next: number): Quantity {
  const { pieces, data } = context;
  if (quantity.type === 'ordinal' || quantity.type === 'identifier') return quantity;
  const before = matchAt(data.comparatorsBefore, backwardsFrom(pieces, first - 1), 0);
  const after = before ? null : matchAt(data.comparatorsAfter, wordsOf(pieces), next);
  const comparator: Comparator | undefined = before?.sense ?? after?.sense;
  if (!comparator) return quantity;
  const text = before
    ? textOf(pieces, first - before.length, first)
    : textOf(pieces, next, next + (after?.length ?? 0));
  return {
    ...quantity,
    comparator,
    derivation: [...quantity.derivation, { rule: 'comparator', text, gives: comparator }],
  };
}
