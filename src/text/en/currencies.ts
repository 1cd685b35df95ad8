/** English names of currencies by ISO 4217 code: coins that tell their country, and coins behind the name of one. */
import { phraseLines } from '../engine/phrases.ts';
import type { UnitSense } from '../engine/quantities/data.ts';

/** Names that alone tell the currency, in news from anywhere. */
const NAMES = `
  EUR: euro | euros
  USD: dollar | dollars | u.s. dollar | u.s. dollars | us-dollar | us-dollars | buck | bucks
  GBP: pounds sterling | pound sterling | quid
  CHF: francs | franc
  JPY: yen
  CNY: yuan | renminbi | kuai | yuan renminbi
  INR: rupee | rupees
  RUB: rouble | roubles | ruble | rubles
  TRY: lira | liras
  PLN: zloty | zlotys | złoty | zlotych
  SEK: kronor
  ISK: kronur
  CZK: koruna | korunas | koruny
  HUF: forint | forints
  RON: lei
  BGN: leva
  HRK: kuna | kunas
  UAH: hryvnia | hryvnias | hryvnya
  GEL: lari
  AMD: drams
  AZN: manat | manats
  KZT: tenge
  MNT: tugrik | tugriks
  THB: baht | bahts
  MYR: ringgit | ringgits
  IDR: rupiah | rupiahs
  VND: dong
  KHR: riel | riels
  MMK: kyat | kyats
  BDT: taka | takas
  MOP: pataca | patacas
  MVR: rufiyaa
  BTN: ngultrum | ngultrums
  AFN: afghani | afghanis
  ILS: shekel | shekels
  SAR: riyal | riyals
  AED: dirham | dirhams
  NGN: naira | nairas
  GHS: cedi | cedis
  ETB: birr
  ZAR: rand
  ZMW: kwacha
  BWP: pula
  MZN: metical | meticais
  AOA: kwanza | kwanzas
  GMD: dalasi | dalasis
  MUR: mauritian rupee | mauritian rupees
  XOF: cfa francs | cfa franc
  MXN: peso | pesos
  BRL: reais
  PEN: nuevos soles | nuevo sol
  PYG: guarani | guaranis
  BOB: boliviano | bolivianos
  VES: bolivar | bolivars | bolivares
  CRC: colones
  GTQ: quetzal | quetzals | quetzales
  HNL: lempira | lempiras
  PAB: balboa | balboas
  HTG: gourde | gourdes
  DEM: marks | deutschmark | deutschmarks | deutschemarks | deutsche mark | deutsche marks
  FIM: markka
  ITL: lire
  ESP: pesetas | peseta
  PTE: escudos
  GRD: drachmas | drachma
  NLG: guilders | guilder
  BTC: bitcoin | bitcoins
  ETH: ether
`;

/** Coins behind an adjective or the name of a country: every one of the left before every one of the right. */
const BY_COUNTRY = `
  USD: us | u.s. | american | united states > dollar | dollars
  CAD: canadian > dollar | dollars
  AUD: australian > dollar | dollars
  NZD: new zealand > dollar | dollars
  HKD: hong kong > dollar | dollars
  SGD: singapore | singaporean > dollar | dollars
  TWD: taiwan | taiwanese | new taiwan > dollar | dollars
  FJD: fiji | fijian > dollar | dollars
  JMD: jamaican | jamaica > dollar | dollars
  BBD: barbadian | barbados > dollar | dollars
  BSD: bahamian > dollar | dollars
  BZD: belize > dollar | dollars
  TTD: trinidad and tobago > dollar | dollars
  GYD: guyanese > dollar | dollars
  XCD: east caribbean > dollar | dollars
  NAD: namibian | namibia > dollar | dollars
  LRD: liberian > dollar | dollars
  ZWL: zimbabwean | zimbabwe > dollar | dollars
  BND: brunei > dollar | dollars
  SBD: solomon islands > dollar | dollars
  GBP: british > pound | pounds
  EGP: egyptian > pound | pounds
  SYP: syrian > pound | pounds
  LBP: lebanese > pound | pounds
  SDG: sudanese > pound | pounds
  SSP: south sudanese > pound | pounds
  FKP: falkland islands > pound | pounds
  GIP: gibraltar > pound | pounds
  IEP: irish > pound | pounds | punt | punts
  CYP: cypriot | cyprus > pound | pounds
  CHF: swiss > franc | francs
  XPF: cfp | pacific > franc | francs
  RWF: rwandan > franc | francs
  CDF: congolese > franc | francs
  BIF: burundian | burundi > franc | francs
  GNF: guinean > franc | francs
  DJF: djiboutian | djibouti > franc | francs
  KMF: comorian > franc | francs
  MGA: malagasy > ariary
  FRF: french > franc | francs
  BEF: belgian > franc | francs
  LUF: luxembourg > franc | francs
  JPY: japanese > yen
  CNY: chinese > yuan | renminbi
  KRW: korean | south korean > won
  KPW: north korean > won
  INR: indian > rupee | rupees
  PKR: pakistani | pakistan > rupee | rupees
  LKR: sri lankan | sri lanka > rupee | rupees
  NPR: nepalese | nepali > rupee | rupees
  SCR: seychelles > rupee | rupees
  RUB: russian > rouble | roubles | ruble | rubles
  BYN: belarusian | belarussian > rouble | roubles | ruble | rubles
  TRY: turkish > lira | liras
  PLN: polish > zloty | zlotys | złoty
  SEK: swedish > kronor | krona | kronas | crown | crowns
  NOK: norwegian > kroner | krone | crown | crowns
  DKK: danish > kroner | krone | crown | crowns
  ISK: icelandic > krona | kronas | króna | krónur | kronur | crown | crowns
  EEK: estonian > kroon | kroons | crown | crowns
  CZK: czech > koruna | korunas | koruny | crown | crowns
  SKK: slovak > koruna | korunas | crown | crowns
  HUF: hungarian > forint | forints
  RON: romanian > leu | lei
  MDL: moldovan > leu | lei
  BGN: bulgarian > lev | levs | leva
  ALL: albanian > lek | leks
  MKD: macedonian > denar | denars
  BAM: bosnian | bosnian convertible > mark | marks
  RSD: serbian > dinar | dinars
  HRK: croatian > kuna | kunas
  LVL: latvian > lat | lats
  LTL: lithuanian > litas
  SIT: slovenian > tolar | tolars
  UAH: ukrainian > hryvnia | hryvnias
  GEL: georgian > lari
  AMD: armenian > dram | drams
  AZN: azerbaijani > manat | manats
  TMT: turkmen | turkmenistani > manat | manats
  KZT: kazakh | kazakhstani > tenge
  UZS: uzbek | uzbekistani > som | soms | sum
  KGS: kyrgyz > som | soms
  TJS: tajik | tajikistani > somoni
  MNT: mongolian > tugrik | tugriks
  THB: thai > baht | bahts
  MYR: malaysian > ringgit | ringgits
  IDR: indonesian > rupiah | rupiahs
  PHP: philippine | filipino > peso | pesos
  VND: vietnamese > dong
  KHR: cambodian > riel | riels
  LAK: lao | laotian > kip
  MMK: burmese | myanmar > kyat | kyats
  BDT: bangladeshi > taka | takas
  MOP: macanese | macau > pataca | patacas
  AFN: afghan > afghani | afghanis
  ILS: israeli | israeli new | new israeli > shekel | shekels
  SAR: saudi | saudi arabian > riyal | riyals
  QAR: qatari | qatar > riyal | riyals | rial | rials
  YER: yemeni > rial | rials | riyal | riyals
  IRR: iranian > rial | rials
  OMR: omani > rial | rials | riyal | riyals
  AED: emirati | uae | united arab emirates > dirham | dirhams
  MAD: moroccan > dirham | dirhams
  KWD: kuwaiti > dinar | dinars
  BHD: bahraini | bahrain > dinar | dinars
  JOD: jordanian > dinar | dinars
  IQD: iraqi > dinar | dinars
  TND: tunisian > dinar | dinars
  DZD: algerian > dinar | dinars
  LYD: libyan > dinar | dinars
  NGN: nigerian > naira | nairas
  GHS: ghanaian | ghana > cedi | cedis
  KES: kenyan | kenya > shilling | shillings
  UGX: ugandan | uganda > shilling | shillings
  TZS: tanzanian | tanzania > shilling | shillings
  SOS: somali | somalian > shilling | shillings
  ETB: ethiopian > birr
  ERN: eritrean > nakfa
  ZAR: south african > rand | rands
  ZMW: zambian > kwacha
  MWK: malawian | malawi > kwacha
  BWP: botswana > pula
  MZN: mozambican > metical | meticals | meticais
  AOA: angolan > kwanza | kwanzas
  CVE: cape verdean > escudo | escudos
  SLE: sierra leonean > leone | leones
  GMD: gambian > dalasi | dalasis
  MXN: mexican > peso | pesos
  ARS: argentine | argentinian | argentinean > peso | pesos
  CLP: chilean > peso | pesos
  COP: colombian > peso | pesos
  CUP: cuban > peso | pesos
  UYU: uruguayan > peso | pesos
  DOP: dominican > peso | pesos
  BRL: brazilian > real | reals | reais
  PEN: peruvian > sol | sols | soles
  BOB: bolivian > boliviano | bolivianos
  PYG: paraguayan > guarani | guaranis
  VES: venezuelan > bolivar | bolivars | bolivares
  CRC: costa rican > colon | colons | colones
  GTQ: guatemalan > quetzal | quetzals | quetzales
  HNL: honduran > lempira | lempiras
  NIO: nicaraguan > cordoba | cordobas
  PAB: panamanian > balboa | balboas
  HTG: haitian > gourde | gourdes
  DEM: german > mark | marks
  FIM: finnish > mark | marks | markka | markkas
  ITL: italian > lira | lire
  ESP: spanish > peseta | pesetas
  PTE: portuguese > escudo | escudos
  GRD: greek > drachma | drachmas
  NLG: dutch > guilder | guilders
  ATS: austrian > schilling | schillings
`;

/** Smaller units, with the code of the larger where the word alone tells it. */
const MINOR: readonly [string, UnitSense][] = [
  ...phraseLines(
    'cent: cent | cents | us cents | us cent | euro cents | euro cent | australian cents | canadian cents | singapore cents\nkopeck: kopeck | kopecks | kopek | kopeks | kopeyka\ncentavo: centavo | centavos\ncentime: centime | centimes\nøre: øre | öre\npiastre: piastre | piastres | piaster | piasters\nfils: fils\nsen: sen',
    (key): UnitSense => ({ type: 'currency', unit: key, minor: 100 }),
  ),
  ...phraseLines(
    'pence: pence | penny | pennies',
    (key): UnitSense => ({ type: 'currency', unit: key, currency: 'GBP', minor: 100 }),
  ),
  ...phraseLines('paisa: paise | paisa', (key): UnitSense => ({ type: 'currency', unit: key, minor: 100 })),
  ...phraseLines(
    'grosz: grosz | groszy',
    (key): UnitSense => ({ type: 'currency', unit: key, currency: 'PLN', minor: 100 }),
  ),
  ...phraseLines(
    'pfennig: pfennig | pfennigs',
    (key): UnitSense => ({ type: 'currency', unit: key, currency: 'DEM', minor: 100 }),
  ),
  ...phraseLines('mao: mao | jiao', (key): UnitSense => ({ type: 'currency', unit: key, currency: 'CNY', minor: 10 })),
  ...phraseLines('fen: fen', (key): UnitSense => ({ type: 'currency', unit: key, currency: 'CNY', minor: 100 })),
];

/** Coins of several countries: a currency, though not which. */
const SHARED =
  'dinar: dinar | dinars\nshilling: shilling | shillings\nkrone: kroner | krone | krona\nrial: rial | rials\ncrown: crowns\nescudo: escudo';

/** Coins that their countries also write before the amount: "rupees 500", "baht 20". */
const BEFORE_AMOUNT: ReadonlySet<string> = new Set(
  'rupee rupees rupiah ringgit baht sen naira taka peso pesos yen riyal riyals dirham dirhams'.split(' '),
);

function* byCountry(): Generator<[string, UnitSense]> {
  for (const line of BY_COUNTRY.trim().split('\n')) {
    const [currency = '', countries = '', coins = ''] = line.trim().split(/: | > /);
    const sense: UnitSense = { type: 'currency', currency };
    for (const country of countries.split(' | '))
      for (const coin of coins.split(' | ')) yield [`${country} ${coin}`, sense];
  }
}

const entries: readonly [string, UnitSense][] = [
  ...phraseLines(NAMES, (currency): UnitSense => ({ type: 'currency', currency })),
  ...byCountry(),
  ...phraseLines(SHARED, (unit): UnitSense => ({ type: 'currency', unit })),
  ...MINOR,
  // "won" is a verb first: money from a thousand on only
  ['won', { type: 'number', large: { type: 'currency', currency: 'KRW' } }],
];

export const englishCurrencies: readonly [string, UnitSense][] = entries.map(([name, sense]) => [
  name,
  BEFORE_AMOUNT.has(name) ? { ...sense, leads: true } : sense,
]);
