/** Why an article joined a story, in words that a person can check. */
import type { Localized } from '../../model/index.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Found } from './scoring.ts';
import type { Member } from './stories.ts';
import type { Vector } from './vectors.ts';

const MOST_REASONS = 6;

/** The words shared with the closest article that weigh most. @param features of the second, which has just arrived */
export function sharedWords(found: Found, vector: Vector, features: FeatureTable, joinsTwo: boolean): Localized {
  const { de, en } = withMeaning(wordsIn(found.closest.vector, vector, features), found.closeness);
  if (!joinsTwo) return { de, en };
  return {
    de: `${de} Der Artikel verbindet zwei Geschichten zu einer.`,
    en: `${en} The article makes one story of two.`,
  };
}

/** A model's word for it, with the similarity it gave, and what can be checked by eye. @param cosine with the closest article */
export function alikeInMeaning(closest: Member, cosine: number, vector: Vector, features: FeatureTable): Localized {
  const { de, en } = wordsIn(closest.vector, vector, features);
  const value = cosine.toFixed(2);
  return {
    de: `Einem Sprachmodell nach von gleicher Bedeutung wie „${closest.title}“ (Ähnlichkeit ${value.replace('.', ',')}). ${de}`,
    en: `By a language model’s measure alike in meaning to “${closest.title}” (similarity ${value}). ${en}`,
  };
}

/** @param closeness absent where no vector had a part in it */
function withMeaning({ de, en }: Localized, closeness: number | undefined): Localized {
  if (closeness === undefined) return { de, en };
  const value = closeness.toFixed(2);
  return {
    de: `${de} Einem Sprachmodell nach dieser Geschichte näher als den anderen (${value.replace('.', ',')} von 1).`,
    en: `${en} By a language model’s measure closer to this story than to the others (${value} of 1).`,
  };
}

function wordsIn(closest: Vector, vector: Vector, features: FeatureTable): Localized {
  const words = shared(closest, vector, features)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ word }) => word)
    .join(', ');
  return words === ''
    ? { de: 'Gemeinsame Wortteile im Titel.', en: 'Shared parts of words in the title.' }
    : { de: `Gemeinsame Wörter: ${words}.`, en: `Shared words: ${words}.` };
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
