/** How amounts compare: whether the words of a draft allow what a source gives, and what two figures make together. */
import { allowed, digitsOf } from '../claims/compare/amounts.ts';
import { type Measured, measuredIn } from '../claims/compare/units.ts';
import type { Quantity } from '../model/index.ts';
import { isFigureOf, scoreSides } from '../text/index.ts';

/** A bare number of this range is a year as likely as a count; it is looked up, but nothing is bound to it. */
export const mayBeYear = (q: Quantity): boolean =>
  q.type === 'number' && !q.unit && q.decimals === 0 && q.value !== null && q.value >= 1500 && q.value <= 2100;

/** A range stands where both its ends do: "125 von 308", "von 100 auf 121". */
export function endsOf(quantity: Quantity): readonly Quantity[] {
  if (quantity.low === undefined || quantity.high === undefined) return NONE;
  const { low, high, ...rest } = quantity;
  return [
    { ...rest, value: low },
    { ...rest, value: high },
  ];
}

const NONE: readonly Quantity[] = [];

/** same: the draft's words allow the source's amount; unit: the same number of something else; other: another amount. */
export type Agreement = 'same' | 'unit' | 'other';

export function agreement(draft: Quantity, source: Quantity): Agreement {
  if (draft.identifier || source.identifier) return identifiersAgree(draft, source) ? 'same' : 'other';
  // "2 hours" of "2:12:18"
  if (isFigureOf(draft, source)) return 'same';
  if (isFraction(draft) && source.type === 'percentage')
    return isPart(draft, (source.value ?? 0) - (percentOf(draft) ?? 0)) ? 'same' : 'other';
  // "20 percent" of "one in five"
  if (draft.type === 'percentage' && isFraction(source))
    return Math.abs((draft.value ?? 0) - (percentOf(source) ?? 0)) <= ROUNDED ? 'same' : 'other';
  const [here, there] = [amountOf(draft), amountOf(source)];
  const factor = factorBetween(here, there);
  if (factor !== null && coversAmount(here, there, factor)) return 'same';
  return mayBeSwapped(draft, source) && sameDigits(draft, source) ? 'unit' : 'other';
}

/** "3:1" is "3-1", and "1:3" from the other side; three are its goals. */
function identifiersAgree(draft: Quantity, source: Quantity): boolean {
  if (draft.identifier === source.identifier) return true;
  const there = scoreSides(source.identifier ?? '');
  if (!there) return false;
  const said = scoreSides(draft.identifier ?? '');
  return said
    ? there.includes(said[0]) && there.includes(said[1]) && said[0] + said[1] === there[0] + there[1]
    : isBare(draft) && there.includes(draft.value ?? Number.NaN);
}

/** What a quantity is compared by, worked out once: each is compared with every figure of the other side. */
interface Amount {
  readonly quantity: Quantity;
  readonly measured: Measured;
  /** unit without what it is told per */
  readonly base: string | undefined;
  readonly bare: boolean;
  readonly years: boolean;
  /** "some", "nearly" */
  readonly rounds: boolean;
  /** what the words allow, rounding included */
  readonly range: readonly [number, number] | null;
  /** its ends and its value, as far as it has them */
  readonly values: readonly number[];
}
const amounts = new WeakMap<Quantity, Amount>();

function amountOf(quantity: Quantity): Amount {
  let amount = amounts.get(quantity);
  if (!amount) {
    amount = {
      quantity,
      measured: measuredIn(quantity),
      base: baseUnit(quantity.unit),
      bare: isBare(quantity),
      years: isYears(quantity),
      rounds: ROUNDS.test(quantity.comparator ?? ''),
      range: rangeOf(quantity),
      values: [quantity.low, quantity.high, quantity.value].filter((v) => v !== null && v !== undefined),
    };
    amounts.set(quantity, amount);
  }
  return amount;
}

/** "elf Jahre" is no slip of "elf Millionen Euro": where the magnitude differs, both must measure alike or be money. */
const mayBeSwapped = (a: Quantity, b: Quantity): boolean =>
  (a.value ?? a.high) === (b.value ?? b.high) || a.type === b.type || isBare(a) || (isBare(b) && a.type !== 'duration');

/** Factor from the source's unit to the draft's; null where they measure different things. */
function factorBetween(draft: Amount, source: Amount): number | null {
  const [a, b] = [draft.quantity, source.quantity];
  if (a.type === 'temperature' && b.type === 'temperature' && a.unit !== b.unit) return null;
  if (draft.measured.dimension === source.measured.dimension) return source.measured.factor / draft.measured.factor;
  // "rund anderthalb Monate" of six weeks: months have no fixed length, but who rounds counts so
  if (draft.rounds && draft.measured.dimension === 'calendar' && source.measured.dimension === 'time')
    return source.measured.factor / (draft.measured.factor * MONTH);
  if (draft.base !== undefined && draft.base === source.base) return 1;
  // a bare number may leave out what the other names: "800 Millionen" of "800 Millionen Euro"; ages are counted in years
  return draft.bare || source.bare || (draft.years && source.years) ? 1 : null;
}
/** Seconds of a twelfth of a year. */
const MONTH = 2_629_746;
/** "30 Millionen Barrel" leaves out the "pro Tag" another word tells. */
const baseUnit = (unit: string | undefined): string | undefined => unit?.split('/')[0];
const isBare = (q: Quantity): boolean => (q.type === 'number' || q.type === 'ordinal') && !q.unit && !q.currency;
const isYears = (q: Quantity): boolean => q.type === 'age' || q.unit === 'year';

function coversAmount({ quantity: draft, range: own, rounds }: Amount, source: Amount, factor: number): boolean {
  if (!own) return false;
  const has = (fits: (value: number) => boolean): boolean => source.values.some((v) => fits(v * factor));
  if (isCoarser(draft, source.quantity, factor) && has((v) => roundedTo(v, draft.decimals ? HALF : 1) === draft.value))
    return true;
  if (draft.low !== undefined) return has((v) => close(v, draft.low!)) && has((v) => close(v, draft.high!));
  if (rounds && isFinerThan(draft, source.quantity, factor)) return has((v) => close(v, draft.value!));
  return isBetween(own, source.values, factor);
}

/** Plain figures, of which nearly all are: most lie outside. */
function isBetween([low, high]: readonly [number, number], values: readonly number[], factor: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(high));
  for (const value of values) if (low - slack <= value * factor && value * factor <= high + slack) return true;
  return false;
}
/** "some 105" rounds no 100: who rounds writes fewer digits, not more. */
const isFinerThan = (draft: Quantity, source: Quantity, factor: number): boolean =>
  factor === 1 && draft.value !== null && digitsOf(draft) > digitsOf(source);
const ROUNDS = /^(?:about|just-over|nearly)$/;
/** "sechs Wochen" of 43 days: a length of time told in a larger unit is rounded to it. */
const isCoarser = (draft: Quantity, source: Quantity, factor: number): boolean =>
  factor < 1 &&
  draft.type === 'duration' &&
  source.type === 'duration' &&
  draft.decimals !== undefined &&
  (draft.decimals === 0 || (draft.value ?? 0) % HALF === 0);
/** "anderthalb Monate" of six weeks */
const HALF = 0.5;
const roundedTo = (value: number, step: number): number => Math.round(value / step) * step;
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** What the words allow, with the rounding that written decimals imply: 33 % covers 33.4 %. */
function rangeOf(quantity: Quantity): readonly [number, number] | null {
  const words = allowed(quantity);
  if (!words || quantity.value === null || !roundsOff(quantity)) return words;
  const half = 10 ** -(quantity.decimals ?? 0) / 2;
  return [Math.min(words[0], quantity.value - half), Math.max(words[1], quantity.value + half)];
}
const roundsOff = (q: Quantity): boolean => q.type === 'percentage' || (q.decimals ?? 0) > 0;

/** The same written number, whatever its magnitude word or unit: 2 of "2 Mio. Euro" and "2 Mrd. Euro". */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const x = a.value ?? a.high;
  const y = b.value ?? b.high;
  if (x === null || x === undefined || y === null || y === undefined || x === 0 || y === 0) return false;
  const power = Math.log10(Math.abs(x / y)) / 3;
  return Math.abs(power - Math.round(power)) < 1e-9 && (Math.round(power) === 0 || hasMagnitude(a) || hasMagnitude(b));
}
const hasMagnitude = (q: Quantity): boolean => Math.abs(q.value ?? q.high ?? 0) >= 1e6;

/** Same kind of amount: one could stand in the other's place. */
export const comparable = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [amountOf(a).measured.dimension, amountOf(b).measured.dimension];
  return x === y || (a.type === 'currency' && b.type === 'currency');
};

/** Comparable, or a large number that leaves its unit to the other: "from 195,000" beside tonnes. */
export const mayBeOfOneKind = (a: Quantity, b: Quantity): boolean =>
  comparable(a, b) || isRateOf(a, b) || ((isBare(a) || isBare(b)) && Math.min(a.value ?? 0, b.value ?? 0) >= LARGE);
/** "80.000 Kubikmeter im Jahr" beside "200.000 Kubikmeter" */
const isRateOf = (a: Quantity, b: Quantity): boolean =>
  a.unit !== undefined && b.unit !== undefined && baseUnit(a.unit) === baseUnit(b.unit);
/** From here on two numbers hardly add up to a third by chance. */
const LARGE = 1000;

/** Another amount, not more than so many times as large or as small, that is no year: it may be another count of the same. */
export const isOtherCount = (a: Quantity, b: Quantity, times: number): boolean =>
  agreement(a, b) === 'other' && !mayBeYear(b) && isOfOneSize(a.value, b.value, times);

export const isOfOneSize = (a: number | null, b: number | null, times: number): boolean =>
  a !== null && b !== null && a > 0 && b > 0 && Math.max(a, b) <= times * Math.min(a, b);

/** Do two source figures or one and a rest of it give this amount? "die übrigen drei" of 22 and 19. */
export function derived(value: number, sources: readonly Quantity[]): boolean {
  const values = valuesOf(sources);
  for (let i = 0; i < values.length; i++)
    for (let j = i + 1; j < values.length; j++)
      if (close(values[i]! + values[j]!, value) || close(Math.abs(values[i]! - values[j]!), value)) return true;
  return false;
}

/** Do these amounts together give this one? "32 Stimmen" of 17, 13 and zwei. */
export const isTotalOf = (value: number, parts: readonly Quantity[]): boolean =>
  parts.length > 1 &&
  close(
    valuesOf(parts).reduce((sum, v) => sum + v, 0),
    value,
  );

const valuesOf = (sources: readonly Quantity[]): number[] =>
  [...sources, ...sources.flatMap(endsOf)].flatMap((q) => (q.value === null ? [] : [q.value]));

/** Two amounts of which the words of this one allow the sum: "almost 7,000" of 1,100 and 5,800. */
export const isRoughSum = (rough: Quantity, sources: readonly Quantity[]): boolean =>
  ROUNDS.test(rough.comparator ?? '') &&
  sources.some((a, i) =>
    sources
      .slice(i + 1)
      .some(
        (b) =>
          comparable(a, b) && a.value && b.value && agreement(rough, { ...a, value: a.value + b.value }) === 'same',
      ),
  );

/** "ein Drittel", "half" */
const isFraction = (q: Quantity): boolean => q.type !== 'percentage' && percentOf(q) !== null;

/** "mehr als zwei Drittel" of 71 percent: with a bound a share in words is as far off as the next one is. */
const isPart = ({ comparator }: Quantity, over: number): boolean =>
  Math.abs(over) <= ROUGHLY ||
  (comparator === 'nearly' && over < 0 && -over <= NEARLY) ||
  (comparator === 'just-over' && over > 0 && over <= NEARLY) ||
  (MORE.test(comparator ?? '') && over > 0 && over <= NEXT) ||
  (LESS.test(comparator ?? '') && over < 0 && -over <= NEXT);
const MORE = /^(?:more-than|at-least)$/;
const LESS = /^(?:less-than|at-most)$/;
/** Percentage points by which "knapp" and "gut" may miss it: "knapp zwei Drittel" of 62. */
const NEARLY = 5;
/** Percentage points from two thirds to three quarters. */
const NEXT = 8.4;

/** How far a share in words ("ein Drittel", "fast die Hälfte") may stand from the computed one, in percentage points. */
const ROUGHLY = 3;

/** 33.3 for "33,3 Prozent" and for "ein Drittel". */
function percentOf({ type, value, unit, currency }: Quantity): number | null {
  if (value === null || currency) return null;
  if (type === 'percentage') return value;
  if (unit) return null;
  return value > 0 && value < 1 ? 100 * value : null;
}

/** Is it the share of one source figure in another of the same kind, or in their difference? "ein Drittel" of 126 of 410. */
export function isShare(share: Quantity, sources: readonly Quantity[]): boolean {
  const percent = percentOf(share);
  if (percent === null) return false;
  const counts = [...sources, ...sources.flatMap(endsOf)].filter(
    (q) => q.value !== null && q.value > 0 && q.type !== 'percentage' && !mayBeYear(q),
  );
  return counts.some((part) =>
    counts.some(
      (whole) =>
        part.value! < whole.value! &&
        mayBeOfOneKind(part, whole) &&
        (Math.abs((100 * part.value!) / whole.value! - percent) <= (share.type === 'percentage' ? ROUNDED : ROUGHLY) ||
          isChange(percent, whole.value! - part.value!, [part.value!, whole.value!])),
    ),
  );
}

/** Percentage points by which a share in figures is rounded. */
const ROUNDED = 0.6;

/** "ein Drittel" beside "zwei Drittel": what is left of the whole. */
export function isRest(share: Quantity, sources: readonly Quantity[]): boolean {
  const percent = isFraction(share) ? percentOf(share) : null;
  return percent !== null && sources.some((q) => Math.abs(100 - (percentOf(q) ?? 0) - percent) <= ROUNDED);
}

/** "1,7 Millionen" of "die Hälfte der 3,4 Millionen", "45" of "jeder vierte der 180": a share of what stands in the same sentence. */
export const isProduct = (amount: Quantity, sentence: readonly Quantity[]): boolean =>
  sentence.some((share) => {
    const percent = percentOf(share);
    return (
      percent !== null &&
      sentence.some((q) => q !== share && mayBeOfOneKind(q, amount) && close((q.value! * percent) / 100, amount.value!))
    );
  });

/** "38 percent" of "44 percent, up six points", "3,5 Prozentpunkte" of "8" and "4,5 Prozent": two shares are so many points apart. */
export function arePoints(figure: Quantity, sources: readonly Quantity[]): boolean {
  const values = (type: RegExp): number[] =>
    sources.flatMap((q) => (type.test(q.type) && !q.currency && q.value !== null ? [q.value] : []));
  const [shares, points] = [values(/^percentage$/), values(/^(?:percentage-points|number)$/)];
  const apart = figure.type === 'percentage' ? points : figure.type === 'percentage-points' ? shares : [];
  return shares.some((a) => apart.some((b) => close(Math.abs(a - b), figure.value!) || close(a + b, figure.value!)));
}

/** "ein Drittel mehr": the difference as a share of the earlier amount, whichever of the two that is. */
const isChange = (percent: number, difference: number, amounts: readonly number[]): boolean =>
  amounts.some((a) => Math.abs((100 * difference) / a - percent) <= CHANGE);
const CHANGE = 0.6;
