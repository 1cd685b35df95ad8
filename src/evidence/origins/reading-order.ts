/**
 * The order in which a story is read: by publication, undated articles last, then by outlet and wording. Ids have no say in
 * it, since they hang on the address of an article: the same sources give the same dossier wherever they lie.
 */
import type { ArticleVersion, ArticleVersionId, Claim } from '../../model/index.ts';

type Placed = Pick<ArticleVersion, 'id' | 'published' | 'outlet' | 'text'>;

/** Sorts any number of times without asking the articles again. */
export interface ReadingOrder {
  /** 0 for the article read first; of no article of the story: behind all */
  placeOf(article: ArticleVersionId): number;
  /** By article, passage, and what is told of it. */
  compare(a: Claim, b: Claim): number;
}

const UNDATED = '9999';
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles first to last. */
export const asPublished = <A extends Placed>(articles: readonly A[]): readonly A[] =>
  articles.toSorted(
    (a, b) =>
      order(a.published ?? UNDATED, b.published ?? UNDATED) || order(a.outlet, b.outlet) || order(a.text, b.text),
  );

export function readingOrder(articles: readonly Placed[]): ReadingOrder {
  const places = new Map(asPublished(articles).map((a, i) => [a.id, i]));
  const placeOf = (article: ArticleVersionId): number => places.get(article) ?? places.size;
  return {
    placeOf,
    compare: (a, b) =>
      placeOf(a.article) - placeOf(b.article) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      order(a.kind, b.kind) ||
      toldAt(a) - toldAt(b) ||
      order(a.id, b.id),
  };
}

/** Where in its passage a claim has its amount, its day or its effect: of one kind no two have it in one place. */
const toldAt = ({ quantity, time, cause, kind }: Claim): number =>
  quantity?.start ?? (kind === 'date' ? time?.at?.start : cause?.effect.at[0]?.start) ?? 0;
