import { InvalidValue } from './errors.ts';
import type { ArticleId, ArticleVersionId, PageId, SourceId } from './ids.ts';
import type { Language } from './language.ts';
import type { ArticleSpan, Span } from './span.ts';

export type SourceKind = 'feed' | 'sitemap' | 'site' | 'page' | 'folder' | 'file' | 'list' | 'private';

/** What is followed. A private source's passages count as evidence but are never shown or exported. */
export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** http(s) URL, or an absolute path for folder, file and list */
  readonly address: string;
  /** whose pages these are, by the owner's word, whatever the pages say; empty: as each page says */
  readonly publisher: string;
  /** what the source calls itself: the outlet of pages that name none */
  readonly name?: string;
  readonly language: Language | null;
  /** outlets of one owner share a group and are never independent of each other */
  readonly ownerGroup: string | null;
  /** longest public excerpt around a passage, in UTF-16 units */
  readonly excerptLimit: number;
  /** how long fetched pages are kept */
  readonly retentionDays: number;
  /** address of the article that named it as the report it retells: nobody chose to follow it */
  readonly foundVia?: string;
}

/** What was fetched: immutable. `body` is decoded from the transfer, not from its character set. */
export interface Page {
  readonly id: PageId;
  readonly source: SourceId;
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  /** header names in lower case */
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601, UTC */
  readonly fetchedAt: string;
  /** SHA-256 of body */
  readonly hash: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
  /** what a feed or a mail's header said about the page, used where the page itself is silent */
  readonly hint?: {
    readonly title?: string;
    readonly published?: string;
    readonly author?: string;
    /** who sent it, where the page came by mail */
    readonly publisher?: string;
    /** ISO day by which it had been written: a day in its head without a year is the last such day up to then */
    readonly seen?: string;
  };
}

export const BODY_ROLES = ['heading', 'paragraph', 'list', 'quote', 'table', 'caption'] as const;
export const APART_ROLES = ['advert', 'comment', 'disclosure', 'promotion', 'related', 'navigation'] as const;
export type BlockRole = 'title' | (typeof BODY_ROLES)[number] | (typeof APART_ROLES)[number];

/** A range of the frozen text with its role. Blocks are in order, do not overlap, and are divided by blank lines. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** heading level 1..6 */
  readonly level?: number;
  /** table cells row by row, as spans of the frozen text */
  readonly cells?: readonly (readonly Span[])[];
}

/** Something cut from the page, and why. Cut text that has a role of its own stays in the frozen text as a block. */
export interface Removal {
  readonly reason: string;
  readonly text: string;
}

export interface AiDisclosure {
  readonly kind: 'ai-generated' | 'ai-translated' | 'ai-assisted';
  readonly humanReviewed: boolean;
  /** where in the frozen text it stands */
  readonly at: Span;
}

/** What cleaning makes of a page; frozen into an ArticleVersion by `articleVersion()`. */
export interface CleanArticle {
  readonly title: string;
  readonly byline: readonly string[];
  /** ISO 8601 as precise as known, with offset where known; null where the page does not say: never guessed */
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: Language | null;
  readonly publisher: string | null;
  /** the part of the outlet the page counts itself to; absent where the format can't say */
  readonly section?: string | null;
  /** null where the page doesn't say */
  readonly paywalled?: boolean | null;
  /** agency or outlet credited by the text: "dpa", "FMW/Bloomberg" */
  readonly credits: readonly string[];
  readonly aiDisclosure: AiDisclosure | null;
  readonly canonicalUrl: string | null;
  /** links out of the body, absolute */
  readonly links: readonly string[];
  /** of all links, those by which the text says that it retells another's report; absent where it names none */
  readonly originals?: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}

/** One frozen text of an article. A change at the source makes a new version; nothing overwrites one. */
export interface ArticleVersion extends CleanArticle {
  readonly id: ArticleVersionId;
  readonly article: ArticleId;
  readonly page: PageId;
  readonly source: SourceId;
  readonly url: string;
  /** publisher or host: what readers call the outlet; never empty */
  readonly outlet: string;
  readonly ownerGroup: string | null;
  readonly excerptLimit: number;
  readonly private: boolean;
  /** address of the article that led here, where its source was found that way */
  readonly foundVia?: string;
  readonly fetchedAt: string;
  /** its retention period is over: only what is cited of the text is left, the rest is blank; places stay as they were */
  readonly reduced?: true;
}

/** One passage that differs between two versions; null where it came anew or is gone. Spans of the frozen texts. */
export interface PassageChange {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What a publisher changed in an article: derived from the two versions it names. */
export interface VersionChange {
  readonly article: ArticleId;
  readonly from: ArticleVersionId;
  readonly to: ArticleVersionId;
  readonly passages: readonly PassageChange[];
}

/** A passage that must not come back, known again without keeping it: SHA-256 over its words, and how many they are. */
export interface PassagePrint {
  readonly hash: string;
  readonly words: number;
}

/** The record of a removal: all that is left of what was removed. */
export interface Takedown {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** addresses of the articles it is about, in the form that tells articles apart; empty: wherever the passage stands */
  readonly addresses: readonly string[];
  readonly articles: readonly ArticleId[];
  /** null: the whole article */
  readonly passage: PassagePrint | null;
}

const isBody = (block: Block): boolean => (BODY_ROLES as readonly string[]).includes(block.role);

/** The body of an article as a text of its own, with the way back into the frozen text. */
export interface BodyView {
  readonly text: string;
  /** block of the view -> block of the frozen text, in order of both */
  readonly pieces: readonly { readonly at: number; readonly block: Block }[];
}

export interface BodyViewOptions {
  /** the title first */
  readonly title?: boolean;
  /** false leaves tables out: their cells are no sentences */
  readonly tables?: boolean;
}

/** Headings, paragraphs, lists, quotes, tables and captions joined by blank lines. */
export function bodyView(article: Pick<CleanArticle, 'text' | 'blocks'>, options: BodyViewOptions = {}): BodyView {
  const { title = false, tables = true } = options;
  const wanted = (block: Block): boolean =>
    block.role === 'title' ? title : isBody(block) && (tables || block.role !== 'table');
  const pieces: { at: number; block: Block }[] = [];
  let text = '';
  for (const block of article.blocks.filter(wanted)) {
    if (text) text += '\n\n';
    pieces.push({ at: text.length, block });
    text += article.text.slice(block.start, block.end);
  }
  return { text, pieces };
}

/** The piece in which a span of the view begins; found by halving, for it is asked of every span of every claim. */
export function pieceAt({ pieces }: BodyView, { start }: Span): BodyView['pieces'][number] | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= start) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/**
 * Maps a span of the view into the frozen text.
 * @throws InvalidValue for a span that crosses blocks: it would have to be shifted, so it is refused.
 */
export function toFrozen(view: BodyView, at: Span): Span {
  const piece = pieceAt(view, at);
  const length = piece ? piece.block.end - piece.block.start : 0;
  if (!piece || at.end > piece.at + length)
    throw new InvalidValue(`span ${at.start}..${at.end} crosses blocks of the body`, 'toFrozen()');
  const by = piece.block.start - piece.at;
  return { start: at.start + by, end: at.end + by };
}

/** The block of the frozen text in which a span lies. */
export const blockAt = (article: Pick<CleanArticle, 'blocks'>, at: Span): Block | undefined =>
  article.blocks.find((b) => b.start <= at.start && at.end <= b.end);

/** The passage a span pins, sliced. @throws InvalidValue when it lies outside the text. */
export function passage(article: Pick<ArticleVersion, 'id' | 'text'>, at: ArticleSpan): string {
  if (at.article !== article.id || at.end > article.text.length)
    throw new InvalidValue(`passage ${at.start}..${at.end} of ${at.article}`, `article version ${article.id}`);
  return article.text.slice(at.start, at.end);
}
