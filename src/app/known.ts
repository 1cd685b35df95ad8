/** What was known on a day. */
import { type ArticleVersion, QuellwerkError } from '../model/index.ts';
import { isDay } from './command-options.ts';

/**
 * The articles published until the end of that day, by the clock of their own time zone; all of them without a day. Undated
 * ones may be from any day: they stay out.
 * @throws QuellwerkError when it is no ISO date
 */
export function knownBy(versions: readonly ArticleVersion[], day: string | undefined): readonly ArticleVersion[] {
  if (day === undefined) return versions;
  if (!isDay(day)) throw new QuellwerkError('usage', 'no such day', day, 'Give a day as 2026-11-27.');
  return versions.filter((v) => v.published !== null && lastDayOf(v.published) <= day);
}

/** An issue that names its month alone may be of the last day of it. */
const lastDayOf = (published: string): string =>
  /^\d{4}-\d\d$/.test(published) ? `${published}-31` : published.slice(0, 10);
