/** Finds, for a sentence or clause of the draft, the passages of the sources it was most likely written from. */
import type { Span } from '../model/index.ts';
import type { Clause, Word } from './sheet.ts';
import type { Hits, SourceSentence, SourceSet } from './sources.ts';
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

/** A word that can carry an alignment, with what it weighs. */
interface Share {
  readonly word: Word;
  readonly weight: number;
  readonly hits: Hits;
}

/** The words that can carry an alignment, of each stem the first. */
function sharesOf(words: readonly Word[], sources: SourceSet): Share[] {
  const shares: Share[] = [];
  for (const word of distinct(words)) {
    const part = share(word);
    if (part === 0) continue;
    const { hits, weight } = sources.lookUp(word);
    shares.push({ word, weight: part * weight, hits });
  }
  return shares;
}

/** Best passages for these words, best first; `sources` decides the weights. */
export function passagesFor(words: readonly Word[], sources: SourceSet, most = PASSAGES): Passage[] {
  const scores = new Array<number>(sources.sentences.length).fill(0);
  let total = 0;
  for (const { weight, hits } of sharesOf(words, sources)) {
    total += weight;
    for (const [at, alike] of hits) scores[at]! += weight * alike;
  }
  return highest(scores, most).map((at) => {
    const score = scores[at]!;
    return { at: sources.sentences[at]!, score, cover: total ? score / total : 0 };
  });
}

/** The places of the highest scores above 0, best first and of equals the earlier. */
function highest(scores: readonly number[], most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!;
    let rank = found.length;
    while (rank > 0 && scores[found[rank - 1]!]! < score) rank--;
    if (score === 0 || rank >= most) continue;
    found.splice(rank, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}

/** Of each stem the first word. */
export function distinct(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  for (const word of words) {
    const before = seen.size;
    if (seen.add(word.stem).size > before) found.push(word);
  }
  seen.clear();
  return found;
}
/** Used again by each call: sentences are compared over and over. */
const seen = new Set<string>();

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
  for (const { word, weight } of sharesOf(words, sources)) sum += weight * (in_ === words ? 1 : heldBy(word, in_));
  return sum;
}

/** Weight of the words that one of these source sentences holds too: a word is laid beside those alone in which the index finds it. */
export function overlapAt(words: readonly Word[], at: readonly SourceSentence[], sources: SourceSet): number {
  let sum = 0;
  for (const { word, weight, hits } of sharesOf(words, sources)) sum += weight * heldAt(word, hits, at);
  return sum;
}

function heldAt(word: Compared, hits: Hits, all: readonly SourceSentence[]): number {
  let best = 0;
  for (const { at, sentence } of all) if (best < 1 && hits.has(at)) best = Math.max(best, heldBy(word, sentence.words));
  return best;
}

/**
 * The source sentences, in order, with which these words may overlap by at least so much: no other does. Taken from the
 * index of the sources, which finds all that `heldBy` finds, so that most sentences are not compared word by word.
 */
export function mayOverlap(words: readonly Word[], least: number, sources: SourceSet): readonly SourceSentence[] {
  if (least <= 0) return sources.sentences;
  const scores = new Array<number>(sources.sentences.length).fill(0);
  for (const { weight, hits } of sharesOf(words, sources))
    for (const [at, alike] of hits) scores[at]! += weight * alike;
  return sources.sentences.filter(({ at }) => scores[at]! >= least);
}

/** "Schuld" of "Schuldanerkenntnis": where all that is shared is one word that is but a part of another, nothing is. */
export function isByChance(words: readonly Word[], { at }: Passage): boolean {
  const held = words.map((w) => heldBy(w, at.sentence.words)).filter((alike) => alike > 0);
  return held.length === 1 && held[0]! < SAME_CONCEPT;
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
export function clausesBehind(words: readonly Word[], { at }: Passage, sources: SourceSet): Clause[] {
  const { clauses } = at.sentence;
  const told = sharesOf(words, sources).filter(({ hits }) => hits.has(at.at));
  const shared = clauses.map((c) => told.reduce((sum, { word, weight }) => sum + weight * heldBy(word, c.words), 0));
  const most = Math.max(...shared);
  return clauses.filter((_, i) => shared[i]! > 0 && shared[i]! >= ALSO * most);
}
