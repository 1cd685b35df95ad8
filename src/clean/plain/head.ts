/** Reads the lines above the first paragraph: title, outlet, section, date, author; the rest is furniture, kicker or lead. */
import { bylineOf } from '../metadata/byline-line.ts';
import { dateOfDateline, dayOfWriting } from '../metadata/dates.ts';
import { type Authors, isKnownPersonName, NO_AUTHORS } from '../metadata/people.ts';
import { lineRule } from '../rules/lines/index.ts';
import { type HeadLine, readHeadLine } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { asName, type Masthead, mastheadOf } from './masthead.ts';
import { bareName, isBrand, outletLikeness, sectionOf } from './outlet.ts';

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
}

/** How far from the top title, date and author are looked for, in lines. */
const REACH = 12;

const couldBeTitle = (line: PlainLine, read: HeadLine): boolean =>
  line.kind !== 'item' &&
  line.kind !== 'table' &&
  line.text.length >= 15 &&
  line.text.length <= 220 &&
  line.text.split(/\s+/).length >= 3 &&
  !/(?<!\b(?:\d|[A-Z]))\.$|[,;:]$/.test(line.text) &&
  !read.details &&
  !sectionOf(line.text) &&
  bylineOf(line.text, null) === null &&
  lineRule({ text: line.text, linkShare: 0, heading: true }) === null;

/** What the head consists of, asked by the readers of its parts. */
interface Top {
  readonly lines: readonly PlainLine[];
  readonly read: readonly HeadLine[];
  /** lines below the first paragraph that may still tell details */
  readonly reach: number;
  readonly body: string;
  readonly masthead: Masthead | null;
}

const nearDetails = ({ read }: Top, i: number): boolean =>
  [i - 1, i + 1].some((k) => read[k] && (read[k].published ?? read[k].modified ?? read[k].authors) !== null);

/**
 * The rule: a marked heading of level 1; else the first line of a title's shape before the first paragraph, where a
 * line that by its words and its place names the outlet gives way to the next. A page whose lines are all too short
 * for that has its title in the first that is a line of its own beside a date or author.
 */
function titleIndex(top: Top, firstProse: number): number {
  const { lines, read } = top;
  const marked = lines.findIndex((l) => l.level === 1);
  if (marked >= 0 && marked < REACH) return marked;
  const end = firstProse < 0 ? Math.min(lines.length, REACH) : Math.min(firstProse, REACH);
  const all = lines.slice(0, end).flatMap((l, i) => (couldBeTitle(l, read[i]!) ? [i] : []));
  const below = all.filter((i) => i >= (top.masthead?.end ?? 0));
  const short = below.length || !top.masthead ? -1 : shortTitle(top, end);
  if (short >= 0) return short;
  const titles = below.length ? below : all;
  const first = titles.find((i, nth) => nth === titles.length - 1 || !namesOutlet(top, i)) ?? -1;
  return first >= 0 ? first : shortTitle(top, end);
}

function namesOutlet(top: Top, i: number): boolean {
  const likeness = outletLikeness(bareName(top.lines[i]!.text));
  return likeness === 'sure' || (likeness === 'likely' && nearDetails(top, i));
}

function shortTitle(top: Top, end: number): number {
  if (!top.read.slice(0, end + 1).some((r) => r.published ?? r.modified ?? r.authors)) return -1;
  return top.lines
    .slice(0, end)
    .findIndex(
      ({ text, kind, apart }, i) =>
        i >= (top.masthead?.end ?? 0) &&
        kind === 'text' &&
        apart &&
        text.length >= 8 &&
        /\s/.test(text) &&
        !/[.,;:]$/.test(text) &&
        !top.read[i]!.details &&
        !sectionOf(text) &&
        !isKnownPersonName(text) &&
        !namesOutlet(top, i) &&
        lineRule({ text, linkShare: 0, heading: true }) === null,
    );
}

/** @param end where the article ends and comments begin: their dates are not its own */
export function readHead(lines: readonly PlainLine[], firstProse: number, end: number): Head {
  const read = lines.slice(0, REACH + 8).map((l) => readHeadLine(l.text));
  const body = lines.slice(Math.max(firstProse, 0)).map((l) => l.text);
  const text = body.join('\n');
  const masthead = mastheadOf(lines.slice(0, REACH), {
    couldBeTitle: (i) => couldBeTitle(lines[i]!, read[i]!),
    isTopic: (name) => sharesWords(name, text) && !text.includes(name),
  });
  const open = { lines, read, reach: 0, body: text, masthead };
  const titleAt = titleIndex(open, firstProse);
  const reach = Math.min(end, Math.max(firstProse, titleAt, 0) + 3, REACH + 4);
  const top: Top = { ...open, reach };
  const told = range(reach).filter((i) => i !== titleAt && lines[i]!.kind === 'text' && read[i]!.details);
  const found = outletOf(top, titleAt);
  const lone = loneAuthor(top, titleAt);
  const byline = told.map((i) => read[i]!.authors).find((a) => a?.persons.length);
  const firstOf = (key: 'published' | 'modified') => told.map((i) => read[i]![key]).find((d) => d !== null) ?? null;
  const sections = range(reach).flatMap((i) =>
    i === titleAt
      ? []
      : [lines[i]!.text, ...(read[i]!.published ? read[i]!.names.map((n) => n.text) : [])].flatMap(
          (text) => sectionOf(text) ?? [],
        ),
  );
  const title = titleAt >= 0 ? lines[titleAt]!.text : '';
  const suffix = found ? null : outletInTitle(title);
  return {
    title: suffix ? suffix.title : title,
    outlet: nameOr(found?.name ?? suffix?.outlet ?? rightsOf(lines)),
    section: sections[0] ?? null,
    published:
      firstOf('published') ??
      dateOfDateline(lines[firstProse]?.text ?? '') ??
      writingDay(lines, titleAt + 1, firstProse),
    modified: firstOf('modified'),
    authors: byline ?? lone?.authors ?? told.map((i) => read[i]!.authors).find((a) => a) ?? NO_AUTHORS,
    details: new Set([...told, ...(found ? [found.at] : []), ...(lone && !byline ? [lone.at] : [])]),
    titleAt,
  };
}

/** Said in the opening: further on "today" may be a quotation's. */
const writingDay = (lines: readonly PlainLine[], from: number, firstProse: number): string | null =>
  lines
    .slice(from, Math.max(firstProse, from) + OPENING)
    .map((l) => dayOfWriting(l.text))
    .find((day) => day !== null) ?? null;
const OPENING = 6;

const nameOr = (outlet: string | null): string | null => outlet && asName(outlet);

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);

/** The outlet: beside the date, else the line of a name that its words, else its place among the details, give away. */
function outletOf(top: Top, titleAt: number): { name: string; at: number } | null {
  const { lines, read, reach } = top;
  const title = titleAt >= 0 ? lines[titleAt]!.text : '';
  const menu = isMenu(top);
  if (top.masthead?.name && titleAt >= top.masthead.end) return { name: top.masthead.name, at: 0 };
  for (const i of range(reach)) {
    if (i === titleAt) continue;
    const name = read[i]!.names.find((n) => standsForOutlet(n.text, { top, title, beside: true, comma: n.comma }));
    if (name) return { name: bareName(name.text), at: i };
  }
  for (const wanted of ['sure', 'likely', 'possible'] as const)
    for (const i of range(Math.min(reach, Math.max(titleAt, 0) + 5))) {
      const { kind, text } = lines[i]!;
      if (i === titleAt || kind === 'item' || kind === 'table' || read[i]!.details) continue;
      if (menu && (wanted === 'possible' || (i > 1 && !nearDetails(top, i)))) continue;
      const name = bareName(text);
      if (outletLikeness(name) !== wanted) continue;
      const beside = nearDetails(top, i);
      if (standsForOutlet(name, { top, title, beside: beside || (wanted === 'likely' && i > titleAt), comma: false }))
        return { name, at: i };
    }
  return null;
}

/** More short lines than a head has are the site's menu, whose entries are names of all kinds. */
const isMenu = ({ lines, read, reach }: Top): boolean =>
  range(reach).filter((i) => !read[i]!.details && lines[i]!.text.split(/\s+/).length <= 3).length > MENU;
const MENU = 6;

interface Place {
  readonly top: Top;
  readonly title: string;
  /** whether it stands where outlets stand: beside date or author, or under the title */
  readonly beside: boolean;
  readonly comma: boolean;
}

/** A kicker shares its words with the title; a place is written about; a person's name is two words like an outlet's. */
function standsForOutlet(text: string, { top, title, beside, comma }: Place): boolean {
  const name = bareName(text);
  const likeness = outletLikeness(name);
  if (likeness === 'sure') return true;
  if (!likeness || !beside) return false;
  if ((!isBrand(name) && isPlace(name, top.body)) || (comma && name.split(/\s+/).length > 3)) return false;
  if (likeness === 'likely') return !sharesWords(name, title);
  // "told Fen & Field": a paper may name itself
  const isOwn = / & /.test(name) || !top.body.includes(name);
  return name.split(/\s+/).length !== 2 && name.length <= 32 && !sharesWords(name, title) && isOwn;
}

/** The first letters tell words of one stem. */
const STEM = 5;

function sharesWords(name: string, text: string): boolean {
  const stems = new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((w) => w.slice(0, STEM)));
  return (name.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((w) => stems.has(w.slice(0, STEM)));
}

const isPlace = (name: string, body: string): boolean => {
  const place = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${place}\\s?(?:[.,:–—-]|\\()|(?<!\\p{L})(?:in|aus|nach|bei|um|from|near|to|at)\\s${place}(?!\\p{L})`,
    'imu',
  ).test(body);
};

/** A person's full name as a line beside the date. */
function loneAuthor(top: Top, titleAt: number): { authors: Authors; at: number } | null {
  const at = range(top.reach).find(
    (i) =>
      i !== titleAt && top.lines[i]!.kind === 'text' && isKnownPersonName(top.lines[i]!.text) && nearDetails(top, i),
  );
  return at === undefined ? null : { authors: { persons: [top.lines[at]!.text], others: [] }, at };
}

/** "Harbour closes | Weida Gazette": the document's title, as a browser copies it. */
function outletInTitle(title: string): { title: string; outlet: string } | null {
  const m = /^(.{15,}?)\s+([|–—-])\s+([^|–—]{3,50})$/.exec(title);
  if (!m) return null;
  const likeness = outletLikeness(m[3]!);
  const named = likeness === 'sure' || (likeness === 'likely' && m[2] === '|' && !sharesWords(m[3]!, m[1]!));
  return named ? { title: m[1]!.trim(), outlet: m[3]! } : null;
}

/** "© 2026 Weidaer Bote" at the foot of the page. */
function rightsOf(lines: readonly PlainLine[]): string | null {
  for (const { text } of lines.slice(-8)) {
    const m = /^(?:©|\(c\)|copyright)\s.{3,80}$/i.exec(text);
    const name = m ? bareName(text.split(/[.|,]\s|\s[–—-]\s/)[0]!).replace(/\.$/, '') : '';
    if (outletLikeness(name) === 'sure') return name;
  }
  return null;
}
