/** The shape of a story written for weighing: articles of several outlets and what weighing should say of them. */
import type { Language, VerdictKind } from '../../src/model/index.ts';

export interface StoryArticle {
  readonly id: string;
  readonly outlet: string;
  readonly lang: Language;
  /** ISO 8601 */
  readonly published: string;
  readonly title: string;
  readonly byline: string;
  readonly text: string;
}

/** Passages as [article, words of it]. */
type Passage = readonly [article: string, words: string];

export interface ExpectedVerdict {
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly passages: readonly Passage[];
  /** words of the figure that stands, where others have gone before it */
  readonly newest?: string;
  /** why weighing does not get there yet; the test then expects it to miss */
  readonly missed?: string;
}

export interface WrittenStory {
  readonly name: string;
  readonly articles: readonly StoryArticle[];
  readonly verdicts: readonly ExpectedVerdict[];
  /** pairs that look like rivals and must not be told as a conflict */
  readonly noConflicts: readonly (readonly [Passage, Passage])[];
  /** pairs that speak of different things and must share no verdict of any kind */
  readonly apart?: readonly (readonly [Passage, Passage])[];
  /** articles of one origin; all others are origins of their own */
  readonly origins: readonly (readonly string[])[];
  readonly forecasts: readonly { readonly passage: Passage; readonly probability: readonly [number, number] | null }[];
}
