/** Writes quantities as a reader of the language expects them: "mehr als 1,2 Milliarden Euro", "more than €1.2 billion". */
import type { Comparator, Language, Quantity } from '../model/index.ts';

interface Style {
  readonly locale: string;
  readonly scales: readonly (readonly [number, string, string])[];
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly percent: string;
  readonly percentagePoints: readonly [string, string];
  readonly to: string;
  readonly times: string;
}

const STYLES: Readonly<Record<Language, Style>> = {
  de: {
    locale: 'de-DE',
    scales: [
      [1e12, 'Billion', 'Billionen'],
      [1e9, 'Milliarde', 'Milliarden'],
      [1e6, 'Million', 'Millionen'],
    ],
    comparators: {
      about: 'rund',
      'more-than': 'mehr als',
      'at-least': 'mindestens',
      'less-than': 'weniger als',
      'at-most': 'höchstens',
      nearly: 'knapp',
      'just-over': 'gut',
    },
    percent: ' Prozent',
    percentagePoints: ['Prozentpunkt', 'Prozentpunkte'],
    to: ' bis ',
    times: '-mal',
  },
  en: {
    locale: 'en-GB',
    scales: [
      [1e12, 'trillion', 'trillion'],
      [1e9, 'billion', 'billion'],
      [1e6, 'million', 'million'],
    ],
    comparators: {
      about: 'about',
      'more-than': 'more than',
      'at-least': 'at least',
      'less-than': 'less than',
      'at-most': 'at most',
      nearly: 'nearly',
      'just-over': 'just over',
    },
    percent: ' per cent',
    percentagePoints: ['percentage point', 'percentage points'],
    to: ' to ',
    times: ' times',
  },
};

/** Names of currencies and units as they follow a number: singular and plural. Others are printed as their code. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  de: {
    EUR: ['Euro', 'Euro'],
    USD: ['Dollar', 'Dollar'],
    GBP: ['Pfund', 'Pfund'],
    CHF: ['Franken', 'Franken'],
    JPY: ['Yen', 'Yen'],
    CNY: ['Yuan', 'Yuan'],
    HKD: ['Hongkong-Dollar', 'Hongkong-Dollar'],
    cent: ['Cent', 'Cent'],
    year: ['Jahr', 'Jahre'],
    month: ['Monat', 'Monate'],
    week: ['Woche', 'Wochen'],
    day: ['Tag', 'Tage'],
    hour: ['Stunde', 'Stunden'],
    minute: ['Minute', 'Minuten'],
    second: ['Sekunde', 'Sekunden'],
    m: ['Meter', 'Meter'],
    km: ['Kilometer', 'Kilometer'],
    ha: ['Hektar', 'Hektar'],
    t: ['Tonne', 'Tonnen'],
    kg: ['Kilogramm', 'Kilogramm'],
    l: ['Liter', 'Liter'],
    mi: ['Meile', 'Meilen'],
    bbl: ['Barrel', 'Barrel'],
    'm²': ['Quadratmeter', 'Quadratmeter'],
    'km²': ['Quadratkilometer', 'Quadratkilometer'],
    nm: ['Nanometer', 'Nanometer'],
    C: ['Grad Celsius', 'Grad Celsius'],
    F: ['Grad Fahrenheit', 'Grad Fahrenheit'],
    degree: ['Grad', 'Grad'],
    'basis-point': ['Basispunkt', 'Basispunkte'],
    permille: ['Promille', 'Promille'],
    century: ['Jahrhundert', 'Jahrhunderte'],
    decade: ['Jahrzehnt', 'Jahrzehnte'],
  },
  en: {
    EUR: ['euro', 'euros'],
    USD: ['dollar', 'dollars'],
    GBP: ['pound', 'pounds'],
    CHF: ['Swiss franc', 'Swiss francs'],
    JPY: ['yen', 'yen'],
    CNY: ['yuan', 'yuan'],
    HKD: ['Hong Kong dollar', 'Hong Kong dollars'],
    cent: ['cent', 'cents'],
    year: ['year', 'years'],
    month: ['month', 'months'],
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
    minute: ['minute', 'minutes'],
    second: ['second', 'seconds'],
    m: ['metre', 'metres'],
    km: ['kilometre', 'kilometres'],
    ha: ['hectare', 'hectares'],
    t: ['tonne', 'tonnes'],
    kg: ['kilogram', 'kilograms'],
    l: ['litre', 'litres'],
    mi: ['mile', 'miles'],
    bbl: ['barrel', 'barrels'],
    'm²': ['square metre', 'square metres'],
    'km²': ['square kilometre', 'square kilometres'],
    nm: ['nanometre', 'nanometres'],
    C: ['degree Celsius', 'degrees Celsius'],
    F: ['degree Fahrenheit', 'degrees Fahrenheit'],
    degree: ['degree', 'degrees'],
    'basis-point': ['basis point', 'basis points'],
    permille: ['per mille', 'per mille'],
    century: ['century', 'centuries'],
    decade: ['decade', 'decades'],
  },
};

/**
 * The quantity in words of `lang`, with its comparator and unit; never more exact than the text was: the decimals
 * written there are kept. A vague quantity has no figure to print and gives an empty string.
 */
export function formatQuantity(quantity: Quantity, lang: Language): string {
  const style = STYLES[lang];
  if (quantity.identifier !== undefined) return quantity.identifier;
  const amount = amountOf(quantity, lang, style);
  if (amount === '') return '';
  return quantity.comparator ? `${style.comparators[quantity.comparator]} ${amount}` : amount;
}

function amountOf(quantity: Quantity, lang: Language, style: Style): string {
  const { value, low, high } = quantity;
  if (value !== null) return withUnit(quantity, value, figure(quantity, value, style), lang, style);
  if (low === undefined || high === undefined) return '';
  return withUnit(
    quantity,
    high,
    `${shortLow(quantity, low, high, style)}${style.to}${figure(quantity, high, style)}`,
    lang,
    style,
  );
}

/** "4,8 bis 5,0 Milliarden": one scale word for both bounds where both have it. */
function shortLow(quantity: Quantity, low: number, high: number, style: Style): string {
  const scale = style.scales.find(([size]) => high >= size);
  return scale && low >= scale[0]
    ? plainNumber(low / scale[0], quantity.decimals ?? 0, style)
    : figure(quantity, low, style);
}

function figure(quantity: Quantity, value: number, style: Style): string {
  const scale = style.scales.find(([size]) => Math.abs(value) >= size);
  if (!scale) return plainNumber(value, quantity.decimals ?? 0, style);
  const scaled = value / scale[0];
  return `${plainNumber(scaled, quantity.decimals ?? 0, style)} ${scaled === 1 ? scale[1] : scale[2]}`;
}

/** At least the decimals written, and as many more as the exact value needs ("1,15 Millionen" from 1.150.000). */
const plainNumber = (value: number, decimals: number, style: Style): string =>
  new Intl.NumberFormat(style.locale, {
    minimumFractionDigits: Math.min(decimals, 6),
    maximumFractionDigits: Math.max(decimals, 6),
  }).format(value);

function withUnit(quantity: Quantity, value: number, number: string, lang: Language, style: Style): string {
  switch (quantity.type) {
    case 'percentage':
      return quantity.unit === 'permille' ? named(quantity.unit, value, number, lang) : `${number}${style.percent}`;
    case 'percentage-points':
      return quantity.unit === 'basis-point'
        ? named(quantity.unit, value, number, lang)
        : `${number} ${style.percentagePoints[value === 1 ? 0 : 1]}`;
    case 'multiple':
      return `${number}${style.times}`;
    case 'ordinal':
      return lang === 'de' ? `${number}.` : `${number}${englishEnding(value)}`;
    case 'number':
    case 'fraction':
    case 'identifier':
      return number;
    case 'currency':
    case 'age':
    case 'dimension':
    case 'temperature':
    case 'duration':
      return named(quantity.unit ?? quantity.currency ?? '', value, number, lang);
  }
}

function named(unit: string, value: number, number: string, lang: Language): string {
  const name = NAMES[lang][unit];
  return `${number} ${name ? name[value === 1 ? 0 : 1] : unit}`.trim();
}

function englishEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
