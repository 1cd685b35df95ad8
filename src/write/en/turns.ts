/** English turns of phrase for each other, one way or both: neither figures nor certainty nor time change with them. */

import { withCapital } from '../tell/letters.ts';

type Turn = readonly [RegExp, string | ((all: string, form: string) => string)];

/** By the form in which the verb stands. */
const byForm =
  (forms: Readonly<Record<string, string>>) =>
  (all: string, form: string): string =>
    forms[form] ?? all;

const TURNS: readonly Turn[] = [
  // "a deal that would create a group": of things alone, and no "said that"
  [
    /(?<=\b(?:an?|the|its|their|[\p{L}-]+ed|new|old|big|[\p{L}-]+(?:al|ic|ing)|\d+) \p{Ll}+(?<!er|or|ist|an|ant|ent|en|people|police|staff|children|said|says|ed|all|those|everything|so|now|it) )that (?=(?:would|will|could|may|might|can|has|have|had|is|are|was|were|\p{L}{3,}ed (?:the|an?|its|\d+)) )/gu,
    'which ',
  ],
  [/\bas many as (?=\d)/gu, 'up to '],
  [/\bhalf a dozen\b/gu, 'six'],
  [/\b(within|in|for|after|every|than) a fortnight\b/gu, '$1 two weeks'],
  [/\ba (third|quarter|fifth|tenth) of\b(?! (?:an?|all|\d) )/gu, 'one $1 of'],
  [/\bemploys (\d[\d,]*) people\b/gu, 'has $1 employees'],
  [/\b(is|are|was|were) investigating\b/gu, '$1 looking into'],
  [/\bopened (an? (?:\p{Ll}+ )?(?:inquiry|investigation|probe))\b/gu, 'launched $1'],
  [/\b(it|they|she|he) announced plans to\b/gu, '$1 said $1 planned to'],
  [
    /\b(fall|fell|fallen|falling) ill\b/gu,
    byForm({ fall: 'become ill', fell: 'became ill', fallen: 'become ill', falling: 'becoming ill' }),
  ],
  // "The aims are to keep": no future
  [
    /(?<!\b(?:aims|plans|goals|ideas|tasks|priorities|intentions|options|choices|steps|duties|jobs|orders|conditions) )\bare ((?:each |both |all )?)to (?=(?:keep|receive|lose|get|pay|leave|go|take|move|meet|vote|return|begin|start|open|close)\b)/gu,
    'will $1',
  ],
  [
    /\b(put|putting|puts) off (?=(?:an?|the|its|their|his|her) )/gu,
    (all, form) => `${byForm({ put: 'postponed', putting: 'postponing', puts: 'postpones' })(all, form)} `,
  ],
  [/\bthan (?=(?:expected|planned|feared|hoped|agreed)(?:[,.]|$))/gu, 'than had been '],
  [/\b(has|have|had) begun (?=\p{Ll}+ing\b)/gu, '$1 started '],
  [/\bthe present (?=(?!(?:and|or|is|was|day) )\p{L}[\p{L}-]*[ ,])/gu, 'the current '],
  [/\b(came|come|comes) to a (?:halt|standstill)\b/gu, byForm({ came: 'stopped', come: 'stop', comes: 'stops' })],
  [/\b(believed|thought)(?= to (?:have|be|come)\b)/gu, byForm({ believed: 'thought', thought: 'believed' })],
  [
    /\b(took|take|takes|taking|taken) part(?= in\b)/gu,
    byForm({
      took: 'participated',
      take: 'participate',
      takes: 'participates',
      taking: 'participating',
      taken: 'participated',
    }),
  ],
  [
    /\b(carried|carry|carries|carrying) out(?= (?:an?|the|its|their|his|her|\d+) )/gu,
    byForm({ carried: 'conducted', carry: 'conduct', carries: 'conducts', carrying: 'conducting' }),
  ],
  [/\bon (?:the )?condition that\b/gu, 'provided that'],
  [/\bin (?:an attempt|an effort|a bid) to\b/gu, 'to'],
  [/\bdespite (?=\p{L})/gu, 'in spite of '],
  [/\bprior to\b/gu, 'before'],
  [/\b(both|all) of the (?=\p{Ll})/gu, '$1 the '],
  [/\bwith immediate effect\b/gu, 'immediately'],
  [/\b(a|one)(?= (?:day|week|month|year) (?:after|before|earlier|later)\b)/gu, byForm({ a: 'one', one: 'a' })],
  [/\buntil now\b/gu, 'up to now'],
  [/\bonly (?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )/gu, 'just '],
];

export const inOtherEnglish = (text: string): string =>
  TURNS.reduce(
    (told, [turn, other]) => (typeof other === 'string' ? told.replace(turn, other) : told.replace(turn, other)),
    otherCount(otherAbout(text)),
  );

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "about 40" and "around 40", "about a third of" too */
const ABOUT = new RegExp(
  String.raw`\b(?:(about|around)(?= (?:[\d$£€]|an? (?:third|quarter|fifth|tenth) of |half (?:of )?the |(?:${TENS}) ))|(some)(?= [\d$£€]))`,
  'giu',
);
const otherAbout = (text: string): string =>
  text.replaceAll(ABOUT, (word) => (/^around$/iu.test(word) ? like(word, 'about') : like(word, 'around')));
const like = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? withCapital(word) : word);

/** As words up to twelve, as digits from ten on: "eighteen months" is "18 months", "11 hours" is "eleven hours". */
const DIGITS: ReadonlyMap<string, string> = new Map(
  `ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, i) => [word, String(10 + i)] as const)
    .concat(TENS.split('|').map((word, i) => [word, String(20 + 10 * i)] as const)),
);
const WORDS: ReadonlyMap<string, string> = new Map([...DIGITS].slice(0, 3).map(([word, n]) => [n, word]));
/** a count of what stands behind it */
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,:/$£€-]|(?<!\p{L})(?:at|of|to|past|by|and|or|number|page) )(${[...DIGITS.keys(), ...WORDS.keys()].join('|')})(?= (?!(?:is|was|has|as|his|its|this|times|minus|plus|less|per) )(?:\p{Ll}+ )?\p{Ll}{2,}[^su’']s(?!\p{L}))`,
  'gu',
);
const DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?!\d))?(?:,? \d{4})?|\b(?:19|20)\d\d\b/gu;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:\d|(?:two|three|four|five|six|seven|eight|nine|${[...DIGITS.keys()].join('|')})(?!\p{L}))`,
  'giu',
);
/** One of several numbers stays like the others. */
const otherCount = (text: string): string =>
  (text.replaceAll(DATE, '').match(NUMBER)?.length ?? 0) > 1
    ? text
    : text.replaceAll(COUNT, (n) => DIGITS.get(n) ?? WORDS.get(n) ?? n);
