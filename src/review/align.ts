/** Finds, for a sentence or clause of the draft, the passages of the sources it was most likely written from. */
import type { Span } from '../model/index.ts';
import type { Clause, Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';
import { likeness } from './stems.ts';

/** A source sentence with how much of the draft's words it holds. */
export interface Passage {
  readonly at: SourceSentence;
  /** weight of the shared words */
  readonly score: number;
  /** 0..1: shared part of the draft words' weight */
  readonly cover: number;
}

/** How many source sentences a draft sentence may draw on: two facts and what stands beside them. */
const PASSAGES = 4;

/** Words that can carry an alignment: content, numbers, and light words as a last resort at a quarter. */
const share = (word: Word): number =>
  word.kind === 'content' || word.kind === 'number' ? 1 : word.kind === 'light' ? 0.25 : 0;

interface Share {
  readonly word: Word;
  readonly part: number;
}
const shares = new WeakMap<readonly Word[], readonly Share[]>();

/** The words that can carry an alignment, of each stem the first: a clause is laid beside many. */
function sharesOf(words: readonly Word[]): readonly Share[] {
  const before = shares.get(words);
  if (before) return before;
  const found = distinct(words).flatMap((word) => (share(word) > 0 ? [{ word, part: share(word) }] : []));
  shares.set(words, found);
  return found;
}

/** Best passages for these words, best first; `sources` decides the weights. */
export function passagesFor(words: readonly Word[], sources: SourceSet, most = PASSAGES): Passage[] {
  const scores = new Map<number, number>();
  let total = 0;
  for (const { word, part } of sharesOf(words)) {
    const weight = part * sources.weight(word);
    total += weight;
    for (const [at, alike] of sources.find(word)) scores.set(at, (scores.get(at) ?? 0) + weight * alike);
  }
  return [...scores]
    .map(([at, score]) => ({ at: sources.sentences[at]!, score, cover: total ? score / total : 0 }))
    .sort((a, b) => b.score - a.score || a.at.at - b.at.at)
    .slice(0, most);
}

export function distinct(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word>();
  for (const word of words) if (!seen.has(word.stem)) seen.set(word.stem, word);
  return [...seen.values()];
}

/** What two words are compared by. */
type Compared = Pick<Word, 'stem' | 'lemma' | 'concept'>;

/** 0..1: how alike two words are: one stem or lemma, one meaning, or part of each other. */
export const alike = (a: Compared, b: Compared): number =>
  a.stem === b.stem || a.lemma === b.lemma
    ? 1
    : a.concept && a.concept === b.concept
      ? SAME_CONCEPT
      : likeness(a.stem, b.stem);
/** A word of the same meaning is nearly as good as the word itself. */
const SAME_CONCEPT = 0.9;

/** 0..1: how much of a word these words hold. */
export function heldBy(word: Compared, words: readonly Word[]): number {
  let best = 0;
  for (const other of words) {
    const found = alike(word, other);
    if (found === 1) return 1;
    if (found > best) best = found;
  }
  return best;
}

/** Weight of the words of `words` that `in_` holds too. */
export function overlap(words: readonly Word[], in_: readonly Word[], sources: SourceSet): number {
  let sum = 0;
  for (const { word, part } of sharesOf(words))
    sum += part * (in_ === words ? 1 : heldBy(word, in_)) * sources.weight(word);
  return sum;
}

/**
 * The source sentences, in order, with which these words may overlap by at least so much: no other does. Taken from the
 * index of the sources, which finds all that `heldBy` finds, so that most sentences are not compared word by word.
 */
export function mayOverlap(words: readonly Word[], least: number, sources: SourceSet): readonly SourceSentence[] {
  if (least <= 0) return sources.sentences;
  const scores = new Map<number, number>();
  for (const { word, part } of sharesOf(words)) {
    const weight = sources.weight(word);
    for (const [at, alike] of sources.find(word)) scores.set(at, (scores.get(at) ?? 0) + part * alike * weight);
  }
  return sources.sentences.filter(({ at }) => (scores.get(at) ?? 0) >= least);
}

export const evidenceAt = (
  passage: SourceSentence,
  at: Span = passage.sentence,
): { source: string; start: number; end: number } => ({
  source: passage.source,
  start: at.start,
  end: at.end,
});

/** Other clauses of a source sentence count as behind a draft clause when they share this part of what the best one shares. */
const ALSO = 0.5;

/** The clauses of a passage that a draft clause was made from, in order. */
export function clausesBehind(words: readonly Word[], passage: Passage, sources: SourceSet): Clause[] {
  const { clauses } = passage.at.sentence;
  const shared = clauses.map((c) => overlap(words, c.words, sources));
  const most = Math.max(...shared);
  return clauses.filter((_, i) => shared[i]! > 0 && shared[i]! >= ALSO * most);
}
