/** How common each feature is in each language of late, and the weights that follow from it (tf-idf, unit length). */
import type { Language } from '../../model/index.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Vector } from './vectors.ts';
import { FIELD, type Vocabulary } from './vocabulary.ts';

/** Articles assumed before the first: keeps the first weights from swinging. */
const ASSUMED = 200;
/** Articles after which counts are halved and rare features dropped: memory stays bounded, old news fades. */
const HALVE_AFTER = 60_000;
/** Features held before the counts are halved early: a flood of new words must not fill the memory. */
const MOST_FEATURES = 400_000;

export interface Frequencies {
  /** Counts the article and returns its features weighted by rarity, scaled to length 1. */
  weigh(features: FeatureTable, lang: Language): Vector;
}

interface Counts {
  articles: number;
  features: number;
}

/** @param vocabulary where the counts are kept */
export function createFrequencies(vocabulary: Vocabulary): Frequencies {
  const byLanguage: Readonly<Record<Language, Counts>> = {
    de: { articles: 0, features: 0 },
    en: { articles: 0, features: 0 },
  };

  /** Articles of this language with the feature, this one included. */
  function countOne(key: number, lang: Language): number {
    const cell = vocabulary.placeOf(key) + FIELD[lang];
    const count = vocabulary.cells[cell]! + 1;
    vocabulary.cells[cell] = count;
    if (count === 1) byLanguage[lang].features++;
    return count;
  }

  function halve(lang: Language): void {
    const counts = byLanguage[lang];
    counts.articles >>= 1;
    counts.features = 0;
    const { cells } = vocabulary;
    for (const place of vocabulary.places()) {
      cells[place + FIELD[lang]]! >>= 1;
      if (cells[place + FIELD[lang]] !== 0) counts.features++;
    }
  }

  return {
    weigh(features, lang) {
      const counts = byLanguage[lang];
      counts.articles++;
      const all = counts.articles + ASSUMED;
      const places = placesByKey(features);
      const keys: number[] = [];
      const weights: number[] = [];
      let squares = 0;
      for (let i = 0; i < places.length; i++) {
        const key = features.keys[places[i]!]!;
        const weight = features.weights[places[i]!]! * Math.log(1 + all / (1 + countOne(key, lang)));
        keys.push(key);
        weights.push(weight);
        squares += weight ** 2;
      }
      if (counts.articles >= HALVE_AFTER || counts.features > MOST_FEATURES) halve(lang);
      const length = Math.sqrt(squares) || 1;
      for (let i = 0; i < weights.length; i++) weights[i]! /= length;
      return { keys, weights };
    },
  };
}

/** Places of the features in the order of their keys: key and place lie in one number, which sorts without asking back. */
function placesByKey({ keys, size }: FeatureTable): Float64Array {
  const packed = new Float64Array(size);
  for (let place = 0; place < size; place++) packed[place] = keys[place]! * PLACES + place;
  packed.sort();
  for (let i = 0; i < size; i++) packed[i] = packed[i]! - Math.floor(packed[i]! / PLACES) * PLACES;
  return packed;
}
/** More than an article has features; with a key of 32 bits still exact in a double. */
const PLACES = 2 ** 20;
