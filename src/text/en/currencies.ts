/** English names of currencies by ISO 4217 code. */
import { phraseLines } from '../engine/phrases.ts';
import type { UnitSense } from '../engine/quantity-data.ts';

const NAMES = `
  EUR: euro | euros
  USD: dollar | dollars | us dollar | us dollars | u.s. dollar | u.s. dollars | american dollars | us-dollar | us-dollars
  GBP: pounds sterling | pound sterling | british pound | british pounds
  CHF: swiss franc | swiss francs | francs | franc
  JPY: yen | japanese yen
  CNY: yuan | renminbi | chinese yuan | kuai | yuan renminbi
  INR: rupee | rupees | indian rupees | indian rupee
  RUB: rouble | roubles | ruble | rubles | russian rubles | russian roubles
  TRY: lira | turkish lira | liras
  PLN: zloty | zlotys | złoty | polish zloty
  SEK: swedish kronor | swedish krona | swedish crowns | kronor
  NOK: norwegian kroner | norwegian krone | norwegian crowns
  DKK: danish kroner | danish krone | danish crowns
  ISK: icelandic krona | icelandic kronur
  CZK: czech crowns | czech koruna | koruna | korunas
  HUF: forint | forints
  RON: romanian lei | romanian leu
  BGN: bulgarian lev | bulgarian leva | leva
  RSD: serbian dinars
  HRK: croatian kuna | kuna
  MDL: moldovan lei
  UAH: hryvnia | hryvnias | ukrainian hryvnia
  BYN: belarusian rubles | belarusian roubles
  GEL: georgian lari | lari
  AMD: armenian drams | drams
  AZN: azerbaijani manat | manat | manats
  KZT: tenge | kazakh tenge
  UZS: uzbek soms
  MNT: tugrik | tugriks
  KRW: south korean won
  TWD: taiwan dollar | taiwan dollars | new taiwan dollars | new taiwan dollar
  HKD: hong kong dollar | hong kong dollars
  SGD: singapore dollar | singapore dollars
  THB: baht | thai baht
  MYR: ringgit | ringgits | malaysian ringgit
  IDR: rupiah | rupiahs | indonesian rupiah
  PHP: philippine pesos | philippine peso
  VND: vietnamese dong | dong
  KHR: riel | riels
  LAK: lao kip
  MMK: kyat | kyats
  BDT: taka | bangladeshi taka
  PKR: pakistani rupees | pakistani rupee
  LKR: sri lankan rupees | sri lankan rupee
  NPR: nepalese rupees | nepali rupees
  MOP: pataca | patacas
  ILS: shekel | shekels | israeli shekels
  SAR: riyal | riyals | saudi riyals
  QAR: qatari riyals
  YER: yemeni rials
  IRR: iranian rials | iranian rial
  OMR: omani rials
  AED: dirham | dirhams | emirati dirhams | uae dirhams
  MAD: moroccan dirhams
  KWD: kuwaiti dinars | kuwaiti dinar
  BHD: bahraini dinars
  JOD: jordanian dinars
  IQD: iraqi dinars
  TND: tunisian dinars
  DZD: algerian dinars
  LYD: libyan dinars
  EGP: egyptian pounds | egyptian pound
  SYP: syrian pounds | syrian pound
  LBP: lebanese pounds | lebanese pound
  SDG: sudanese pounds
  NGN: naira | nigerian naira
  GHS: cedi | cedis | ghanaian cedis
  KES: kenyan shillings | kenya shillings
  UGX: ugandan shillings | uganda shillings
  TZS: tanzanian shillings
  ETB: ethiopian birr | birr
  ZAR: rand | south african rand
  ZMW: zambian kwacha | kwacha
  BWP: pula
  MZN: metical | meticais
  AOA: kwanza | kwanzas
  NAD: namibian dollars
  XOF: cfa francs | cfa franc
  RWF: rwandan francs
  CDF: congolese francs
  MXN: peso | pesos | mexican pesos | mexican peso
  ARS: argentine pesos | argentine peso | argentinian pesos
  CLP: chilean pesos | chilean peso
  COP: colombian pesos | colombian peso
  CUP: cuban pesos
  UYU: uruguayan pesos
  DOP: dominican pesos
  BRL: reais | brazilian reais | brazilian real
  PEN: peruvian soles | nuevos soles
  PYG: guarani | guaranis
  BOB: bolivianos
  VES: bolivars | bolivares
  CRC: colones
  GTQ: quetzal | quetzals | quetzales
  HNL: lempira | lempiras
  JMD: jamaican dollars
  CAD: canadian dollar | canadian dollars
  AUD: australian dollar | australian dollars
  NZD: new zealand dollar | new zealand dollars
  FJD: fijian dollars
  DEM: marks | deutsche marks | deutschmarks | deutschemarks | german marks
  FRF: french francs
  BEF: belgian francs
  FIM: markka | finnish markka
  ITL: italian lire | lire
  ESP: pesetas | peseta
  PTE: escudos
  GRD: drachmas | drachma
  NLG: guilders | guilder | dutch guilders
  ATS: austrian schillings
  IEP: irish pounds | irish punts
  BTC: bitcoin | bitcoins
  ETH: ether
`;

/** Smaller units with the code of the larger, where the word alone tells it. */
const MINOR: readonly [string, UnitSense][] = [
  ...phraseLines(
    'cent: cent | cents | us cents | us cent | euro cents',
    (key): UnitSense => ({ type: 'currency', unit: key, minor: 100 }),
  ),
  ...phraseLines(
    'pence: pence | penny',
    (key): UnitSense => ({ type: 'currency', unit: key, currency: 'GBP', minor: 100 }),
  ),
  ...phraseLines('kopeck: kopeck | kopecks', (key): UnitSense => ({ type: 'currency', unit: key, minor: 100 })),
  ...phraseLines('mao: mao | jiao', (key): UnitSense => ({ type: 'currency', unit: key, currency: 'CNY', minor: 10 })),
];

/** Coins of several countries: a currency, though not which. */
const SHARED =
  'dinar: dinar | dinars\nshilling: shilling | shillings\nkrone: kroner | krone\nrial: rial | rials\ncrown: crowns';

export const englishCurrencies: readonly [string, UnitSense][] = [
  ...phraseLines(NAMES, (currency): UnitSense => ({ type: 'currency', currency })),
  ...phraseLines(SHARED, (unit): UnitSense => ({ type: 'currency', unit })),
  ...MINOR,
  // "won" is a verb first: money from a thousand on only
  ['won', { type: 'number', large: { type: 'currency', currency: 'KRW' } }],
];
