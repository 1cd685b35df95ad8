/**
 * Folds words to stems and says how alike two are, so that inflected, derived and compounded forms of a word meet.
 *
 * A light stemmer in the manner of Savoy's (CLEF 2001): it cuts endings and never looks a word up. What it leaves apart
 * ("stieg", "steigt") the lexicon's concepts bring together.
 */
import type { Language } from '../model/index.ts';

const FOLDS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', '’': "'", '‑': '-' };

/** Lower case, without diacritics, soft hyphens and genitive marks. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[äöüß’‑]/g, (c) => FOLDS[c]!);
  const plain = /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/[\u0300-\u036f\u00ad\u200c\u200d]/g, '');
  return plain.replace(/'s?$/, '');
}

/**
 * A folded name with its umlauts written out brought to the letters that an umlaut folds to: "mueller" and "müller" both to "muller".
 * Not where two vowels are meant: behind a vowel ("Bauer") or q, before an l ("Michael", "Samuel", "aktuell"). English holds such
 * pairs more often ("poet"), and has them only before the letters of German names.
 */
export const withUmlauts = (folded: string, lang: Language = 'de'): string =>
  folded.includes('e') ? folded.replace(MUELLER, '$1uller').replace(WRITTEN_OUT[lang], '$1') : folded;
const MUELLER = /^([^aeiouyq\W]{1,4})ueller/;
const WRITTEN_OUT: Readonly<Record<Language, RegExp>> = {
  de: /(?<![aeiouyq])([aou])e(?=[^aeiouyl\W])/g,
  en: /(?<![aeiouyq])([aou])e(?=h|ck|ch|ss|tt|nn|mm|rr|tz|ng|der|ner|ger)/g,
};

/** Stem of a folded word. */
export const stemOf = (folded: string, lang: Language): string =>
  lang === 'de' ? stemGerman(folded) : stemEnglish(folded);

const GERMAN_ENDINGS = [
  'innen',
  'erinnen',
  'ern',
  'ens',
  'est',
  'sten',
  'ste',
  'em',
  'en',
  'er',
  'es',
  'et',
  'te',
  'ten',
  'st',
  'n',
  'e',
  's',
  't',
];
const BY_LENGTH = [...GERMAN_ENDINGS].sort((a, b) => b.length - a.length);

function stemGerman(word: string): string {
  const bare = participle(word);
  for (const ending of BY_LENGTH)
    if (bare.length - ending.length >= 4 && bare.endsWith(ending)) return bare.slice(0, -ending.length);
  return bare;
}

/** "gestreik-t" and "auf-ge-kauft" lose their "ge". */
function participle(word: string): string {
  if (word.length < 7 || !/(?:t|en|te|ten|ter|tes|ene|enen|ener|enes)$/.test(word)) return word;
  if (word.startsWith('ge') && !word.startsWith('gegen')) return word.slice(2);
  return word.replace(
    /^(ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|zu|zuruck|zusammen|um|durch)ge(?=.{4})/,
    '$1',
  );
}

const ENGLISH_ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ingly',
  'edly',
  'ings',
  'ies',
  'ied',
  'ing',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  'or',
  's',
  'e',
  'y',
];

function stemEnglish(word: string): string {
  for (const ending of ENGLISH_ENDINGS) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word;
}

/** Shortest stem that may count as part of a compound: shorter ones ("rat", "tag") sit in words by chance. */
const COMPOUND_PART = 5;
/** Words that share this many first letters and this part of the longer one are taken for derived from each other. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.6;

/** 0..1: 1 for the same stem, .8 for part of a compound, .6 for a common beginning, 0 for strangers. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // nearly all words differ in their first letter and their last, and are neither derived nor compounds of each other
  if (
    short.charCodeAt(0) !== long.charCodeAt(0) &&
    short.charCodeAt(short.length - 1) !== long.charCodeAt(long.length - 1)
  )
    return 0;
  if (short.length >= COMPOUND_PART && (long.startsWith(short) || long.endsWith(short))) return 0.8;
  const shared = sharedStart(short, long);
  return shared >= SHARED_LETTERS && shared >= SHARED_PART * long.length ? 0.6 : 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
