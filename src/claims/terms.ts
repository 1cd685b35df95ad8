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
  const after = clause.words.filter((w) => w.start >= quantity.end).slice(0, 6);
  return lang === 'de' ? germanCounted(after) : englishCounted(after);
}

/** German nouns are capitalised: adjectives may stand before, a verb or particle ends the search. */
function germanCounted(after: readonly Word[]): Word | null {
  for (const word of after) {
    if (/^[,;:.()]$/.test(word.lower) || claimWords('de').finiteVerbs.has(word.lower)) return null;
    if (isNoun(word, 'de')) return word;
    const passed =
      /^(?:der|dieser|solcher|von|weitere[nr]?)$/.test(word.lower) || /^\p{Ll}{3,}(?:e|en|er|es)$/u.test(word.text);
    if (!passed) return null;
  }
  return null;
}

/** English adjectives are not marked: the head is the last word of the run before a verb, preposition or stop word. */
function englishCounted(after: readonly Word[]): Word | null {
  const rest = after[0]?.lower === 'of' ? after.slice(1).filter((w, i) => i > 0 || w.lower !== 'the') : after;
  let head: Word | null = null;
  for (const word of rest) {
    if (!isNoun(word, 'en') || claimWords('en').finiteVerbs.has(word.lower)) return head;
    if (head && /(?:ed|ing|ly|able)$/.test(word.lower)) return head;
    head = word;
  }
  return head;
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
