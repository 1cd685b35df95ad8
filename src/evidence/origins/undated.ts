/** The moment from which an undated article can have been written: after what it recalls as overtaken was still news. */
import { type CompareOptions, compareClaims } from '../../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim } from '../../model/index.ts';

type Dated = Pick<ArticleVersion, 'id' | 'published'>;

/**
 * For each undated article the latest moment that it surely follows, null where nothing tells: who gives a figure as
 * replaced ("from 18 to 26 million") writes after those that give it as standing. A bound for the order of states, no date.
 */
export function writtenAfter(
  articles: readonly Dated[],
  claims: readonly Claim[],
  options: CompareOptions,
): (article: ArticleVersionId) => string | null {
  const dated = new Map(articles.flatMap((a) => (a.published === null ? [] : [[a.id, a.published] as const])));
  const standing = claims.filter((c) => c.kind === 'figure' && !c.standing && dated.has(c.article));
  const after = new Map<ArticleVersionId, string>();
  for (const told of claims) {
    if (told.kind !== 'figure' || dated.has(told.article) || !isOvertaken(told, claims)) continue;
    for (const now of standing) {
      const published = dated.get(now.article)!;
      if ((after.get(told.article) ?? '') >= published) continue;
      const one = { claim: told, said: null };
      if (compareClaims(one, { claim: now, said: published }, options).relation === 'agree')
        after.set(told.article, published);
    }
  }
  return (article) => after.get(article) ?? null;
}

/** Replaced, with the figure that took its place in the same article: a mere recollection dates nothing. */
const isOvertaken = (told: Claim, claims: readonly Claim[]): boolean =>
  (told.standing === 'replaced' || told.standing === 'former') &&
  claims.some(
    (now) =>
      now.article === told.article &&
      compareClaims({ claim: now, said: null }, { claim: told, said: null }).relation === 'newer',
  );
