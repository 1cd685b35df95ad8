/** What an article has said already: nothing is told twice, and attributions take turns. */
import type { ArticleVersionId, Language, Verdict } from '../model/index.ts';
import { contentLemmas } from '../text/index.ts';
import type { SourceSentence } from './source-sentence.ts';

export interface Told {
  readonly verdicts: Set<string>;
  /** where told sentences stand, and what they are made of */
  readonly places: { readonly article: ArticleVersionId; readonly start: number; readonly end: number }[];
  readonly contents: {
    readonly lang: Language;
    readonly lemmas: ReadonlySet<string>;
    readonly landmarks: ReadonlySet<string>;
  }[];
  /** how many sentences each article has given so far */
  readonly shares: Map<ArticleVersionId, number>;
  /** goes up with every attribution */
  turn: number;
  /** quotations in the other language so far */
  foreign: number;
}

export const nothingTold = (): Told => ({
  verdicts: new Set(),
  places: [],
  contents: [],
  shares: new Map(),
  turn: 0,
  foreign: 0,
});

/** Two sentences with this part of their content words in common say the same to a reader. */
const SAME = 0.6;

export function isTold(told: Told, sentence: SourceSentence): boolean {
  const here = told.places.some(
    (p) => p.article === sentence.article.id && p.start < sentence.end && sentence.start < p.end,
  );
  if (here) return true;
  const lemmas = contentOf(sentence);
  if (told.contents.some((c) => c.lang === sentence.lang && shared(c.lemmas, lemmas) >= SAME)) return true;
  const marks = landmarks(sentence);
  return (
    marks.size >= FEWEST_LANDMARKS &&
    told.contents.some((c) => c.lang !== sentence.lang && shared(c.landmarks, marks) >= SAME_ACROSS)
  );
}

export function markTold(told: Told, sentence: SourceSentence, verdict: Verdict | null): void {
  told.places.push({ article: sentence.article.id, start: sentence.start, end: sentence.end });
  told.contents.push({ lang: sentence.lang, lemmas: contentOf(sentence), landmarks: landmarks(sentence) });
  told.shares.set(sentence.article.id, (told.shares.get(sentence.article.id) ?? 0) + 1);
  if (verdict) told.verdicts.add(verdict.id);
}

/** Across languages only names and numbers can be compared. */
const SAME_ACROSS = 0.6;
const FEWEST_LANDMARKS = 2;
const landmarks = (s: SourceSentence): ReadonlySet<string> =>
  new Set(
    (s.text.slice(1).match(/(?<![\p{L}\d])(?:\p{Lu}[\p{L}-]{2,}|\d+(?=[.,]?\d*))/gu) ?? []).map((w) => w.toLowerCase()),
  );

const contentOf = (s: SourceSentence): ReadonlySet<string> =>
  new Set([...contentLemmas(s.text, s.lang), ...(s.text.match(/\d[\d.,]*/g) ?? [])]);

/** Part of the smaller set that the other one holds too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((x) => large.has(x)).length / small.size;
}
