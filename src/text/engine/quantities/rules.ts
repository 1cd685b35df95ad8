/** The rules that read a quantity at a piece, in the order in which they are asked. */
import type { Quantity, QuantityType } from '../../../model/index.ts';
import { kept } from '../patterns/memo.ts';
import { matchAt, type PhraseMatch } from '../phrases.ts';
import type { Piece } from '../sentences/pieces.ts';
import { noted, type Spelling } from '../sentences/words.ts';
import { clocked, score } from './clocks.ts';
import type { QuantityData, WordSense } from './data.ts';
import { isVersionLike } from './digits.ts';
import { quantityOf, withComparator } from './finished.ts';
import { measureAt } from './measure.ts';
import { type Numeral, plain } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { coinThatLeads, unitAt, wordsOf } from './quantity-units.ts';
import { rangeFrom } from './range.ts';
import { sharedFrom } from './shared.ts';
import { backwardsFrom, kindOf, type Measured, type QuantityRule, type RuleContext, textOf } from './types.ts';
import { symbolSense } from './units.ts';

/** "8.4.2", "Version 3.5" */
const identifier: QuantityRule = {
  name: 'identifier',
  read({ pieces, data }, at) {
    const piece = pieces[at]!;
    if (piece.kind !== 'number') return null;
    const before = pieces[at - 1];
    const named = data.versionBefore.has(before?.lower ?? '') && piece.text.includes('.');
    if (
      !named &&
      !isProductVersion(piece, before, pieces[at + 1], data) &&
      !(isVersionLike(piece.text) && readNumeral(pieces, at, data) === null)
    )
      return null;
    const derivation = [{ rule: 'identifier', text: piece.text, gives: piece.text }];
    const { start, end, text } = piece;
    return {
      quantities: [{ start, end, type: 'identifier', value: null, identifier: text, derivation }],
      next: at + 1,
    };
  },
};

/** "Lumen 2.0" in a language that writes decimals with a comma: a point behind a name counts versions. */
function isProductVersion(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  data: QuantityData,
): boolean {
  if (data.decimalMark === '.' || !/^\d{1,2}\.\d{1,2}$/.test(piece.text)) return false;
  if (!before || before.opens || before.kind !== 'word' || before.lower === before.text) return false;
  return after === undefined || (after.kind !== 'symbol' && after.lower !== 'uhr' && after.text !== '.');
}

/** "Dutzende", "mehrere Millionen Euro": words that name no exact amount. */
const vague: QuantityRule = {
  name: 'vague',
  read({ pieces, data }, at) {
    const match = matchAt(data.vague, wordsOf(pieces), at);
    if (!match) return null;
    const after = pieces[at + match.length];
    // "Milliarden-Börsengänge" are of the size of milliards, not milliards of something
    if (after?.glued && after.lower === '-' && !match.sense.compounds) return null;
    if (match.length === 1 && data.doubtfulVague.has(pieces[at]!.lower) && after?.kind !== 'word') return null;
    if (match.sense.share && !isHeadOfShare(after, data)) return null;
    // "hundreds of millions of dollars", "multi-million-dollar"
    const joint = after?.lower === data.vagueOf || (after?.lower === '-' && after.glued) ? 1 : 0;
    const unit = unitAt(pieces, at + match.length + joint, data);
    const counts = unit && (joint === 0 || unit.sense.type === 'currency');
    const measured = counts && !unit.sense.prefix && pieces[unit.next - 1]!.text.length > 2 ? unit : null;
    const next = measured?.next ?? at + match.length;
    const [start, end] = [pieces[at]!.start, pieces[next - 1]!.end];
    const words = pieces.slice(at, at + match.length).map((p) => p.text);
    const derivation = [{ rule: 'vague', text: words.join(' '), gives: '?' }];
    const sense = measured?.sense ?? { type: match.sense.share ?? ('number' as const) };
    return { quantities: [{ start, end, ...kindOf(sense), value: null, vague: true, derivation }], next };
  },
};

/** "a percentage of sales", not "percentage growth" */
const isHeadOfShare = (after: Piece | undefined, data: QuantityData): boolean =>
  after === undefined || (after.kind === 'punctuation' && after.lower !== '-') || data.afterShare.has(after.lower);

/** "verdoppelt", "die Hälfte", "versechsfacht"; "half" where a comparator stands before it. */
const wholeWord: QuantityRule = {
  name: 'whole word',
  read(context, at) {
    const { pieces, data } = context;
    const match = matchAt(data.wholeWords, wordsOf(pieces), at) ?? lone(context, at);
    if (!match) return null;
    const { type, value } = match.sense;
    const next = at + match.length;
    // "by half a point", "by half a million": the word belongs to the numeral it opens
    const inner = readNumeral(pieces, next - 1, data);
    if (inner && inner.next > next) return null;
    const [start, end] = [pieces[at]!.start, pieces[next - 1]!.end];
    const derivation = [{ rule: type, text: textOf(pieces, at, next), gives: plain(value) }];
    return { quantities: [withComparator(context, { start, end, type, value, derivation }, at, next)], next };
  },
};

function lone({ pieces, data }: RuleContext, at: number): PhraseMatch<WordSense> | null {
  const { lower, spelling } = pieces[at]!;
  const multiple = multiples(data)(spelling);
  if (multiple !== null) return { sense: { type: 'multiple', value: multiple }, length: 1 };
  const sense = data.comparedWords.get(lower);
  if (!sense || pieces[at + 1]?.lower === '-') return null;
  return matchAt(data.comparatorsBefore, backwardsFrom(pieces, at - 1), 0) ? { sense, length: 1 } : null;
}

const multiples = kept((data: QuantityData) => noted(({ small }: Spelling) => data.multipleIn(small)));

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
    const shared = sharedFrom(context, at, measureAt);
    if (shared)
      return {
        quantities: shared.map((m) => withComparator(context, quantityOf(context, m), m.first, m.next)),
        next: shared.at(-1)!.next,
      };
    const ratio = outOf(context, first);
    const whole = ratio ?? first;
    const target = convertedTo(context, whole);
    return {
      quantities: [
        withComparator(context, quantityOf(context, whole), whole.first, whole.next),
        ...(target ? [target.quantity] : []),
      ],
      next: target?.next ?? whole.next,
    };
  },
};

const UNPRICED = 'unpriced';

/** The quantities but for currencies alone: claims and gate speak of amounts. */
export const withAmounts = <R extends { readonly quantities: readonly Quantity[] }>(reading: R): R =>
  reading.quantities.some(isUnpriced)
    ? { ...reading, quantities: reading.quantities.filter((q) => !isUnpriced(q)) }
    : reading;

const isUnpriced = ({ derivation }: Quantity): boolean => derivation[0]?.rule === UNPRICED;

/** "counted the dollars": a currency of which no amount is named. */
const unpriced: QuantityRule = {
  name: UNPRICED,
  read({ pieces, data }, at) {
    const { lower, text, start, end } = pieces[at]!;
    const after = pieces[at + 1];
    if (!data.coins.has(lower) || (after?.glued && after.lower === '-') || pieces[at - 1]?.lower === '-') return null;
    const coin = unitAt(pieces, at, data);
    if (coin?.sense.type !== 'currency' || coin.next !== at + 1) return null;
    const derivation = [{ rule: UNPRICED, text, gives: '?' }];
    return { quantities: [{ start, end, ...kindOf(coin.sense), value: null, vague: true, derivation }], next: at + 1 };
  },
};

export const QUANTITY_RULES: readonly QuantityRule[] = [
  clocked,
  score,
  identifier,
  vague,
  wholeWord,
  everyNth,
  together,
  measured,
  unpriced,
];

const beginners = kept((data: QuantityData) => noted(({ raw, small }: Spelling) => beginsQuantity(raw, small, data)));

/** Whether some rule can start from a word: spares the rules for all others. */
export const mayBegin = (word: Spelling, data: QuantityData): boolean => beginners(data)(word);

const beginsQuantity = (word: string, lower: string, data: QuantityData): boolean =>
  data.atom(lower, word) !== null ||
  data.vague.byFirst.has(lower) ||
  data.wholeWords.byFirst.has(lower) ||
  data.every.has(lower) ||
  data.coins.has(lower) ||
  lower === data.together ||
  data.comparedWords.has(lower) ||
  data.multipleIn(lower) !== null ||
  symbolSense(word)?.prefix === true ||
  coinThatLeads(lower, data) !== null;

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

/** Measures that are turned into another unit; of money the same words tell a movement ("from marks to euros"). */
const CONVERTED: ReadonlySet<QuantityType> = new Set(['temperature', 'dimension']);

/** "68 degrees Fahrenheit to Celsius": the other unit, of which no amount is named. */
function convertedTo(
  { pieces, data }: RuleContext,
  { type, unit, next }: Measured,
): { quantity: Quantity; next: number } | null {
  if (!CONVERTED.has(type) || !data.convertsTo.has(pieces[next]?.lower ?? '')) return null;
  const target = unitAt(pieces, next + 1, data);
  const named = target?.sense.type === type && target.sense.unit !== unit && pieces[next + 1]!.text.length > 2;
  if (!named) return null;
  const [start, end] = [pieces[next + 1]!.start, pieces[target.next - 1]!.end];
  const derivation = [{ rule: 'converted', text: textOf(pieces, next + 1, target.next), gives: '?' }];
  return {
    quantity: { start, end, ...kindOf(target.sense), value: null, vague: true, derivation },
    next: target.next,
  };
}
