/** A measure by its name in the lexicon, and how sure a binding to it is. */

import type { Language, Measure } from '../../model/index.ts';
import { findMeasure, type MeasureEntry } from '../../text/index.ts';
import type { Word } from '../clauses.ts';
import { isOpenNoun } from './counting.ts';
import { PERSON_KEYS } from './predicates.ts';

/** How sure a binding is, by how it was made. */
export const GOVERNED = 0.95;
export const IN_CLAUSE = 0.8;
export const BY_PREDICATE = 0.75;
export const IN_SENTENCE = 0.6;
export const BY_NOUN = 0.55;

export interface Named {
  readonly key: string;
  readonly course: Measure['course'];
  readonly dimension: string | null;
  readonly word: Word | null;
  readonly confidence: number;
  readonly expected?: boolean;
}

/** A measure the word names as a noun; German nouns are capitalised, and "Gewerkschaft" ends in no "Schaf". */
export function entryOf(word: Pick<Word, 'text' | 'lower'>, lang: Language): MeasureEntry | null {
  const entry = findMeasure(lang, word.text);
  if (!entry) return null;
  if (lang === 'de' && /schaft(?:en)?$/u.test(word.lower) && !entry.words.de.nouns.some((n) => /schaft$/u.test(n)))
    return null;
  // "Verträge" ends in no "Erträge".
  if (lang === 'de' && /vertr[aä]ge?[sn]?$/u.test(word.lower)) return null;
  if (isOpenNoun(word.text, lang)) return null;
  if (lang === 'de') return /^\p{Lu}/u.test(word.text) || /^\p{L}+-\p{Lu}/u.test(word.text) ? entry : null;
  return entry.words.en.nouns.some((noun) => isFormOf(word.lower, noun.toLowerCase())) ? entry : null;
}

/** "plants" is a form of "plant"; "plans", which has the stem of "planes", is none. An "order" is no "orders". */
const isFormOf = (written: string, noun: string): boolean =>
  written === noun || written === `${noun}s` || written === `${noun}es` || written === noun.replace(/y$/, 'ies');

export const named = (entry: MeasureEntry, word: Word | null, confidence: number, expected = false): Named => ({
  key: entry.key,
  course: EVENT_COUNTS.has(entry.key) ? 'period' : RUNNING.has(entry.key) ? 'status' : entry.course,
  dimension: entry.dimension,
  word,
  confidence,
  ...(expected && { expected }),
});

/** Those who came to one event stay as many as they were: a later figure corrects, it does not replace. */
const EVENT_COUNTS: ReadonlySet<string> = new Set(['protesters', 'visitors', 'strikers', 'purchase-price', 'fine']);

/** By how many votes somebody is ahead. */
export const VOTE_LEAD_KEY = 'vote-lead';

/** The qualifier of a count that its own report tells a larger one of the same noun beside. */
export const PART = 'part';

/** The qualifier of a count that says of itself to be of some among all: "two of the deaths". */
export const SOME = 'some';

/** Counts of a vote run until the last ballot is counted. */
const RUNNING: ReadonlySet<string> = new Set(['turnout', 'vote-share', 'votes', 'seats']);

export const isPersonKey = (key: string): boolean => key === 'count:people' || PERSON_KEYS.has(key);
