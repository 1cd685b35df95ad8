/** Reads German number words, which are written as one: "zweihundertelf", "dreieinhalb", "siebenundzwanzigste". */
import { pattern } from '../engine/patterns/layout.ts';
import { remembered } from '../engine/patterns/memo.ts';
import type { Atom } from '../engine/quantities/data.ts';

const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    ein: 1,
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  }),
);
const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);

/** No number word begins otherwise: spares the parse for nearly every word of a text. */
const HEADS = new Set([
  'nul',
  'ein',
  'zwa',
  'zwe',
  'zwo',
  'dre',
  'vie',
  'fün',
  'sec',
  'sie',
  'ach',
  'neu',
  'zeh',
  'elf',
  'zwö',
  'hun',
  'tau',
  'dri',
  'ers',
  'and',
  'hal',
]);

/** Old and Swiss spellings without umlaut and ß. */
const modern = (word: string): string =>
  word.startsWith('fuenf') || word.includes('fuenf') || word.includes('zwoelf') || word.includes('dreissig')
    ? word.replaceAll('fuenf', 'fünf').replaceAll('zwoelf', 'zwölf').replaceAll('dreissig', 'dreißig')
    : word;

/** Value of a whole cardinal, or null. */
export function readCardinal(word: string): number | null {
  const thousand = splitOnce(word, 'tausend');
  if (!thousand) return readBelowThousand(word);
  const [head, rest] = thousand;
  const thousands = head === '' ? 1 : readBelowThousand(head);
  const tail = rest === '' ? 0 : rest === 'undeine' ? 1 : readBelowThousand(withoutUnd(rest));
  return thousands === null || tail === null ? null : thousands * 1000 + tail;
}

function readBelowThousand(word: string): number | null {
  const hundred = splitOnce(word, 'hundert');
  if (!hundred) return readBelowHundred(word);
  const [head, rest] = hundred;
  const hundreds = head === '' ? 1 : (ONES.get(head) ?? null);
  const tail = rest === '' ? 0 : readBelowHundred(withoutUnd(rest));
  return hundreds === null || tail === null || hundreds === 0 ? null : hundreds * 100 + tail;
}

function readBelowHundred(word: string): number | null {
  const direct = ONES.get(word) ?? TENS.get(word);
  if (direct !== undefined) return direct;
  const joint = word.indexOf('und');
  if (joint < 0) return null;
  const ones = ONES.get(word.slice(0, joint));
  const tens = TENS.get(word.slice(joint + 3));
  return ones && tens && ones < 10 ? tens + ones : null;
}

const withoutUnd = (rest: string): string => (rest.startsWith('und') ? rest.slice(3) : rest);

function splitOnce(word: string, by: string): [string, string] | null {
  const at = word.indexOf(by);
  return at < 0 ? null : [word.slice(0, at), word.slice(at + by.length)];
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundert: 100,
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    mill: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    mia: 1e9,
    milliard: 1e9,
    billion: 1e12,
    billionen: 1e12,
    bio: 1e12,
    billiarde: 1e15,
    billiarden: 1e15,
    trillion: 1e18,
    trillionen: 1e18,
    dutzend: 12,
  }),
);
const SCALED_ORDINALS: readonly (readonly [string, number])[] = [
  ['millionst', 1e6],
  ['milliardst', 1e9],
  ['billionst', 1e12],
];
const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map(Object.entries({ ers: 1, drit: 3, sieb: 7, ach: 8 }));
const FIXED: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ['ein', { role: 'article' }],
  ['eine', { role: 'article' }],
  ['einen', { role: 'article' }],
  ['einem', { role: 'article' }],
  ['einer', { role: 'article' }],
  ['eines', { role: 'article' }],
  ['und', { role: 'and' }],
  ['komma', { role: 'point' }],
  ['minus', { role: 'minus' }],
  ['anderthalbtausend', { role: 'cardinal', value: 1500 }],
  ['anderthalb', { role: 'cardinal', value: 1.5, decimals: 1 }],
  ['dreiviertel', { role: 'cardinal', value: 0.75, decimals: 2 }],
  ['viertel', { role: 'denominator', value: 4 }],
  ['drittel', { role: 'denominator', value: 3 }],
  ['dritteln', { role: 'denominator', value: 3 }],
  ['vierteln', { role: 'denominator', value: 4 }],
  ['millionstel', { role: 'denominator', value: 1e6 }],
  ['milliardstel', { role: 'denominator', value: 1e9 }],
  ['billionstel', { role: 'denominator', value: 1e12 }],
  ['halb', { role: 'half' }],
]);
const HALF = /^halb(?:e[nrsm]?)?$/;

/** Role of a German word inside a numeral. @param lower the word in lower case @param word as written */
export function germanAtom(lower: string, word: string): Atom | null {
  const fixed = FIXED.get(lower);
  if (fixed) return fixed;
  const scale = MULTIPLIERS.get(lower);
  // "Million" is a noun, "mill" and "bio" in lower case are other words
  if (scale && !((lower === 'bio' || lower === 'mill') && word === lower)) return { role: 'multiplier', value: scale };
  const scaled = SCALED_ORDINALS.find(([stem]) => lower.startsWith(stem));
  if (scaled && /^e[nrsm]?$/.test(lower.slice(scaled[0].length))) return { role: 'ordinal', value: scaled[1] };
  return wordAtom(lower);
}

const wordAtom = remembered((lower: string): Atom | null =>
  HEADS.has(modern(lower).slice(0, 3)) ? readWord(modern(lower)) : null,
);

function readWord(word: string): Atom | null {
  if (HALF.test(word)) return { role: 'half' };
  const value = readCardinal(word);
  if (value !== null) return { role: 'cardinal', value };
  return readOrdinal(word) ?? readDenominator(word) ?? withPart(word) ?? readRanked(word);
}

/** "zweieinhalb", "eindreiviertel" */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['einhalb', 0.5, 1],
  ['einviertel', 0.25, 2],
  ['dreiviertel', 0.75, 2],
];

function withPart(word: string): Atom | null {
  const part = PARTS.find(([end]) => word.endsWith(end));
  const whole = part ? readCardinal(word.slice(0, -part[0].length)) : null;
  return part && whole !== null ? { role: 'cardinal', value: whole + part[1], decimals: part[2] } : null;
}

const ORDINAL_END = /(s?t)e[nrsm]?$/;

function readOrdinal(word: string): Atom | null {
  const ending = ORDINAL_END.exec(word);
  if (!ending) return null;
  const irregular = irregularOrdinal(word.slice(0, word.lastIndexOf('te')));
  if (irregular !== null) return { role: 'ordinal', value: irregular };
  const value = readCardinal(word.slice(0, ending.index));
  // below twenty "-te", from twenty on "-ste"
  const regular = value !== null && value > 1 && (value % 100 < 20 && value % 100 > 0) === (ending[1] === 't');
  return regular ? { role: 'ordinal', value } : null;
}

/** "ers", "hunderters", "drit", "sieb", "ach": stems that differ from the cardinal. */
function irregularOrdinal(stem: string): number | null {
  for (const [end, value] of ORDINAL_STEMS) {
    if (!stem.endsWith(end)) continue;
    const head = stem.slice(0, -end.length);
    if (head === '') return value;
    const base = /(?:hundert|tausend)(?:und)?$/.test(head) ? readCardinal(head.replace(/und$/, '')) : null;
    if (base !== null) return base + value;
  }
  return null;
}

/** "drittgrößte", "zweithöchster": an ordinal that a superlative has swallowed. */
const RANKED = pattern()`
  ^(zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?:
    größt | höchst | best | stärkst | wichtigst | ältest | längst | meist | schnellst | reichst
    | schlechtest | niedrigst | kleinst | erfolgreichst | beliebtest | teuerst | wertvollst | häufigst
    | schwerst | jüngst | letzt | tiefst | schönst
  )e[nrsm]?$
`;

function readRanked(word: string): Atom | null {
  const stem = RANKED.exec(word)?.[1];
  return stem ? readOrdinal(`${stem}e`) : null;
}

function readDenominator(word: string): Atom | null {
  const ending = /tel[ns]?$/.exec(word);
  if (!ending) return null;
  const stem = word.slice(0, ending.index);
  const value =
    readCardinal(stem) ?? readCardinal(stem.replace(/s$/, '')) ?? (stem === 'ach' ? 8 : stem === 'sieb' ? 7 : null);
  return value !== null && value > 2 ? { role: 'denominator', value } : null;
}

/** What may follow a numeral inside one word: "köpfig", "prozentig", "fach". */
const TAIL = pattern()`
  (?:
    jährige?[nrsm]* | köpfige?[nrsm]* | prozentige?[nrsm]* | fach(?:e[nrsm]?)? | mal
    | malige?[nrsm]* | stündige?[nrsm]* | tägige?[nrsm]* | wöchige?[nrsm]* | monatige?[nrsm]*
    | minütige?[nrsm]* | sekündige?[nrsm]* | stöckige?[nrsm]* | geschossige?[nrsm]* | teilige?[nrsm]*
    | spurige?[nrsm]* | seitige?[nrsm]* | motorige?[nrsm]* | sitzige?[nrsm]* | gleisige?[nrsm]*
    | türige?[nrsm]* | bändige?[nrsm]*
  )$
`;

/** Length of the numeral in "fünfköpfigen"; 0 where the word is no such compound. */
export const germanNumeralHead: (lower: string) => number = remembered(numeralHead);

function numeralHead(lower: string): number {
  if (!HEADS.has(modern(lower).slice(0, 3))) return 0;
  const million = /^(?:dreiviertel|viertel|halb)(?=million|milliarde)/.exec(lower);
  if (million) return million[0].length;
  const tail = TAIL.exec(lower);
  if (!tail || tail.index === 0) return 0;
  const atom = readWord(modern(lower.slice(0, tail.index)));
  return atom?.role === 'cardinal' && lower.slice(0, tail.index) !== 'ein' ? tail.index : 0;
}
