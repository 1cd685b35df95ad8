/** German names of currencies by ISO 4217 code; nouns and adjectives in every case. */
import { phraseLines } from '../engine/phrases.ts';
import type { UnitSense } from '../engine/quantities/data.ts';

const NAMES = `
  EUR: euro | euros
  USD: dollar | dollars | us-dollar | us-dollars | us dollar | us-dollarn
  GBP: pfund sterling
  CHF: franken | fr | sfr | schweizerfranken
  JPY: yen
  CNY: yuan | renminbi | kuai
  INR: rupien | rupie
  RUB: rubel
  TRY: lira
  PLN: zloty | złoty
  CZK: koruna
  HUF: forint
  RON: lei
  BGN: lewa
  HRK: kuna
  UAH: hrywnja | griwna | hrywna
  GEL: lari
  AMD: dram
  AZN: manat
  KZT: tenge
  MNT: tugrik
  KRW: won
  THB: baht
  MYR: ringgit
  IDR: rupiah
  VND: dong
  KHR: riel
  MMK: kyat
  BDT: taka
  MOP: pataca
  ILS: schekel
  AED: dirham
  NGN: naira
  GHS: cedi
  ETB: birr
  ZAR: rand
  ZMW: kwacha
  BWP: pula
  AOA: kwanza
  XOF: cfa-francs | cfa-franc
  BRL: reais
  PYG: guarani
  BOB: bolivianos
  VES: bolivar
  CRC: colones
  HNL: lempira
  HKD: hongkong-dollar | hongkong dollar | hongkong-dollars
  CAD: kanada-dollar
  SGD: singapur-dollar
  TWD: taiwan-dollar | neue taiwan-dollar
  DEM: d-mark | mark | deutsche mark
  FIM: finnmark
  ITL: lire
  ESP: peseten
  PTE: escudos
  GRD: drachmen | drachme
  NLG: gulden
  BTC: bitcoin | bitcoins
  ETH: ether
`;

/** Stem of the country's adjective and the noun: the code. Adjective endings are filled in. */
const BY_COUNTRY = `
  GBP: britisch pfund
  CHF: schweizer franken
  JPY: japanisch yen
  CNY: chinesisch yuan
  INR: indisch rupien | indisch rupie
  PKR: pakistanisch rupien
  LKR: sri-lankisch rupien
  NPR: nepalesisch rupien
  RUB: russisch rubel
  BYN: belarussisch rubel | weißrussisch rubel
  TRY: türkisch lira
  PLN: polnisch zloty | polnisch złoty | polnisch złotych
  CZK: tschechisch kronen | tschechisch krone
  SKK: slowakisch kronen
  EEK: estnisch kronen
  SEK: schwedisch kronen | schwedisch krone
  NOK: norwegisch kronen | norwegisch krone
  DKK: dänisch kronen | dänisch krone
  ISK: isländisch kronen
  HUF: ungarisch forint
  RON: rumänisch lei | rumänisch leu
  BGN: bulgarisch lewa | bulgarisch lew
  MDL: moldauisch lei
  RSD: serbisch dinar
  KWD: kuwaitisch dinar
  IQD: irakisch dinar
  JOD: jordanisch dinar
  TND: tunesisch dinar
  DZD: algerisch dinar
  LYD: libysch dinar
  MAD: marokkanisch dirham
  SAR: saudi-arabisch rial | saudisch riyal
  IRR: iranisch rial
  OMR: omanisch rial
  QAR: katarisch riyal
  EGP: ägyptisch pfund
  SYP: syrisch pfund
  LBP: libanesisch pfund
  SDG: sudanesisch pfund
  IEP: irisch pfund
  KES: kenianisch schilling
  UGX: ugandisch schilling
  TZS: tansanisch schilling
  ATS: österreichisch schilling
  KRW: südkoreanisch won
  THB: thailändisch baht
  MYR: malaysisch ringgit
  IDR: indonesisch rupiah
  PHP: philippinisch peso | philippinisch pesos
  MXN: mexikanisch peso | mexikanisch pesos
  ARS: argentinisch peso | argentinisch pesos
  CLP: chilenisch peso | chilenisch pesos
  COP: kolumbianisch peso | kolumbianisch pesos
  CUP: kubanisch peso | kubanisch pesos
  UYU: uruguayisch peso | uruguayisch pesos
  BRL: brasilianisch real | brasilianisch reais
  PEN: peruanisch sol | peruanisch soles
  CAD: kanadisch dollar
  AUD: australisch dollar
  NZD: neuseeländisch dollar
  JMD: jamaikanisch dollar
  NAD: namibisch dollar
  FRF: französisch franc | französisch francs
  BEF: belgisch franc | belgisch francs
  FIM: finnisch mark
  ITL: italienisch lire
  ESP: spanisch peseten
  ZAR: südafrikanisch rand
  USD: amerikanisch dollar | us-amerikanisch dollar
  HKD: hongkonger dollar
  TWD: taiwanisch dollar | taiwanesisch dollar
  SGD: singapurisch dollar
  TRY: türkisch lire
  HRK: kroatisch kuna
  UAH: ukrainisch hrywnja | ukrainisch griwna
  GEL: georgisch lari
  AMD: armenisch dram
  AZN: aserbaidschanisch manat
  KZT: kasachisch tenge
  UZS: usbekisch sum
  KGS: kirgisisch som
  ALL: albanisch lek
  MKD: mazedonisch denar
  BAM: bosnisch mark
  ILS: israelisch schekel
  BHD: bahrainisch dinar
  YER: jemenitisch rial
  AFN: afghanisch afghani
  BDT: bangladeschisch taka
  VND: vietnamesisch dong
  KHR: kambodschanisch riel
  LAK: laotisch kip
  MMK: birmanisch kyat | myanmarisch kyat
  NGN: nigerianisch naira
  GHS: ghanaisch cedi
  ETB: äthiopisch birr
  SOS: somalisch schilling
  DOP: dominikanisch peso | dominikanisch pesos
  BOB: bolivianisch bolivianos
  VES: venezolanisch bolivar
  PYG: paraguayisch guarani
  CRC: costa-ricanisch colones
  GTQ: guatemaltekisch quetzales
  HNL: honduranisch lempira
  RWF: ruandisch franc | ruandisch francs
  CDF: kongolesisch franc | kongolesisch francs
  GRD: griechisch drachmen
  NLG: niederländisch gulden | holländisch gulden
  PTE: portugiesisch escudos
  KPW: nordkoreanisch won
`;

/** Coins of several countries: a currency, though not which. */
const SHARED =
  'dinar: dinar | dinare\nschilling: schilling\nkrone: kronen\npeso: peso | pesos\nrial: rial | riyal\nfranc: francs';

const MINOR: readonly [string, UnitSense][] = [
  ...phraseLines(
    'cent: cent | cents | eurocent | euro-cent | us-cent | us-cents | dollarcent\nöre: öre | øre\nkopeke: kopeken | kopeke\ncentavo: centavos | centavo\ncentime: centimes | centime\npiaster: piaster\ngroschen: groschen\npaisa: paise | paisa\nsen: sen',
    (unit): UnitSense => ({ type: 'currency', unit, minor: 100 }),
  ),
  ...phraseLines(
    'pence: pence | penny',
    (unit): UnitSense => ({ type: 'currency', unit, currency: 'GBP', minor: 100 }),
  ),
  ...phraseLines('rappen: rappen', (unit): UnitSense => ({ type: 'currency', unit, currency: 'CHF', minor: 100 })),
  ...phraseLines('pfennig: pfennig', (unit): UnitSense => ({ type: 'currency', unit, currency: 'DEM', minor: 100 })),
];

function* inflected(): Generator<[string, UnitSense]> {
  for (const [phrase, sense] of phraseLines(BY_COUNTRY, (currency): UnitSense => ({ type: 'currency', currency }))) {
    const [adjective = '', noun = ''] = phrase.split(' ');
    const endings = adjective.endsWith('er') ? [''] : ['e', 'en', 'er', 'es'];
    for (const end of endings) yield [`${adjective}${end} ${noun}`, sense];
  }
}

export const germanCurrencies: readonly [string, UnitSense][] = [
  ...phraseLines(NAMES, (currency): UnitSense => ({ type: 'currency', currency })),
  ...phraseLines(SHARED, (unit): UnitSense => ({ type: 'currency', unit })),
  ...inflected(),
  ...MINOR,
];
