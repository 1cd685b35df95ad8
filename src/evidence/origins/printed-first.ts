/** When a sentence was first printed: what an article takes over word for word from an older one was said then. */
import type { ArticleVersion, Claim } from '../../model/index.ts';

type Printed = Pick<ArticleVersion, 'id' | 'text' | 'published'>;

/** Shorter sentences two people may write alike. */
const SHORTEST = 70;
/** Papers that print a wire's text within this time print it as news. */
const SAME_NEWS = 3 * 86_400_000;

/** The moment of each claim: that of its article, or of the article that had its sentence some days before. */
export function printedFirst(articles: readonly Printed[], claims: readonly Claim[]): (claim: Claim) => string | null {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const sentenceOf = ({ article, sentence }: Claim): string =>
    byId.get(article)!.text.slice(sentence.start, sentence.end);
  const first = new Map<string, string>();
  for (const claim of claims) {
    const { published } = byId.get(claim.article)!;
    const sentence = sentenceOf(claim);
    if (!published || sentence.length < SHORTEST) continue;
    const known = first.get(sentence);
    if (known === undefined || published < known) first.set(sentence, published);
  }
  return (claim) => {
    const { published } = byId.get(claim.article)!;
    const before = first.get(sentenceOf(claim));
    return published && before && Date.parse(published) - Date.parse(before) > SAME_NEWS ? before : published;
  };
}
