/** What grouping keeps of each word, worked out once: news repeats its words. */
import type { Language } from '../../model/index.ts';
import { conceptOf, remembered, wordLemmas } from '../../text/index.ts';
import { keyOf, partKey } from './vectors.ts';

export interface KnownLemma {
  readonly lemma: string;
  readonly key: number;
  /** keys of its parts of four letters; none of a word that is no longer itself */
  readonly parts: readonly number[];
  /** key of the concept that it shares with others, in either language */
  readonly concept: number | null;
}

const PART = 4;

/** The lemmas of one word of a text as it is written: none of a stop word, several of one with hyphens. */
export const lemmasOf = (word: string, lang: Language): readonly KnownLemma[] => LEMMAS[lang](word);

const LEMMAS: Readonly<Record<Language, (word: string) => readonly KnownLemma[]>> = {
  de: remembered((word) => wordLemmas(word, 'de').map((lemma) => KNOWN.de(lemma))),
  en: remembered((word) => wordLemmas(word, 'en').map((lemma) => KNOWN.en(lemma))),
};

const KNOWN: Readonly<Record<Language, (lemma: string) => KnownLemma>> = {
  de: remembered((lemma) => known(lemma, 'de')),
  en: remembered((lemma) => known(lemma, 'en')),
};

function known(lemma: string, lang: Language): KnownLemma {
  const concept = conceptOf(lemma, lang);
  return {
    lemma,
    key: keyOf(lemma),
    parts:
      lemma.length > PART ? Array.from({ length: lemma.length - PART + 1 }, (_, i) => partKey(lemma, i, PART)) : [],
    concept: concept ? keyOf(`concept:${concept}`) : null,
  };
}

export interface KnownName {
  /** in lower case */
  readonly name: string;
  readonly key: number;
}

/** A name or figure as it is written. */
export const nameOf: (written: string) => KnownName = remembered((written) => {
  const name = written.toLowerCase();
  return { name, key: keyOf(name) };
});
