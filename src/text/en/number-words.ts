/** Reads English number words: cardinals, ordinals, denominators and multipliers. */
import type { Atom } from '../engine/quantities/data.ts';

const CARDINALS = `zero:0 nought:0 naught:0 nil:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10
  eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
  thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`;
/** "nineth", "twelvth" are frequent slips. */
const ORDINALS = `first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 nineth:9 tenth:10 eleventh:11
  twelfth:12 twelvth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19
  twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100
  thousandth:1e3 millionth:1e6 billionth:1e9 trillionth:1e12`;
const MULTIPLIERS = `hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 quadrillion:1e15 dozen:12 dozens:12
  doz:12 dozs:12 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7 mn:1e6 mln:1e6 mio:1e6 bn:1e9 bln:1e9 tn:1e12 tln:1e12 trn:1e12`;

function* pairs(block: string): Generator<[string, number]> {
  for (const pair of block.trim().split(/\s+/)) {
    const [word = '', value] = pair.split(':');
    yield [word, Number(value)];
  }
}

function atoms(): ReadonlyMap<string, Atom> {
  const map = new Map<string, Atom>();
  for (const [word, value] of pairs(CARDINALS)) map.set(word, { role: 'cardinal', value });
  for (const [word, value] of pairs(MULTIPLIERS)) map.set(word, { role: 'multiplier', value });
  for (const [word, value] of pairs(ORDINALS)) {
    map.set(word, { role: 'ordinal', value });
    // "seconds" are time; "firsts" only after tens ("twenty firsts")
    if (word !== 'second') map.set(`${word}s`, { role: 'denominator', value });
  }
  map.set('quarter', { role: 'denominator', value: 4 });
  map.set('quarters', { role: 'denominator', value: 4 });
  map.set('half', { role: 'half' });
  map.set('a', { role: 'article' });
  map.set('an', { role: 'article' });
  map.set('and', { role: 'and' });
  map.set('point', { role: 'point' });
  map.set('minus', { role: 'minus' });
  map.set('negative', { role: 'minus' });
  return map;
}
const ATOMS = atoms();

/** Role of an English word inside a numeral. */
export const englishAtom = (lower: string): Atom | null => ATOMS.get(lower) ?? null;

/** English writes no numeral and unit as one word, but for "threefold". */
export function englishNumeralHead(lower: string): number {
  if (!lower.endsWith('fold')) return 0;
  const head = lower.slice(0, -4);
  return ATOMS.get(head)?.role === 'cardinal' ? head.length : 0;
}
