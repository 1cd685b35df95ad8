/** Says that the documents of a run share nothing, since a run takes all of them for one subject. */
import type { Verdict } from '../../model/index.ts';

/** Two or three reports of one subject may well tell different things. */
const FEWEST = 4;

/** @returns null where two articles give, or dispute, one thing */
export function apartLine(articles: number, verdicts: readonly Pick<Verdict, 'values'>[]): string | null {
  const meet = verdicts.some(({ values }) => new Set(values.map((v) => v.article)).size > 1);
  return meet || articles < FEWEST
    ? null
    : `quellwerk: no two of these ${articles} texts give the same figure, date or statement. A run takes all it is given for one subject: if they are on several, give each subject a run of its own.`;
}
