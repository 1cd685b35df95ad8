/** Analysed text to claims: every kind read once, each claim pinned to its passage in the frozen text. */
import { type ArticleVersionId, byPosition, type Claim, type CleanArticle } from '../model/index.ts';
import type { Reader } from '../text/index.ts';
import { buildClaim, type ClaimParts } from './build.ts';
import { type Context, contextOf, readableOf, topicWords } from './context.ts';
import { elapsedClaims } from './figures/elapsed.ts';
import { figureClaims } from './figures/figures.ts';
import { causalClaims } from './happenings/causes.ts';
import { dateClaims } from './happenings/dates.ts';
import { forecastClaims } from './happenings/forecasts.ts';
import { eventClaims } from './happenings/statements.ts';
import { heardClaims } from './interview/claims.ts';
import { asOpinion, isGuess, isOpinionPiece } from './voices/genre.ts';
import { listedStances } from './voices/judging-lists.ts';
import { quoteClaims, stanceClaims } from './voices/speech.ts';

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
export const readArticle = (article: Readable, reader: Reader): ReadArticle => readTogether([article], reader)[0]!;

/**
 * The same for many articles, about a tenth faster: each stage reads some of them before the next stage begins. The patterns of
 * all stages take 25 MB of machine code, of which the processor's cache holds those of one stage.
 * @throws QuellwerkError as `readArticle`, for the first that can't be read
 */
export function readArticles(articles: readonly Readable[], reader: Reader): readonly ReadArticle[] {
  const read: ReadArticle[] = [];
  for (let from = 0; from < articles.length; from += TOGETHER)
    read.push(...readTogether(articles.slice(from, from + TOGETHER), reader));
  return read;
}
/** Articles whose readings are held in memory together. */
const TOGETHER = 16;

function readTogether(articles: readonly Readable[], reader: Reader): ReadArticle[] {
  const contexts = contextsOf(articles, reader);
  const parts = partsOf(contexts);
  return articles.map((article, i) => {
    const context = contexts[i];
    if (!context) return { claims: [], about: null };
    const claims = claimsFrom(context, article.id, parts[i]!);
    return {
      claims: isOpinionPiece(article) ? claims.filter((c) => !isGuess(c)).map(asOpinion) : claims,
      about: context.topic?.text ?? null,
    };
  });
}

/** `null` for an article without a text. */
function contextsOf(articles: readonly Readable[], reader: Reader): readonly (Context | null)[] {
  const views = articles.map(readableOf);
  const told = views.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]));
  const readings = reader.readAll(
    told.map((i) => {
      const { lang, published, title } = articles[i]!;
      return { text: views[i]!.text, lang, published, title };
    }),
  );
  const contexts: (Context | null)[] = articles.map(() => null);
  told.forEach((i, at) => {
    const { published, title, section } = articles[i]!;
    contexts[i] = contextOf(views[i]!, readings[at]!, published, title, section ?? null);
  });
  return contexts;
}

/** A text already read, and the article it is of. */
export interface ReadText {
  readonly context: Context;
  readonly article: ArticleVersionId;
}

/** Claims of texts already read; two claims of one kind on one passage are one claim. */
export function extractAll(texts: readonly ReadText[]): readonly (readonly Claim[])[] {
  const parts = partsOf(texts.map(({ context }) => context));
  return texts.map(({ context, article }, i) => claimsFrom(context, article, parts[i]!));
}

export const extractClaims = (context: Context, article: ArticleVersionId): readonly Claim[] =>
  extractAll([{ context, article }])[0]!;

/** What nearly every sentence or clause is asked for by some kind, and keeps: worked out before the kinds begin. */
const ASKED_OF_ALL: readonly ((context: Context) => void)[] = [
  (context) => context.reading.sentences.forEach((sentence) => context.frame(sentence)),
  (context) => context.clauses.forEach((clause) => topicWords(context, clause)),
];

/** What each kind finds in each of the texts, one kind after the other. */
function partsOf(contexts: readonly (Context | null)[]): readonly (readonly ClaimParts[])[] {
  const parts = contexts.map((): ClaimParts[] => []);
  for (const prepare of ASKED_OF_ALL) for (const context of contexts) if (context) prepare(context);
  for (const kind of KINDS)
    contexts.forEach((context, i) => {
      if (context) parts[i]!.push(...kind(context));
    });
  return parts;
}

function claimsFrom(context: Context, article: ArticleVersionId, parts: readonly ClaimParts[]): readonly Claim[] {
  const claims = heardClaims(context, parts).map((part) => buildClaim(context, article, part));
  return [...new Map(claims.map((c) => [c.id, c])).values()].sort((a, b) => byPosition(a.span, b.span));
}
