/** Words as keys for matching: lemmas, stop words, and the shared concepts in which German and English meet. */
import type { Language } from '../model/index.ts';
import { germanLemma } from './de/lemma.ts';
import { germanStopWords } from './de/stop-words.ts';
import { germanSynonyms } from './de/synonyms.ts';
import { englishLemma } from './en/lemma.ts';
import { englishStopWords } from './en/stop-words.ts';
import { englishSynonyms } from './en/synonyms.ts';
import { conceptTable, OPPOSITES } from './engine/concepts.ts';
import { type LemmaRules, lemmaWith } from './engine/lemma.ts';
import { remembered } from './engine/patterns/memo.ts';
import { tokenize } from './engine/sentences/tokens.ts';
import { noted, type Spelling } from './engine/sentences/words.ts';

const RULES: Readonly<Record<Language, LemmaRules>> = { de: germanLemma, en: englishLemma };
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { de: germanStopWords, en: englishStopWords };

/** Key under which inflected forms of a word meet ("stieg", "gestiegen"); in lower case, not always a dictionary word. */
export const lemmaOf = (word: string, lang: Language): string => LEMMAS[lang](word);

const LEMMAS: Readonly<Record<Language, (word: string) => string>> = {
  de: remembered((word) => lemmaWith(RULES.de, word)),
  en: remembered((word) => lemmaWith(RULES.en, word)),
};

/** Whether a word carries grammar only; case does not matter. */
export const isStopWord = (word: string, lang: Language): boolean => STOPS[lang](word);

const STOPS: Readonly<Record<Language, (word: string) => boolean>> = {
  de: remembered((word) => STOP_WORDS.de.has(word.toLowerCase())),
  en: remembered((word) => STOP_WORDS.en.has(word.toLowerCase())),
};

/** Lemmas of the words that carry meaning, in order, with repetitions; hyphenated compounds come apart. Numbers are left out. */
export function contentLemmas(text: string, lang: Language): string[] {
  const lemmas: string[] = [];
  for (const { kind, start, end } of tokenize(text))
    if (kind === 'word') lemmas.push(...wordLemmas(text.slice(start, end), lang));
  return lemmas;
}

/** Lemmas of one token that is a word, as `contentLemmas` gives them: none of a stop word. */
export const wordLemmas = (word: string, lang: Language): readonly string[] => CONTENTS[lang](word);

const contentsOf = (word: string, lang: Language): readonly string[] =>
  word
    .split('-')
    .filter((part) => part.length > 1 && !isStopWord(part, lang))
    .map((part) => lemmaOf(part, lang))
    // of "'s" nothing is left
    .filter((lemma) => lemma !== '');
const CONTENTS: Readonly<Record<Language, (word: string) => readonly string[]>> = {
  de: remembered((word) => contentsOf(word, 'de')),
  en: remembered((word) => contentsOf(word, 'en')),
};

/** The same of one word of a text. */
export const contentOfWord: Readonly<Record<Language, (word: Spelling) => readonly string[]>> = {
  de: noted(({ raw }) => CONTENTS.de(raw)),
  en: noted(({ raw }) => CONTENTS.en(raw)),
};

/** A noun made from a strong verb ("Anstieg") is also found as it stands, at the end of compounds. */
const keysOf = (word: string, lang: Language): string[] => [
  lemmaOf(word, lang),
  RULES[lang].stem(RULES[lang].fold(word.toLowerCase())),
];

const CONCEPTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: conceptTable(germanSynonyms, (word) => keysOf(word, 'de')),
  en: conceptTable(englishSynonyms, (word) => keysOf(word, 'en')),
};

/** Shortest head of a German compound that is looked up by itself. */
const HEAD = 5;

/**
 * Concept shared by synonyms of both languages ("rise", "kill"), or null.
 * @param lemma as `lemmaOf` gives it; a German compound is looked up by its head ("Kursanstieg")
 */
export const conceptOf = (lemma: string, lang: Language): string | null =>
  lang === 'de' ? germanConcept(lemma) : (CONCEPTS.en.get(lemma) ?? null);

const germanConcept = remembered((lemma: string): string | null => {
  const table = CONCEPTS.de;
  const direct = table.get(lemma);
  if (direct !== undefined) return direct;
  for (let at = 3; at <= lemma.length - HEAD; at++) {
    const head = table.get(lemma.slice(at));
    if (head !== undefined) return head;
  }
  return null;
});

/** The contrary of a concept ("rise" -> "fall"), or null where it has none. */
export const oppositeOf = (concept: string): string | null => OPPOSITES.get(concept) ?? null;
