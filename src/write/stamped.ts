/** What an older report says bears its day: a reader must see that it is not the latest word. */
import type { Language } from '../model/index.ts';
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
  if (!published || !isOlder(m, s) || DATED[m.lang].test(text) || (told.flowing && told.stamped.has(id))) return text;
  const found = attributionIn(text, outlet, m.lang);
  return found ? text.replace(found.written, found.dated(dateIn(published, m.lang))) : text;
}

/** It says of which day it speaks. */
const DATED: Readonly<Record<Language, RegExp>> = {
  de: /\d\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d/u,
  en: /\d (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d/u,
};
