/** Reads the lines above the first paragraph: title, outlet, section, date, author; the rest is furniture, kicker or lead. */
import { detectLanguage } from '../../text/engine/language.ts';
import { dateOfDateline, dayAndYear, dayOfDateline, dayOfWriting } from '../metadata/dates.ts';
import { lastSuch, monthOfImprint, openDayOf, withYear, type YearFound, yearlessDay } from '../metadata/issue.ts';
import { type Authors, NO_AUTHORS } from '../metadata/people.ts';
import { lineRule } from '../rules/lines/index.ts';
import { mailingLines } from '../rules/lines/mailing.ts';
import { authorsOfHead } from './authors.ts';
import { dayBelow, saidAtFoot, signedAtFoot } from './foot-day.ts';
import { headBlock } from './head-block.ts';
import { readHeadLine } from './head-line.ts';
import { couldBeTitle, type Top, titleIndex, told } from './headline.ts';
import type { PlainLine } from './line.ts';
import { asName, type Masthead, mastheadOf } from './masthead.ts';
import { withoutMedium } from './outlet.ts';
import { outletInTitle, outletOf, rightsOf, topName } from './outlet-place.ts';
import { senderInText } from './outlet-said.ts';
import { isProse, isSentence } from './prose.ts';
import { sectionOfHead } from './section.ts';
import type { Section } from './sections.ts';
import { aboveMenu, isOffered, type Open, SLOGAN, URL } from './site-name.ts';
import { type Wire, wireOf, withoutMark } from './wire.ts';
import { asPattern, sharesStem, shareTold, stemsOf } from './words-of.ts';

export interface Head {
  readonly title: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: Authors;
  /** lines that are details (outlet, date, author, counters), by index */
  readonly details: ReadonlySet<number>;
  readonly titleAt: number;
  /** how the year of its day was found, and the line of that day; null where the page says it */
  readonly year: { readonly at: number; readonly why: string } | null;
}

/** How far from the top of a page without a paragraph title, date and author are looked for, in lines. */
const REACH = 12;
/** A page copied whole begins with its menus: so many lines of them are read. */
const MOST_LINES = 80;
/** Details may stand below the lead, which is the first paragraph. */
const BELOW_LEAD = 3;
const BELOW_LEAD_ALONE = 16;
/** A monthly's imprint is among the last lines. */
const FOOT = 6;

/** What is known of a text before its head is read. */
export interface Known {
  /** what the text was sent as: the subject of a mail */
  readonly called?: string | null;
  /** the outlet of a page copied whole, null where nothing names it; undefined where the head has to tell */
  readonly outlet?: string | null | undefined;
  readonly url?: string | null;
  /** ISO day by which it had been written, where that is known */
  readonly seen?: string | undefined;
}

/** @param sections where the article ends and comments begin: their dates are not its own */
export function readHead(
  lines: readonly PlainLine[],
  firstProse: number,
  sections: readonly Section[],
  { called = null, outlet, url = null, seen }: Known = {},
): Head {
  const comments = sections.indexOf('comment');
  const end = comments < 0 ? lines.length : comments;
  const wire = wireOf(lines, firstProse);
  const subject = subjectIn(lines, firstProse);
  const top = { ...topOf(lines, firstProse, end, wire), called: called ?? subject?.text ?? null };
  const { read } = top;
  const titleAt = titleOf(top, { subject, wire });
  const reach = Math.min(end, Math.max(below(lines, firstProse), titleAt + BELOW_LEAD, 0), read.length);
  const isDetail = (i: number): boolean => i !== titleAt && lines[i]!.kind === 'text' && read[i]!.details;
  const details = range(reach).filter(isDetail);
  const nearest = [...details.filter((i) => i > titleAt), ...details.filter((i) => i < titleAt).reverse()];
  const signed = signedAtFoot(lines, sections);
  const { authors: named, at: authorAt } = authorsOfHead({ ...top, reach }, titleAt, nearest);
  const authors =
    named?.persons.length || !signed?.persons.length ? named : { others: [], ...named, persons: signed.persons };
  const ruled = wire
    ? { name: wire.name, at: 0 }
    : outletOf({ ...top, reach, authors: authors?.persons ?? [] }, titleAt);
  const isWhole = outlet !== undefined && !wire;
  // Among the menus of a page copied whole names of all kinds stand.
  const found = !isWhole ? ruled : outlet ? { name: outlet, at: -1 } : null;
  const datesOf = (key: 'published' | 'modified') => nearest.flatMap((i) => read[i]![key] ?? []);
  const whole =
    datesOf('published').find(isDay) ??
    wire?.published ??
    dateOfDateline(lines[firstProse]?.text ?? '') ??
    writingDay(lines, titleAt + 1, firstProse) ??
    saidAtFoot(lines) ??
    signed?.day ??
    dayAndYear(lines[firstProse]?.text ?? '', lines) ??
    dayBelow(lines, sections);
  const less = whole
    ? null
    : (lessThanADate(lines, nearest, top, { url, seen }) ?? datelineDay(lines, firstProse, seen));
  const printed = titleAt >= 0 ? (titleAt === subject?.at ? subject.text : lines[titleAt]!.text) : '';
  const title = withoutMark(printed);
  const suffix = found ? null : outletInTitle(title, lines);
  const issue = titleAt < 0 && !called && lines.some(isOfMailing) ? found?.name : undefined;
  return {
    title: suffix?.title ?? issue ?? title,
    outlet: nameOr(
      found?.name ??
        suffix?.outlet ??
        (isWhole ? null : (rightsOf(lines) ?? topName(top, titleAt) ?? senderInText(top))),
      lines,
    ),
    section: sectionOfHead({ ...top, reach }, titleAt),
    published:
      whole ??
      less?.day ??
      datesOf('published')[0] ??
      monthOfImprint(textsOf(lines.slice(0, last(top))), textsOf(lines.slice(-FOOT))),
    modified: datesOf('modified')[0] ?? null,
    authors: authors ?? NO_AUTHORS,
    details: new Set([...details, ...(found ? [found.at] : []), ...authorAt, ...(signed?.at ? [signed.at] : [])]),
    titleAt,
    year: less?.why ? { at: less.at, why: less.why } : null,
  };
}

const isDay = (iso: string): boolean => iso.length >= 'YYYY-MM-DD'.length;
const textsOf = (lines: readonly PlainLine[]): string[] => lines.map(({ text }) => text);
const last = ({ end }: Pick<Top, 'end'>): number => Math.max(end, REACH);

/** A day whose year stands elsewhere on the page, or one of which the language tells which number is the month. */
function lessThanADate(
  lines: readonly PlainLine[],
  nearest: readonly number[],
  top: Pick<Top, 'end' | 'body'>,
  { url = null, seen }: Pick<Known, 'url' | 'seen'>,
): (Pick<YearFound, 'day'> & Partial<YearFound> & { readonly at: number }) | null {
  const head = textsOf(lines.slice(0, last(top)));
  for (const at of nearest) {
    const line = lines[at]!.text;
    const yearless = yearlessDay(line);
    const known = yearless ? withYear(yearless, head, textsOf(lines), url) : null;
    const found = known ?? (yearless && seen ? lastSuch(yearless, seen) : null);
    if (found) return { ...found, at };
    const day = yearless ? null : openDayOf(line, detectLanguage(top.body), top.body);
    if (day) return { day, at };
  }
  return null;
}

/** "Weida, 5. Nov. (sna) Der Rat ...": a dateline without its year. */
function datelineDay(lines: readonly PlainLine[], at: number, seen: string | undefined) {
  const found = seen ? dayOfDateline(lines[at]?.text ?? '', seen) : null;
  return found && { ...found, at };
}

/** A letter to readers without a headline is called by its name. */
const isOfMailing = ({ text }: PlainLine): boolean => mailingLines.test({ text, linkShare: 0, heading: false });

/** The line that a sent text has its subject from, where the text doesn't print the headline itself. */
function titleOf(top: Top, { subject, wire }: { subject: Subject | null; wire: Wire | null }): number {
  const chosen = titleIndex(top);
  if (chosen < 0) return subject?.at ?? wire?.catchwords ?? -1;
  if (!top.called || top.called.includes(top.lines[chosen]!.text)) return chosen;
  if (subject) return subject.at;
  // A greeting or a slogan gives way to the subject of the mail.
  const share = told(top, chosen);
  return share < SLOGAN && shareTold(top.called, top.stems) > share ? -1 : chosen;
}

interface Subject {
  readonly at: number;
  readonly text: string;
}

/** "Betreff: Schleuse bleibt zu" among the lines above the text. */
function subjectIn(lines: readonly PlainLine[], firstProse: number): Subject | null {
  const head = lines.slice(0, Math.max(0, Math.min(firstProse, REACH)));
  const found = head.flatMap(({ text }, at) => {
    const said = SUBJECT.exec(text)?.[1];
    return said ? [{ at, text: said }] : [];
  });
  return found[0] ?? null;
}
const SUBJECT = /^(?:betreff|betr\.|subject|subject line|betreffzeile)\s?:\s+(\S.{5,180})$/iu;

function topOf(lines: readonly PlainLine[], firstProse: number, end: number, wire: Wire | null): Omit<Top, 'called'> {
  const last = firstProse < 0 ? Math.min(lines.length, REACH) : Math.min(firstProse, MOST_LINES);
  const read = lines
    .slice(0, last + BELOW_LEAD_ALONE + 2)
    .map((l, i) => ({ ...readHeadLine(l.text), ...(wire?.details.has(i) && { details: true }) }));
  const body = lines.slice(Math.max(firstProse, 0), Math.max(end, firstProse + 1)).map((l) => l.text);
  const text = body.filter((line) => !lineRule({ text: line, linkShare: 0, heading: false })).join('\n');
  const stems = stemsOf(body.filter((line) => isProse(line) || isSentence(line)).join('\n'));
  const open = { lines, read, end: last, body: text, stems };
  return { ...open, masthead: masthead(open, body.join('\n')) };
}

function masthead(top: Open, text: string): Masthead | null {
  const { lines, read, end } = top;
  const isTitle = (i: number): boolean => couldBeTitle(lines[i]!, read[i]!);
  const from = range(end).find((i) => !isOffered(lines[i]!) && !URL.test(lines[i]!.text)) ?? 0;
  const found = mastheadOf(lines.slice(from, Math.min(end + 1, from + 2 * REACH)), {
    couldBeTitle: (i) => isTitle(from + i),
    isTopic: (name) => sharesStem(name, stemsOf(text)) && !text.includes(name),
    isSlogan: (i, blank) => {
      const share = told(top, from + i);
      return share < SLOGAN && range(end).some((k) => k >= from + blank && isTitle(k) && told(top, k) > share);
    },
  });
  const block = headBlock(top, from);
  if (block?.titleAt !== undefined) return block;
  if (found?.name) return { ...found, at: from, end: from + found.end };
  const above = block ?? aboveMenu(top, from);
  return above ?? (found && { ...found, at: from, end: from + found.end });
}
/** The second paragraph is the text's: above it, below the lead, may stand author and day. */
function below(lines: readonly PlainLine[], firstProse: number): number {
  if (firstProse < 0) return 0;
  const second = lines.findIndex((l, i) => i > firstProse && isProse(l.text));
  return Math.max(firstProse + BELOW_LEAD, Math.min(second < 0 ? 0 : second, firstProse + BELOW_LEAD_ALONE));
}

/** Said in the opening: further on "today" may be a quotation's. */
const writingDay = (lines: readonly PlainLine[], from: number, firstProse: number): string | null =>
  lines
    .slice(from, Math.max(firstProse, from) + OPENING)
    .map((l) => dayOfWriting(l.text))
    .find((day) => day !== null) ?? null;
const OPENING = 6;

/** A name set in capitals as the page writes it elsewhere: "WEX RADIO" may be "WEX Radio" or "Wex Radio". */
function nameOr(whole: string | null, lines: readonly PlainLine[]): string | null {
  const outlet = whole ? withoutMedium(whole.replace(BRANCH, '').replace(SHORT_NAME, '')) : null;
  if (!outlet || outlet !== outlet.toUpperCase() || !outlet.includes(' ')) return outlet && asName(outlet);
  const written = new RegExp(`(?<!\\p{L})${asPattern(outlet)}(?!\\p{L})`, 'iu');
  const spelt = lines.map(({ text }) => written.exec(text)?.[0]).find((name) => name && isSpelt(name));
  return spelt ?? asName(outlet);
}
/** "Gewerkschaft Schleusen und Wehre (GSW), Bezirk Nord": how it is called for short, and which part of it speaks */
const SHORT_NAME = /(?<=\p{Ll}\p{L}*) \(\p{Lu}\p{L}{1,6}\)$/u;
const BRANCH =
  /\s[–—-]\s(?:\p{Lu}[\p{L}-]*\s){1,3}(?:Region|Branch|District|Division|REGION|BRANCH|DISTRICT|DIVISION)$|, (?:Bezirk|Landesbezirk|Landesverband|Kreisverband|Regionalverband|Ortsverband|Ortsgruppe) .+$/u;
const isSpelt = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  !/\p{Lu}{4}/u.test(name) &&
  name.split(/\s+/).every((w) => /^(?:\p{Lu}|&|(?:of|and|the|for|und|der|die|das|am|im|an|in|für)$)/u.test(w));

const range = (end: number): number[] => Array.from({ length: Math.max(0, end) }, (_, i) => i);
