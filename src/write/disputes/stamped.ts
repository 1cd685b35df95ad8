/** What an older report says bears its day: a reader must see that it is not the latest word. */
import type { Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { attributionIn } from '../tell/attributions.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { dateIn } from '../tell/time.ts';

/** Whether a newer report of the story was written on a later day. */
export function isOlder(m: Material, { article }: Pick<SourceSentence, 'article'>): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && m.articles.some((a) => (a.published?.slice(0, 10) ?? '') > day);
}

/**
 * The telling with the day of its report in the attribution: in a list where a newer report exists, in an account once
 * for every source, behind that in the past, and of an undated one that it bears none.
 */
export function stamped(m: Material, s: SourceSentence, text: string, told: Told): string {
  const { published, outlet, id } = s.article;
  if (isOfOneDay(m)) return text;
  if (told.flowing && told.stamped.has(id)) return isOlder(m, s) ? inPast(m, s, text) : text;
  if (!told.flowing && published !== null && !isOlder(m, s)) return text;
  const day = published && dateIn(published, m.lang);
  const found = day && text.includes(day) ? null : attributionIn(text, outlet, m.lang);
  return found ? text.replace(found.written, day ? found.dated(day) : found.undated) : text;
}

/** "berichtete der Bote": what it reported was so then; "laut dem Boten ist ..." tells no time, and needs the day once more. */
function inPast(m: Material, s: SourceSentence, text: string): string {
  const found = attributionIn(text, s.article.outlet, m.lang);
  if (!found) return text;
  const { published } = s.article;
  const isTimeless = found.past === found.written && published !== null && isOfThen(s);
  return text.replace(found.written, isTimeless ? found.dated(dateIn(published, m.lang)) : found.past);
}
/** Told in the present, or in the perfect of what still is: of an English sentence its verb forms tell. */
export const isOfThen = ({ claim, lang, text }: SourceSentence): boolean =>
  lang === 'de' ? claim.frame?.tense === 'present' : IS_NOW.test(text);
const IS_NOW = /\b(?:is|are|has|have|remains?|will|must|can|may|expects?|wants?|plans?|hopes?|faces?)\b/u;
const isOfOneDay = (m: Material): boolean => new Set(m.articles.map((a) => a.published?.slice(0, 10))).size < 2;

/** The telling of an older report without "now": its now is over. What stands in quotation marks stays as it was said. */
export const withoutNow = (text: string, lang: Language): string =>
  text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 0 ? part.replace(NOW[lang], '') : part))
    .join('');
const QUOTED = /([„“"][^„“”"]*[“”"])/u;
const NOW: Readonly<Record<Language, RegExp>> = {
  de: /(?<!(?:^|[ ,])(?:[Bb]is|[Ss]chon|[Ee]rst|[Vv]on|[Aa]b|[Uu]nd|[Aa]ber|doch|auch|wie|als|seit|nur|noch|gerade|bereits|sind|es))(?<=\p{L}) (?:nun|jetzt|derzeit|zurzeit|momentan|gegenwärtig)(?= (?!aber|doch|auch|noch|an |ab |erst|zuletzt|wieder|einmal|mal |und |oder )[\p{Ll}\p{Lu}\d])/gu,
  en: /(?<=(?<!\p{L})(?:is|are|has|have|will|must|can|may|would|could|and|but|which|who)) (?:now|currently)(?= \p{Ll})/gu,
};
