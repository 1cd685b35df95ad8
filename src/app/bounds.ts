/** What the commands say of a text without a date: between which days it was written, and what says so. */
import { type DateBound, dateBounds } from '../claims/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, WrittenBetween } from '../model/index.ts';

/** Of one version, by its claims among those of the story. */
export function writtenBetween(
  id: ArticleVersionId,
  versions: readonly ArticleVersion[],
  claims: readonly Claim[],
): WrittenBetween | null {
  const version = versions.find((v) => v.id === id);
  if (!version || version.published !== null) return null;
  const own = claims.filter((c) => c.article === id);
  const { notBefore, notAfter } = dateBounds(own, version);
  return notBefore || notAfter ? { notBefore: notBefore?.day ?? null, notAfter: notAfter?.day ?? null } : null;
}

const LONGEST = 100;

/** "written 2026-10-03 or later ("..."), 2027-01-15 or earlier ("...")"; null where the text has a date or tells of none. */
export function boundsLine(version: ArticleVersion, claims: readonly Claim[]): string | null {
  if (version.published !== null) return null;
  const { notBefore, notAfter } = dateBounds(claims, version);
  const side = (bound: DateBound | null, words: string): string[] => {
    const at = claims.find((c) => c.id === bound?.claim)?.sentence;
    const passage = at ? version.text.slice(at.start, at.end).replaceAll(/\s+/g, ' ') : '';
    return bound
      ? [`${bound.day} ${words} ("${passage.slice(0, LONGEST)}${passage.length > LONGEST ? '…' : ''}")`]
      : [];
  };
  const sides = [...side(notBefore, 'or later'), ...side(notAfter, 'or earlier')];
  return sides.length > 0 ? `no date on the page; written ${sides.join(', ')}` : null;
}
