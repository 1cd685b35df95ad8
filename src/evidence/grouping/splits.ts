/** Whether a story proves to be two events: two groups of its articles, each alike in itself, with next to nothing in common. */
import type { Language, Localized } from '../../model/index.ts';
import { dot, type Embedding, similarityOf, type Vector } from './vectors.ts';

/** What a split needs of an article. */
export interface Told {
  readonly vector: Vector;
  readonly meaning?: Embedding | null;
  readonly lang: Language;
  readonly title: string;
  /** articles of this wording, itself among them */
  readonly stands: number;
  readonly at: number;
}

export interface Parts<T extends Told> {
  /** the larger part, of two equal ones the older: it keeps the story's id */
  readonly stay: readonly T[];
  readonly leave: readonly T[];
  readonly why: Localized;
}

/** Different wordings that each part must have: one odd article is no event. */
const LEAST = 2;
/** Likeness across the parts against the likeness within the looser one, up to which they are two events. */
const ACROSS = 0.4;
/** Mean likeness across, beyond which they are one event whatever holds within. */
const MOST_ACROSS = 0.08;

/**
 * The two parts of a story, or null where it is one. Any order of the articles gives the same.
 * @param similarity of two vectors from which two articles are one in meaning; null: vectors are not asked
 */
export function partsOf<T extends Told>(articles: readonly T[], similarity: number | null = null): Parts<T> | null {
  if (articles.length < 2 * LEAST) return null;
  const likeness = likenesses(articles);
  const second = secondPart(articles, likeness);
  const first = articles.map((_, i) => i).filter((i) => !second.includes(i));
  if (first.length < LEAST || second.length < LEAST) return null;
  if (similarity !== null && areOneInMeaning(articles, first, second, similarity)) return null;
  // Two languages share names only: what is told in one of them says nothing against what is told in the other.
  const oneTongue = (i: number, j: number): boolean => articles[i]!.lang === articles[j]!.lang;
  const across = mean(first.flatMap((i) => second.filter((j) => oneTongue(i, j)).map((j) => likeness[i]![j]!)));
  const within = (part: readonly number[]): number | null =>
    mean(part.flatMap((i) => part.filter((j) => j > i && oneTongue(i, j)).map((j) => likeness[i]![j]!)));
  if (across === null || across > MOST_ACROSS) return null;
  const looser = Math.min(within(first) ?? 0, within(second) ?? 0);
  return across <= ACROSS * looser
    ? named(
        first.map((i) => articles[i]!),
        second.map((i) => articles[i]!),
      )
    : null;
}

/** Half of what can be compared across the parts is alike: what a model joined is not undone for its want of shared words. */
function areOneInMeaning(
  articles: readonly Told[],
  first: readonly number[],
  second: readonly number[],
  similarity: number,
): boolean {
  const across = first
    .flatMap((i) => second.map((j) => similarityOf(articles[i]!.meaning ?? null, articles[j]!.meaning ?? null)))
    .filter((found) => found !== null);
  return across.length > 0 && across.filter((found) => found >= similarity).length * 2 >= across.length;
}

/** Of each two, either way round; of one and itself 0. */
function likenesses(articles: readonly Told[]): readonly (readonly number[])[] {
  const likeness = articles.map(() => new Array<number>(articles.length).fill(0));
  for (let i = 0; i < articles.length; i++)
    for (let j = i + 1; j < articles.length; j++) {
      likeness[i]![j] = dot(articles[i]!.vector, articles[j]!.vector);
      likeness[j]![i] = likeness[i]![j]!;
    }
  return likeness;
}

/** Of the two least alike each gathers those more like it than the other; ties go to the first. */
function secondPart(articles: readonly Told[], likeness: readonly (readonly number[])[]): readonly number[] {
  let seeds: readonly [number, number] = [0, 1];
  for (let i = 0; i < articles.length; i++)
    for (let j = i + 1; j < articles.length; j++) if (likeness[i]![j]! < likeness[seeds[0]]![seeds[1]]!) seeds = [i, j];
  const [a, b] = seeds;
  return articles.flatMap((_, i) => (i === b || (i !== a && likeness[i]![b]! > likeness[i]![a]!) ? [i] : []));
}

function named<T extends Told>(first: readonly T[], second: readonly T[]): Parts<T> {
  const size = (part: readonly T[]): number => part.reduce((all, { stands }) => all + stands, 0);
  const began = (part: readonly T[]): number => Math.min(...part.map(({ at }) => at));
  const firstStays = size(first) - size(second) || began(second) - began(first);
  const [stay, leave] = firstStays >= 0 ? [first, second] : [second, first];
  const [one, other] = [stay[0]!.title, leave[0]!.title];
  return {
    stay,
    leave,
    why: {
      de: `Zwei Ereignisse, die fast kein Wort teilen: „${one}“ und „${other}“.`,
      en: `Two events that share hardly a word: “${one}” and “${other}”.`,
    },
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
