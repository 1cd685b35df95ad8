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

/** The telling with the day of its report in the attribution: in every entry of a list, and once in a report. */
export function stamped(m: Material, s: SourceSentence, text: string, told: Told): string {
  const { published, outlet, id } = s.article;
  // In a report every source is told with its day; in a list the newest needs none.
  if (!published || (told.flowing ? told.stamped.has(id) || isOfOneDay(m) : !isOlder(m, s))) return text;
  const day = dateIn(published, m.lang);
  const found = text.includes(day) ? null : attributionIn(text, outlet, m.lang);
  return found ? text.replace(found.written, found.dated(day)) : text;
}

const isOfOneDay = (m: Material): boolean => new Set(m.articles.map((a) => a.published?.slice(0, 10))).size < 2;
