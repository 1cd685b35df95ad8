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

/** "SORREL BAY (TCP) -" says where and by whom a report was made, not what it is about; a title may stand before it. */
const DATELINE = /(?:^|\n)[^\n(]{2,50}\([\p{L}/ ]{2,20}\)\s*[-–—.:]/u;
const DATELINE_REACH = 400;

/** Mentions of the reader with probable names among them, in order. */
export function namesOf(text: string, reading: Reading): readonly Mention[] {
  const probable: Mention[] = [];
  reading.tokens.forEach((token, i) => {
    if (isProbableName(text, reading, i, probable)) probable.push({ ...spanOf(token), type: 'organisation' });
  });
  const dateline = DATELINE.exec(text.slice(0, DATELINE_REACH));
  const told = reading.mentions.filter((m) => !dateline || m.end > dateline.index + dateline[0].length);
  const added = probable.filter((p) => !told.some((m) => overlaps(m, p)));
  return added.length ? [...told, ...added].sort((a, b) => a.start - b.start) : told;
}

const spanOf = ({ start, end }: Token): { start: number; end: number } => ({ start, end });

/** nearly all words begin with one of these and can be dismissed unread */
const [SMALL_A, SMALL_Z] = [97, 122];

function isProbableName(text: string, reading: Reading, i: number, found: readonly Mention[]): boolean {
  const { tokens, lang } = reading;
  const before = tokens[i - 1];
  const initial = text.charCodeAt(tokens[i]!.start);
  if (initial >= SMALL_A && initial <= SMALL_Z) return false;
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
