/**
 * How much of what matters in a story a sentence of a report carries. The weights are of a logistic regression on stories
 * whose authors listed their strongest facts themselves (`training/salience.ts`): figures and deeds before scenes, the
 * newest before what it overtook, what somebody tells of himself last.
 */
import type { Claim } from '../../model/index.ts';
import { wordCount } from '../tell/source-sentence.ts';

/** Where a sentence stands, as parts of the whole. */
export interface Standing {
  /** 0..1: of the reports in their order, the oldest first */
  readonly newness: number;
  /** whether no report is newer */
  readonly newest: boolean;
  /** 0..1: in its report, the first sentence first */
  readonly place: number;
}

/** What the weights are for, each 0..1 but figures (the root of how many) and length (in twenties of words). */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

const WEIGHTS = {
  figures: 1.23,
  newness: 0.92,
  newest: 0.26,
  place: -0.07,
  spoken: 0.09,
  planned: 0.15,
  several: 0.49,
  event: 0.49,
  length: 0.73,
  ofSelf: -0.92,
};

/**
 * @param text the sentence
 * @param claims all of it
 * @param several whether another report tells some of it
 */
export const salience = (text: string, claims: readonly Claim[], standing: Standing, several: boolean): number =>
  weighed(featuresOf(text, claims, standing, several), WEIGHTS) - USUAL;
/** What every sentence has by its length and its place: half of a report's sentences are worth more than 1. */
const USUAL = 1.3;

export const weighed = (features: Features, weights: Features): number =>
  FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);

export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

export function featuresOf(text: string, claims: readonly Claim[], standing: Standing, several: boolean): Features {
  const written = text.match(FIGURE)?.length ?? 0;
  // "Von elf Hebammen haben vier gekündigt": read, though no digit stands there
  const read = new Set(claims.flatMap((c) => (c.quantity ? [c.quantity.start] : []))).size;
  return {
    newness: standing.newness,
    newest: Number(standing.newest),
    place: standing.place,
    figures: Math.sqrt(Math.min(MOST_FIGURES, Math.max(written, read))),
    spoken: Number(claims.some((c) => c.speaker && c.speaker.kind !== 'unnamed')),
    planned: Number(claims.some((c) => c.modality === 'planned')),
    several: Number(several),
    event: Number(claims.some((c) => c.kind === 'event')),
    length: Math.min(LONGEST, wordCount(text)) / 20,
    ofSelf: Number(OF_SELF.test(text)),
  };
}
const FIGURE = /\d[\d.,:]*/gu;
/** Words: more says no more, it only takes longer. */
const LONGEST = 40;
/** "we", "I": the speaker tells of himself */
const OF_SELF = /(?<!\p{L})(?:[Ww]ir|[Ii]ch|I|[Ww]e|[Yy]ou)(?!\p{L})/u;
/** A list of numbers is a table. */
const MOST_FIGURES = 4;
