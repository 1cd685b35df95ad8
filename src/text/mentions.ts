/** The pipeline's component for names: persons, organisations, places, and what the caller's own list adds. */
import type { Language, MentionType } from '../model/index.ts';
import { GERMAN_FIRST_NAMES } from './de/names/firstNames.ts';
import { germanListedNames, germanNames } from './de/names/language.ts';
import { WORLD_FIRST_NAMES } from './en/names/firstNames.ts';
import { englishListedNames, englishNames } from './en/names/language.ts';
import { reconcile, resolve, withShortForms } from './engine/entities.ts';
import { createGazetteer, type Gazetteer, type ListedName } from './engine/gazetteer.ts';
import { findNames, type NameLanguage, type NameMatch } from './engine/names.ts';
import type { Component } from './engine/pipeline.ts';
import { readWeights, tagNames } from './engine/tagger.ts';
import { type Words, wordSet, wordsOf } from './engine/words.ts';

export interface KnownEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: MentionType;
}

let shared: Readonly<Record<Language, NameLanguage>> | null = null;

/** The lists are built on first use: a program that reads no text does not pay for them. */
export function nameLanguage(lang: Language): NameLanguage {
  if (shared) return shared[lang];
  const firstNames = wordSet(GERMAN_FIRST_NAMES, WORLD_FIRST_NAMES);
  const isFirstName = (word: string): boolean => firstNames.has(word);
  shared = {
    de: germanNames(isFirstName, englishListedNames()),
    en: englishNames(isFirstName, germanListedNames()),
  };
  return shared[lang];
}

/** What rules and lists alone find. */
export function ruleNames(words: Words, lang: Language, own: Gazetteer | null): NameMatch[] {
  const language = nameLanguage(lang);
  return withShortForms(words, findNames(words, language, own), language.isCommon);
}

/**
 * Finds names. `entities` come first: their names and aliases win over the built-in lists, and `entity` of their
 * mentions is the name the caller gave. With `weights` a trained model decides over what rules and lists propose in
 * German text; English text is read by rules alone.
 * @throws QuellwerkError `text-weights` when the bytes are no weights of this version.
 */
export function mentionsComponent(entities: readonly KnownEntity[] = [], weights?: Uint8Array): Component {
  const own = entities.length > 0 ? createGazetteer(entities.flatMap(spellings)) : null;
  const model = weights ? readWeights(weights) : null;
  return {
    name: 'mentions',
    requires: ['tokens', 'sentences'],
    assigns: ['mentions'],
    run(doc) {
      const words = wordsOf(doc);
      const rules = ruleNames(words, doc.lang, own);
      const language = nameLanguage(doc.lang);
      const tagged = model && doc.lang === 'de' ? tagNames(words, rules, language, model) : null;
      const names = tagged ? reconcile(words, rules, tagged, own, language) : rules;
      // the model decides place by place; a short form of a name it found elsewhere is that name here too
      return {
        mentions: resolve(words, tagged ? withShortForms(words, names, language.isCommon) : names, language.isRole),
      };
    },
  };
}

const spellings = ({ name, aliases = [], type }: KnownEntity): ListedName[] =>
  [name, ...aliases].map((spelling) => ({ name: spelling, type, canonical: name }));
