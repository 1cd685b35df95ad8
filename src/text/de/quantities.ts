/** German units, currencies, comparators and set phrases around numerals. */

import type { Comparator } from '../../model/index.ts';
import { phraseLines, phraseTable } from '../engine/phrases.ts';
import type { QuantityData, UnitSense, VagueSense } from '../engine/quantities/data.ts';
import { wordSet } from '../engine/wordlists.ts';
import { germanClocks } from './clocks.ts';
import { germanCurrencies } from './currencies.ts';
import { germanAtom, germanNumeralHead, readCardinal } from './number-words.ts';

const DIMENSIONS = `
  m: meter | metern | meters
  km: kilometer | kilometern
  cm: zentimeter | zentimetern
  mm: millimeter | millimetern
  nm: nanometer | nanometern
  µm: mikrometer | mikrometern
  dm: dezimeter
  mi: meile | meilen
  nmi: seemeile | seemeilen
  ft: fuß | fuss
  in: zoll
  yd: yard | yards
  cm²: quadratzentimeter | quadratzentimetern
  m²: quadratmeter | quadratmetern
  km²: quadratkilometer | quadratkilometern
  ft²: quadratfuß
  mi²: quadratmeile | quadratmeilen
  acre: acre | acres
  ha: hektar | hektare
  cm³: kubikzentimeter | kubikzentimetern
  m³: kubikmeter | kubikmetern | festmeter | festmetern
  km³: kubikkilometer | kubikkilometern
  ct: karat
  cl: zentiliter
  dl: deziliter
  kg: kilogramm | kilo | kilos
  g: gramm
  mg: milligramm
  µg: mikrogramm
  t: tonne | tonnen
  oz: unze | unzen
  l: liter | litern
  ml: milliliter | millilitern
  hl: hektoliter
  bbl: barrel | fass
  gal: gallone | gallonen
  tsp: teelöffel
  tbsp: esslöffel
  cup: tasse | tassen
  km/h: stundenkilometer | stundenkilometern
  kn: knoten
  mW: milliwatt
  W: watt
  kW: kilowatt
  MW: megawatt
  GW: gigawatt
  TW: terawatt
  kWh: kilowattstunde | kilowattstunden
  MWh: megawattstunde | megawattstunden
  GWh: gigawattstunde | gigawattstunden
  TWh: terawattstunde | terawattstunden
  V: volt
  kV: kilovolt
  A: ampere
  Hz: hertz
  MHz: megahertz
  GHz: gigahertz
  B: byte | bytes
  kB: kilobyte | kilobytes
  MB: megabyte | megabytes
  GB: gigabyte | gigabytes
  TB: terabyte | terabytes
  PB: petabyte
  kbit: kilobit
  Mbit: megabit
  Gbit: gigabit
  Tbit: terabit
  Mpx: megapixel
  px: pixel | pixeln
  dB: dezibel
  kcal: kilokalorien
  cal: kalorien
  J: joule
  kJ: kilojoule
  N: newton
  Ω: ohm
  lm: lumen
  Bq: becquerel
  Sv: sievert
  mSv: millisievert
  Pa: pascal
  bar: bar
  hPa: hektopascal
  ly: lichtjahre | lichtjahren | lichtjahr
  turn: turn | umdrehung | umdrehungen
  PS: pferdestärken
`;

const DURATIONS = `
  second: sekunde | sekunden | sek
  millisecond: millisekunde | millisekunden
  minute: minute | minuten | min | minütig | minütige | minütigen | minütiger | minütiges
  hour: stunde | stunden | std | stündig | stündige | stündigen | stündiger | stündiges
  day: tag | tage | tagen | tages | tägig | tägige | tägigen | tägiger | tägiges
  week: woche | wochen | wöchig | wöchige | wöchigen | wöchiger
  month: monat | monate | monaten | monats | monatig | monatige | monatigen | monatiger
  quarter: quartale | quartalen
  year: jahr | jahre | jahren | jahres
  decade: jahrzehnt | jahrzehnte | jahrzehnten
  century: jahrhundert | jahrhunderte | jahrhunderten
`;

const AGES = 'jährig | jährige | jährigen | jähriger | jähriges | jährigem';
const endings = (stem: string): string[] => ['', 'e', 'en', 'er', 'es', 'em'].map((end) => stem + end);

const unitEntries: [string, UnitSense][] = [
  ...germanCurrencies,
  ['pfund', { type: 'dimension', unit: 'lb', large: { type: 'currency', currency: 'GBP' } }],
  ...phraseLines(DIMENSIONS, (unit): UnitSense => ({ type: 'dimension', unit, rated: true })),
  ...phraseLines(DURATIONS, (unit): UnitSense => ({ type: 'duration', unit })),
  ...phraseLines(`year: ${AGES}`, (unit): UnitSense => ({ type: 'age', unit })),
  ...phraseLines(
    'percent: prozent | vh | v. h. | v . h . | v.h. | vom hundert',
    (unit): UnitSense => ({ type: 'percentage', unit }),
  ),
  ...endings('prozentig').map((word): [string, UnitSense] => [word, { type: 'percentage', unit: 'percent' }]),
  ...phraseLines('permille: promille', (unit): UnitSense => ({ type: 'percentage', unit })),
  ...phraseLines(
    'percentage-point: prozentpunkt | prozentpunkte | prozentpunkten | prozentpunkts',
    (unit): UnitSense => ({ type: 'percentage-points', unit }),
  ),
  ...phraseLines(
    'basis-point: basispunkt | basispunkte | basispunkten',
    (unit): UnitSense => ({ type: 'percentage-points', unit }),
  ),
  ...phraseLines('degree: grad | °', (unit): UnitSense => ({ type: 'temperature', unit })),
  ...phraseLines(
    'C: grad celsius | ° celsius | ° c | °c | celsius',
    (unit): UnitSense => ({ type: 'temperature', unit }),
  ),
  ...phraseLines(
    'F: grad fahrenheit | ° fahrenheit | ° f | fahrenheit',
    (unit): UnitSense => ({ type: 'temperature', unit }),
  ),
  ...phraseLines('K: kelvin | grad kelvin', (unit): UnitSense => ({ type: 'temperature', unit })),
  ...endings('fach').map((word): [string, UnitSense] => [word, { type: 'multiple', unit: 'times' }]),
  ...phraseLines('times: mal', (unit): UnitSense => ({ type: 'number', unit })),
  ...endings('malig').map((word): [string, UnitSense] => [word, { type: 'number', unit: 'times' }]),
  ...endings('köpfig').map((word): [string, UnitSense] => [word, { type: 'number', unit: 'person' }]),
  ...['stöckig', 'geschossig']
    .flatMap(endings)
    .map((word): [string, UnitSense] => [word, { type: 'number', unit: 'floor' }]),
  ...['teilig', 'spurig', 'seitig', 'motorig', 'sitzig', 'gleisig', 'türig', 'bändig'].flatMap((stem) =>
    endings(stem).map((word): [string, UnitSense] => [word, { type: 'number', unit: stem.slice(0, -2) }]),
  ),
];

/** Right to left: the phrase as it is read from the numeral backwards. */
const backwards = <T>(entries: [string, T][]): [string, T][] =>
  entries.map(([phrase, sense]) => [phrase.split(' ').reverse().join(' '), sense]);

const BEFORE = `
  about: etwa | rund | ca . | ca | circa | zirka | cirka | ungefähr | schätzungsweise | geschätzt | geschätzte | geschätzten | um die | an die | gut und gerne | in etwa | grob | ~ | ≈ | so um die
  nearly: knapp | fast | beinahe | nahezu | annähernd | kaum weniger als | etwas weniger als | etwas unter
  just-over: gut | etwas mehr als | etwas über | leicht über | knapp über | knapp mehr als | kaum mehr als
  more-than: mehr als | über | weit über | deutlich über | deutlich mehr als | weit mehr als | jenseits von | größer als | höher als | länger als | älter als | > | oberhalb von | oberhalb der
  less-than: weniger als | unter | deutlich unter | weit unter | deutlich weniger als | geringer als | kleiner als | jünger als | unterhalb von | kürzer als | < | knapp unter | kaum
  at-least: mindestens | wenigstens | zumindest | nicht weniger als | minimal | ≥ | allein mindestens | keine weniger als | ab | von mindestens
  at-most: höchstens | maximal | bis zu | nicht mehr als | allenfalls | längstens | ≤ | bis maximal | keine mehr als
`;
const AFTER = `
  more-than: und mehr | plus | +
  at-least: oder mehr | oder älter | und älter | und darüber | aufwärts
  at-most: oder weniger | oder jünger | und jünger
`;

const VAGUE = `
  : dutzende | dutzenden | hunderte | hunderten | hunderter | tausende | tausenden | tausender | zehntausende | zehntausenden | hunderttausende | hunderttausenden | abertausende | aberhunderte | millionen | milliarden | billionen | mehrere | mehreren | mehrerer | einige | einigen | einiger | etliche | etlichen | ein paar | zahlreiche | zahlreichen | zahlreicher | mehrere dutzend | einige dutzend | etliche dutzend | mehrere hundert | einige hundert | etliche hundert | ein paar hundert | mehrere tausend | einige tausend | etliche tausend | ein paar tausend | mehrere zehntausend | mehrere hunderttausend | einige zehntausend | einige hunderttausend | mehrere hunderte | mehrere tausende | mehrere millionen | mehreren millionen | mehrerer millionen | einige millionen | einigen millionen | mehrere milliarden | mehreren milliarden | einige milliarden | ein paar millionen | ein paar milliarden | mehreren hundert | mehreren tausend | mehreren dutzend | einigen hundert | einigen tausend | einigen dutzend | zig | dutzende millionen | hunderte millionen | hunderten millionen | tausende milliarden | mehrere hundert millionen | mehrere hundert milliarden | einige hundert millionen | ein paar dutzend | hunderte von millionen
`;

const WHOLE: [string, { type: 'multiple' | 'fraction'; value: number }][] = [
  ...['die hälfte', 'der hälfte', 'zur hälfte', 'hälfte'].map((w): [string, { type: 'fraction'; value: number }] => [
    w,
    { type: 'fraction', value: 0.5 },
  ]),
  ...endingsOf('doppelt', 'verdoppelt', 2),
  ...endingsOf('dreifach', 'verdreifacht', 3),
  ...endingsOf('vierfach', 'vervierfacht', 4),
  ...endingsOf('fünffach', 'verfünffacht', 5),
  ...endingsOf('zehnfach', 'verzehnfacht', 10),
  ...endingsOf('halb so', 'halbiert', 0.5),
];

/** "verdoppelt", "verdoppelte", "verdoppeln", "Verdopplung", "doppelt so", "das Doppelte". */
function endingsOf(
  adjective: string,
  participle: string,
  value: number,
): [string, { type: 'multiple'; value: number }][] {
  const stem = participle.slice(0, -1);
  const verb = stem.endsWith('el') ? [`${stem}n`, `${stem.slice(0, -2)}lung`] : [`${stem}en`, `${stem}ung`];
  const verbs = [participle, `${participle}e`, `${participle}en`, `${participle}es`, ...verb];
  const degrees = adjective.endsWith(' so')
    ? [adjective]
    : [`${adjective} so`, `das ${adjective}e`, `dem ${adjective}en`, `aufs ${adjective}e`];
  return [...verbs, ...degrees].map((word) => [word, { type: 'multiple', value }]);
}

/** "zweistelliger Millionenbetrag": how many digits, and no more. */
const FIGURES: readonly [string, VagueSense][] = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
].flatMap((n) => endings('stellig').map((word): [string, object] => [`${n}${word}`, {}]));
const SHARES: readonly [string, VagueSense][] = [
  ...['prozentsatz', 'prozentsatzes', 'prozentsätze', 'prozentsätzen'].map((word): [string, VagueSense] => [
    word,
    { share: 'percentage' },
  ]),
  ...['bruchteil', 'bruchteils', 'bruchteile', 'bruchteilen'].map((word): [string, VagueSense] => [
    word,
    { share: 'fraction' },
  ]),
];
const vague = phraseTable<VagueSense>([...phraseLines(VAGUE, () => ({})), ...FIGURES, ...SHARES]);
const coins = wordSet('dollar dollars us-dollar us-dollars euro euros yen yuan renminbi rupie rupien rubel rubels');
const wholeWords = phraseTable(WHOLE);

export const germanQuantities: QuantityData = {
  clocks: germanClocks,
  mayStart: (lower) =>
    germanAtom(lower, lower) !== null ||
    (lower.endsWith('t') && germanAtom(`${lower}e`, lower) !== null) ||
    germanNumeralHead(lower) > 0 ||
    vague.byFirst.has(lower) ||
    wholeWords.byFirst.has(lower) ||
    coins.has(lower) ||
    (lower.startsWith('ver') && lower.includes('fach', 4)) ||
    lower.includes('-'),
  decimalMark: ',',
  atom: germanAtom,
  numeralHead: germanNumeralHead,
  units: phraseTable(unitEntries),
  comparatorsBefore: phraseTable(backwards(phraseLines(BEFORE, (key) => key as Comparator))),
  comparatorsAfter: phraseTable(phraseLines(AFTER, (key) => key as Comparator)),
  vague,
  wholeWords,
  rangeTo: wordSet('bis - – —'),
  rangeOpen: new Map([['zwischen', 'und']]),
  per: phraseTable(['pro', 'je', '/', 'in der', 'im'].map((word) => [word, true as const])),
  shares: phraseTable(
    ['und', 'oder', 'bzw .', 'bzw', 'beziehungsweise', 'zu', 'sowie', 'mal', 'x', '×'].map((word) => [
      word,
      true as const,
    ]),
  ),
  moves: new Map([['von', 'auf']]),
  spatial: wordSet('mal x ×'),
  comparedWords: new Map(),
  multipleIn: (lower) => {
    const inside = /^ver(.+)fach(?:t|te|ten|tes|en|ung)$/.exec(lower);
    return inside ? readCardinal(inside[1]!) : null;
  },
  unitComparators: wordSet('ab'),
  ageWords: wordSet('älter jünger'),
  below: phraseTable(['minus', 'unter null', 'unter dem gefrierpunkt'].map((word) => [word, true as const])),
  ago: wordSet('her'),
  leadsNot: new Set(),
  signAfter: wordSet('von bei auf bis um unter über zu zwischen'),
  millionsOf: new Set(),
  convertsTo: wordSet('in'),
  vagueOf: null,
  afterShare: wordSet('der des dessen deren von vom an am aller ist war sind waren davon'),
  gluedUnits: new Map(),
  outOf: phraseTable([['von', true]]),
  every: wordSet('jeder jede jedes jeden jedem'),
  coins,
  together: 'zu',
  timesFollow: wordSet('so mehr höher größer stärker schneller länger'),
  ageAfter: phraseTable([
    ['alt', true],
    ['alte', true],
    ['alter', true],
    ['alten', true],
    ['altes', true],
    ['jung', true],
  ]),
  ageBefore: phraseTable(
    backwards([
      ['im alter von', true],
      ['alter von', true],
      ['alter ab', true],
      ['alter zwischen', true],
      ['im alter zwischen', true],
      ['im alter ab', true],
    ] as [string, true][]),
  ),
  doubtfulVague: wordSet('einigen einige'),
  doubtfulOrdinals: wordSet('achten'),
  heat: /temperatur|hitze|kälte|warm|wärm|kalt|heiß|wetter/,
  angle: /winkel|drehen|gedreht|breite|länge|neigung|steigung|wende|^(?:nord|süd|ost|west)$/i,
  articleUnits: wordSet('EUR USD CHF CNY kg km m l t GW MW kWh tsp tbsp percent percentage-point cent'),
  spanNouns:
    /haft|strafe|zeit|vertrag|pause|phase|jubiläum|bestehen|geschichte|bewährung|krieg|herrschaft|planung|karriere|plan$|abkommen|beziehung|sperre|garantie|periode|mandat|ausbildung|studie|suche|arbeit|frist|verbot|verhandlung|kampf|dauer/i,
  fractionFollow: new Set(),
  pronounOne: new Set(),
  versionBefore: wordSet('version v release fassung firmware ios android macos'),
  dottedOrdinals: true,
};
