/** The passages a publisher changed, as texts: sliced from the two versions that a change names. */
import type { ArticleVersion, Span, VersionChange } from '../model/index.ts';

export interface ChangedText {
  readonly before: string | null;
  readonly after: string | null;
}

export function changedPassages(change: VersionChange | null, versions: readonly ArticleVersion[]): ChangedText[] {
  const textOf = new Map(versions.map((v) => [v.id, v.text]));
  const slice = (id: ArticleVersion['id'], at: Span | null): string | null =>
    at && (textOf.get(id)?.slice(at.start, at.end) ?? null);
  return (change?.passages ?? []).map(({ before, after }) => ({
    before: slice(change!.from, before),
    after: slice(change!.to, after),
  }));
}
