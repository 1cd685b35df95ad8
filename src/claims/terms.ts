/** Whom or what a clause speaks of: names, noun phrases and counted nouns as Terms. */
import { contains, type Language, type Mention, type Reading, type Span, type Term } from '../model/index.ts';
import { isStopWord, lemmaOf } from '../text/index.ts';
import type { Clause, Word } from './clauses.ts';
import { claimWords } from './lexicon.ts';

/** A mention as a term; its head is the canonical name. */
export function termOfMention(text: string, mention: Mention): Term {
  const written = text.slice(mention.start, mention.end);
  const entity = mention.entity ?? written;
  return { start: mention.start, end: mention.end, text: entity, head: entity.toLowerCase(), entity };
}

export function termOfWord(word: Word, lang: Language): Term {
  return { start: word.start, end: word.end, text: word.text, head: lemmaOf(word.text, lang) };
}

/** Names that can be what a figure is about, in the order they stand. */
export const mentionsIn = (reading: Reading, at: Span): readonly Mention[] =>
  reading.mentions.filter((m) => contains(at, m));

/** German nouns are capitalised; in English any content word can head a phrase. */
export function isNoun(word: Word, lang: Language): boolean {
  if (!/\p{L}/u.test(word.text) || isStopWord(word.lower, lang)) return false;
  return lang === 'de' ? /^\p{Lu}/u.test(word.text) : word.text.length > 2;
}

/** The noun a bare number counts: "640 [feste] Beschäftigte", "14,000 of the devices". */
export function countedNoun(clause: Clause, quantity: Span, lang: Language): Word | null {
  const after = clause.words.filter((w) => w.start >= quantity.end).slice(0, 5);
  let skippedOf = false;
  for (const word of after) {
    if (/^[,;:.()]$/.test(word.lower)) return null;
    if (lang === 'en' && (word.lower === 'of' || word.lower === 'the')) {
      skippedOf = true;
      continue;
    }
    if (claimWords(lang).finiteVerbs.has(word.lower)) return null;
    if (lang === 'de' ? isNoun(word, lang) : isNoun(word, lang) && headsPhrase(clause, word, lang, skippedOf))
      return word;
    if (lang === 'de' && isStopWord(word.lower, lang) && !/^(der|des|dieser|solcher|von)$/.test(word.lower))
      return null;
  }
  return null;
}

/** English adjectives are not marked: the head is the last content word before a verb, preposition or stop. */
function headsPhrase(clause: Clause, word: Word, lang: Language, _afterOf: boolean): boolean {
  const next = clause.words.find((w) => w.start >= word.end);
  return (
    !next || !isNoun(next, lang) || claimWords(lang).finiteVerbs.has(next.lower) || /(ed|ing|ly|able)$/.test(next.lower)
  );
}

/** What the whole article is about: the organisation or person named most, title first. Null when nothing stands out. */
export function topicOf(text: string, reading: Reading, title: string | null): Term | null {
  const counts = new Map<string, { count: number; mention: Mention }>();
  for (const mention of reading.mentions) {
    if (mention.type !== 'organisation' && mention.type !== 'person' && mention.type !== 'product') continue;
    const name = mention.entity ?? text.slice(mention.start, mention.end);
    const seen = counts.get(name);
    const inTitle = title?.includes(name) ? 3 : 0;
    counts.set(name, { count: (seen?.count ?? inTitle) + 1, mention: seen?.mention ?? mention });
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!best || best.count < 2 || (second && second.count === best.count)) return null;
  return termOfMention(text, best.mention);
}
