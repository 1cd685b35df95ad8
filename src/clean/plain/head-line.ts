/** Reads one line of a pasted page's head: the day, the author, and the names that stand beside them. */
import { bylineOf } from '../metadata/byline-line.ts';
import { dateLine } from '../metadata/dates.ts';
import { MONTH, readMoment } from '../metadata/moment.ts';
import type { Authors } from '../metadata/people.ts';

export interface HeadLine {
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: Authors | null;
  /** whether the line does nothing but tell such details */
  readonly details: boolean;
  /** names beside the date, as in "Weidaer Bote | 3. Mai 2024"; after a comma only a name or a place */
  readonly names: readonly { readonly text: string; readonly comma: boolean }[];
}

const COUNTERS = /^(?:\d[\d.,]*|\d+ ?(?:kommentare?|comments?|aufrufe|views)|[|·•,\s])+$/i;
const CHANGED = /(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|(?:last )?(?:updated?|modified|edited)/i;
const SAID_NEXT =
  /(?=(?<!\p{L})(?:zuletzt aktualisiert|aktualisiert|geändert|veröffentlicht|erschienen|last updated|updated|first published|published|posted)(?!\p{L}))/iu;
/** Words that belong to a date or tell what happened on it. */
const OF_DATES = new RegExp(
  `^(?:${MONTH}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|den|der|am|um|at|on|uhr|h|[ap]\\.?m\\.?|stand|datum|date|zuletzt|last|first|erstmals|vom|von|aktualisiert|geändert|veröffentlicht|erschienen|update|updated|modified|published|posted|publiziert|gepostet|erstellt|mesz|mez|gmt|utc|bst|cet|cest|e[sd]t|p[sd]t|c[sd]t|edition|ausgabe|of|[-–—/|·•:+]|[\\d.:/+-]*\\d[\\d.:/+-]*(?:st|nd|rd|th|uhr|[ap]m)?z?)$`,
  'iu',
);
const isOfDates = (part: string): boolean =>
  part.split(/\s+/).every((w) => OF_DATES.test(w.replace(/[.,;:()]+$/g, '')));

/** "May 3, 2024" is one part. */
const AMERICAN = new RegExp(`((?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?),(?=\\s\\d{4})`, 'giu');
const DIVIDER = /\s*[|·•]\s*|\s+[–—-]\s+|,\s+|\s+vom\s+(?=\d)/;

function namesBeside(line: string): HeadLine['names'] {
  const whole = line.replace(AMERICAN, '$1');
  return whole
    .split(DIVIDER)
    .map((p) => p.trim())
    .filter((p) => p && !isOfDates(p) && !COUNTERS.test(p) && !bylineOf(p, null) && !readMoment(p))
    .map((text) => ({ text, comma: whole.includes(`${text}, `) }));
}

/** A sentence or a headline that names a day is no line of details: "Die Frist endet am 3. Mai 2024." */
function tellsOfADay(line: string): boolean {
  if (/(?<!\b(?:uhr|[ap]\.m))[.!?…]["“”]?$/i.test(line)) return true;
  const [before = ''] = line.split(/\d/, 1);
  const words = before.trim().split(/\s+/).filter(Boolean);
  const others = words.filter((w) => !OF_DATES.test(w.replace(/[.,;:]+$/g, '')));
  return /^(?:am|im|in|on|bis|ab|seit|zum|until|since|by|for|für|from)$/i.test(words.at(-1) ?? '') && others.length > 2;
}

/** So many names stand before a date: the outlet and what it calls itself. */
const MOST_NAMES = 2;
const LABEL = 24;
/** "Uferblick – das Stadtmagazin, 3. Mai 2024, 17:45 Uhr": names of any length, then nothing but a whole date. */
function endsOnDate(line: string): boolean {
  const parts = line.replace(AMERICAN, '$1').split(DIVIDER);
  const first = parts.findIndex(isOfDates);
  const behind = parts.slice(first).filter((part) => !isOfDates(part));
  // "... | 3 May 2024 | Agencies": one label may follow
  const label =
    behind.length === 0 || (behind.length === 1 && behind[0] === parts.at(-1) && behind[0]!.length <= LABEL);
  return first > 0 && first <= MOST_NAMES && label && /^\p{Lu}/u.test(line) && / \d{4}/.test(line);
}

const NOTHING: HeadLine = { published: null, modified: null, authors: null, details: false, names: [] };
/** Longer lines are sentences. */
const MAX_LINE = 160;

export function readHeadLine(text: string): HeadLine {
  if (text.length > MAX_LINE) return NOTHING;
  const line = text.replace(/\d+ (?:kommentare?|comments?)|\|\d+$/gi, '').trim();
  const authors = bylineOf(line.split(/\s[|·•]\s/)[0]!, null);
  const names = namesBeside(line);
  const date = tellsOfADay(line) ? null : names.length && !endsOnDate(line) ? dateLine(line) : readMoment(line);
  if (!date) return { ...NOTHING, authors, details: authors !== null || COUNTERS.test(text) };
  return { ...datesOf(line, date), authors, details: true, names };
}

/** "Published 3 May 2024, updated 4 May 2024": each date by the word before it. */
function datesOf(line: string, date: string): Pick<HeadLine, 'published' | 'modified'> {
  const dated = line.split(SAID_NEXT).filter((p) => readMoment(p));
  const changed = dated.find((p) => CHANGED.test(p));
  const made = dated.find((p) => p !== changed);
  return {
    published: changed ? (made ? readMoment(made) : null) : date,
    modified: changed ? readMoment(changed) : null,
  };
}
