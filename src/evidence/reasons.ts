/** Why an article joined a story, in words that a person can check. */
import type { Localized } from '../model/index.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Vector } from './vectors.ts';

const MOST_REASONS = 6;

/** The words shared with the closest article that weigh most. @param features of the second, which has just arrived */
export function sharedWords(closest: Vector, vector: Vector, features: FeatureTable, joinsTwo: boolean): Localized {
  const words = shared(closest, vector, features)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ word }) => word)
    .join(', ');
  const [de, en] =
    words === ''
      ? ['Gemeinsame Wortteile im Titel.', 'Shared parts of words in the title.']
      : [`Gemeinsame Wörter: ${words}.`, `Shared words: ${words}.`];
  if (!joinsTwo) return { de, en };
  return {
    de: `${de} Der Artikel verbindet zwei Geschichten zu einer.`,
    en: `${en} The article makes one story of two.`,
  };
}

interface SharedWord {
  readonly word: string;
  readonly weight: number;
}

/** Words that two vectors share, with their weight in the second, whose features lie in the table. */
function shared(a: Vector, b: Vector, features: FeatureTable): SharedWord[] {
  const found: SharedWord[] = [];
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [x, y] = [a.keys[i]!, b.keys[j]!];
    const word = x === y ? features.words[features.find(x)]! : '';
    if (word !== '') found.push({ word, weight: b.weights[j]! });
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return found;
}
