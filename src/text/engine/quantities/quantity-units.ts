/** Finds the unit that belongs to a numeral: behind it, glued by a hyphen, or before it as a currency. */

import { matchAt, type WordAt } from '../phrases.ts';
import type { Piece } from '../sentences/pieces.ts';
import type { QuantityData, UnitSense } from './data.ts';
import type { Numeral } from './numeral.ts';
import { DOLLARS, symbolSense } from './units.ts';

export interface UnitMatch {
  readonly sense: UnitSense;
  /** piece after the unit */
  readonly next: number;
}

export const wordsOf =
  (pieces: readonly Piece[]): WordAt =>
  (index) =>
    pieces[index]?.lower;

/** The unit that starts at `at`, by exact symbol or by phrase; the longer one wins. */
export function unitAt(pieces: readonly Piece[], at: number, data: QuantityData): UnitMatch | null {
  const piece = pieces[at];
  if (!piece) return null;
  const phrase = matchAt(data.units, wordsOf(pieces), at);
  if (phrase && phrase.length > 1) return { sense: phrase.sense, next: at + phrase.length };
  const dollar = dollarAt(pieces, at);
  if (dollar) return dollar;
  const power = POWERS.has(pieces[at + 1]?.text ?? '') && pieces[at + 1]!.glued ? pieces[at + 1]!.text : '';
  const raised = power ? symbolSense(piece.text + power) : undefined;
  if (raised) return { sense: raised, next: at + 2 };
  const symbol = symbolSense(piece.text);
  if (symbol) return { sense: symbol, next: at + 1 };
  return phrase && { sense: phrase.sense, next: at + phrase.length };
}

/** Small figures stand apart from the letters that they raise: "km²". */
const POWERS: ReadonlySet<string> = new Set('²³');

/** "HK$", "us $", "C$": letters before a dollar sign. */
function dollarAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  const [letters, sign] = [pieces[at]!, pieces[at + 1]];
  if (sign?.text !== '$') return null;
  const currency = DOLLARS.get(letters.lower);
  // "exceeds a $ 4 billion": a lone article is no Australian dollar
  const loose = letters.lower.length > 1 || letters.lower === 'c';
  return currency && (sign.glued || loose)
    ? { sense: { type: 'currency', currency, prefix: true }, next: at + 2 }
    : null;
}

/** A currency that stands before its number: "$ 5", "EUR 5", "Fr. 20". */
export function prefixAt(pieces: readonly Piece[], at: number, data: QuantityData): UnitMatch | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'symbol' && piece.kind !== 'word') return null;
  const found = dollarAt(pieces, at) ?? plainPrefix(pieces, at, data);
  if (!found) return null;
  const dot = pieces[found.next];
  const next = dot?.lower === '.' && dot.glued && piece.kind === 'word' ? found.next + 1 : found.next;
  // "usd$ 15"
  const sign = pieces[next];
  const doubled = sign?.glued && sign.kind === 'symbol' && symbolSense(sign.text)?.currency !== undefined;
  const number = pieces[doubled ? next + 1 : next];
  const numeric = number?.kind === 'number' || (number?.lower === '-' && pieces[next + 1]?.kind === 'number');
  const word = number?.kind === 'word' && piece.kind === 'symbol' && data.atom(number.lower, number.text);
  return numeric || word ? { sense: found.sense, next: doubled ? next + 1 : next } : null;
}

function plainPrefix(pieces: readonly Piece[], at: number, data: QuantityData): UnitMatch | null {
  const piece = pieces[at]!;
  const sense = symbolSense(piece.text) ?? leadingCoin(pieces, at, data);
  return sense?.prefix || sense?.leads ? { sense, next: at + 1 } : null;
}

/** "a loan of rupees 500"; but "50 rupees 300 times" and "in rupees 5 percent more" tell of the amount before, or of none. */
function leadingCoin(pieces: readonly Piece[], at: number, data: QuantityData): UnitSense | null {
  const before = pieces[at - 1];
  if (before?.kind === 'number' || data.leadsNot.has(before?.lower ?? '')) return null;
  return coinThatLeads(pieces[at]!.lower, data);
}

export const coinThatLeads = (lower: string, data: QuantityData): UnitSense | null =>
  data.units.byFirst.get(lower)?.find((phrase) => phrase.rest.length === 0 && phrase.sense.leads)?.sense ?? null;

/** The unit behind a numeral, across a glued hyphen or a dotted abbreviation; null where none may belong to it. */
export function unitBehind(pieces: readonly Piece[], numeral: Numeral, data: QuantityData): UnitMatch | null {
  const piece = pieces[numeral.next];
  if (!piece) return null;
  const bracketed = bracketedUnit(pieces, numeral, data);
  if (bracketed) return bracketed;
  const at = numeral.next + signsBefore(pieces, numeral);
  const found = gluedUnit(pieces, numeral, data) ?? unitAt(pieces, at, data);
  if (!found || !belongs(pieces, at, found, numeral)) return null;
  const { large, type } = found.sense;
  if (large && type === 'number' && Math.abs(numeral.value) < 1000) return null;
  const sense = large && Math.abs(numeral.value) >= 1000 ? large : found.sense;
  return { sense, next: withDot(pieces, found.next) };
}

/** Pieces between numeral and unit: the hyphen of "7-nm", the dash for no cents of "5,- Euro". */
function signsBefore(pieces: readonly Piece[], { next, digits }: Numeral): number {
  const piece = pieces[next]!;
  if ((piece.lower === '-' || piece.lower === '‑') && pieces[next + 1] !== undefined) return 1;
  const dash = pieces[next + 1];
  const noCents = digits && piece.lower === ',' && piece.glued && dash?.glued && DASHES.has(dash.lower);
  return noCents && pieces[next + 2] !== undefined ? 2 : 0;
}
const DASHES = new Set(['-', '–', '—']);

/** "20 (kg)" */
function bracketedUnit(
  pieces: readonly Piece[],
  { next, digits, form }: Numeral,
  data: QuantityData,
): UnitMatch | null {
  if (!digits || form === 'ordinal' || pieces[next]?.lower !== '(') return null;
  const found = unitAt(pieces, next + 1, data);
  return found && pieces[found.next]?.lower === ')' ? { sense: found.sense, next: found.next + 1 } : null;
}

/** No thermometer of the news shows more; beyond, the letter is part of a name: "777F". */
const HOTTEST = 150;

/** "1.5C", "30p": letters that are units only glued to digits, behind no name ("Gate 12C"). */
function gluedUnit(pieces: readonly Piece[], numeral: Numeral, data: QuantityData): UnitMatch | null {
  const [letter, before] = [pieces[numeral.next]!, pieces[numeral.first - 1]];
  const sense = numeral.digits ? data.gluedUnits.get(letter.text) : undefined;
  if (
    !sense ||
    (!letter.glued && !isLoneLetter(pieces, numeral.next, sense)) ||
    (pieces[numeral.next + 1]?.glued === true && pieces[numeral.next + 1]!.kind !== 'punctuation')
  )
    return null;
  const named = before?.kind === 'word' && !before.opens && before.text !== before.lower;
  if (named || (sense.type === 'temperature' && !isReadOff(pieces, numeral, data))) return null;
  return { sense, next: numeral.next + 1 };
}

/** "98.6 F": of these only degrees also stand apart, and nothing but a mark or small letters behind them. */
function isLoneLetter(pieces: readonly Piece[], at: number, { type }: UnitSense): boolean {
  const after = pieces[at + 1];
  return type === 'temperature' && (after === undefined || after.kind === 'punctuation' || after.text === after.lower);
}

/** "1.5C", "-3C"; a plain "13F" only where the sentence speaks of heat or cold. */
const isReadOff = (pieces: readonly Piece[], { first, value, decimals }: Numeral, data: QuantityData): boolean =>
  Math.abs(value) <= HOTTEST &&
  (decimals > 0 || pieces[first]!.kind === 'punctuation' || pieces.some((piece) => data.heat.test(piece.lower)));

/** "200 Fr. im Monat": the dot of an abbreviated franc, not the end of the sentence. */
function withDot(pieces: readonly Piece[], next: number): number {
  const [unit, dot] = [pieces[next - 1]!, pieces[next]];
  return dot?.lower === '.' && dot.glued && /^s?fr$/i.test(unit.text) && pieces[next + 1] ? next + 1 : next;
}

function belongs(pieces: readonly Piece[], at: number, { sense, next }: UnitMatch, numeral: Numeral): boolean {
  const unit = pieces[at]!;
  if (numeral.form === 'ordinal') return false;
  // bare letters are units only after digits: "5 m", never "five m"
  const letters = unit.text.length <= 2 && unit.kind === 'word';
  if (letters && !numeral.digits) return false;
  // "1 $10": the sign belongs to the number behind it
  const after = pieces[next];
  if (sense.prefix && !unit.glued && after?.glued && after.kind === 'number') return false;
  return !(
    unit.kind === 'word' &&
    after?.glued &&
    after.kind === 'word' &&
    after.lower !== "'s" &&
    after.lower !== '’s'
  );
}
