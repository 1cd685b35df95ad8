/** The pipeline's component for names: persons, organisations, places, and what the caller's own list adds. */
import type { Language, MentionType } from '../model/index.ts';
import { GERMAN_FIRST_NAMES } from './de/names/firstNames.ts';
import { germanListedNames, germanNames } from './de/names/language.ts';
import { WORLD_FIRST_NAMES } from './en/names/firstNames.ts';
import { englishListedNames, englishNames } from './en/names/language.ts';
import { resolve, withShortForms } from './engine/entities.ts';
import { createGazetteer, type ListedName } from './engine/gazetteer.ts';
import { findNames, type NameLanguage } from './engine/names.ts';
import type { Component } from './engine/pipeline.ts';
import { wordSet, wordsOf } from './engine/words.ts';

export interface KnownEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: MentionType;
}

let shared: Readonly<Record<Language, NameLanguage>> | null = null;

/** The lists are built on first use: a program that reads no text does not pay for them. */
function languages(): Readonly<Record<Language, NameLanguage>> {
  if (shared) return shared;
  const firstNames = wordSet(GERMAN_FIRST_NAMES, WORLD_FIRST_NAMES);
  const isFirstName = (word: string): boolean => firstNames.has(word);
  shared = {
    de: germanNames(isFirstName, englishListedNames()),
    en: englishNames(isFirstName, germanListedNames()),
  };
  return shared;
}

/**
 * Finds names. `entities` come first: their names and aliases win over the built-in lists, and `entity` of their
 * mentions is the name the caller gave.
 */
export function mentionsComponent(entities: readonly KnownEntity[] = []): Component {
  const own = entities.length > 0 ? createGazetteer(entities.flatMap(spellings)) : null;
  return {
    name: 'mentions',
    requires: ['tokens', 'sentences'],
    assigns: ['mentions'],
    run(doc) {
      const words = wordsOf(doc);
      const language = languages()[doc.lang];
      const matches = withShortForms(words, findNames(words, language, own), language.isCommon);
      return { mentions: resolve(words, matches) };
    },
  };
}

const spellings = ({ name, aliases = [], type }: KnownEntity): ListedName[] =>
  [name, ...aliases].map((spelling) => ({ name: spelling, type, canonical: name }));
