/** How common each feature is in each language of late, and the weights that follow from it (tf-idf, unit length). */
import type { Language } from '../model/index.ts';
import type { Features } from './features.ts';
import type { Vector } from './vectors.ts';

/** Articles assumed before the first: keeps the first weights from swinging. */
const ASSUMED = 200;
/** Articles after which counts are halved and rare features dropped: memory stays bounded, old news fades. */
const HALVE_AFTER = 60_000;
/** Features held before the counts are halved early: a flood of new words must not fill the memory. */
const MOST_FEATURES = 400_000;

export interface Frequencies {
  /** Counts the article and returns its features weighted by rarity, scaled to length 1. */
  weigh(features: Features, lang: Language): Vector;
}

interface Counts {
  articles: number;
  readonly of: Map<number, number>;
}

export function createFrequencies(): Frequencies {
  const byLanguage: Readonly<Record<Language, Counts>> = {
    de: { articles: 0, of: new Map() },
    en: { articles: 0, of: new Map() },
  };
  return {
    weigh({ keys, places, weights }, lang) {
      const counts = byLanguage[lang];
      counts.articles++;
      const all = counts.articles + ASSUMED;
      const sorted = Array.from(Int32Array.from(keys).sort());
      const weighed = sorted.map((key) => {
        const count = (counts.of.get(key) ?? 0) + 1;
        counts.of.set(key, count);
        return weights[places.get(key)!]! * Math.log(1 + all / (1 + count));
      });
      if (counts.articles >= HALVE_AFTER || counts.of.size > MOST_FEATURES) halve(counts);
      scaleToUnit(weighed);
      return { keys: sorted, weights: weighed };
    },
  };
}

/** Whole counts stay small integers, which a map holds at half the memory. */
function halve(counts: Counts): void {
  counts.articles >>= 1;
  for (const [key, count] of counts.of)
    if (count < 2) counts.of.delete(key);
    else counts.of.set(key, count >> 1);
}

function scaleToUnit(weights: number[]): void {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += weights[i]! ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i]! /= length;
}
