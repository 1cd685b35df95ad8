/** Abbreviations and sentence openers of English, for the sentence splitter. */
import type { SentenceRules } from '../engine/sentences/sentence-rules.ts';
import { wordSet } from '../engine/wordlists.ts';
import { isFiniteVerb, isFormOfSaying } from './speech/grammar.ts';

const SAID = wordSet('word words');
const PLAIN_SAYING = wordSet('said says told added adds asked asks wrote writes replied replies tweeted shouted');

/** Days, months and zones behind the time of day. */
const CLOCK = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March
  April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Eastern
  Central Mountain Pacific Greenwich ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST
`);

export const englishSentences: SentenceRules = {
  neverEnd: wordSet(`
    mr mrs ms mx dr prof st rev fr hon gen col lt maj capt cmdr sgt cpl adm gov govs sen sens rep reps pres supt insp det messrs vs v
    mt ft e.g i.e cf viz approx est al mon tue tues wed thu thurs fri sat
    ave blvd rd ext pvt
  `),
  mayEnd: wordSet(`
    etc inc corp ltd co bros plc llc jr sr u.s u.k u.n e.u d.c n.y l.a a.m p.m ph.d m.d b.a m.a b.c a.d bln mln tln sq
    in oz lb lbs yd ft st hr hrs min sec kg dept univ assn intl jan feb mar apr jun jul aug sept oct nov dec
  `),
  mayGoOn: new Map([
    ['a.m', CLOCK],
    ['p.m', CLOCK],
  ]),
  beforeNumber: wordSet('no nos p pp vol art sec fig eq ch para ver app jan feb mar apr jun jul aug sept oct nov dec'),
  openers: wordSet(`
    The A An This That These Those It Its He She They We I You His Her Their Our My Your There Here In On At By For From
    With Without Of To After Before Since Until During While When Where Why How What Who Which If Although Though
    Because As But And Or So Yet Nor However Moreover Meanwhile Still Also Then Now Today Yesterday Tomorrow Later
    Earlier Once Both Each Every All Some Many Most Several Few Other Another Such No Not Nothing Nobody Only Even Just
    Under Over About Among Between Despite Instead According Last Next Under Against Through Across Is Are Was Were Do
    Does Did Has Have Had Can Could Will Would Should May Might Must Let Shares Analysts Officials Police Critics
  `),
  // an article with a capital is part of many an English name
  heads: new Set(),
  articles: new Set(),
  namedByHead: new Set(),
  afterOrdinal: new Set(),
  dottedOrdinals: false,
  beforeOrdinal: new Set(),
  beforeCardinal: new Set(),
  announcing: wordSet('following two three four five six seven eight nine ten eleven twelve these'),
  isFiniteVerb,
  introducesSpeech: (lower) => SAID.has(lower) || PLAIN_SAYING.has(lower),
  endsInSpeech: isFormOfSaying,
};
