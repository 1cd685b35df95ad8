/** Reads one line of a pasted page's head: the day, the author, and the names that stand beside them. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { bylineOf, labelledAuthor, metaLineAuthors } from '../metadata/byline-line.ts';
import { dateLine } from '../metadata/dates.ts';
import { monthOfLine, yearlessDay } from '../metadata/issue.ts';
import { MONTH, readMoment } from '../metadata/moment.ts';
import { isAgency } from '../metadata/organisations.ts';
import { type Authors, isGivenName, isKnownPersonName, mergeAuthors, readAuthors } from '../metadata/people.ts';
import { couldBePerson, isLabelledName } from './author-line.ts';
import { isCommentLabel } from './outlet.ts';

export interface HeadLine {
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: Authors | null;
  /** persons whose names stand beside the date, for a page that says its author nowhere else */
  readonly persons: Authors | null;
  /** whether the line does nothing but tell such details */
  readonly details: boolean;
  /** names beside the date, as in "Weidaer Bote | 3. Mai 2024"; after a comma only a name or a place */
  readonly names: readonly { readonly text: string; readonly comma: boolean }[];
}

const COUNTERS = pattern('iu')`
  ^(?:
    \d[\d.,]* | \d+ (?:seiten|pages) | kostenlos | gratis | \d+ ?(?:kommentare?|comments?|aufrufe|views)
    | (?:(?:nr|no|ausgabe|heft|seite|page|issue|vol|woche|kw|s)\.?\s)\d+(?:\/\d+)?
    | \d+ ?min(?:\.|uten?|utes?)?(?: (?:lesezeit|lesedauer|read(?:ing time)?))?
    | (?:updated?|aktualisiert|vor)? ?\d+ \p{L}+ ago | vor \d+ (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)
    | frei lesbar | jahrgang | jg\. | \(20\d\d\) | [|·•,\s]
  )+$
`;
/** "Seite 4", "Nr. 38", "3 Min." */
export const isCounter = (text: string): boolean => COUNTERS.test(text);
/** "Online seit heute, 11.02 Uhr", "Posted yesterday at 11:38 PM": a time that only the page's reader could place. */
const RELATIVE = pattern('iu')`
  ^(?:
      (?:(?:online seit|veröffentlicht|publiziert|erschienen|aktualisiert|posted|published|updated|stand)\s?:?\s)
      (?:seit\s)?(?:heute|gestern|vorgestern|today|yesterday)(?:[,\s]+(?:um|at|,)?\s?\d{1,2}[.:]\d\d.{0,70})?
    | (?:heute|gestern|vorgestern|today|yesterday)[,\s]+(?:um|at|,)?\s?\d{1,2}[.:]\d\d(?:\suhr|\s?[ap]\.?m\.?)?
  )$
`;
const CHANGED = /(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|(?:last )?(?:updated?|modified|edited)/i;
const SAID_NEXT =
  /(?=(?<!\p{L})(?:zuletzt aktualisiert|aktualisiert|geändert|veröffentlicht|erschienen|last updated|updated|first published|published|posted)(?!\p{L}))/iu;
/** Words that belong to a date or tell what happened on it. */
const OF_DATES = new RegExp(
  `^(?:${MONTH}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|den|der|am|um|at|on|uhr|h|[ap]\\.?m\\.?|stand|datum|date|zuletzt|last|first|erstmals|vom|von|aktualisiert|geändert|veröffentlicht|erschienen|update|updated|modified|published|posted|filed|publiziert|gepostet|erstellt|eingestellt|verfasst|ausgegeben|mesz|mez|gmt(?:[+-]\\d{1,2})?|utc|bst|cet|cest|e[sd]t|p[sd]t|c[sd]t|edition|ausgabe|of|[-–—/|·•:+]|[\\d.:/+-]*\\d[\\d.:/+-]*(?:st|nd|rd|th|uhr|[ap]m)?z?)$`,
  'iu',
);
/** Whether all words of a part belong to a date. */
export const isOfDates = (part: string): boolean =>
  part.split(/\s+/).every((w) => OF_DATES.test(w.replace(/^\(|[.,;:()]+$/g, '')));

/** "May 3, 2024" is one part. */
const AMERICAN = new RegExp(`((?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?),(?=\\s\\d{4})`, 'giu');
const DIVIDER = /\s*[|·•]\s*|\s+(?:\/\/|\*{2,3}|::)\s+|\s+[–—-]\s+|,\s+|\s+vom\s+(?=\d)/;

/** Who carries a paper is printed beside its day in Austria, and what it costs. */
const POSTAL = /^(?:Österreichische Post AG|P\.?b\.?b\.?|\d+,\d\d ?€|€ ?\d+,\d\d)/u;

function namesBeside(line: string): HeadLine['names'] {
  const whole = line.replace(AMERICAN, '$1');
  return whole
    .split(DIVIDER)
    .map((p) => p.trim())
    .filter((p) => p && !isOfDates(p) && !COUNTERS.test(p) && !POSTAL.test(p) && !bylineOf(p, null) && !readMoment(p))
    .map((text) => ({ text, comma: whole.includes(`${text}, `) }));
}

/** "Neu Ufingen im Tal, am 3.5.2024", "Ufingen, den 3. Mai 2024": where and when a letter was written. */
const PLACED = new RegExp(
  `^\\p{Lu}[\\p{L}.-]*(?: (?:an|am|bei|der|im|in|ob|a\\.|\\p{Lu}[\\p{L}.-]*)){0,4}, (?:am|den) \\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:${MONTH})\\.?)\\s?\\d{4}$`,
  'iu',
);
/** "geschrieben von „Seerose“ am 3. Mai 2024": whoever it is, and when. */
const WRITTEN =
  /^(?:geschrieben|verfasst|gepostet|veröffentlicht|eingestellt|written|posted|published) (?:von|by) .{2,50} (?:am|on) [^.]{0,16}\d.{0,30}$/iu;
/** A sentence or a headline that names a day is no line of details: "Die Frist endet am 3. Mai 2024." */
function tellsOfADay(line: string): boolean {
  if (PLACED.test(line) || WRITTEN.test(line)) return false;
  if (/(?<!\b(?:uhr|min|std|[ap]\.m))[.!?…]["“”]?$/i.test(line)) return true;
  // "Interview: Mara Voss · veröffentlicht am 3. Mai 2024": what a mark parts is a line of its own
  const part = line.split(/\s[|·•]\s/u).find((p) => /\d/u.test(p)) ?? line;
  const [before = ''] = part.split(/\d/, 1);
  const words = before.trim().split(/\s+/).filter(Boolean);
  const others = words.filter((w) => !OF_DATES.test(w.replace(/[.,;:]+$/g, '')));
  return /^(?:am|im|in|on|bis|ab|seit|zum|until|since|by|for|für|from)$/i.test(words.at(-1) ?? '') && others.length > 2;
}

/** So many names stand before a date: the outlet and what it calls itself. */
const MOST_NAMES = 2;
const LABEL = 24;
/** Between marks, behind the whole date: "an: leserin@beispiel.example" */
const LABEL_MARKED = 32;
/** "Uferblick – das Stadtmagazin, 3. Mai 2024, 17:45 Uhr": names of any length, then nothing but a whole date. */
function endsOnDate(line: string): boolean {
  const parts = line.replace(AMERICAN, '$1').split(DIVIDER);
  const first = parts.findIndex(isOfDates);
  const behind = parts.slice(first).filter((part) => !isOfDates(part) && !COUNTERS.test(part));
  // "... | 3 May 2024 | Agencies": one label may follow
  const label =
    behind.length === 0 || (behind.length === 1 && behind[0] === parts.at(-1) && behind[0]!.length <= LABEL);
  return first > 0 && first <= MOST_NAMES && label && /^\p{Lu}/u.test(line) && / \d{4}/.test(line);
}

/** "Dienstag, 3. Mai 2024 · Seite 7 · Land & Leute": a whole date, then labels between marks that no sentence has. */
function beginsWithDate(line: string): boolean {
  const parts = line.split(/\s+(?:[|·•]|\/{1,2}|\*{2,3}|–|—)\s+/);
  // "Nr. 38 | 3. Mai 2024 | im Browser öffnen"
  const [date = '', ...labels] = parts.slice(COUNTERS.test(parts[0]!) && !readMoment(parts[0]!) ? 1 : 0);
  const day = date.replace(WRITTEN_IN, '');
  return (
    isOfDates(day) &&
    readMoment(day) !== null &&
    labels.every((l) => l.length <= LABEL_MARKED || isOfDates(l) || FILED.test(l))
  );
}
/** "Neu Ufingen, 3. Mai 2024 | Redaktion: Ilvy Harmsen" */
const WRITTEN_IN = /^\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}-]+){0,2}, (?=\d)/u;
/** "abgelegt unter: Schleusen, Wehre, Ärger": the shelves of a blog, as many as it likes */
const FILED =
  /^(?:abgelegt|eingeordnet|veröffentlicht|filed|posted) (?:unter|in|under):? \S|^(?:kategorien?|themen|schlagw[oö]rter|stichworte|tags?|categor(?:y|ies)|topics?): /iu;

/** A part that is nothing but a date; other parts may hold numbers: "3. Mai 2024 · Lesedauer 2 Minuten · Autorin: Mara Voss". */
const datedPart = (line: string): string | null =>
  line
    .split(DIVIDER)
    .filter(isOfDates)
    .map(readMoment)
    .find((day) => day !== null) ?? null;

const NOTHING: HeadLine = { published: null, modified: null, authors: null, persons: null, details: false, names: [] };
/** "Lesezeit: 3 Min." right behind the clock. */
const READING = /[\s|·,–-]*(?:lesezeit|lesedauer|reading time)\s?:?\s?(?:ca\.\s)?\d+ ?min(?:\.|uten?|utes?)?\s*$/iu;
/** "07/11/2026": which of them is the month, the page does not say; it is the line of the date all the same. */
const OPEN_DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])/u;
/** "+++ Dienstag, 3. Mai 2026, 9.30 Uhr +++ Weida +++ Verkehr +++": how a ticker parts the details of its line */
const TICKED = /(?:^|\s)\+{2,3}(?=\s|$)/gu;
/** Longer lines are sentences. */
const MAX_LINE = 160;

/** "Sperrfrist: 3. Mai 2026, 10 Uhr", "Strictly embargoed until 00:01 BST, 3 May 2026": from when on it may be printed. */
export const isEmbargo = (text: string): boolean => EMBARGO.test(text);
const EMBARGO =
  /^\W*(?:(?:strictly |under )?embargo(?:ed)?|(?:achtung,? )?sperrfrist|not for (?:release|publication|broadcast))(?:\s(?:until|before|bis|till))?\s?:?\s.{0,24}\d/iu;

export function readHeadLine(text: string): HeadLine {
  if (text.length > MAX_LINE) return NOTHING;
  const line = text
    .replace(/\d+ (?:kommentare?|comments?)|(?<!\|\d{2})\|\d+$/gi, '')
    .replace(READING, '')
    .replace(TICKED, ' | ')
    .replace(/^[\s|]+|[\s|]+$/gu, '');
  const embargo = isEmbargo(line) ? readMoment(line) : null;
  if (embargo) return { ...NOTHING, published: embargo, details: true };
  const beside = namesBeside(line);
  const whole = !beside.length || endsOnDate(line) || beginsWithDate(line);
  const date = tellsOfADay(line)
    ? null
    : ((whole ? (readMoment(line) ?? datedPart(line)) : dateLine(line)) ?? dayOfIssue(line));
  const authors = said(line);
  const isStamped = SAID_NEXT.test(line) || beside.length === 0;
  const isOpen = !date && isStamped && OPEN_DATE.test(line) && !tellsOfADay(line);
  if (isOpen) return { ...NOTHING, authors, details: true, names: beside };
  if (!date) {
    const month = monthOfLine(line);
    const details =
      authors !== null || month !== null || yearlessDay(line) !== null || COUNTERS.test(text) || RELATIVE.test(text);
    return { ...NOTHING, authors, published: month, details, ...(month && { names: beside }) };
  }
  const persons = authors ? null : personsBeside(line, beside);
  return { ...datesOf(line, date), authors, persons, details: true, names: beside };
}

/** "Ausgabe 39/2025, Fr., 26. September": the number of the issue has the year of its day. */
function dayOfIssue(line: string): string | null {
  const year = ISSUE.exec(line)?.[1];
  const [, day, month] = year ? (DAY_ALONE.exec(line) ?? []) : [];
  return day === undefined ? null : readMoment(`${day}. ${month} ${year}`);
}
const ISSUE = /(?<!\p{L})(?:ausgabe|heft|nr\.?|no\.?|nummer|number|issue|kw)\s?\d{1,3}\s?\/\s?(20\d\d)(?!\d)/iu;
const DAY_ALONE = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(${MONTH})(?!\\p{L})`, 'iu');

const OWNER = /^(?:text|interview|redaktion|red\.|reporter(?:in)?|autor(?:in)?|author|words)\s?: /i;
/**
 * A part of a dated line that is nothing but a full name; "Mara Voss / dpa" and "Interview: Mara Voss", too. A name that
 * no list knows alone beside the date may be the outlet's: it takes a label, an agency or a third part.
 */
const isPersonBeside = (part: string, parts: number): boolean => {
  const [name = '', ...others] = part.replace(OWNER, '').split(/\s?\/\s?/);
  if (!others.every(isAgency)) return false;
  const isSaid = others.length > 0 || OWNER.test(part) || parts > 1;
  if (OWNER.test(part) && isLabelledName(name)) return true;
  return isKnownPersonName(name) || (isSaid && couldBePerson(name));
};
/** The parts of a line that are no date. */
const partsBeside = (line: string): number =>
  line.split(DIVIDER).filter((p) => p.trim() && !isOfDates(p.trim())).length;

function personsBeside(line: string, names: HeadLine['names']): Authors | null {
  const parts = partsBeside(line);
  const all = names.filter((n) => isPersonBeside(n.text, parts)).map(({ text }) => text);
  // "Neu Ufingen, 3. Mai 2024 | Redaktion: Ilvy Harmsen": beside who is said to have written it a place is no person
  const said = all.filter((text) => OWNER.test(text));
  const named = (said.length ? said : all).map((text) => readAuthors(text.replace(OWNER, ''), null, 'marked'));
  const found = mergeAuthors(named.length ? named : [partSaid(line) ?? metaLineAuthors(line, null)]);
  return found.persons.length ? found : null;
}

/** "Ufinger Bote | 3. Mai 2024 | Von unserer Redakteurin Ilvy Harmsen", "3. Mai 2024 / Firmen / Text: Ilvy Harmsen" */
function partSaid(line: string): Authors | null {
  const parts = line.split(/\s(?:[|·•/])\s/u);
  const labelled = parts.find((part) => OWNER.test(part) && isPersonBeside(part, parts.length));
  if (labelled) return readAuthors(labelled.replace(OWNER, ''), null, 'marked');
  return parts.map((part) => bylineOf(part, null)).find((found) => found?.persons.length) ?? null;
}

/** "Interview: Ilvy Harmsen und Eva Ruhland", "Aus der Stadthalle: Ilvy Harmsen": names behind what they did, or where. */
const LED = pattern('iu')`
  ^(?:
    reporter(?:in)? | redaktion | red\. | interview | gespräch | gesprächsführung | moderation | am mikrofon | protokoll | reportage
    | bericht | words | story | text | questions | (?:die )?fragen
    | (?:aus|vom) (?:(?:der|dem|den) )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?
  )\s?:\s+(\p{Lu}.+)$
`;

/** "von Ilvy", as blogs have it. */
const GIVEN = /^(?:(?:geschrieben |written |posted )?(?:von|by)|text:) (\p{Lu}\p{Ll}+)$/iu;
/** "ufd/Ilvy Harmsen", "Ilvy Harmsen / ufd": beside the sign of an agency or of the house. */
const SLASHED = /^(?:\p{L}{2,6})\s?\/\s?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L} ’'-]+)$/u;
const SLASHED_BEHIND = /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L} ’'-]+?)\s?\/\s?(?:\p{Ll}{2,4}|\p{Lu}{2,4})$/u;

/** "Text: Ilvy Harmsen   Bilder: Lena Kern": who took the pictures comes last. */
const PICTURES =
  /(?<=^\p{L}+\s?: .+?\p{L}[\s,|·/]+)(?:bild(?:er)?|fotos?|photos?|photography|pictures?|images?|video|grafik(?:en)?|illustration(?:en)?)\s?:.*$/iu;
/** "OPINION | Ilvy Harmsen": what it is beside who wrote it. */
function besideGenre(line: string): string | null {
  const [label = '', name = '', ...more] = line.split(/\s[|·•–—-]\s/);
  return more.length === 0 && isCommentLabel(label) && (isKnownPersonName(name) || couldBePerson(name)) ? name : null;
}

/** The line, or its part before a mark, says whose text it is. */
function said(whole: string): Authors | null {
  const line = whole.replace(PICTURES, '').replace(/[\s,|·/]+$/u, '');
  const genre = besideGenre(line);
  if (genre) return { persons: [genre], others: [] };
  const led = LED.exec(line)?.[1] ?? '';
  if (isLabelledName(led.split(/,| und | and | & |\s[|·•]\s/)[0]!))
    return readAuthors(led.split(/\s[|·•]\s/)[0]!, null, 'no');
  const alone = GIVEN.exec(line)?.[1] ?? SLASHED.exec(line)?.[1] ?? SLASHED_BEHIND.exec(line)?.[1] ?? '';
  if (isGivenName(alone) || isKnownPersonName(alone) || (alone.includes(' ') && couldBePerson(alone)))
    return { persons: [alone], others: [] };
  const labelled = labelledAuthor(line, null);
  return labelled.persons.length ? labelled : bylineOf(line.split(/\s[|·•]\s/)[0]!, null);
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
