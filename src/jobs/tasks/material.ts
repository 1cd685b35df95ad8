/** Loads a story with all that is known of it. */
import { type ArticleVersionId, type Draft, sentencesOf } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { StoryMaterial } from '../ports.ts';

export async function materialOf(store: Store, beat: string, ids: readonly ArticleVersionId[]): Promise<StoryMaterial> {
  return { beat, articles: await store.articles.getMany(ids), claims: await store.claims.ofArticles(ids) };
}

/** The story's articles and those the draft cites, which may be older versions. */
export function articlesFor(draft: Draft, story: readonly ArticleVersionId[]): ArticleVersionId[] {
  const cited = draft.sections.flatMap(sentencesOf).flatMap((s) => s.citations.map((c) => c.at.article));
  return [...new Set([...story, ...cited])];
}
