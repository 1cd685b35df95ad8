/** Whom or what a clause speaks of: names, noun phrases and counted nouns as Terms. */
import type { Language, Mention, Quantity, Reading, Span, Term } from '../model/index.ts';
import { isStopWord, lemmaOf, noted, type Slice, type Spelling, wordsOf } from '../text/index.ts';
import type { Clause, Word } from './clauses.ts';
import { isNameShaped, scopeOfWord } from './compare/scopes.ts';
import { claimWords } from './lexicon.ts';

/** A mention as a term; its head is the canonical name. */
export function termOfMention(slice: Slice, mention: Mention): Term {
  const written = slice(mention.start, mention.end);
  const entity = mention.entity ?? written;
  return { start: mention.start, end: mention.end, text: entity, head: entity.toLowerCase(), entity };
}

export function termOfWord(word: Word, lang: Language): Term {
  return { start: word.start, end: word.end, text: word.text, head: lemmaOf(word.text, lang) };
}

/** German nouns are capitalised; in English any content word can head a phrase. */
export const isNoun = (word: Word, lang: Language): boolean => NOUN[lang](word.spelling);

const NOUN: Readonly<Record<Language, (word: Spelling) => boolean>> = {
  de: noted(({ raw, small }) => /^\p{Lu}/u.test(raw) && !isStopWord(small, 'de') && !ADVERBS.has(small)),
  en: noted(({ raw, small }) => /\p{L}/u.test(raw) && !isStopWord(small, 'en') && raw.length > 2),
};

/** They open a sentence, and are no nouns for their capital. */
const ADVERBS: ReadonlySet<string> = new Set(
  `anfangs unterdessen indes indessen derweil währenddessen allerdings dennoch trotzdem außerdem überdies ferner schließlich
  zunächst insgesamt zuletzt hingegen dagegen gleichwohl nichtsdestotrotz immerhin jedenfalls`.split(/\s+/),
);

/** Words that open an English noun phrase or follow only nouns. */
const PHRASE_OPENER =
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those|of|in|for|by|on|at|to|from|with|per|no|any|each|every|some|net|total|new)$/;
const NEVER_NOUN =
  /(?:ly|ed)$|^(?:far|now|still|then|also|even|well|soon|ago|back|out|off|away|again|once|just|only|instead|meanwhile|least|most|much|many|said|says|told|rise|fall|stood|stand|announce|complete)$/;

/** An English word that surely heads a noun phrase: behind an article, preposition or adjective, and no adverb or participle. */
export function isSureNoun(words: readonly Word[], word: Word, lang: Language): boolean {
  if (!isNoun(word, lang)) return false;
  if (lang === 'de') return !isParticipleOpening(words, word);
  if (NEVER_NOUN.test(word.lower) || claimWords('en').finiteVerbs.has(word.lower)) return false;
  const at = words.indexOf(word);
  const before = words.slice(Math.max(0, at - 3), at);
  return at === 0 || before.some((w) => PHRASE_OPENER.test(w.lower));
}

/** "Betroffen sind 212 Beschäftigte": a participle is capitalised because it opens the sentence. */
function isParticipleOpening(words: readonly Word[], word: Word): boolean {
  if (words[0] !== word || !/(?:en|t)$/u.test(word.lower)) return false;
  return /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|hat|haben|hatte)$/.test(words[1]?.lower ?? '');
}

/** The noun a bare number counts: "640 [feste] Beschäftigte", "14,000 of the devices", "die Anwohner, insgesamt 1.850,". */
export function countedNoun(clause: Clause, quantity: Quantity, lang: Language): Word | null {
  const after = clause.words.filter((w) => w.start >= quantity.end).slice(0, 6);
  const counted = lang === 'de' ? germanCounted(after) : englishCounted(after, quantity);
  return counted ?? apposed(clause, quantity, lang);
}

/** A number between commas counts the noun before them. */
function apposed(clause: Clause, quantity: Span, lang: Language): Word | null {
  const { bridging } = claimWords(lang);
  const before = clause.words.filter((w) => w.end <= quantity.start).toReversed();
  const comma = before.findIndex((w) => !bridging.has(w.lower));
  const next = clause.words.find((w) => w.start >= quantity.end);
  if (before[comma]?.lower !== ',' || (next && next.lower !== ',')) return null;
  const noun = before[comma + 1];
  return noun && isNoun(noun, lang) ? noun : null;
}

/** "140 der 640 Stellen", "480 of the 1,250 jobs": part and whole are counted by one noun. */
function withoutWhole(after: readonly Word[], of: RegExp): readonly Word[] {
  const number = after.findIndex((w) => /^\d/.test(w.text));
  const isWhole = number > 0 && number <= 3 && after.slice(0, number).some((w) => of.test(w.lower));
  return isWhole ? after.slice(number + 1) : after;
}

/** German nouns are capitalised: adjectives may stand before, a verb or particle ends the search. */
function germanCounted(after: readonly Word[]): Word | null {
  for (const word of withoutWhole(after, /^(?:der|dieser|seiner|ihrer|von|unter)$/)) {
    if (/^[,;:.()]$/.test(word.lower) || claimWords('de').finiteVerbs.has(word.lower)) return null;
    if (isNoun(word, 'de')) return word;
    const passed =
      /^(?:der|dieser|solcher|von|weitere[nr]?)$/.test(word.lower) || /^\p{Ll}{3,}(?:e|en|er|es)$/u.test(word.text);
    if (!passed) return null;
  }
  return null;
}

/** English adjectives are not marked: the head is the last word of the run before a verb, preposition or stop word. */
function englishCounted(after: readonly Word[], quantity: Quantity): Word | null {
  const whole = withoutWhole(after, /^of$/);
  const rest = whole[0]?.lower === 'of' ? whole.slice(1).filter((w, i) => i > 0 || w.lower !== 'the') : whole;
  let head: Word | null = null;
  for (const word of rest) {
    const adjectival = head === null && /ed$/.test(word.lower);
    if (!isNoun(word, 'en') || (claimWords('en').finiteVerbs.has(word.lower) && !adjectival)) break;
    if (head && /(?:ed|ing|ly|able)$/.test(word.lower)) break;
    // "1 crate ballots": one is of the crate, however many are in it.
    if (head && quantity.value === 1 && isPlural(word.lower)) break;
    head = word;
  }
  return head && (quantity.value === 1 || isPlural(head.lower)) ? head : null;
}

/** "6.1 struck" counts nothing: what is counted stands in the plural. */
const isPlural = (word: string): boolean => /s$/.test(word) || IRREGULAR.has(word);
const IRREGULAR: ReadonlySet<string> = new Set(
  'people men women children police staff troops cattle sheep fish aircraft personnel crew feet'.split(' '),
);

/** How far into the body an article names whom it is about. */
const OPENING = 250;

/** What the whole article is about: the organisation or product named most, in its title or opening. Null when nothing stands out. */
export function topicOf(text: string, reading: Reading, title: string | null): Term | null {
  const names = [...organisationNames(text, reading), ...apposedNames(text, reading)];
  const counted = Map.groupBy(names, (n) => n.name);
  const ranked = [...counted.values()]
    .filter(([first]) => first!.start < OPENING || title?.includes(first!.name))
    .map(([first]) => ({ first: first!, count: text.split(first!.name).length - 1 }))
    .sort((a, b) => b.count - a.count || a.first.start - b.first.start);
  const [best, second] = ranked;
  if (
    !best ||
    best.count < 2 ||
    (second && second.count === best.count && !second.first.name.includes(best.first.name))
  )
    return null;
  const { start, end, name } = best.first;
  return { start, end, text: name, head: name.toLowerCase(), entity: name };
}

interface Named extends Span {
  readonly name: string;
}

const organisationNames = (text: string, reading: Reading): Named[] =>
  reading.mentions
    .filter((m) => m.type === 'organisation' || m.type === 'product')
    .map((m) => ({ start: m.start, end: m.end, name: m.entity ?? text.slice(m.start, m.end) }));

/** "der Optikhersteller Visolux", "network equipment maker Hexaline": the name behind a noun for companies. */
function apposedNames(text: string, reading: Reading): Named[] {
  const { raw, spelling, start, end, count } = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  const names: Named[] = [];
  for (let i = 1; i < count; i++) {
    if (!isNameShaped(spelling[i]!) || start[i] !== end[i - 1]! + 1) continue;
    if (scopeOfWord(spelling[i - 1]!) === 'company' && !scopeOfWord(spelling[i]!))
      names.push({ start: start[i]!, end: end[i]!, name: raw[i]! });
  }
  return names;
}
