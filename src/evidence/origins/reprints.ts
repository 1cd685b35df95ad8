/** Passages that two articles print word for word: one text stands behind them, whether or not anybody credits it. */
import type { ArticleVersionId, Span } from '../../model/index.ts';
import { isSameOutlet } from './house.ts';
import { sentencesOf } from './sentences.ts';

interface Printed {
  readonly id: ArticleVersionId;
  readonly outlet: string;
  readonly text: string;
  readonly published: string | null;
}

export interface Reprint {
  /** who printed it later, or of two of one moment the one given later */
  readonly by: ArticleVersionId;
  readonly from: ArticleVersionId;
  /** in the text of `by` */
  readonly sentences: readonly Span[];
  /** part of the shorter article's sentences, 0..1 */
  readonly share: number;
}

/** So many words in a row are no chance; what stands in quotation marks both may have heard. */
const RUN = 10;
/** Of fewer sentences nobody says that an article is made of them. */
const FEWEST = 3;
const SHARE = 0.3;

/** Whether so much is the same that the two are one report. */
export const isOneText = ({ sentences, share }: Reprint): boolean => sentences.length >= FEWEST && share >= SHARE;

/** Pairs of different outlets with a run of words in common; each pair once. Cost grows with the runs, not with the pairs. */
export function reprintsIn(articles: readonly Printed[]): readonly Reprint[] {
  const known = new Map<string, Set<number>>();
  const runs = articles.map(({ text }) => {
    const own = withoutSpeech(text);
    return sentencesOf(own).map((at) => ({ at, runs: runsOf(own.slice(at.start, at.end)) }));
  });
  runs.forEach((sentences, i) => {
    for (const { runs } of sentences) for (const run of runs) known.set(run, (known.get(run) ?? new Set()).add(i));
  });
  const pairs = new Set<string>();
  for (const sharers of known.values())
    for (const a of sharers) for (const b of sharers) if (isLater(articles, a, b)) pairs.add(`${a} ${b}`);
  return [...pairs].flatMap((pair): Reprint[] => {
    const [by, from] = pair.split(' ').map(Number) as [number, number];
    if (isSameOutlet(articles[by]!.outlet, articles[from]!.outlet)) return [];
    const sentences = runs[by]!.filter((s) => s.runs.some((run) => known.get(run)!.has(from))).map((s) => s.at);
    const least = Math.max(1, Math.min(runs[by]!.length, runs[from]!.length));
    return [{ by: articles[by]!.id, from: articles[from]!.id, sentences, share: sentences.length / least }];
  });
}

function isLater(articles: readonly Printed[], a: number, b: number): boolean {
  const [one, other] = [articles[a]!.published ?? UNDATED, articles[b]!.published ?? UNDATED];
  return one > other || (one === other && a > b);
}
const UNDATED = '9';

/** Speech may run over several sentences: it is left out before these are told apart, and everything keeps its place. */
const QUOTED = /[„“"»«][^„“”"»«]*[“”"«»]/gu;
const GAP = '\0';
const withoutSpeech = (text: string): string => text.replaceAll(QUOTED, (speech) => GAP.repeat(speech.length));

const runsOf = (sentence: string): readonly string[] =>
  sentence.split(GAP).flatMap((part) => {
    const words = part.toLowerCase().match(/[\p{L}\d]+(?:[.,]\d+)*/gu) ?? [];
    return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
  });
