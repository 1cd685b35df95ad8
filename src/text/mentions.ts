/** The pipeline's component for names: persons, organisations, places, and what the caller's own list adds. */
import type { Language, MentionType } from '../model/index.ts';
import { GERMAN_FIRST_NAMES } from './de/names/firstNames.ts';
import { germanListedNames, germanNames } from './de/names/language.ts';
import { WORLD_FIRST_NAMES } from './en/names/firstNames.ts';
import { englishListedNames, englishNames } from './en/names/language.ts';
import { MORE_FIRST_NAMES } from './en/names/moreFirstNames.ts';
import { reconcile, resolve, withCompoundParts, withRepeats, withShortForms } from './engine/names/entities.ts';
import { createGazetteer, type Gazetteer, type ListedName } from './engine/names/gazetteer.ts';
import type { NameLanguage } from './engine/names/nameLanguage.ts';
import { findNames, type NameMatch } from './engine/names/names.ts';
import { tagNames } from './engine/names/tagger.ts';
import { readWeights, type TaggerModel } from './engine/names/tagModel.ts';
import type { Component } from './engine/pipeline.ts';
import { type Words, wordSet, wordsOf } from './engine/sentences/words.ts';

export interface KnownEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: MentionType;
}

let shared: Readonly<Record<Language, NameLanguage>> | null = null;

/** The lists are built on first use: a program that reads no text does not pay for them. */
export function nameLanguage(lang: Language): NameLanguage {
  if (shared) return shared[lang];
  const firstNames = wordSet(GERMAN_FIRST_NAMES, WORLD_FIRST_NAMES, MORE_FIRST_NAMES);
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

/** What rules, lists and, where there is one, the model find together. */
export function namesIn(words: Words, lang: Language, own: Gazetteer | null, model: TaggerModel | null): NameMatch[] {
  const rules = ruleNames(words, lang, own);
  if (!model) return withCompoundParts(words, rules, own);
  const language = nameLanguage(lang);
  const names = reconcile(words, rules, tagNames(words, rules, language, model), own, language);
  // the model decides place by place; a name it found elsewhere, or its short form, is that name here too
  return withCompoundParts(words, withShortForms(words, withRepeats(words, names), language.isCommon), own);
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
      const names = namesIn(words, doc.lang, own, doc.lang === 'de' ? model : null);
      return { mentions: resolve(words, names, nameLanguage(doc.lang).isRole) };
    },
  };
}

const spellings = ({ name, aliases = [], type }: KnownEntity): ListedName[] =>
  [name, ...aliases].map((spelling) => ({ name: spelling, type, canonical: name }));
