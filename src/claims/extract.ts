/** Analysed text to claims: every kind read once, each claim pinned to its passage in the frozen text. */
import { type ArticleVersionId, byPosition, type Claim, type CleanArticle } from '../model/index.ts';
import type { Reader } from '../text/index.ts';
import { buildClaim, type ClaimParts } from './build.ts';
import { causalClaims } from './causes.ts';
import { type Context, contextOf, readableOf } from './context.ts';
import { dateClaims } from './dates.ts';
import { elapsedClaims } from './elapsed.ts';
import { figureClaims } from './figures.ts';
import { forecastClaims } from './forecasts.ts';
import { asOpinion, isGuess, isOpinionPiece } from './genre.ts';
import { listedStances } from './judging-lists.ts';
import { quoteClaims, stanceClaims } from './speech.ts';
import { eventClaims } from './statements.ts';

export type Readable = Pick<CleanArticle, 'text' | 'blocks' | 'title' | 'published' | 'lang'> & {
  readonly id: ArticleVersionId;
  readonly section?: string | null;
};

const KINDS: readonly ((context: Context) => ClaimParts[])[] = [
  figureClaims,
  elapsedClaims,
  dateClaims,
  quoteClaims,
  stanceClaims,
  listedStances,
  forecastClaims,
  eventClaims,
  causalClaims,
];

/** What reading an article gives: its claims, and the firm, body or product it is about. */
export interface ReadArticle {
  readonly claims: readonly Claim[];
  /** as written; null where nothing stands out */
  readonly about: string | null;
}

/** Claims only, see `readArticle`. */
export const readClaims = (article: Readable, reader: Reader): readonly Claim[] => readArticle(article, reader).claims;

/**
 * Reads title and body (never adverts, comments or promotions); claims come in the order of their passages.
 * @throws QuellwerkError `text-language` for a text that is neither German nor English.
 */
export function readArticle(article: Readable, reader: Reader): ReadArticle {
  const view = readableOf(article);
  if (view.text.trim() === '') return { claims: [], about: null };
  const reading = reader.read({
    text: view.text,
    lang: article.lang,
    published: article.published,
    title: article.title,
  });
  const context = contextOf(view, reading, article.published, article.title);
  const claims = extractClaims(context, article.id);
  return {
    claims: isOpinionPiece(article) ? claims.filter((c) => !isGuess(c)).map(asOpinion) : claims,
    about: context.topic?.text ?? null,
  };
}

/** Claims of a text already read; two claims of one kind on one passage are one claim. */
export function extractClaims(context: Context, article: ArticleVersionId): readonly Claim[] {
  const claims = KINDS.flatMap((kind) => kind(context)).map((parts) => buildClaim(context, article, parts));
  return [...new Map(claims.map((c) => [c.id, c])).values()].sort((a, b) => byPosition(a.span, b.span));
}
