/** Names a figure can belong to: those the reader is sure of, and those that their place in the phrase gives away. */
import { type Language, type Mention, overlaps, type Reading, type Token } from '../model/index.ts';
import { conceptOf, findMeasure, isStopWord, lemmaOf } from '../text/index.ts';
import { scopeOfNoun } from './scopes.ts';

/** Prepositions after which a bare capitalised word is a name: common nouns would carry an article. */
const BEFORE_NAME: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['von', 'bei']),
  en: new Set(['of', 'at', 'by', 'for']),
};
/** Endings of German plurals and abstract nouns, which do go without an article. */
const COMMON_ENDING = /(?:en|ern|eln|ung|heit|keit|schaft|tion|ismus)$/u;

/** Mentions of the reader with probable names among them, in order. */
export function namesOf(text: string, reading: Reading): readonly Mention[] {
  const probable: Mention[] = [];
  reading.tokens.forEach((token, i) => {
    if (isProbableName(text, reading, i, probable)) probable.push({ ...spanOf(token), type: 'organisation' });
  });
  const added = probable.filter((p) => !reading.mentions.some((m) => overlaps(m, p)));
  return added.length ? [...reading.mentions, ...added].sort((a, b) => a.start - b.start) : reading.mentions;
}

const spanOf = ({ start, end }: Token): { start: number; end: number } => ({ start, end });

function isProbableName(text: string, reading: Reading, i: number, found: readonly Mention[]): boolean {
  const { tokens, lang } = reading;
  const before = tokens[i - 1];
  const name = text.slice(tokens[i]!.start, tokens[i]!.end);
  if (!before || !/^\p{Lu}[\p{L}\d]{2,}$/u.test(name) || scopeOfNoun(name)) return false;
  const previous = text.slice(before.start, before.end);
  if (scopeOfNoun(previous) === 'company') return lang === 'de' || /^\p{Ll}/u.test(previous);
  if (BEFORE_NAME[lang].has(previous.toLowerCase())) return !isCommonNoun(name, lang);
  const coordinated = /^(?:und|and)$/.test(previous) && found.at(-1)?.end === tokens[i - 2]?.end;
  return coordinated && !isCommonNoun(name, lang);
}

function isCommonNoun(word: string, lang: Language): boolean {
  const lemma = lemmaOf(word, lang);
  if (isStopWord(word, lang) || conceptOf(lemma, lang) !== null || findMeasure(lang, word) !== null) return true;
  return lang === 'de' && COMMON_ENDING.test(word);
}
