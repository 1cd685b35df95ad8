/** Chooses the headline among the lines above the first paragraph: by shape, by what the text tells of, by its place. */
import { bylineOf } from '../metadata/byline-line.ts';
import { isKnownPersonName } from '../metadata/people.ts';
import { isCaptionLine } from '../rules/lines/captions.ts';
import { isRoleLine, namesAlone } from './author-line.ts';
import type { HeadLine } from './head-line.ts';
import { belowAuthor, belowKicker, isFurniture, isRepeated } from './kicker.ts';
import { firmOfSeat, officeOf } from './letterhead.ts';
import type { PlainLine } from './line.ts';
import type { Masthead } from './masthead.ts';
import {
  bareName,
  initialsOf,
  isCompany,
  isInstitution,
  isPath,
  isPeriodical,
  outletLikeness,
  sectionOf,
} from './outlet.ts';
import { isSentence } from './prose.ts';
import { isRelease, isStanding } from './standing.ts';
import { type Stems, shareTold } from './words-of.ts';

/** What the head consists of, asked by the readers of its parts. */
export interface Top {
  readonly lines: readonly PlainLine[];
  readonly read: readonly HeadLine[];
  /** where the first paragraph stands, or how far a page without one is read */
  readonly end: number;
  /** the text below, and the stems of its longer words */
  readonly body: string;
  readonly stems: Stems;
  readonly masthead: Masthead | null;
  /** what the text was sent as: the subject of a mail */
  readonly called: string | null;
}

export const couldBeTitle = (line: PlainLine, read: HeadLine): boolean =>
  line.kind !== 'item' &&
  line.kind !== 'table' &&
  !line.entry &&
  line.text.length >= 15 &&
  line.text.length <= 220 &&
  line.text.split(/\s+/).length >= 3 &&
  !/(?<!\b(?:\d|[A-Z]))\.$|[,;:/]$/.test(line.text) &&
  // What goes on in small letters belongs to the line above.
  (line.apart || !/^\p{Ll}+\s/u.test(line.text)) &&
  !read.details &&
  !sectionOf(line.text) &&
  !isPath(line.text) &&
  // "Heute: das eine ++ das andere"
  !/\s\+\+\s/.test(line.text) &&
  // "Aus dem Bezirk S. 4": a pointer to a page
  !/(?<!\p{L})(?:S\.|Seite|[Pp]age|p\.) ?\d{1,3}$/u.test(line.text) &&
  // "Video: Kahn sinkt (4 Min.) | Verfügbar bis 9.12.2026"
  !/\|\s?(?:verfügbar|abrufbar|available) (?:bis|until) /iu.test(line.text) &&
  // "jane.holt, rural reporter"
  !/^\p{Ll}+[._]\p{Ll}+,? /u.test(line.text) &&
  // "Media line: 555-0142"
  !/:\s*[+(]?\d[\d\s()/.-]{5,}$/u.test(line.text) &&
  // "1 | THEMA DER WOCHE"
  !/^\d{1,2} \| [^\p{Ll}]+$/u.test(line.text) &&
  !isStanding(line.text) &&
  !isCaptionLine(line.text) &&
  !isRoleLine(line.text) &&
  !isCast(line.text) &&
  !isCompany(line.text) &&
  firmOfSeat(line.text) === null &&
  bylineOf(line.text, null) === null &&
  !isFurniture(line.text);

/** "Mit Ilvy Harmsen und Jan Voss": who is heard. */
const isCast = (text: string): boolean => namesAlone(/^(?:mit|with) (\p{Lu}.+)$/iu.exec(text)?.[1] ?? '') !== null;

export const nearDetails = ({ read }: Pick<Top, 'read'>, i: number): boolean =>
  [i - 1, i + 1].some((k) => read[k] && (read[k].published ?? read[k].modified ?? read[k].authors) !== null);

/** Names of persons and of what they do stand between headline and text. */
const isPerson = (text: string): boolean => isRoleLine(text) || namesAlone(text) !== null;

/** A short label that is neither detail nor button: kicker, menu, section, the outlet's name. It parts headlines. */
const isLabel = ({ lines, read }: Top, i: number): boolean => {
  const { text } = lines[i]!;
  return !(read[i]!.details || isSentence(text) || isFurniture(text) || isCaptionLine(text) || isPerson(text));
};

/** Longer lines with a full stop lead into the text; one that short may be a headline with a stop. */
const leadsOn = (top: Top, i: number): boolean => {
  const { text } = top.lines[i]!;
  return i >= top.end || top.read[i]!.details || isSentence(text) || isPerson(text) || isCaptionLine(text);
};

/** How many lines below a headline its details or the text begin, and how many labels may stand between. */
const NEAR = 5;
const LABELS_BETWEEN = 1;

function leadsToText(top: Top, i: number): boolean {
  let labels = 0;
  for (let k = i + 1; k <= Math.min(i + NEAR, top.lines.length - 1); k++) {
    if (leadsOn(top, k)) return true;
    if (isLabel(top, k) && ++labels > LABELS_BETWEEN) return false;
  }
  return false;
}

/** A headline of whose words the text tells weighs more than one that merely stands well; no share is a whole of one word. */
const WEIGHT_TOLD = 4;
const WEIGHT_PLACE = 1.5;
const WEIGHT_REPEATED = 1;

/** What the text tells of a line, 0..1. */
export const told = (top: Pick<Top, 'lines' | 'stems'>, i: number): number => shareTold(top.lines[i]!.text, top.stems);

/** Lines of a headline's shape that only details part are a headline and what explains it. */
function blocksOf(top: Top, candidates: readonly number[]): number[][] {
  const blocks: number[][] = [];
  let last = -1;
  for (const i of candidates) {
    const open = last >= 0 && !range(last + 1, i).some((k) => isLabel(top, k));
    if (open) blocks.at(-1)!.push(i);
    else blocks.push([i]);
    last = i;
  }
  return blocks;
}
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

function weigh(top: Top, block: readonly number[]): number {
  const best = Math.max(...block.map((i) => told(top, i)));
  return (
    WEIGHT_TOLD * best +
    (leadsToText(top, block.at(-1)!) ? WEIGHT_PLACE : 0) +
    (isRepeated(top, block[0]!) ? WEIGHT_REPEATED : 0)
  );
}

/**
 * The rule: a marked heading of level 1; else of the lines of a title's shape before the first paragraph the first of
 * those that stand together, the text tells of and lead to it, where a line that by its words and its place names the
 * outlet gives way to the others. A page whose lines are all too short for that has its title in the first that is a
 * line of its own beside a date or author.
 */
export function titleIndex(top: Top): number {
  const { lines, read, end } = top;
  const marked = lines.findIndex((l) => l.level === 1);
  if (marked >= 0 && marked < Math.max(end, MARKED_WITHIN)) return marked;
  if (top.masthead?.titleAt !== undefined && !top.called) return top.masthead.titleAt;
  const all = range(0, end).filter((i) => couldBeTitle(lines[i]!, read[i]!) && !isChapter(lines, i));
  const called = all.find((i) => top.called?.includes(lines[i]!.text));
  if (called !== undefined) return called;
  const below = all.filter((i) => i >= (top.masthead?.end ?? 0));
  const short = below.length || !top.masthead ? -1 : shortTitle(top);
  if (short >= 0) return short;
  const stopped = below.length || !top.masthead ? -1 : stoppedTitle(top, top.masthead.end);
  if (stopped >= 0) return stopped;
  const titles = below.length ? below : all;
  const named = titles.filter((i) => !namesOutlet(top, i) && !isShelf(lines[i]!.text));
  const block = best(top, named.length ? named : titles.slice(-1));
  const first = belowKicker(top, block);
  return first >= 0 ? (belowAuthor(top, first) ?? first) : shortTitle(top);
}

/** "TECHNIK + RECHT" */
const isShelf = (text: string): boolean => /^\p{Lu}{3,}(?: ?[+&/] ?\p{Lu}{3,}){1,2}$/u.test(text);

/** "1. What happened" stands above in the list of contents. */
const isChapter = (lines: readonly PlainLine[], i: number): boolean =>
  lines.slice(0, i).some(({ text, kind }) => {
    const entry = text.replace(/^\d{1,2}[.)]\s+/u, '');
    return entry === lines[i]!.text && (kind === 'item' || entry !== text);
  });

/** "I've stood there for 40 years. Knock it down.": a headline with stops, alone below the outlet's name. */
const stoppedTitle = ({ lines, read, end }: Top, from: number): number =>
  range(from, end).find(
    (i) =>
      lines[i]!.kind === 'text' &&
      lines[i]!.apart &&
      lines[i]!.text.length >= 15 &&
      lines[i]!.text.length <= LONGEST_STOPPED &&
      /[.!?]$/.test(lines[i]!.text) &&
      !read[i]!.details &&
      !isStanding(lines[i]!.text) &&
      !isFurniture(lines[i]!.text),
  ) ?? -1;
const LONGEST_STOPPED = 90;

/** A marked heading further down is one inside the text. */
const MARKED_WITHIN = 12;

/** The lines that stand together and weigh most, of several the first. */
function best(top: Top, candidates: readonly number[]): readonly number[] {
  let chosen: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const block of blocksOf(top, candidates)) {
    const weight = weigh(top, block);
    if (weight > most) [chosen, most] = [block, weight];
  }
  const above = range(0, chosen[0] ?? 0);
  const isBelowMenu = chosen[0] === 1 || above.filter((i) => isLabel(top, i)).length >= LABELS_OF_MENU;
  const isMenu = chosen.length >= MENU || (chosen.length >= BELOW_NAME && isBelowMenu);
  return isMenu ? belowMenu(top, chosen) : chosen;
}

/** So many lines in a row are a menu with the headline below: the first of which the text tells more than half as much as of any. */
const MENU = 4;
/** Right below the first line, the outlet's name, three are its slogan, its menu and the headline; below many labels, too. */
const BELOW_NAME = 3;
const LABELS_OF_MENU = 6;
function belowMenu(top: Top, block: readonly number[]): readonly number[] {
  const most = Math.max(...block.map((i) => told(top, i)));
  if (most === 0) return block.slice(-1);
  return block.filter((i) => told(top, i) > most / 2);
}

/** "WRB", "(WRB)": a line or the dateline gives the initials of a name. */
export function isAbbreviated(name: string, lines: readonly PlainLine[]): boolean {
  const initials = initialsOf(name);
  if (initials.length < FEWEST_INITIALS || name.split(/\s+/).length !== initials.length) return false;
  return lines.some(({ text }) => text === initials || text.includes(`(${initials}) `));
}
const FEWEST_INITIALS = 3;

function namesOutlet(top: Top, i: number): boolean {
  const name = bareName(top.lines[i]!.text);
  const likeness = outletLikeness(name);
  if (likeness && isAbbreviated(name, top.lines)) return true;
  if (i === 0 && isPeriodical(name)) return true;
  if (likeness && isAboveRelease(top, name, i)) return true;
  if ((likeness && isRelease(top.lines[i - 1]?.text ?? '')) || officeOf(name) !== null) return true;
  return likeness === 'sure' || isInstitution(name) || (likeness === 'likely' && nearDetails(top, i));
}

/** On a release short names above its mark are its sender's. */
const isAboveRelease = ({ lines }: Top, name: string, i: number): boolean =>
  name.split(/\s+/).length <= WORDS_OF_A_SENDER &&
  lines.slice(i + 1, SENDER_WITHIN).some(({ text }) => isRelease(text));
const [WORDS_OF_A_SENDER, SENDER_WITHIN] = [4, 5];

function shortTitle(top: Top): number {
  const isDetailed = top.read.slice(0, top.end + 1).some((r) => r.published ?? r.modified ?? r.authors);
  // Below a name and its slogan the last line before the text is its headline.
  if (!isDetailed && !(top.masthead?.name && top.lines[top.end]?.apart)) return -1;
  return top.lines
    .slice(0, top.end)
    .findIndex(
      ({ text, kind, apart }, i) =>
        i >= (top.masthead?.end ?? 0) &&
        (isDetailed || i === top.end - 1) &&
        kind === 'text' &&
        apart &&
        text.length >= 8 &&
        /\s/.test(text) &&
        !/[.,;:]$/.test(text) &&
        !top.read[i]!.details &&
        !sectionOf(text) &&
        !isPath(text) &&
        !isStanding(text) &&
        !isKnownPersonName(text) &&
        !namesOutlet(top, i) &&
        !isFurniture(text),
    );
}
