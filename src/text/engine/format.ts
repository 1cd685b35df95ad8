/** Writes numbers and quantities in one language's words, without losing or adding exactness. */
import type { Comparator, Quantity } from '../../model/index.ts';
import { clockFigures } from './quantities/clocks.ts';

/** A name as it follows one and several: "Tonne", "Tonnen". */
export type UnitName = readonly [one: string, many: string];

/** What the engine has to know of a language to print figures. */
export interface FigureWords {
  /** BCP 47, for grouping and decimal mark */
  readonly locale: string;
  /** factor with its word, largest first */
  readonly scales: readonly (readonly [number, ...UnitName])[];
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly minus: string;
  /** between two bounds, with its blanks */
  readonly to: string;
  readonly percent: string;
  readonly percentagePoints: UnitName;
  /** "3-mal", "3 times" */
  times(number: string): string;
  /** "3.", "3rd" */
  ordinal(number: string, value: number): string;
  /** "zwei Drittel"; null where the language has no common word for it */
  fraction(numerator: number, denominator: number): string | null;
  /** by ISO 4217 code or canonical unit key; a key without a name is printed as it is ("5 kWh") */
  readonly units: Readonly<Record<string, UnitName>>;
}

/** More decimals than this make "1,2045 Millionen" harder to read than "1.204.500". */
const SCALED_DECIMALS = 3;

/** A number with grouping and every digit it has; `decimals` are kept where the text wrote them ("5,0"). */
export function numberText(value: number, words: FigureWords, decimals = 0): string {
  const digits = formatter(words.locale, Math.min(decimals, MOST_DECIMALS)).format(exact(Math.abs(value)));
  return value < 0 ? `${words.minus} ${digits}` : digits;
}
/** What `Intl` allows for. */
const MOST_DECIMALS = 20;

/** Making one takes a hundred times as long as using it, and every figure of every sentence asks for one. */
function formatter(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: MOST_DECIMALS,
  });
  formatters.set(key, made);
  return made;
}
const formatters = new Map<string, Intl.NumberFormat>();

/** Twelve significant digits: takes the noise off sums like 0.1 + 0.2 and keeps every figure the news prints. */
const exact = (value: number): number => Number(value.toPrecision(12));

/**
 * The quantity with comparator, scale word and unit: "mehr als 1,2 Milliarden US-Dollar". The value is never rounded; a
 * vague quantity ("Dutzende") has no figure to print and gives an empty string.
 */
export function quantityText(quantity: Quantity, words: FigureWords): string {
  if (quantity.identifier !== undefined) return quantity.identifier;
  const amount = amountText(quantity, words);
  return amount && quantity.comparator ? `${words.comparators[quantity.comparator]} ${amount}` : amount;
}

function amountText(quantity: Quantity, words: FigureWords): string {
  const { value, low, high } = quantity;
  const clock = clockFigures(quantity);
  if (clock !== null) return clockText(quantity, clock, words);
  if (value !== null) return withUnit(quantity, value, figure(quantity, value, words), words);
  if (low === undefined || high === undefined) return '';
  return withUnit(quantity, high, rangeText(quantity, low, high, words), words);
}

/** "4:04,18 Minuten": the figures as written, with the language's decimal mark and the unit of the first. */
function clockText({ unit }: Quantity, figures: string, words: FigureWords): string {
  const mark = numberText(0.5, words).charAt(1);
  const first = unit === 'minute' || figures.split(':').length > 2 ? 'hour' : 'minute';
  return `${figures.replace(/[.,](?=\d+$)/, mark)} ${words.units[first]?.[1] ?? first}`;
}

/** "4,8 bis 5,0 Milliarden": one scale word for both where both bear the same one. */
function rangeText(quantity: Quantity, low: number, high: number, words: FigureWords): string {
  const decimals = quantity.decimals ?? 0;
  const scale = scaleOf(high, decimals, words);
  const shared = scale && scale === scaleOf(low, decimals, words);
  const first = shared ? numberText(low / scale[0], words, decimals) : figure(quantity, low, words);
  return `${first}${words.to}${figure(quantity, high, words)}`;
}

function figure(quantity: Quantity, value: number, words: FigureWords): string {
  const decimals = quantity.decimals ?? 0;
  if (quantity.type === 'fraction') return fractionText(value, words) ?? numberText(value, words, decimals);
  const scale = quantity.type === 'ordinal' ? undefined : scaleOf(value, decimals, words);
  if (!scale) return numberText(value, words, decimals);
  const scaled = exact(value / scale[0]);
  return `${numberText(scaled, words, decimals)} ${scaled === 1 ? scale[1] : scale[2]}`;
}

/** The largest scale word behind which the value needs no more decimals than the text wrote, or three. */
function scaleOf(value: number, decimals: number, words: FigureWords): FigureWords['scales'][number] | undefined {
  const allowed = Math.max(decimals, SCALED_DECIMALS);
  return words.scales.find(([size]) => Math.abs(value) >= size && decimalsOf(exact(value / size)) <= allowed);
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function fractionText(value: number, words: FigureWords): string | null {
  for (let denominator = 2; denominator <= 10; denominator++) {
    const numerator = Math.round(value * denominator);
    if (numerator > 0 && numerator < denominator && Math.abs(numerator / denominator - value) < 1e-6)
      return words.fraction(numerator, denominator);
  }
  return null;
}

function withUnit(quantity: Quantity, value: number, number: string, words: FigureWords): string {
  switch (quantity.type) {
    case 'percentage':
      return quantity.unit === 'permille' ? named('permille', value, number, words) : `${number}${words.percent}`;
    case 'percentage-points':
      return quantity.unit === 'basis-point'
        ? named('basis-point', value, number, words)
        : `${number} ${words.percentagePoints[value === 1 ? 0 : 1]}`;
    case 'multiple':
      return words.times(number);
    case 'ordinal':
      return words.ordinal(number, value);
    case 'number':
    case 'fraction':
    case 'identifier':
      return number;
    case 'currency':
    case 'age':
    case 'dimension':
    case 'temperature':
    case 'duration':
      return named(quantity.unit ?? quantity.currency ?? '', value, number, words);
  }
}

function named(unit: string, value: number, number: string, words: FigureWords): string {
  const name = words.units[unit];
  return `${number} ${name ? name[value === 1 ? 0 : 1] : unit}`.trim();
}
