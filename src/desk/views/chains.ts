/** The articles of a story by reporting chain; one that is in no group is a chain of its own. */
import type { ArticleVersionId, Dossier, Origin } from '../../model/index.ts';

export interface Chain {
  /** null for an article nobody shares a report with */
  readonly origin: Origin | null;
  readonly articles: readonly ArticleVersionId[];
}

/** Longest chains first, then in the order of the dossier. */
export function chainsOf({ origins, story }: Dossier): readonly Chain[] {
  const grouped = new Set(origins.flatMap((o) => o.articles));
  const alone = story.articles.filter((id) => !grouped.has(id)).map((id) => ({ origin: null, articles: [id] }));
  const chains = origins.map((origin) => ({ origin, articles: origin.articles }));
  return [...chains.toSorted((a, b) => b.articles.length - a.articles.length), ...alone];
}
