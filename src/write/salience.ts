/**
 * How much of what matters in a story a sentence of a report carries. The weights are of a logistic regression on stories
 * whose authors listed their strongest facts themselves (`training/salience.ts`): figures and days before scenes, the
 * newest before what it overtook, the upper half of a report before its end.
 */
import type { Claim } from '../model/index.ts';

/** Where a sentence stands, as parts of the whole. */
export interface Standing {
  /** 0..1: of the reports in their order, the oldest first */
  readonly newness: number;
  /** 0..1: in its report, the first sentence first */
  readonly place: number;
}

/** What the weights are for, each 0..1 but the figures, which are counted. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

const WEIGHTS = { figures: 0.95, newness: 0.7, place: -0.35, spoken: 0.15, planned: 0.2, several: 0.7 };

/**
 * @param text the sentence
 * @param claims all of it
 * @param several whether another report tells some of it
 */
export const salience = (text: string, claims: readonly Claim[], standing: Standing, several: boolean): number =>
  weighed(featuresOf(text, claims, standing, several), WEIGHTS);

export const weighed = (features: Features, weights: Features): number =>
  FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);

export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

export function featuresOf(text: string, claims: readonly Claim[], standing: Standing, several: boolean): Features {
  const written = text.match(FIGURE)?.length ?? 0;
  // "Von elf Hebammen haben vier gekündigt": read, though no digit stands there
  const read = new Set(claims.flatMap((c) => (c.quantity ? [c.quantity.start] : []))).size;
  return {
    ...standing,
    figures: Math.min(MOST_FIGURES, Math.max(written, read)),
    spoken: Number(claims.some((c) => c.speaker && c.speaker.kind !== 'unnamed')),
    planned: Number(claims.some((c) => c.modality === 'planned')),
    several: Number(several),
  };
}
const FIGURE = /\d[\d.,:]*/gu;
/** A list of numbers is a table. */
const MOST_FIGURES = 4;
