/** Binds a figure to what it measures: through the bilingual lexicon, else by the noun itself. */
import type { Language, Measure, Quantity } from '../model/index.ts';
import { findMeasure, findQualifiers, lemmaOf, type MeasureEntry } from '../text/index.ts';
import type { Clause, Word } from './clauses.ts';
import { claimWords } from './lexicon.ts';
import { countedNoun, isNoun } from './terms.ts';

export interface BoundMeasure {
  readonly measure: Measure;
  /** the word that names it; null where a predicate did */
  readonly word: Word | null;
  /** 0..1 */
  readonly confidence: number;
}

/** How sure a binding is, by how it was made. */
const ADJACENT = 0.9;
const IN_CLAUSE = 0.7;
const BY_NOUN = 0.55;

/** A person, a thing: counted without saying in what respect. */
const GENERIC_COUNTS: ReadonlySet<string> = new Set(['people', 'units', 'companies', 'things']);

interface Candidate {
  readonly entry: MeasureEntry;
  readonly word: Word;
  /** words between it and the figure; negative where it stands before */
  readonly distance: number;
}

export function bindMeasure(clause: Clause, quantity: Quantity, lang: Language): BoundMeasure | null {
  const candidates = candidatesIn(clause, quantity, lang);
  const counted = quantity.type === 'number' ? countedNoun(clause, quantity, lang) : null;
  const bound = counted ? bindCounted(counted, candidates, lang) : bindAmount(candidates, quantity);
  const fallback = bound ?? bindNearestNoun(clause, quantity, lang);
  return fallback && { ...fallback, measure: inContext(fallback.measure, clause, quantity, lang) };
}

function candidatesIn(clause: Clause, quantity: Quantity, lang: Language): Candidate[] {
  const here = clause.words.findIndex((w) => w.start >= quantity.start);
  return clause.words.flatMap((word, i) => {
    if (word.start < quantity.end && word.end > quantity.start) return [];
    const entry = findMeasure(lang, word.text);
    return entry ? [{ entry, word, distance: i - here }] : [];
  });
}

/** "640 Beschäftigte" names its measure itself; "zwei Menschen" takes it from the clause ("... ums Leben gekommen"). */
function bindCounted(counted: Word, candidates: readonly Candidate[], lang: Language): BoundMeasure {
  const own = findMeasure(lang, counted.text);
  if (own && !GENERIC_COUNTS.has(own.key)) return { measure: levelOf(own), word: counted, confidence: ADJACENT };
  const other = nearest(
    candidates.filter((c) => c.entry.dimension === 'count' && c.word !== counted && !GENERIC_COUNTS.has(c.entry.key)),
  );
  if (other) return { measure: levelOf(other.entry), word: other.word, confidence: IN_CLAUSE };
  const key = own ? `count:${own.key}` : `count:${lemmaOf(counted.text, lang)}`;
  return { measure: { key, aspect: 'level', qualifiers: [], course: 'status' }, word: counted, confidence: BY_NOUN };
}

function bindAmount(candidates: readonly Candidate[], quantity: Quantity): BoundMeasure | null {
  const wanted = DIMENSIONS[quantity.type];
  const fitting = candidates.filter((c) => !wanted || wanted.includes(c.entry.dimension));
  const best = nearest(fitting);
  if (!best) return null;
  const confidence = Math.abs(best.distance) <= 3 ? ADJACENT : IN_CLAUSE;
  return { measure: levelOf(best.entry), word: best.word, confidence };
}

/** What a type of figure can measure; absent: anything (a percentage may be the change of any measure). */
const DIMENSIONS: Partial<Record<Quantity['type'], readonly string[]>> = {
  currency: ['currency'],
  number: ['count', 'number'],
};

/** A word right behind the figure ("3,51 Milliarden Euro Umsatz") first, then the closest before it, then the rest. */
function nearest(candidates: readonly Candidate[]): Candidate | undefined {
  const cost = (c: Candidate): number =>
    c.distance > 0 && c.distance <= 4 ? c.distance : c.distance < 0 ? 1 - c.distance : 10 + c.distance;
  return [...candidates].sort((a, b) => cost(a) - cost(b))[0];
}

const levelOf = (entry: MeasureEntry): Measure => ({
  key: entry.key,
  aspect: 'level',
  qualifiers: [],
  course: entry.course,
});

function bindNearestNoun(clause: Clause, quantity: Quantity, lang: Language): BoundMeasure | null {
  const before = clause.words.filter((w) => w.end <= quantity.start && isNoun(w, lang)).at(-1);
  const noun = before ?? clause.words.find((w) => w.start >= quantity.end && isNoun(w, lang));
  if (!noun) return null;
  return {
    measure: { key: `lemma:${lemmaOf(noun.text, lang)}`, aspect: 'level', qualifiers: [], course: 'period' },
    word: noun,
    confidence: BY_NOUN,
  };
}

/** Level, change or share; which way; how delimited: all read from the clause's other words. */
function inContext(measure: Measure, clause: Clause, quantity: Quantity, lang: Language): Measure {
  const aspect = aspectOf(clause, quantity, lang);
  const direction = aspect === 'change' ? directionOf(clause, quantity, lang) : undefined;
  const near = clause.words.filter((w) => Math.abs(w.start - quantity.start) < QUALIFIER_REACH).map((w) => w.text);
  return { ...measure, aspect, qualifiers: [...findQualifiers(lang, near)].sort(), ...(direction && { direction }) };
}

/** A qualifier stands in the same phrase: within some ten words. */
const QUALIFIER_REACH = 70;

function aspectOf(clause: Clause, quantity: Quantity, lang: Language): Measure['aspect'] {
  const w = claimWords(lang);
  const before = clause.words
    .filter((x) => x.end <= quantity.start)
    .slice(-3)
    .map((x) => x.lower);
  const lead = before.findLast((x) => w.change.has(x) || w.level.has(x));
  if (lead && w.change.has(lead)) return 'change';
  if (lead && w.level.has(lead)) return 'level';
  if (quantity.type === 'percentage-points' || quantity.type === 'multiple') return 'change';
  if (quantity.type !== 'percentage' && quantity.type !== 'fraction') return 'level';
  const moves = clause.words.some((x) => w.rising.has(x.lower) || w.falling.has(x.lower));
  return moves ? 'change' : 'share';
}

/** The word of movement closest to the figure decides. */
function directionOf(clause: Clause, quantity: Quantity, lang: Language): 'up' | 'down' | undefined {
  const w = claimWords(lang);
  const moving = clause.words.filter((x) => w.rising.has(x.lower) || w.falling.has(x.lower));
  const gap = (x: Word): number => Math.min(Math.abs(x.start - quantity.end), Math.abs(quantity.start - x.end));
  const best = moving.sort((a, b) => gap(a) - gap(b))[0];
  return best && (w.falling.has(best.lower) ? 'down' : 'up');
}
