/** What the records of removals mean for what comes in: an address that is not asked, an article or passage that stays out. */
import { identityOf, withoutPassages } from '../clean/index.ts';
import type { Cleaned } from '../jobs/index.ts';
import { type ArticleVersion, makeId, type PassagePrint, type Takedown } from '../model/index.ts';
import { addressRead, titleOf, versionId } from './documents.ts';

/** The id of the article at an address, where its page names no other as canonical. */
export const articleAt = (url: string) => makeId('article', identityOf(addressRead(url)));

/** True for an address whose article was taken down as a whole. */
export const isTakenDown = (url: string, takedowns: readonly Takedown[]): boolean =>
  takedowns.some((t) => !t.passage && t.addresses.includes(identityOf(addressRead(url))));

/** The version without these passages: another text, so another version. */
export function redacted(version: ArticleVersion, prints: readonly PassagePrint[]): ArticleVersion {
  const rest = withoutPassages(version, prints);
  if (rest === version) return version;
  return { ...rest, id: versionId(version.article, rest), title: titleOf(rest) };
}

/** What may be kept of a version that was just made of a page. */
export function obeying(version: ArticleVersion, takedowns: readonly Takedown[]): Cleaned {
  const about = takedowns.filter((t) => t.articles.includes(version.article) || t.addresses.length === 0);
  if (about.some((t) => !t.passage)) return { version: null, keepBody: false };
  const rest = redacted(
    version,
    about.flatMap((t) => t.passage ?? []),
  );
  return { version: rest, keepBody: rest === version };
}
