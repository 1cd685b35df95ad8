/** Finds the day that stands below a pasted text: behind a sign, in the last line, after a word for printing. */

import { readMoment } from '../metadata/moment.ts';
import { isAgency } from '../metadata/organisations.ts';
import { isKnownPersonName } from '../metadata/people.ts';
import { couldBePerson } from './author-line.ts';
import { isOfDates, readHeadLine } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { isProse, isSentence } from './prose.ts';
import type { Section } from './sections.ts';

export interface FootDay {
  readonly day: string;
  /** the line that is nothing but such a sign, by index; null where it hangs on a paragraph */
  readonly at: number | null;
  /** the persons who sign in full beside the day */
  readonly persons: readonly string[];
}

/** "This report was first published May 3, 2026.", "Erstmals veröffentlicht am 3. Mai 2026": below the text. */
const FIRST_PUBLISHED = /(?:first published|erstmals veröffentlicht|zuerst erschienen)(?: on| am)? (.{6,40})$/iu;
/** "REUSE: 3-MAY-2026 11:30 GMT": when a wire sent it. */
const SENT = /^(?:reuse|filed|sent|moved|released|transmitted|gesendet|ausgegeben)\s?:\s+(\S.{6,40})$/iu;
/** "Published 3 May 2026, 07:14 BST · © Weir Radio": behind the word nothing but the day, up to the first mark. */
const PUBLISHED =
  /^(?:(?:first |originally )?published|posted|veröffentlicht|publiziert|erschienen|online seit)(?: on| am| im)?\s?:?\s([^|·•©]{6,40}?)(?:\s[|·•©].*)?$/iu;
const [FOOT, LONGEST_FOOT] = [6, 160];

/** What a line at the very foot says of the day in as many words. */
export const saidAtFoot = (lines: readonly PlainLine[]): string | null =>
  lines
    .slice(-FOOT)
    .map(({ text }) => (text.length <= LONGEST_FOOT ? readMoment(atFoot(text)) : null))
    .find((day) => day !== null) ?? null;
const atFoot = (text: string): string =>
  (FIRST_PUBLISHED.exec(text) ?? SENT.exec(text) ?? PUBLISHED.exec(text))?.[1] ?? '';

const DIVIDER = /[,;/|·•]\s?|\s[–—-]\s|\s(?:und|and|&)\s/u;
const HOUSE = /^(?:red\.?|ag\.?|redaktion|\p{Ll}{2,4}|\p{Lu}{2,5}|agenturen|(?:[\p{L}\d-]+\.)+\p{Ll}{2,8})$/u;
const isPerson = (name: string): boolean => isKnownPersonName(name) || couldBePerson(name);
const isSign = (part: string): boolean => HOUSE.test(part) || isAgency(part) || isPerson(part);

/** "red, ufer.example/03.05.2026", "(Ilvy Harmsen, 3.5.2026)": who signs, then nothing but the day. */
function signedDay(text: string): Omit<FootDay, 'at'> | null {
  if (text.length > LONGEST_SIGN) return null;
  const parts = text.replace(/^\((.+)\)$/u, '$1').split(DIVIDER);
  const from = parts.findIndex((part) => isOfDates(part) && readMoment(part) !== null);
  const signs = parts.slice(0, from).map((part) => part.trim());
  const isOfSite = (part: string, k: number): boolean => k > 0 && SHELF.test(part) && signs[k - 1]!.includes('.');
  if (from < 1 || !signs.every((part, k) => isSign(part) || isOfSite(part, k))) return null;
  const rest = parts.slice(from);
  const day = rest.every(isOfDates) ? readMoment(rest.join(', ')) : null;
  return day ? { day, persons: signs.filter(isPerson) } : null;
}
const LONGEST_SIGN = 90;
/** "red, ufer.example/Agenturen/03.05.2026" */
const SHELF = /^\p{Lu}\p{L}+$/u;
/** The brackets that a paragraph ends with. */
const HANGING = /\s(\([^()]{8,90}\))$/u;

const isText = ({ text }: PlainLine): boolean => isProse(text) || isSentence(text);

/** Below the last paragraph, or hung on it: who wrote it and when. */
export function signedAtFoot(lines: readonly PlainLine[], sections: readonly Section[]): FootDay | null {
  const last = lines.findLastIndex((line, i) => sections[i] === 'article' && isText(line));
  const hanging = HANGING.exec(lines[last]?.text ?? '')?.[1];
  const hung = hanging ? signedDay(hanging) : null;
  if (hung) return { ...hung, at: null };
  for (let at = Math.max(last, 1); at < lines.length && sections[at] !== 'comment'; at++) {
    const signed = lines[at]!.kind === 'text' ? signedDay(lines[at]!.text) : null;
    if (signed) return { ...signed, at };
  }
  return null;
}

/**
 * "Ufingen, 3. Mai 2026", "erschienen am 3. Mai 2026": a line of nothing but such details right below the text. Pages
 * that are linked below have days of their own, and so have two lines.
 */
export function dayBelow(lines: readonly PlainLine[], sections: readonly Section[]): string | null {
  const isArticle = (line: PlainLine, i: number): boolean => sections[i] === 'article' && !isNote(line.text);
  const paragraph = lines.findLastIndex((line, i) => isArticle(line, i) && isProse(line.text));
  const last = paragraph >= 0 ? paragraph : lines.findLastIndex((line, i) => isArticle(line, i) && isText(line));
  if (last < 0) return null;
  const days = lines.slice(last + 1).flatMap(({ text, kind }, k) => {
    const section = sections[last + 1 + k];
    if (kind !== 'text' || section === 'comment' || section === 'related') return [];
    const { details, published, modified, names } = readHeadLine(text);
    const day = published ?? modified;
    const isPlaced = names.length <= 1 && !OTHER_DAY.test(text);
    return details && isPlaced && day && day.length >= 'YYYY-MM-DD'.length ? [day] : [];
  });
  return new Set(days.map((day) => day.slice(0, 10))).size === 1 ? days[0]! : null;
}
/** What a release tells of its sender, below the day. */
const isNote = (text: string): boolean => readHeadLine(text).details;
/** Days of what is to come, of pictures and of the house. */
const OTHER_DAY =
  /(?<!\p{L})(?:termin|nächste|next|beginn|einlass|archiv|foto|bild|photo|abgerufen|retrieved|founded|gegründet|entry|deadline|frist|seit|since|ab|bis|until)(?!\p{L})/iu;
