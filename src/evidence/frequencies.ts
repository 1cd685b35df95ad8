/** How common each feature is in each language of late, and the weights that follow from it (tf-idf, unit length). */
import type { Language } from '../model/index.ts';
import type { Features } from './features.ts';

/** Articles assumed before the first: keeps the first weights from swinging. */
const ASSUMED = 200;
/** Articles after which counts are halved and rare features dropped: memory stays bounded, old news fades. */
const HALVE_AFTER = 60_000;
/** Features held before the counts are halved early: a flood of new words must not fill the memory. */
const MOST_FEATURES = 200_000;

export interface Frequencies {
  /** Counts the article and returns its features weighted by rarity, scaled to length 1. */
  weigh(features: Features, lang: Language): Features;
}

interface Counts {
  articles: number;
  readonly of: Map<string, number>;
}

export function createFrequencies(): Frequencies {
  const byLanguage: Readonly<Record<Language, Counts>> = {
    de: { articles: 0, of: new Map() },
    en: { articles: 0, of: new Map() },
  };
  return {
    weigh(features, lang) {
      const counts = byLanguage[lang];
      counts.articles++;
      for (const feature of features.keys()) counts.of.set(feature, (counts.of.get(feature) ?? 0) + 1);
      if (counts.articles >= HALVE_AFTER || counts.of.size > MOST_FEATURES) halve(counts);
      return unitLength(features, (feature) =>
        Math.log(1 + (counts.articles + ASSUMED) / (1 + (counts.of.get(feature) ?? 0))),
      );
    },
  };
}

function halve(counts: Counts): void {
  counts.articles /= 2;
  for (const [feature, count] of counts.of)
    if (count < 2) counts.of.delete(feature);
    else counts.of.set(feature, count / 2);
}

function unitLength(features: Features, idf: (feature: string) => number): Features {
  const weighted = new Map<string, number>();
  let squares = 0;
  for (const [feature, weight] of features) {
    const value = weight * idf(feature);
    weighted.set(feature, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [feature, value] of weighted) weighted.set(feature, value / length);
  return weighted;
}
