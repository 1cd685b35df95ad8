/** The shape in which the filter `quellwerk clean --jsonl` answers. */
import type { BlockRole, CleanArticle, Removal } from '../model/index.ts';

export interface FilterOutput {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly paywalled: boolean | null;
  readonly credits: readonly string[];
  /** addresses of the reports the text says it retells; absent where it names none */
  readonly originals?: readonly string[];
  readonly aiDisclosure: { readonly kind: string; readonly humanReviewed: boolean } | null;
  /** headings, paragraphs, lists and quotes, joined by blank lines */
  readonly text: string;
  readonly blocks: readonly { readonly role: BlockRole; readonly text: string }[];
  readonly removals: readonly Removal[];
}

const IN_TEXT: ReadonlySet<BlockRole> = new Set(['heading', 'paragraph', 'list', 'quote']);

/** An article as the filter prints it. */
export function toFilterOutput(article: CleanArticle): FilterOutput {
  const blocks = article.blocks.map((b) => ({ role: b.role, text: article.text.slice(b.start, b.end) }));
  const { title, byline, published, modified, lang, publisher, credits, aiDisclosure, removals } = article;
  return {
    title,
    byline,
    published,
    modified,
    lang,
    publisher,
    section: article.section ?? null,
    paywalled: article.paywalled ?? null,
    credits,
    ...(article.originals && { originals: article.originals }),
    aiDisclosure: aiDisclosure && { kind: aiDisclosure.kind, humanReviewed: aiDisclosure.humanReviewed },
    text: blocks
      .filter((b) => IN_TEXT.has(b.role))
      .map((b) => b.text)
      .join('\n\n'),
    blocks,
    removals,
  };
}
