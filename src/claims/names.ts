/** Names a figure can belong to: those the reader is sure of, and those that their place in the phrase gives away. */
import { type Language, type Mention, overlaps, type Reading } from '../model/index.ts';
import { conceptOf, findMeasure, isStopWord, lemmaOf, type Words, wordsOf } from '../text/index.ts';
import { isNameShaped, scopeOfWord } from './compare/scopes.ts';

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
  const words = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  const probable: Mention[] = [];
  for (let i = 1; i < words.count; i++)
    if (isProbableName(words, i, reading.lang, probable))
      probable.push({ start: words.start[i]!, end: words.end[i]!, type: 'organisation' });
  const dateline = DATELINE.exec(text.slice(0, DATELINE_REACH));
  const told = reading.mentions.filter((m) => !dateline || m.end > dateline.index + dateline[0].length);
  const added = probable.filter((p) => !told.some((m) => overlaps(m, p)));
  return added.length ? [...told, ...added].sort((a, b) => a.start - b.start) : told;
}

function isProbableName({ spelling, end }: Words, i: number, lang: Language, found: readonly Mention[]): boolean {
  const [name, before] = [spelling[i]!, spelling[i - 1]!];
  if (!isNameShaped(name) || scopeOfWord(name)) return false;
  if (scopeOfWord(before) === 'company') return lang === 'de' || /^\p{Ll}/u.test(before.raw);
  if (BEFORE_NAME[lang].has(before.small)) return !isCommonNoun(name.raw, lang);
  const coordinated = (before.raw === 'und' || before.raw === 'and') && found.at(-1)?.end === end[i - 2];
  return coordinated && !isCommonNoun(name.raw, lang);
}

function isCommonNoun(word: string, lang: Language): boolean {
  const lemma = lemmaOf(word, lang);
  if (isStopWord(word, lang) || conceptOf(lemma, lang) !== null || findMeasure(lang, word) !== null) return true;
  return lang === 'de' && COMMON_ENDING.test(word);
}
