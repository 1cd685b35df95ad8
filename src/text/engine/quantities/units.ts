/** Signs, symbols and codes that mean the same in every language: ISO 4217, SI and common units, by exact spelling. */
import { phraseLines } from '../phrases.ts';
import type { UnitSense } from './data.ts';

/** Currency codes that are safe in running text; "ALL", "TOP" or "TRY" are words first. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP CHF JPY CNY HKD CAD AUD NZD SGD INR RUB UAH PLN CZK HUF SEK NOK DKK TWD KRW BRL MXN ZAR ILS THB IDR MYR
   PHP VND AED SAR QAR KWD EGP NGN KES ARS CLP ISK RON BGN RSD GEL KZT PKR BTC ETH DEM ATS
   HRK BYN MDL UZS MNT KHR MMK BDT LKR NPR YER IRR OMR BHD JOD IQD TND DZD LYD SYP LBP GHS UGX TZS ETB ZMW BWP MZN
   AOA NAD XOF XAF RWF CDF UYU DOP PYG VES CRC GTQ HNL NIO JMD TTD FJD FIM`.split(/\s+/),
);

const dimension = (unit: string): UnitSense => ({ type: 'dimension', unit, rated: true });

/** Units by symbol: the key is the canonical unit. */
const SYMBOLS = `
  km: km
  m: m
  dm: dm
  cm: cm
  mm: mm
  nm: nm
  µm: µm | μm
  km²: km² | km2 | qkm
  m²: m² | m2 | qm
  m³: m³ | m3
  cm³: cm³ | cm3 | ccm
  ha: ha
  kg: kg
  g: g
  mg: mg
  µg: µg | μg | mcg
  t: t
  l: l
  ml: ml
  hl: hl
  km/h: kmh
  mph: mph
  kt: kn
  W: W
  kW: kW
  MW: MW
  GW: GW
  TW: TW
  Wh: Wh
  kWh: kWh
  MWh: MWh
  GWh: GWh
  TWh: TWh
  PS: PS
  hp: hp
  V: V
  kV: kV
  Hz: Hz
  kHz: kHz
  MHz: MHz
  GHz: GHz
  THz: THz
  kB: kB | KB
  MB: MB
  GB: GB
  TB: TB
  PB: PB
  Mbit: Mbit
  Gbit: Gbit
  mi: mi
  ft: ft
  yd: yd
  lb: lb | lbs
  oz: oz
  rad: rad
  dB: dB
  hPa: hPa
  Pa: Pa
  bar: bar
  kcal: kcal
  kJ: kJ
  MJ: MJ
  ms: ms
`;

const DURATIONS = `
  hour: h | hrs | hr
  minute: min
`;

const CURRENCY_SIGNS = `
  USD: $ | US$ | u.s.$ | u.s$
  EUR: €
  GBP: £
  JPY: ¥
  INR: ₹
  RUB: ₽
  KRW: ₩
  TRY: ₺
  UAH: ₴
  ILS: ₪
  VND: ₫
  NGN: ₦
  THB: ฿
  BTC: ₿
  PHP: ₱
  CRC: ₡
  PYG: ₲
  GHS: ₵
  KZT: ₸
  GEL: ₾
  AZN: ₼
  LAK: ₭
  MNT: ₮
  PLN: zł
  CZK: Kč
  INR: Rs
  MYR: RM
  IDR: Rp
  DEM: DM
  BDT: Tk
  KES: KSh | Ksh
  UGX: USh | Ush
  TZS: TSh | Tsh
`;

/** Dollars of other countries by what stands before the sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s': 'USD',
    'u.s.': 'USD',
    usd: 'USD',
    hk: 'HKD',
    hkd: 'HKD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    nz: 'NZD',
    nzd: 'NZD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    ntd: 'TWD',
    mx: 'MXN',
    mxn: 'MXN',
    r: 'BRL',
    brl: 'BRL',
    j: 'JMD',
    tt: 'TTD',
    bds: 'BBD',
    n: 'NAD',
    fj: 'FJD',
    z: 'ZWL',
  }),
);

const exact = new Map<string, UnitSense>([
  ...phraseLines(SYMBOLS, dimension),
  ...phraseLines(DURATIONS, (unit): UnitSense => ({ type: 'duration', unit })),
  ...phraseLines(CURRENCY_SIGNS, (currency): UnitSense => ({ type: 'currency', currency, prefix: true })),
  ['%', { type: 'percentage', unit: 'percent' }],
  ['‰', { type: 'percentage', unit: 'permille' }],
  ['°', { type: 'temperature', unit: 'degree' }],
  ['pct', { type: 'percentage', unit: 'percent' }],
  ['pp', { type: 'percentage-points', unit: 'percentage-point' }],
  ['bp', { type: 'percentage-points', unit: 'basis-point' }],
  ['bps', { type: 'percentage-points', unit: 'basis-point' }],
]);

for (const currency of CURRENCY_CODES) {
  const sense: UnitSense = { type: 'currency', currency, prefix: true };
  exact.set(currency, sense);
  exact.set(`M${currency}`, { ...sense, scale: 1e6, prefix: false });
  exact.set(`T${currency}`, { ...sense, scale: 1e3, prefix: false });
}
for (const code of ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'HKD'])
  exact.set(code.toLowerCase(), { type: 'currency', currency: code, prefix: true });
// before digits COP is a conference: "COP 29"
exact.set('COP', { type: 'currency', currency: 'COP' });
for (const word of ['RMB', 'rmb']) exact.set(word, { type: 'currency', currency: 'CNY', prefix: true });
for (const word of ['SFr', 'Fr', 'sFr']) exact.set(word, { type: 'currency', currency: 'CHF', prefix: true });

/** Sense of a sign, symbol or code in exactly this spelling. */
export const symbolSense = (spelling: string): UnitSense | undefined => exact.get(spelling);

/** Multipliers that are single letters or abbreviations glued to digits: "14k", "10M", "5bn". */
export const LETTER_MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 }),
);
