/** Outlets that pass on what another one reported: what the original says itself is not told by its relay. */
import type { ArticleVersion, ArticleVersionId } from '../model/index.ts';
import type { SourceSentence } from './source-sentence.ts';

/** Shorter names are words as well. */
const SHORTEST_NAME = 5;

/** Articles that name another outlet of the story as where they have it from. */
export function relaysOf(articles: readonly ArticleVersion[]): ReadonlySet<ArticleVersionId> {
  return new Set(articles.filter((a) => outletsIn(a.text, a, articles).length > 0).map((a) => a.id));
}

function outletsIn(text: string, own: ArticleVersion, articles: readonly ArticleVersion[]): string[] {
  return articles
    .filter((a) => a.outlet !== own.outlet && a.outlet.length >= SHORTEST_NAME)
    .map((a) => a.outlet.replace(/^(?:The|Der|Die|Das) /u, ''))
    .filter((name) => text.includes(name) && !own.outlet.includes(name));
}

/** "dem Bericht zufolge", "told the newspaper": which one, the sentence before said. */
const OF_ANOTHER =
  /(?<!\p{L})(?:dem Bericht (?:nach|zufolge)|laut (?:dem Bericht|der Zeitung|dem Blatt)|(?:sagte|sagten) der Zeitung|(?:told|according to) the (?:newspaper|paper|broadcaster|agency))(?!\p{L})/u;

/** "Wie der X berichtet, ...": what this sentence says is another outlet's. */
export const isRelayed = (s: SourceSentence, articles: readonly ArticleVersion[]): boolean =>
  OF_ANOTHER.test(s.text) || outletsIn(s.text, s.article, articles).length > 0;
