/** English words for figures and dates (British usage: day before month, "per cent"). */

import type { FigureWords, UnitName } from '../engine/format.ts';
import type { DateShape, DateWords, UnitKey } from '../engine/times/format-date.ts';

const same = (name: string): UnitName => [name, name];
const s = (name: string): UnitName => [name, `${name}s`];

const CURRENCIES: Readonly<Record<string, UnitName>> = {
  EUR: s('euro'),
  USD: s('US dollar'),
  GBP: ['pound sterling', 'pounds sterling'],
  CHF: s('Swiss franc'),
  JPY: same('yen'),
  CNY: same('yuan'),
  HKD: s('Hong Kong dollar'),
  CAD: s('Canadian dollar'),
  AUD: s('Australian dollar'),
  NZD: s('New Zealand dollar'),
  SGD: s('Singapore dollar'),
  TWD: s('Taiwan dollar'),
  INR: s('Indian rupee'),
  RUB: s('rouble'),
  TRY: same('Turkish lira'),
  PLN: s('zloty'),
  CZK: ['Czech koruna', 'Czech crowns'],
  SEK: ['Swedish krona', 'Swedish kronor'],
  NOK: ['Norwegian krone', 'Norwegian kroner'],
  DKK: ['Danish krone', 'Danish kroner'],
  HUF: s('forint'),
  KRW: same('South Korean won'),
  UAH: s('hryvnia'),
  ILS: s('shekel'),
  DEM: s('deutschmark'),
  BTC: s('bitcoin'),
  cent: s('cent'),
  rappen: same('rappen'),
  pence: ['penny', 'pence'],
};

const UNITS: Readonly<Record<string, UnitName>> = {
  millisecond: s('millisecond'),
  second: s('second'),
  minute: s('minute'),
  hour: s('hour'),
  day: s('day'),
  week: s('week'),
  month: s('month'),
  quarter: s('quarter'),
  year: s('year'),
  decade: s('decade'),
  century: ['century', 'centuries'],
  mm: s('millimetre'),
  cm: s('centimetre'),
  m: s('metre'),
  km: s('kilometre'),
  nm: s('nanometre'),
  mi: s('mile'),
  nmi: s('nautical mile'),
  ft: ['foot', 'feet'],
  in: ['inch', 'inches'],
  'm²': s('square metre'),
  'km²': s('square kilometre'),
  ha: s('hectare'),
  'm³': s('cubic metre'),
  g: s('gram'),
  kg: s('kilogram'),
  t: s('tonne'),
  lb: s('pound'),
  oz: s('ounce'),
  l: s('litre'),
  ml: s('millilitre'),
  hl: s('hectolitre'),
  bbl: s('barrel'),
  gal: s('gallon'),
  kmh: same('km/h'),
  kn: s('knot'),
  kW: s('kilowatt'),
  MW: s('megawatt'),
  GW: s('gigawatt'),
  TW: s('terawatt'),
  kWh: s('kilowatt hour'),
  MWh: s('megawatt hour'),
  GWh: s('gigawatt hour'),
  TWh: s('terawatt hour'),
  C: ['degree Celsius', 'degrees Celsius'],
  F: ['degree Fahrenheit', 'degrees Fahrenheit'],
  degree: s('degree'),
  permille: same('per mille'),
  'basis-point': s('basis point'),
  ly: s('light year'),
};

const NUMERATORS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DENOMINATORS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinalEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

export const englishFigures: FigureWords = {
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
  minus: 'minus',
  to: ' to ',
  percent: ' per cent',
  percentagePoints: ['percentage point', 'percentage points'],
  times: (number) => `${number} times`,
  ordinal: (number, value) => `${number}${ordinalEnding(value)}`,
  fraction: (n, d) => (d === 2 ? 'half' : `${NUMERATORS[n]} ${DENOMINATORS[d]}${n === 1 ? '' : 's'}`),
  units: { ...CURRENCIES, ...UNITS },
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];
const WEEKDAYS = ['', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'noon',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const LENGTHS: Readonly<Record<UnitKey, UnitName>> = {
  second: UNITS.second!,
  minute: UNITS.minute!,
  hour: UNITS.hour!,
  day: UNITS.day!,
  weekend: s('weekend'),
  week: UNITS.week!,
  month: UNITS.month!,
  quarter: UNITS.quarter!,
  year: UNITS.year!,
  decade: UNITS.decade!,
  century: UNITS.century!,
};

const ofYear = (text: string, year: number | null): string => (year === null ? text : `${text} of ${year}`);
const withYear = (text: string, year: number | null): string => (year === null ? text : `${text} ${year}`);

function shapeText(shape: DateShape): string {
  switch (shape.kind) {
    case 'day':
      return withYear(`${shape.day} ${MONTHS[shape.month - 1]}`, shape.year);
    case 'month':
      return withYear(MONTHS[shape.month - 1]!, shape.year);
    case 'quarter':
      return ofYear(`${ORDINALS[shape.quarter]} quarter`, shape.year);
    case 'half':
      return ofYear(`${ORDINALS[shape.half]} half`, shape.year);
    case 'season':
      return seasonText(shape.season, shape.year);
    case 'week':
      return shape.weekend ? `weekend of week ${shape.week} of ${shape.year}` : `week ${shape.week} of ${shape.year}`;
    case 'weekday':
      return WEEKDAYS[shape.weekday]!;
    case 'year':
      return String(shape.year);
    case 'decade':
      return `${shape.year}s`;
    case 'century':
      return `${shape.century}${ordinalEnding(shape.century)} century`;
    case 'length':
      return shape.amount === null
        ? `several ${LENGTHS[shape.unit][1]}`
        : lengthText(shape.amount, LENGTHS[shape.unit]);
  }
}

/** A winter bears both its years: "winter 2025/26". */
function seasonText(season: keyof typeof SEASONS, year: number | null): string {
  const text = withYear(SEASONS[season], year);
  return season === 'WI' && year !== null ? `${text}/${String(year + 1).slice(-2)}` : text;
}

const lengthText = (amount: number, [one, many]: UnitName): string =>
  `${amount.toLocaleString(englishFigures.locale)} ${amount === 1 ? one : many}`;

/** "16 January 2026", "third quarter of 2025": without article. */
export const englishDates: DateWords = {
  shape: shapeText,
  at: (date, time) => (PARTS[time] ? `${date}, ${PARTS[time]}` : `${date}, ${time}`),
};
