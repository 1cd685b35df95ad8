/**
 * Finds the outlet in the commonest head of all: a name in the first line, right below it nothing but day, author and shelf, then
 * a blank line, the headline, another blank line and the text.
 */

import { isKnownPersonName } from '../metadata/people.ts';
import { lineRule } from '../rules/lines/index.ts';
import { couldBePerson } from './author-line.ts';
import { couldBeTitle, told } from './headline.ts';
import { officeOf } from './letterhead.ts';
import type { PlainLine } from './line.ts';
import type { Masthead } from './masthead.ts';
import {
  bareName,
  isCompany,
  isGeneric,
  isInstitution,
  outletLikeness,
  sectionOf,
  withoutPressOffice,
} from './outlet.ts';
import type { Open } from './site-name.ts';
import { isRelease, isSlogan, isStanding, isUpdateNote } from './standing.ts';

/** Lines of the block at most: the name, and three of details. */
const LONGEST_BLOCK = 4;
const [LONGEST_NAME, LONGEST_SENDERS, WORDS_OF_A_NAME, LONGEST_DETAIL] = [60, 120, 7, 90];

/** The first lines of a page, up to the first blank one. */
interface Block {
  readonly top: Open;
  readonly from: number;
  /** the first line behind it */
  readonly blank: number;
  readonly name: string;
  /** whether the first line can be nothing but a name */
  readonly sure: boolean;
}

/** @param from the first line that is no button */
export function headBlock(top: Open, from: number): Masthead | null {
  const { lines, read } = top;
  const first = lines[from];
  const blank = lines.findIndex((l, i) => i > from && l.apart);
  if (first?.kind !== 'text' || read[from]!.details || blank < 0 || blank - from > LONGEST_BLOCK) return null;
  const isExplained = blank > from + 1 && isOfItself(lines[from + 1]!.text);
  const named = nameIn(first.text, isExplained);
  if (!named) return null;
  const block = { top, from, blank, ...named };
  const others = range(from + 1, blank).filter((i) => !read[i]!.details && !isBeside(lines[i]!));
  if (others.length === 0) return aboveHeadline(block);
  return others.length === 1 && others[0] === from + 1 ? withHeadline(block) : null;
}

/** By a day, if only one whose year the page does not say: "10. Mai, 7.30 Uhr". */
const isDated = ({ lines, read }: Open, i: number): boolean =>
  (read[i]?.published ?? read[i]?.modified ?? null) !== null || YEARLESS.test(lines[i]!.text);
/** "10. Mai, 7.30 Uhr", "Thursday 5 May, updated 6.05pm" */
const YEARLESS =
  /^(?:\p{Lu}\p{L}+,? )?\d{1,2}(?:\.|st|nd|rd|th)? \p{Lu}\p{L}{2,8},? (?:(?:last )?updated|(?:zuletzt )?aktualisiert|stand)?:?(?: at | um )? ?\d{1,2}[.:]\d\d ?(?:uhr|[ap]\.?m\.?)?$/iu;

/** Nothing but details in the block: the headline stands behind the blank line. */
function aboveHeadline({ top, from, blank, name, sure }: Block): Masthead | null {
  const title = headlineIn(top, blank);
  const signed = isSigned(top.lines[from]!.text, top.lines[top.end]?.text ?? '');
  const known = signed || range(from + 1, blank).some((i) => isDated(top, i));
  if (title === null || !top.lines[title]!.apart || !known) return null;
  // A headline in the first line, then the day, then what leads into the text: of the headline the text tells more.
  return sure || signed || told(top, from) <= told(top, title)
    ? { name, section: null, at: from, end: blank, titleAt: title }
    : null;
}

/** "Ufton Live", the headline, then the day in this block or at the head of the next. */
function withHeadline({ top, from, blank, name, sure }: Block): Masthead | null {
  const { lines, read, end } = top;
  const [at, written] = [from + 1, lines[from]!.text];
  const { text } = lines[at]!;
  const below = range(blank, end).filter((i) => couldBeTitle(lines[i]!, read[i]!));
  // "Ufinger Bote", "HANDEL AM FLUSS", then the headline and below it the day: capitals that the name has not
  const [under] = below;
  const isCapitals = SHELF_IN_CAPITALS.test(text) && /\p{Ll}{3}/u.test(written);
  if (sure && isCapitals && blank === at + 1 && under !== undefined && told(top, under) >= told(top, at))
    return range(under + 1, under + 3).some((i) => isDated(top, i))
      ? { name, section: null, at: from, end: blank, titleAt: under }
      : null;
  // "Barge Monitor", "Market news for lock builders", then the headline: the text tells more of it
  const isMotto = sure && blank === at + 1 && MADE_FOR.test(text);
  if (isMotto && under !== undefined && told(top, under) > told(top, at))
    return { name, section: null, at: from, end: blank, titleAt: under };
  const isShelf = !couldBeTitle(lines[at]!, read[at]!) && below.length > 0;
  if (isShelf || !HEADLINE.test(text) || isStanding(text)) return null;
  const isAlone = blank === at + 1 && written.split(/\s+/u).length <= WORDS_UNSURE;
  const isNamed = sure || IN_CAPITALS.test(written) || (isAlone && told(top, from) <= told(top, at));
  return isNamed && range(at + 1, Math.min(blank + 2, end)).some((i) => isDated(top, i))
    ? { name, section: null, at: from, end: at, titleAt: at }
    : null;
}
/** "UFTON DENTAL GROUP" above a line that is not set so */
const IN_CAPITALS = /^(?=.{8,60}$)(?=.*\p{Lu}{4})[^\p{Ll}]+$/u;
const SHELF_IN_CAPITALS = /^[\p{Lu} &/-]{5,40}$/u;
/** No name, number or verb of a headline: all small behind the first word, something for somebody. */
const MADE_FOR = /^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{Ll}-]*){0,4} for(?: \p{Ll}[\p{Ll}-]*){1,7}$/u;
const WORDS_UNSURE = 4;
/** The first line of a headline's shape below the block, else the only line there that is no detail. */
function headlineIn({ lines, read, end }: Open, blank: number): number | null {
  const shaped = range(blank, end).find((i) => couldBeTitle(lines[i]!, read[i]!));
  const all = range(blank, end).filter((i) => !read[i]!.details && !isBeside(lines[i]!));
  const [only] = all.length === 1 ? all : [];
  if (shaped !== undefined || only === undefined) return shaped ?? null;
  const { text } = lines[only]!;
  return HEADLINE.test(text) && (!isStanding(text) || text.startsWith('+++')) ? only : null;
}

/** Whatever stands between a name and its day, of any length: "Drüben" */
const HEADLINE = /^[\p{L}\d„“"'(+][^|]{4,180}$/u;

/** "Landesdienst Ufer (ldu)" above a text that begins "Ufingen (ldu)": who reports, with its sign. */
const isSigned = (name: string, opening: string): boolean => {
  const sign = SIGN.exec(name)?.[1];
  return sign !== undefined && opening.slice(0, OPENING).includes(`(${sign})`);
};
const SIGN = / \((\p{Ll}{2,6})\)$/u;
/** Behind whom: "Uferwerk AG – Presse" */
const OF_THE_PRESS = /^(?:presse(?:stelle|portal)?|medien|newsroom|press(?: office| room)?|media|news|aktuelles)$/iu;
const OPENING = 60;

/** What stands beside the day and is no headline: what kind of text it is, from where and by whom. */
const isBeside = ({ kind, text }: PlainLine): boolean =>
  kind === 'text' &&
  text.length <= LONGEST_DETAIL &&
  (isRelease(text) ||
    isUpdateNote(text) ||
    isOfItself(text) ||
    REPORTED_FROM.test(text) ||
    YEARLESS.test(text) ||
    CHANGED_AT.test(text) ||
    isOfTheDesk(text));
/** "Updated 9.14am", "Aktualisiert: 9.14 Uhr" */
const CHANGED_AT =
  /^(?:last updated|updated|zuletzt aktualisiert|aktualisiert|stand)(?: at| um)?\s?:?\s\d{1,2}[.:]\d\d ?(?:uhr|[ap]\.?m\.?)?$/iu;
/** "Live desk", "Pressestelle – Mitteilung 88/26", "Press office – Call for help": who speaks, the number, what for */
const isOfTheDesk = (text: string): boolean => {
  const [first = '', ...rest] = text.split(/\s[–—|-]\s/u);
  return NUMBER.test(text) || (DESK.test(first) && rest.length < 2);
};
/** "Nr. 118/2026", "Mitteilung 88/26" */
const NUMBER = /^(?:(?:nr|no|nummer|number)\.?|\p{L}*(?:mitteilung|meldung|information)) ?\d{1,4}(?:\/\d{2,4})?$/iu;
/** "Live desk" */
const DESK =
  /^(?:live|news|online|web|sports?)[ -]?(?:desk|team|redaktion)$|^(?:der |die )?presse(?:sprecher(?:in)?|stelle|referat|büro|abteilung)$|^press (?:office|team)$/iu;
/** "From the Weida Locks Meeting, by Mara Voss", "Aus Ufingen berichtet Ilvy Harmsen" */
const REPORTED_FROM =
  /^(?:from|at) (?:the )?\p{Lu}[^.:?!]{2,50}, (?:by|reported by) \p{Lu}[^.:?!]+$|^aus \p{Lu}[^.:?!]{2,40} (?:berichtet|schreibt) \p{Lu}[^.:?!]+$/iu;

/** The name in a first line, or in front of what it says of itself: "schleuse-kompakt | Branchendienst", "uferkurve.example – das Fanblog". */
function nameIn(text: string, explained: boolean): { readonly name: string; readonly sure: boolean } | null {
  const [first = '', ...rest] = text.split(/\s[|–—·]\s/u);
  const name = withoutPressOffice(bareName(rest.length === 0 ? text : first).replace(SIGN, ''));
  const speaks =
    (isInstitution(name) || isSenders(name)) && (OF_THE_PRESS.test(rest[0] ?? '') || officeOf(text) !== null);
  // "Rundfunk Ufer – Kultur kompakt": the shelf
  const isShelf = isLikely(name) && sectionOf((rest[0] ?? '').replace(SMALL_END, '')) !== null;
  // "Kurvenblog – Weida von unten": whatever it adds
  const adds = /^\p{Lu}\p{L}*blog$/u.test(name) && rest.length === 1 && rest[0]!.length <= LONGEST_MOTTO;
  if (rest.length > 1 || (rest.length === 1 && !isOfItself(rest[0]!) && !speaks && !adds && !isShelf)) return null;
  const isExplained = explained || rest.length > 0 || SIGN.test(text);
  const sure = isExplained || KIND_AND_NAME.test(name) || isInstitution(name) || isSenders(name) || isLikely(name);
  // of several who speak together the first is named
  return isName(name, isExplained) ? { name: isSenders(name) ? name.split(/\s\/\s/u)[0]! : name, sure } : null;
}
const LONGEST_MOTTO = 40;
const isLikely = (name: string): boolean => ['sure', 'likely'].includes(outletLikeness(name) ?? '');
const isOfItself = (text: string): boolean =>
  OF_ITSELF.test(text) || isSlogan(text) || OF_AN_OFFICE.test(text) || TO_CUSTOMERS.test(text) || isRelease(text);
/** "CUSTOMER UPDATE", "Kundeninformation": what a firm sends to those it serves */
const TO_CUSTOMERS =
  /^(?:customer|service|public|passenger|travel|patient|visitor|member|resident|community|media|press)s? (?:update|notice|information|statement|announcement|advisory|alert|bulletin|news)$/iu;
/** "Onlineredaktion", "Liveticker", "Bekanntmachung und Presseinformation": which part of the house, or what it sends */
const OF_AN_OFFICE =
  /^(?:amtliche )?(?:online|\p{L}*(?:redaktion|mitteilung|bekanntmachung|ticker|information|newsroom|live ?blog|notizen aus \p{Lu}\p{L}+)(?: und \p{L}+)?)$/iu;
/** "Branchendienst", "das Grün-Weiß-Fanblog", "a blog on locks" */
const OF_ITSELF =
  /^(?:(?:der|die|das|ein|eine|the|an?|ihr|your|unser|our) )?(?:\p{L}[\p{L}-]* ){0,3}\p{L}*(?:dienst|blog|newsletter|magazin|zeitung|portal|brief|journal|news|nachrichten|magazine|monitor|report|podcast|radio|medien|media|blatt|fraktion|newspaper|weekly)(?: (?:für|über|aus|am|an|im|in|der|des|vom|on|about|for|of|from|in) .+)?$/iu;

function isName(name: string, isExplained: boolean): boolean {
  if (isSenders(name) || KIND_AND_NAME.test(name)) return true;
  const words = name.split(/\s+/u);
  // "Hallo Weidatal! – Ihr Lokalradio"
  const isClosed = (isExplained ? /[.?:;,]$/u : /[.?!:;,]$/u).test(name);
  if (name.length > LONGEST_NAME || words.length > WORDS_OF_A_NAME || isClosed) return false;
  // "Regionalwelle Weida – Onlineredaktion", "Weidaer Stadtblog": no person's name, though two words
  const isPerson = isExplained || isLikely(name) ? isKnownPersonName(name) : couldBePerson(name);
  if (isGeneric(name) || sectionOf(name) !== null || isPerson || isRelease(name)) return false;
  if (lineRule({ text: name, linkShare: 0, heading: false }) !== null) return false;
  return isExplained || outletLikeness(name.replace(SMALL_END, '')) !== null || isInstitution(name);
}

/** "Stadtblog „Unser Ufer“": what it is, and its name between marks */
const KIND_AND_NAME =
  /^\p{Lu}[\p{L}-]*(?:blog|magazin|zeitung|zeitschrift|newsletter|portal|podcast|initiative|verein|bündnis|netzwerk) [„"“»‚][^„"“”»«]{2,40}["“”«‘](?: e\. ?V\.)?$/iu;

/** "Uferspiegel online", "Wasserwirtschaft heute": the one word of a name that may be small */
const SMALL_END = / (?:online|aktuell|heute|direkt|kompakt|digital|live|today|now|daily|weekly)$/u;

/** One firm or club, or several that speak together: "Uferwerk AG / Brauerei Weida GmbH & Co. KG". */
export const isSenders = (name: string): boolean =>
  name.length <= LONGEST_SENDERS && name.split(/\s\/\s/u).every(isCompany);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
