/**
 * Which open story an article is like in meaning, by the vectors of a model where it has one. A vector only joins, and only
 * what also shares words: it never keeps two articles apart, never makes one story of two, and reaches no further than days.
 */
import { type Found, isAnother, type Terms } from './scoring.ts';
import { type Candidate, DAY, type Member, type OpenStory } from './stories.ts';
import { similarityOf } from './vectors.ts';

/** Days between two articles that a vector may join: what happens again next week has the same meaning. */
const WITHIN_DAYS = 3;
/** Share of the likeness by words that joins alone which two articles must have all the same. */
const LEAST_WORDS = 0.25;

export interface Alike extends Found {
  /** cosine with the closest article */
  readonly similarity: number;
}

/**
 * The story with the closest article, or null. Half of the story's articles must be as close, lest one odd headline chains two.
 * @param likeness by words, of the arriving article and another
 */
export function nearestInMeaning(
  candidates: readonly Candidate[],
  member: Member,
  terms: Terms,
  similarity: number,
  likeness: (other: Member) => number,
): Alike | null {
  let best: Alike | null = null;
  for (const { story } of candidates) {
    for (const { closest, cosine } of closeTo(story, member, similarity)) {
      if (best && best.similarity >= cosine) continue;
      const score = likeness(closest);
      if (score < terms.join * LEAST_WORDS || !mayJoin(closest, member, terms) || isAnother(story, closest, member))
        continue;
      best = { story, score, closest, similarity: cosine };
    }
  }
  return best;
}

/** The articles of a story that are close in meaning; none where they are less than half of those with a vector. */
function closeTo({ recent }: OpenStory, { meaning }: Member, similarity: number) {
  const compared = recent.flatMap((closest) => {
    const cosine = similarityOf(meaning, closest.meaning);
    return cosine === null ? [] : [{ closest, cosine }];
  });
  const close = compared.filter(({ cosine }) => cosine >= similarity);
  return close.length * 2 >= compared.length ? close : [];
}

function mayJoin(a: Member, b: Member, { fading }: Terms): boolean {
  if (!a.dated || !b.dated || Math.abs(a.at - b.at) > Math.min(WITHIN_DAYS, fading) * DAY) return false;
  return !figuresConflict(figuresOf(a.title), figuresOf(b.title));
}

/** Both name figures and not one of them is the same: day 12 of a trial is not day 13, nor one tremor the other. */
const figuresConflict = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** Digits alone: German and English separate them unlike each other. */
const figuresOf = (title: string): ReadonlySet<string> =>
  new Set((title.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(/[.,]/g, '')));
