/** English units, currencies, comparators and set phrases around numerals. */

import type { Comparator } from '../../model/index.ts';
import { phraseLines, phraseTable } from '../engine/phrases.ts';
import type { QuantityData, UnitSense, VagueSense, WordSense } from '../engine/quantities/data.ts';
import { wordSet } from '../engine/wordlists.ts';
import { englishClocks } from './clocks.ts';
import { englishCurrencies } from './currencies.ts';
import { englishAtom, englishNumeralHead } from './number-words.ts';

const DIMENSIONS = `
  m: meter | meters | metre | metres
  km: kilometer | kilometers | kilometre | kilometres
  cm: centimeter | centimeters | centimetre | centimetres
  dm: decimeter | decimeters
  mm: millimeter | millimeters | millimetre | millimetres
  nm: nanometer | nanometers | nanometre | nanometres
  µm: micron | microns | micrometer | micrometers
  mi: mile | miles
  nmi: nautical mile | nautical miles
  yd: yds | yard | yards
  ft: foot | feet
  m²: sq m | square meter | square meters | square metre | square metres
  km²: sq km | square km | square kilometer | square kilometers | square kilometre | square kilometres
  mi²: sq mi | sq mile | sq miles | square mile | square miles
  ft²: square foot | square feet | sq ft | sq . ft .
  cm²: square centimeter | square centimeters | square centimetre | square centimetres
  in²: square inch | square inches
  yd²: square yard | square yards
  acre: acre | acres
  ha: hectare | hectares
  m³: cubic meter | cubic meters | cubic metre | cubic metres
  cm³: cubic centimeter | cubic centimeters | cubic centimetre | cubic centimetres
  km³: cubic kilometer | cubic kilometers | cubic kilometre | cubic kilometres
  yd³: cubic yard | cubic yards
  ft³: cubic foot | cubic feet
  kg: kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos
  g: gram | grams | gramme | grammes
  mg: milligram | milligrams
  ct: carat | carats
  cl: centilitre | centilitres | centiliter | centiliters
  floz: fl oz | fluid ounce | fluid ounces
  bu: bushel | bushels
  furlong: furlong | furlongs
  psi: psi
  rpm: rpm | revolutions per minute
  µg: microgram | micrograms
  t: ton | tons | tonne | tonnes | metric ton | metric tons
  oz: ounce | ounces
  l: liter | liters | litre | litres
  ml: milliliter | milliliters | millilitre | millilitres
  gal: gal | gallon | gallons
  pt: pt | pint | pints
  qt: qt | quart | quarts
  bbl: barrel | barrels
  tsp: tsp | tsps | teaspoon | teaspoons
  tbsp: tbsp | tbsps | tablespoon | tablespoons
  cup: cup | cups
  kn: knot | knots
  mW: milliwatt | milliwatts
  W: watt | watts
  kW: kilowatt | kilowatts
  MW: megawatt | megawatts
  GW: gigawatt | gigawatts
  TW: terawatt | terawatts
  kWh: kilowatt hour | kilowatt hours | kilowatt-hour | kilowatt-hours
  MWh: megawatt hour | megawatt hours | megawatt-hour | megawatt-hours
  GWh: gigawatt hour | gigawatt hours | gigawatt-hour | gigawatt-hours
  TWh: terawatt hour | terawatt hours | terawatt-hour | terawatt-hours
  V: volt | volts
  A: amp | amps | ampere | amperes
  Hz: hertz
  MHz: megahertz
  GHz: gigahertz
  B: byte | bytes
  kB: kilobyte | kilobytes
  MB: megabyte | megabytes
  GB: gigabyte | gigabytes
  TB: terabyte | terabytes
  PB: petabyte | petabytes
  kbit: kilobit | kilobits
  Tbit: terabit | terabits
  Mbit: megabit | megabits
  Gbit: gigabit | gigabits
  Mpx: megapixel | megapixels
  px: pixel | pixels
  dB: decibel | decibels
  hp: horsepower
  cal: calorie | calories
  kcal: kilocalorie | kilocalories
  J: joule | joules
  kJ: kilojoule | kilojoules
  N: newton | newtons
  Ω: ohm | ohms
  lm: lumen | lumens
  Bq: becquerel | becquerels
  Sv: sievert | sieverts
  mSv: millisievert | millisieverts
  Pa: pascal | pascals
  ly: light year | light years | light-year | light-years
  rad: radian | radians
`;

const DURATIONS = `
  millisecond: millisecond | milliseconds
  second: second | seconds | sec | secs
  minute: minute | minutes | min | mins
  hour: hour | hours
  day: day | days
  week: week | weeks | wk | wks
  fortnight: fortnight
  month: month | months
  quarter: fiscal quarters
  year: year | years | yr | yrs
  decade: decade | decades
  century: century | centuries
`;

const unit =
  (type: UnitSense['type']) =>
  (key: string): UnitSense => ({ type, unit: key });

/** "a 5,000-square-foot home": between the words of a unit stands what divides it from its figure. */
const hyphened = ([phrase, sense]: [string, UnitSense]): [string, UnitSense][] =>
  phrase.includes(' ')
    ? [
        [phrase, sense],
        [phrase.replaceAll(' ', ' - '), sense],
      ]
    : [[phrase, sense]];

const unitEntries: [string, UnitSense][] = [
  ...englishCurrencies,
  ...['pound', 'pounds'].map((word): [string, UnitSense] => [
    word,
    { type: 'dimension', unit: 'lb', large: { type: 'currency', currency: 'GBP' } },
  ]),
  ...phraseLines(DIMENSIONS, (key): UnitSense => ({ type: 'dimension', unit: key, rated: true })).flatMap(hyphened),
  ...phraseLines('in: inch | inches', (key): UnitSense => ({ type: 'dimension', unit: key, minor: 12 })),
  ...phraseLines(DURATIONS, unit('duration')),
  ...phraseLines('percent: percent | per cent | percents | per cents', unit('percentage')),
  ...phraseLines(
    'percentage-point: percentage point | percentage points | percent point | percent points',
    unit('percentage-points'),
  ),
  ...phraseLines('basis-point: basis point | basis points', unit('percentage-points')),
  ...phraseLines('degree: degree | degrees | °', unit('temperature')),
  ...phraseLines(
    'C: degrees celsius | degree celsius | ° celsius | ° c | °c | celsius | celcius | degrees c | degrees celcius | centigrade | centigrate | degrees centigrade',
    unit('temperature'),
  ),
  ...phraseLines(
    'F: degrees fahrenheit | degree fahrenheit | ° fahrenheit | ° f | fahrenheit | farenheit | degrees f | degrees farenheit',
    unit('temperature'),
  ),
  ...phraseLines('K: kelvin | degrees kelvin', unit('temperature')),
  ...phraseLines('times: fold', unit('multiple')),
  ...phraseLines('times: times', unit('number')),
];

const backwards = <T>(entries: [string, T][]): [string, T][] =>
  entries.map(([phrase, sense]) => [phrase.split(' ').reverse().join(' '), sense]);

const BEFORE = `
  about: about | around | roughly | approximately | approx | approx . | some | circa | ca . | c. | an estimated | estimated | in the region of | on the order of | somewhere around | ~ | ≈ | as many as about
  nearly: nearly | almost | close to | just under | slightly less than | just below | slightly under | approaching | just short of | not quite
  just-over: just over | slightly more than | slightly over | a little over | a little more than | just above | just more than
  more-than: more than | over | above | exceeding | upwards of | upward of | in excess of | greater than | well over | larger than | bigger than | higher than | older than | longer than | > | topping | surpassing | well above | far more than | surpass | exceed | exceeded
  less-than: less than | under | below | fewer than | lower than | smaller than | younger than | shorter than | well under | < | well below
  at-least: at least | a minimum of | no less than | no fewer than | not less than | minimum of | ≥ | not fewer than | equal to or more than | greater than or equal to
  at-most: at most | up to | no more than | not more than | a maximum of | maximum of | as much as | as many as | ≤ | as high as | less than or equal to
`;
const AFTER = `
  at-least: or more | or above | or older | and up | or higher | or over | and above | and over | and older
  at-most: or less | or fewer | or below | or under | or younger | or lower
  more-than: +
`;

const VAGUE = `
  : dozens | hundreds | thousands | tens of thousands | hundreds of thousands | millions | tens of millions | hundreds of millions | billions | tens of billions | hundreds of billions | trillions | several | a few | a couple of | a handful of | scores of | several dozen | several hundred | several thousand | several million | several billion | a few hundred | a few thousand | a few million | a few billion | a few dozen | a couple of hundred | numerous | dozens of thousands | several hundred thousand | several hundred million | several tens of thousands
`;

const WHOLE: [string, WordSense][] = [
  ['half of', { type: 'fraction', value: 0.5 }],
  ['half the', { type: 'fraction', value: 0.5 }],
  ['by half', { type: 'fraction', value: 0.5 }],
  ['in half', { type: 'fraction', value: 0.5 }],
  ...['double', 'doubled', 'doubling', 'twice as', 'twofold'].map((w): [string, WordSense] => [
    w,
    { type: 'multiple', value: 2 },
  ]),
  ...['triple', 'tripled', 'triples', 'tripling', 'treble', 'trebled', 'threefold'].map((w): [string, WordSense] => [
    w,
    { type: 'multiple', value: 3 },
  ]),
  ...['quadruple', 'quadrupled', 'quadruples', 'quadrupling'].map((w): [string, WordSense] => [
    w,
    { type: 'multiple', value: 4 },
  ]),
  ...['halve', 'halved', 'halves', 'halving', 'half as'].map((w): [string, WordSense] => [
    w,
    { type: 'multiple', value: 0.5 },
  ]),
];

const COMPOUNDS = [
  ...[
    'multimillion',
    'multibillion',
    'multitrillion',
    'multi - million',
    'multi - billion',
    'multi-million',
    'multi-billion',
  ],
];
/** "a six-figure sum", "double-digit growth": how many digits, and no more. */
const FIGURES = [
  ...['five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((n) => [
    `${n} - figure`,
    `${n} figure`,
    `${n} - figures`,
  ]),
  ...['double', 'triple', 'single'].flatMap((n) => [`${n} - digit`, `${n}-digit`, `${n} - digits`, `${n}-digits`]),
];
const vague = phraseTable<VagueSense>([
  ['percentage', { share: 'percentage' }],
  ['a fraction', { share: 'fraction' }],
  ...phraseLines(VAGUE, () => ({})),
  ...FIGURES.map((phrase): [string, VagueSense] => [phrase, {}]),
  ...COMPOUNDS.map((phrase): [string, VagueSense] => [phrase, { compounds: true }]),
]);
const coins = wordSet('dollar dollars euro euros yen yuan renminbi rupee rupees rouble roubles ruble rubles');
const wholeWords = phraseTable(WHOLE);

export const englishQuantities: QuantityData = {
  clocks: englishClocks,
  mayStart: (lower) =>
    englishAtom(lower) !== null ||
    englishNumeralHead(lower) > 0 ||
    vague.byFirst.has(lower) ||
    wholeWords.byFirst.has(lower) ||
    coins.has(lower) ||
    lower.includes('-'),
  decimalMark: '.',
  atom: englishAtom,
  numeralHead: englishNumeralHead,
  units: phraseTable(unitEntries),
  comparatorsBefore: phraseTable(backwards(phraseLines(BEFORE, (key) => key as Comparator))),
  comparatorsAfter: phraseTable(phraseLines(AFTER, (key) => key as Comparator)),
  vague,
  wholeWords,
  rangeTo: wordSet('to - – — ~'),
  rangeOpen: new Map([['between', 'and']]),
  per: phraseTable(['per', '/', 'a', 'an'].map((word) => [word, true as const])),
  shares: phraseTable(['and', 'or', 'to', 'by', 'x', '×'].map((word) => [word, true as const])),
  moves: new Map(),
  spatial: wordSet('by x ×'),
  comparedWords: new Map([['half', { type: 'fraction', value: 0.5 }]]),
  multipleIn: () => null,
  unitComparators: new Set(),
  ageWords: wordSet('older younger'),
  below: phraseTable(['below zero', 'below freezing'].map((word) => [word, true as const])),
  ago: new Set(),
  leadsNot: wordSet('in into from than per a an the'),
  signAfter: wordSet('of at to from below above by around near convert between'),
  millionsOf: wordSet(
    `people persons men women children adults pupils students teenagers pensioners patients families households homes
     voters votes viewers readers listeners users followers subscribers customers members visitors tourists travellers
     passengers residents citizens inhabitants workers employees jobs refugees migrants americans britons europeans
     germans copies views downloads streams accounts doses vaccines tests deaths cases infections euros dollars pounds
     yen yuan francs rupees rubles roubles tonnes tons barrels shares vehicles cars devices phones items documents
     records litres liters gallons hectares acres animals birds trees`,
  ),
  convertsTo: wordSet('to into in'),
  vagueOf: 'of',
  afterShare: wordSet('of than who that which is was are were has have'),
  gluedUnits: new Map<string, UnitSense>([
    ['C', { type: 'temperature', unit: 'C' }],
    ['F', { type: 'temperature', unit: 'F' }],
    ['p', { type: 'currency', unit: 'pence', currency: 'GBP', minor: 100 }],
    ['pc', { type: 'percentage', unit: 'percent' }],
    ['x', { type: 'multiple', unit: 'times' }],
    ['in', { type: 'dimension', unit: 'in', minor: 12 }],
  ]),
  outOf: phraseTable([
    ['in', true],
    ['out of', true],
    ['in every', true],
    ['over', true],
  ]),
  every: wordSet('every'),
  coins,
  together: null,
  timesFollow: wordSet('as more higher larger bigger faster greater the less'),
  ageAfter: phraseTable([
    ['old', true],
    ['of age', true],
    ['- old', true],
    ['olds', true],
    ['- olds', true],
  ]),
  ageBefore: phraseTable(
    backwards([
      ['aged', true],
      ['age', true],
      ['the age of', true],
      ['ages', true],
      ['aged between', true],
      ['ages of', true],
    ] as [string, true][]),
  ),
  doubtfulVague: new Set(),
  doubtfulOrdinals: new Set(),
  heat: /^(?:temperatures?|heat|heatwave|cold|hot|hotter|warm|warmer|warming|freezing|weather|thermometers?|highs?|lows?)$/,
  angle: /\b(?:angle|turn|rotat\w*|latitude|longitude|tilt\w*|north|south|east|west|slope)\b/i,
  articleUnits: wordSet('percent percentage-point'),
  spanNouns: /(?!)/,
  fractionFollow: wordSet(
    'of as more less fewer higher lower from in to and by on since compared than faster larger is was are were',
  ),
  pronounOne: wordSet('the this that which each every any no another last next only a some and or as someone such'),
  versionBefore: wordSet('version v release firmware ios android macos'),
  dottedOrdinals: false,
};
