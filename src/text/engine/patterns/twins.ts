/**
 * Texts and patterns in one byte a character, for patterns asked of whole texts or of passages with „ or –.
 *
 * V8 keeps a text with a single character beyond Latin-1 in two bytes a character, and `\p{L}` takes several times as long on
 * it. The twin of a text has another character in each such place, that no pattern tells from it: marks that patterns name
 * have stand-ins of their own, which the twin of a pattern names instead; of the others one stands for all that have the same
 * properties. What a pattern finds in a text its twin finds in the text's twin, at the same place.
 */

/** Marks that patterns name, with characters that have no meaning in Latin-1 (as in Windows-1252), or are white space too. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...Array.from('€‚„…†‡‰‹‘’“”•–—™›‑−′″‐', (mark, i): [string, string] => [mark, String.fromCharCode(0x80 + i)]),
  ['\u202f', '\v'],
]);
/** What one of the other wide characters may be replaced by. */
const OTHERS = ['þ', 'Þ', 'ª', '¹', '\f', '\u009f'];
/** Properties that the twin of a pattern may ask for. */
const PROPERTIES = ['L', 'Lu', 'Ll', 'N'];
/** All that a pattern can ask of a character it doesn't name. */
const TESTS = [
  /\s/u,
  /./u,
  ...PROPERTIES.flatMap((name) => [`\\p{${name}}`, `\\P{${name}}`]).flatMap((property) => [
    new RegExp(property, 'u'),
    new RegExp(property, 'iu'),
  ]),
];
/** What folds to a narrow letter ("ſ", the sign of Kelvin) is found by patterns that name that letter. */
const FOLDS = /[\0-\xff]/iu;

const signature = (char: string): string => TESTS.map((test) => Number(test.test(char))).join('');
const bySignature = new Map(OTHERS.map((char) => [signature(char), char]));

export const LAST_NARROW = 0xff;
/** By UTF-16 unit the unit of its stand-in plus one; 0 where not yet asked. */
const known = new Uint16Array(65536);
/** A unit that nothing can stand for. */
export const NOTHING = -1;

/** The narrow unit that stands for a wide one; -1 where none can. */
export function standIn(unit: number): number {
  const before = known[unit]!;
  if (before) return before === 0xffff ? NOTHING : before - 1;
  const char = String.fromCharCode(unit);
  const found =
    STAND_INS.get(char) ?? (isHalf(unit) || FOLDS.test(char) ? undefined : bySignature.get(signature(char)));
  known[unit] = found === undefined ? 0xffff : found.charCodeAt(0) + 1;
  return found === undefined ? NOTHING : found.charCodeAt(0);
}
/** Of a pair of units: patterns see both as one character. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A text that holds a stand-in itself has no twin. */
export const holdsStandIn = (text: string): boolean => TAKEN.test(text);
const TAKEN = /[\v\u0080-\u009f]/;

/** A stand-in itself, named or by number; other properties, wide characters by number, groups that stand again. */
const TOLD_APART = /[\v\f\u0080-\u009fþÞª¹]|\\(?:[vf0ck1-9]|x[0189]|u(?!00[^0189]|202f)|[pP](?!\{(?:L|Lu|Ll|N)\}))/i;
/** A range inside a class that ends behind the plain letters: it would hold other characters. */
const WIDE_RANGE = /[^[\\]-[^\]\0-\x7f]/;

/** @returns the pattern itself where it names no wide character; null for one that has no twin */
export function twinOfPattern(pattern: RegExp): RegExp | null {
  const source = pattern.source;
  if (TOLD_APART.test(source) || WIDE_RANGE.test(source)) return null;
  let twin = '';
  for (const char of source.replaceAll('\\u202f', '\u202f')) {
    const stand = char.charCodeAt(0) > LAST_NARROW ? STAND_INS.get(char) : char;
    if (stand === undefined) return null;
    twin += stand;
  }
  return twin === source ? pattern : new RegExp(twin, pattern.flags);
}
