/** A source's record: how often what it reported was confirmed, contradicted later or overtaken. Counts, never a score. */
import type { ArticleVersion, Verdict, VerdictValue } from '../../model/index.ts';

/** In how many verdicts; one verdict counts once for a source, whatever it says in it. */
export interface SourceRecord {
  /** two independent origins or more say the same */
  readonly corroborated: number;
  /** another source says otherwise, and did not say it before */
  readonly contradicted: number;
  /** a newer value took its place: no fault of the source */
  readonly superseded: number;
}

export type Recorded = Pick<ArticleVersion, 'id' | 'published'>;

const NONE: SourceRecord = { corroborated: 0, contradicted: 0, superseded: 0 };

/**
 * The records by source; a source without one of these verdicts is left out.
 * @param sourceOf the source as it is to be listed: its id, or its outlet
 */
export function sourceRecords<A extends Recorded>(
  verdicts: readonly Verdict[],
  articles: readonly A[],
  sourceOf: (article: A) => string,
): ReadonlyMap<string, SourceRecord> {
  const byId = new Map(articles.map((a) => [a.id as string, a]));
  const records = new Map<string, SourceRecord>();
  for (const verdict of verdicts) {
    const told = verdict.values.flatMap((value) => {
      const article = byId.get(value.article);
      return article ? [{ value, source: sourceOf(article), said: article.published }] : [];
    });
    for (const [source, own] of Map.groupBy(told, (t) => t.source)) {
      const count = countOf(verdict, own, told);
      if (!count) continue;
      const record = records.get(source) ?? NONE;
      records.set(source, { ...record, [count]: record[count] + 1 });
    }
  }
  return records;
}

interface Told {
  readonly value: VerdictValue;
  readonly source: string;
  /** ISO 8601; null where undated */
  readonly said: string | null;
}

function countOf({ kind }: Verdict, own: readonly Told[], all: readonly Told[]): keyof SourceRecord | null {
  switch (kind) {
    case 'corroborated':
      return 'corroborated';
    case 'superseded':
      return own.some(({ value }) => value.side === 'earlier') ? 'superseded' : null;
    case 'conflicting':
      return own.some((one) => all.some((other) => contradicts(other, one))) ? 'contradicted' : null;
    case 'single-source':
    case 'syndicated':
      return null;
  }
}

/** Of an undated article nobody knows that it came first. */
function contradicts(other: Told, one: Told): boolean {
  const opposed =
    [other, one]
      .map(({ value }) => value.side)
      .toSorted()
      .join() === 'against,for';
  return opposed && other.source !== one.source && (other.said === null || one.said === null || other.said >= one.said);
}
