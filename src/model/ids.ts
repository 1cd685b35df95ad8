import { hash } from 'node:crypto';

/**
 * Ids are content-addressed: the same input gives the same id on every machine, so that a stage that runs twice
 * writes the same rows. Branded so that one kind of id cannot stand in for another.
 */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SourceId = Id<'source'>;
export type PageId = Id<'page'>;
export type ArticleId = Id<'article'>;
export type ArticleVersionId = Id<'articleVersion'>;
export type ClaimId = Id<'claim'>;
export type OriginId = Id<'origin'>;
export type StoryId = Id<'story'>;
export type VerdictId = Id<'verdict'>;
export type ForecastId = Id<'forecast'>;
export type DraftId = Id<'draft'>;
export type EditionId = Id<'edition'>;

const PREFIX = {
  source: 'so',
  page: 'pg',
  article: 'ar',
  articleVersion: 'av',
  claim: 'cl',
  origin: 'og',
  story: 'st',
  verdict: 've',
  forecast: 'fc',
  draft: 'dr',
  edition: 'ed',
} as const;
export type IdKind = keyof typeof PREFIX;

/** SHA-256 of the text (UTF-8) or bytes, in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** An id of 20 hexadecimal digits (80 bits) behind the kind's prefix; parts are joined unambiguously before hashing. */
export function makeId<Kind extends IdKind>(kind: Kind, ...parts: readonly string[]): Id<Kind> {
  return `${PREFIX[kind]}_${hashOf(JSON.stringify(parts)).slice(0, 20)}` as Id<Kind>;
}

/** Accepts an id that came from outside (database, URL, JSON) as the kind its place says it is. */
export const asId = <Kind extends IdKind>(_kind: Kind, value: string): Id<Kind> => value as Id<Kind>;
