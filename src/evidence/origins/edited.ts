/** Reports made of one text whose wording was edited: sentence upon sentence of like words, figures and speech, in one order. */
import type { ArticleVersionId } from '../../model/index.ts';
import { detailsOf } from '../grouping/details.ts';
import { isSameOutlet } from './house.ts';
import { sentencesOf } from './sentences.ts';

interface Printed {
  readonly id: ArticleVersionId;
  readonly outlet: string;
  readonly text: string;
}

export interface Edited {
  readonly a: ArticleVersionId;
  readonly b: ArticleVersionId;
  /** sentences of `a` that `b` tells alike */
  readonly sentences: number;
}

interface Sentence {
  readonly stems: ReadonlySet<string>;
  readonly details: readonly string[];
}

/** Two reporters at one press conference tell the same news, yet seldom so much of it in like words and one order. */
const FEWEST_ALIKE = 6;
const FEWEST_WITH_DETAILS = 2;
/** part of the shorter article's sentences */
const SHARE = 0.25;
/** part of the like sentences that stand in one order */
const IN_ORDER = 0.75;

/** Pairs of different outlets, each once. Only articles that share figures or speech are compared sentence by sentence. */
export function editedIn(articles: readonly Printed[]): readonly Edited[] {
  const read = articles.map(({ text }) => sentencesOf(text).map((s) => readSentence(text.slice(s.start, s.end))));
  const details = read.map((sentences) => new Set(sentences.flatMap((s) => s.details)));
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b, k): Edited[] => {
      const j = i + 1 + k;
      if (isSameOutlet(a.outlet, b.outlet) || details[i]!.intersection(details[j]!).size < FEWEST_WITH_DETAILS)
        return [];
      const sentences = likeSentences(read[i]!, read[j]!);
      return sentences === null ? [] : [{ a: a.id, b: b.id, sentences }];
    }),
  );
}

/** How many sentences of one are told by the other, where these are enough to be one text; else null. */
function likeSentences(own: readonly Sentence[], theirs: readonly Sentence[]): number | null {
  const found = own.flatMap((s) => likest(s, theirs) ?? []);
  const enough = found.length >= FEWEST_ALIKE && found.length >= SHARE * Math.min(own.length, theirs.length);
  const withDetails = found.filter((f) => f.details > 0).length;
  const ordered = longestRise(found.map((f) => f.at));
  return enough && withDetails >= FEWEST_WITH_DETAILS && ordered >= IN_ORDER * found.length ? found.length : null;
}

/** Shares of the shorter sentence's words: fewer will do where both give one figure or speech. */
const LIKE_WORDS = 0.5;
const LIKE_WORDS_WITH_DETAIL = 0.34;
const FEWEST_WORDS = 4;

/** The sentence that tells most of this one, by its place; null where none does. */
function likest(s: Sentence, others: readonly Sentence[]): { at: number; details: number } | null {
  let best: { at: number; details: number; score: number } | null = null;
  for (const [at, other] of others.entries()) {
    const shared = s.stems.intersection(other.stems).size;
    const words = shared / Math.max(1, Math.min(s.stems.size, other.stems.size));
    const details = s.details.filter((d) => other.details.includes(d)).length;
    const isLike =
      (words >= LIKE_WORDS && shared >= FEWEST_WORDS) ||
      (details > 0 && words >= LIKE_WORDS_WITH_DETAIL && shared >= FEWEST_WORDS - 1);
    const score = words + details / 5;
    if (isLike && score > (best?.score ?? 0)) best = { at, details, score };
  }
  return best;
}

/** The first letters of a word outlast its inflection; shorter words stand in every sentence. */
const STEM = 5;
const YEAR = /^(?:19|20)\d\d$/;

const readSentence = (text: string): Sentence => ({
  stems: new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((w) => w.slice(0, STEM))),
  details: detailsOf(text).filter((d) => !YEAR.test(d)),
});

/** Length of the longest rising subsequence. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const at of places) {
    const i = ends.findIndex((end) => end >= at);
    ends[i < 0 ? ends.length : i] = at;
  }
  return ends.length;
}
