/** German words for figures and dates. */

import type { FigureWords, UnitName } from '../engine/format.ts';
import type { DateShape, DateWords, UnitKey } from '../engine/times/format-date.ts';

const same = (name: string): UnitName => [name, name];

const CURRENCIES: Readonly<Record<string, UnitName>> = {
  EUR: same('Euro'),
  USD: same('US-Dollar'),
  GBP: same('Pfund Sterling'),
  CHF: same('Franken'),
  JPY: same('Yen'),
  CNY: same('Yuan'),
  HKD: same('Hongkong-Dollar'),
  CAD: ['kanadischer Dollar', 'kanadische Dollar'],
  AUD: ['australischer Dollar', 'australische Dollar'],
  NZD: ['neuseeländischer Dollar', 'neuseeländische Dollar'],
  SGD: same('Singapur-Dollar'),
  TWD: same('Taiwan-Dollar'),
  INR: ['indische Rupie', 'indische Rupien'],
  RUB: ['russischer Rubel', 'russische Rubel'],
  TRY: same('türkische Lira'),
  PLN: same('Zloty'),
  CZK: ['tschechische Krone', 'tschechische Kronen'],
  SEK: ['schwedische Krone', 'schwedische Kronen'],
  NOK: ['norwegische Krone', 'norwegische Kronen'],
  DKK: ['dänische Krone', 'dänische Kronen'],
  HUF: same('Forint'),
  KRW: ['südkoreanischer Won', 'südkoreanische Won'],
  UAH: same('Hrywnja'),
  ILS: same('Schekel'),
  DEM: same('D-Mark'),
  BTC: same('Bitcoin'),
  cent: same('Cent'),
  rappen: same('Rappen'),
  pence: ['Penny', 'Pence'],
};

const UNITS: Readonly<Record<string, UnitName>> = {
  millisecond: ['Millisekunde', 'Millisekunden'],
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  quarter: ['Quartal', 'Quartale'],
  year: ['Jahr', 'Jahre'],
  decade: ['Jahrzehnt', 'Jahrzehnte'],
  century: ['Jahrhundert', 'Jahrhunderte'],
  mm: same('Millimeter'),
  cm: same('Zentimeter'),
  m: same('Meter'),
  km: same('Kilometer'),
  nm: same('Nanometer'),
  mi: ['Meile', 'Meilen'],
  nmi: ['Seemeile', 'Seemeilen'],
  ft: same('Fuß'),
  in: same('Zoll'),
  'm²': same('Quadratmeter'),
  'km²': same('Quadratkilometer'),
  ha: same('Hektar'),
  'm³': same('Kubikmeter'),
  g: same('Gramm'),
  kg: same('Kilogramm'),
  t: ['Tonne', 'Tonnen'],
  lb: same('Pfund'),
  oz: ['Unze', 'Unzen'],
  l: same('Liter'),
  ml: same('Milliliter'),
  hl: same('Hektoliter'),
  bbl: same('Barrel'),
  gal: ['Gallone', 'Gallonen'],
  kmh: same('km/h'),
  kn: same('Knoten'),
  kW: same('Kilowatt'),
  MW: same('Megawatt'),
  GW: same('Gigawatt'),
  TW: same('Terawatt'),
  kWh: ['Kilowattstunde', 'Kilowattstunden'],
  MWh: ['Megawattstunde', 'Megawattstunden'],
  GWh: ['Gigawattstunde', 'Gigawattstunden'],
  TWh: ['Terawattstunde', 'Terawattstunden'],
  C: same('Grad Celsius'),
  F: same('Grad Fahrenheit'),
  degree: same('Grad'),
  permille: same('Promille'),
  'basis-point': ['Basispunkt', 'Basispunkte'],
  ly: ['Lichtjahr', 'Lichtjahre'],
};

const NUMERATORS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const DENOMINATORS = [
  '',
  '',
  '',
  'Drittel',
  'Viertel',
  'Fünftel',
  'Sechstel',
  'Siebtel',
  'Achtel',
  'Neuntel',
  'Zehntel',
];

export const germanFigures: FigureWords = {
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
  minus: 'minus',
  to: ' bis ',
  percent: ' Prozent',
  percentagePoints: ['Prozentpunkt', 'Prozentpunkte'],
  times: (number) => `${number}-mal`,
  ordinal: (number) => `${number}.`,
  fraction: (n, d) => (d === 2 ? 'die Hälfte' : `${NUMERATORS[n]} ${DENOMINATORS[d]}`),
  units: { ...CURRENCIES, ...UNITS },
};

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SEASONS = { SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' } as const;
const ORDINALS = ['', 'erstes', 'zweites', 'drittes', 'viertes'];
const WEEKDAYS = ['', 'montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'];
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morgens',
  MI: 'mittags',
  AF: 'nachmittags',
  EV: 'abends',
  NI: 'nachts',
};
const LENGTHS: Readonly<Record<UnitKey, UnitName>> = {
  second: UNITS.second!,
  minute: UNITS.minute!,
  hour: UNITS.hour!,
  day: UNITS.day!,
  weekend: ['Wochenende', 'Wochenenden'],
  week: UNITS.week!,
  month: UNITS.month!,
  quarter: UNITS.quarter!,
  year: UNITS.year!,
  decade: UNITS.decade!,
  century: UNITS.century!,
};

const withYear = (text: string, year: number | null): string => (year === null ? text : `${text} ${year}`);

function shapeText(shape: DateShape): string {
  switch (shape.kind) {
    case 'day':
      return withYear(`${shape.day}. ${MONTHS[shape.month - 1]}`, shape.year);
    case 'month':
      return withYear(MONTHS[shape.month - 1]!, shape.year);
    case 'quarter':
      return withYear(`${ORDINALS[shape.quarter]} Quartal`, shape.year);
    case 'half':
      return withYear(`${ORDINALS[shape.half]} Halbjahr`, shape.year);
    case 'season':
      return seasonText(shape.season, shape.year);
    case 'week':
      return shape.weekend
        ? `Wochenende der ${shape.week}. Kalenderwoche ${shape.year}`
        : `${shape.week}. Kalenderwoche ${shape.year}`;
    case 'weekday':
      return WEEKDAYS[shape.weekday]!;
    case 'year':
      return String(shape.year);
    case 'decade':
      return `${shape.year}er Jahre`;
    case 'century':
      return `${shape.century}. Jahrhundert`;
    case 'length':
      return shape.amount === null ? `einige ${LENGTHS[shape.unit][1]}` : lengthText(shape.amount, LENGTHS[shape.unit]);
  }
}

/** A winter bears both its years: "Winter 2025/26". */
function seasonText(season: keyof typeof SEASONS, year: number | null): string {
  const text = withYear(SEASONS[season], year);
  return season === 'WI' && year !== null ? `${text}/${String(year + 1).slice(-2)}` : text;
}

const lengthText = (amount: number, [one, many]: UnitName): string =>
  `${amount.toLocaleString(germanFigures.locale)} ${amount === 1 ? one : many}`;

/** "16. Januar 2026", "drittes Quartal 2025": nominative, without article. */
export const germanDates: DateWords = {
  shape: shapeText,
  at: (date, time) =>
    PARTS[time]
      ? `${date}, ${PARTS[time]}`
      : `${date}, ${time.replace(/^0/, '').replace(':', '.').replace('.00', '')} Uhr`,
};
