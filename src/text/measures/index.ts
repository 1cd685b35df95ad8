/** The bilingual lexicon in which "Umsatz", "setzte um" and "revenue" meet. */
import type { GrammaticalGender, Language } from '../../model/index.ts';
import { remembered } from '../engine/patterns/memo.ts';
import { lemmaOf } from '../lemmas.ts';
import { BUSINESS } from './business.ts';
import { NATURE } from './nature.ts';
import { SOCIETY } from './society.ts';
import type { MeasureDimension, MeasureEntry, MeasureWords } from './types.ts';

export { findQualifiers } from './qualifiers.ts';
export type { EnglishLabel, GermanLabel, MeasureDimension, MeasureEntry, MeasureWords } from './types.ts';

/**
 * A line is `key dimension course | gender German label | English label | German nouns | German verbs | English nouns |
 * English verbs`. "_" joins the words of a phrase. "=" before a noun takes this very form only, and never as the head of
 * a compound: "=Haushalte" are households, while "Haushalt" is a budget.
 */
function parseLine(line: string): MeasureEntry {
  const columns = line.split('|').map((column) => column.trim());
  const [head = '', de = '', en = '', nounsDe = '', verbsDe = '', nounsEn = '', verbsEn = ''] = columns;
  const [key = '', dimension = '', course = ''] = head.split(/\s+/);
  const [gender = '', ...label] = de.split(' ');
  return {
    key,
    dimension: dimension as MeasureDimension,
    course: course as MeasureEntry['course'],
    label: { de: { text: label.join(' '), gender: gender as GrammaticalGender }, en: { text: en } },
    words: { de: wordsOf(nounsDe, verbsDe), en: wordsOf(nounsEn, verbsEn) },
  };
}

const wordsOf = (nouns: string, predicates: string): MeasureWords => ({
  nouns: split(nouns),
  predicates: split(predicates),
});
const split = (column: string): string[] => column.split(/\s+/).filter((word) => word !== '');

export const MEASURES: readonly MeasureEntry[] = `${BUSINESS}${SOCIETY}${NATURE}`
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(parseLine);

const BY_KEY: ReadonlyMap<string, MeasureEntry> = new Map(MEASURES.map((entry) => [entry.key, entry]));
export const measureOf = (key: string): MeasureEntry | null => BY_KEY.get(key) ?? null;

/** Nouns that share a lemma: "Schule" and "Schüler" are one stem, and the spelling tells them apart. */
type Namesakes = readonly { readonly noun: string; readonly entry: MeasureEntry }[];

interface Index {
  /** by exact spelling */
  readonly forms: ReadonlyMap<string, MeasureEntry>;
  readonly words: ReadonlyMap<string, Namesakes>;
  /** nouns that may close a German compound */
  readonly heads: ReadonlyMap<string, Namesakes>;
}

function indexOf(lang: Language): Index {
  const forms = new Map<string, MeasureEntry>();
  const words = new Map<string, Namesakes>();
  const heads = new Map<string, Namesakes>();
  const put = (map: Map<string, Namesakes>, word: string, entry: MeasureEntry): void => {
    const noun = word.replaceAll('_', ' ');
    const lemma = phraseLemma(noun, lang);
    map.set(lemma, [...(map.get(lemma) ?? []), { noun: noun.toLowerCase(), entry }]);
  };
  for (const entry of MEASURES)
    for (const noun of entry.words[lang].nouns) {
      if (noun.startsWith('=')) forms.set(noun.slice(1), entry);
      else {
        put(words, noun, entry);
        put(heads, noun, entry);
      }
    }
  // nouns win over verbs: "Förderung" is funding before "fördern" is production
  for (const entry of MEASURES) for (const verb of entry.words[lang].predicates) put(words, verb, entry);
  return { forms, words, heads };
}

const phraseLemma = (phrase: string, lang: Language): string =>
  phrase
    .split(' ')
    .map((word) => lemmaOf(word, lang))
    .join(' ');

const INDEX: Readonly<Record<Language, Index>> = { de: indexOf('de'), en: indexOf('en') };

/** A compound's head has at least this many letters: "Tor" must not be found in "Motor". */
const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;

/**
 * The measure that a word or phrase names, or null.
 * @param word as written or as lemma; several words divided by spaces form a phrase ("net income"). A German compound is
 *   found by its longest known head ("Werksumsatz" -> revenue), also behind a hyphen ("Nvidia-Umsatz").
 */
export const findMeasure = (lang: Language, word: string): MeasureEntry | null => NAMED[lang](word);

const NAMED: Readonly<Record<Language, (word: string) => MeasureEntry | null>> = {
  de: remembered((word) => readMeasure('de', word)),
  en: remembered((word) => readMeasure('en', word)),
};

function readMeasure(lang: Language, word: string): MeasureEntry | null {
  const direct = INDEX[lang].forms.get(word) ?? namedBy(INDEX[lang].words, word, lang);
  if (direct) return direct;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return namedBy(INDEX[lang].words, word.slice(hyphen + 1), lang);
  return lang === 'de' && /^\p{Lu}/u.test(word) ? byHead(word) : null;
}

const namedBy = (map: ReadonlyMap<string, Namesakes>, phrase: string, lang: Language): MeasureEntry | null =>
  mostAlike(map.get(phraseLemma(phrase, lang)) ?? [], phrase.toLowerCase());

/** Of nouns with one lemma the one that begins most like the word as written; the first listed of several. */
function mostAlike(namesakes: Namesakes, written: string): MeasureEntry | null {
  const shared = (noun: string): number => {
    let n = 0;
    while (n < noun.length && noun[n] === written[n]) n++;
    return n;
  };
  const [first, ...others] = namesakes;
  if (!first) return null;
  return others.reduce((best, one) => (shared(one.noun) > shared(best.noun) ? one : best), first).entry;
}

function byHead(word: string): MeasureEntry | null {
  const lemma = phraseLemma(word, 'de');
  for (let at = SHORTEST_MODIFIER; at <= lemma.length - SHORTEST_HEAD; at++) {
    const head = INDEX.de.heads.get(lemma.slice(at));
    if (head) return mostAlike(head, word.slice(at).toLowerCase());
  }
  return null;
}

/** The longest phrase of up to four words from `index` that names a measure ("net income"), with its length in words. */
export function findMeasureAt(
  lang: Language,
  words: readonly string[],
  index: number,
): { readonly entry: MeasureEntry; readonly length: number } | null {
  for (let length = Math.min(4, words.length - index); length >= 1; length--) {
    const phrase = words.slice(index, index + length).join(' ');
    const entry = length > 1 ? namedBy(INDEX[lang].words, phrase, lang) : findMeasure(lang, phrase);
    if (entry) return { entry, length };
  }
  return null;
}

const ARTICLES: Readonly<Record<GrammaticalGender, string>> = { m: 'der', f: 'die', n: 'das' };

/**
 * The measure's name as a writer prints it, in the nominative: "der Umsatz", "revenue"; null for a key without entry.
 * @param form `bare` leaves the German article out
 */
export function measureLabel(key: string, lang: Language, form: 'article' | 'bare' = 'article'): string | null {
  const entry = BY_KEY.get(key);
  if (!entry) return null;
  if (lang === 'en') return entry.label.en.text;
  const { text, gender } = entry.label.de;
  return form === 'bare' ? text : `${ARTICLES[gender]} ${text}`;
}
