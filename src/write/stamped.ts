/** What an older report says bears its day: a reader must see that it is not the latest word. */
import { attributionIn } from './attributions.ts';
import type { Material } from './material.ts';
import type { SourceSentence } from './source-sentence.ts';
import { dateIn } from './time.ts';
import type { Told } from './told.ts';

/** Whether a newer report of the story was written on a later day. */
export function isOlder(m: Material, { article }: Pick<SourceSentence, 'article'>): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && m.articles.some((a) => (a.published?.slice(0, 10) ?? '') > day);
}

/**
 * The telling with the day of its report in the attribution: in a list where a newer report exists, in an account once
 * for every source, and of an undated one that it bears none.
 */
export function stamped(m: Material, s: SourceSentence, text: string, told: Told): string {
  const { published, outlet, id } = s.article;
  const needsNone = told.flowing ? told.stamped.has(id) : published !== null && !isOlder(m, s);
  if (needsNone || isOfOneDay(m)) return text;
  const day = published && dateIn(published, m.lang);
  const found = day && text.includes(day) ? null : attributionIn(text, outlet, m.lang);
  return found ? text.replace(found.written, day ? found.dated(day) : found.undated) : text;
}
const isOfOneDay = (m: Material): boolean => new Set(m.articles.map((a) => a.published?.slice(0, 10))).size < 2;
