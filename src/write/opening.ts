/** What a report opens on: its news. */
import type { ArticleVersionId, Claim } from '../model/index.ts';
import type { Material } from './material.ts';

/** The first sentence of a report says what it is about. */
export const opensItsReport = (m: Material, { article, sentence }: Claim): boolean =>
  openingsIn(m).get(article) === sentence.start;

/** Where the first sentence of each article begins, asked of every claim of every verdict: worked out once. */
function openingsIn(m: Material): Openings {
  const known = openings.get(m.claims);
  if (known) return known;
  const found = new Map<ArticleVersionId, number>();
  for (const claim of m.claims) {
    const { article, role, frame, sentence } = claim;
    if (role === 'title' || role === 'heading') continue;
    // "A turn at Kolbau:" announces the sentence that says what happened.
    if (!frame && m.sentence(claim).text.endsWith(':')) continue;
    found.set(article, Math.min(sentence.start, found.get(article) ?? sentence.start));
  }
  openings.set(m.claims, found);
  return found;
}
type Openings = ReadonlyMap<ArticleVersionId, number>;
const openings = new WeakMap<readonly Claim[], Openings>();
