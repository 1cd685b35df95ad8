/**
 * Finds the outlet in the commonest head of all: a name in the first line, right below it nothing but day, author and shelf, then
 * a blank line, the headline, another blank line and the text.
 */
import { lineRule } from '../rules/lines/index.ts';
import { couldBePerson } from './author-line.ts';
import { couldBeTitle, told } from './headline.ts';
import type { PlainLine } from './line.ts';
import type { Masthead } from './masthead.ts';
import { bareName, isCompany, isGeneric, isInstitution, outletLikeness, sectionOf } from './outlet.ts';
import type { Open } from './site-name.ts';
import { isRelease, isSlogan } from './standing.ts';

/** Lines of the block at most: the name, and three of details. */
const LONGEST_BLOCK = 4;
const [LONGEST_NAME, LONGEST_SENDERS, WORDS_OF_A_NAME, LONGEST_DETAIL] = [60, 120, 7, 90];

/** @param from the first line that is no button */
export function headBlock(top: Open, from: number): Masthead | null {
  const { lines, read, end } = top;
  const first = lines[from];
  const named = first?.kind === 'text' && !read[from]!.details ? nameIn(first.text) : null;
  const blank = lines.findIndex((l, i) => i > from && l.apart);
  if (!named || blank < 0 || blank - from < 2 || blank - from > LONGEST_BLOCK || blank >= end) return null;
  const below = range(from + 1, blank);
  const isDetail = (i: number): boolean => read[i]!.details || isBeside(lines[i]!);
  if (!below.every(isDetail) || !below.some((i) => read[i]!.published ?? read[i]!.modified)) return null;
  const title = range(blank, end).find((i) => couldBeTitle(lines[i]!, read[i]!));
  // A headline in the first line, then the day, then what leads into the text: of the headline the text tells more.
  if (title === undefined || !lines[title]!.apart) return null;
  if (!named.sure && told(top, from) > told(top, title)) return null;
  return { name: named.name, section: null, at: from, end: blank };
}

/** What stands beside the day and is no headline: what kind of text it is, from where and by whom. */
const isBeside = ({ kind, text }: PlainLine): boolean =>
  kind === 'text' && text.length <= LONGEST_DETAIL && (isRelease(text) || REPORTED_FROM.test(text));
/** "From the Weida Locks Meeting, by Mara Voss", "Aus Ufingen berichtet Ilvy Harmsen" */
const REPORTED_FROM =
  /^(?:from|at) (?:the )?\p{Lu}[^.:?!]{2,50}, (?:by|reported by) \p{Lu}[^.:?!]+$|^aus \p{Lu}[^.:?!]{2,40} (?:berichtet|schreibt) \p{Lu}[^.:?!]+$/iu;

/** The name in a first line, or in front of what it says of itself: "schleuse-kompakt | Branchendienst", "uferkurve.example – das Fanblog". */
function nameIn(text: string): { readonly name: string; readonly sure: boolean } | null {
  const [first = '', ...rest] = text.split(/\s[|–—·]\s/u);
  const name = bareName(rest.length === 0 ? text : first);
  if (rest.length > 1 || (rest.length === 1 && !OF_ITSELF.test(rest[0]!) && !isSlogan(rest[0]!))) return null;
  const sure = rest.length > 0 || isInstitution(name) || isSenders(name) || outletLikeness(name) === 'sure';
  // of several who speak together the first is named
  return isName(name, rest.length > 0) ? { name: isSenders(name) ? name.split(/\s\/\s/u)[0]! : name, sure } : null;
}
/** "Branchendienst", "das Grün-Weiß-Fanblog", "a blog on locks" */
const OF_ITSELF =
  /^(?:(?:der|die|das|ein|eine|the|an?|ihr|your|unser|our) )?(?:\p{L}[\p{L}-]* ){0,3}\p{L}*(?:dienst|blog|newsletter|magazin|zeitung|portal|brief|journal|news|magazine|monitor|report|podcast|radio|medien|media)(?: (?:für|über|aus|on|about|for|of|from) .+)?$/iu;

function isName(name: string, isExplained: boolean): boolean {
  if (isSenders(name)) return true;
  const words = name.split(/\s+/u);
  if (name.length > LONGEST_NAME || words.length > WORDS_OF_A_NAME || /[.?!:;,]$/u.test(name)) return false;
  if (isGeneric(name) || sectionOf(name) !== null || couldBePerson(name) || isRelease(name)) return false;
  if (lineRule({ text: name, linkShare: 0, heading: false }) !== null) return false;
  return isExplained || outletLikeness(name.replace(SMALL_END, '')) !== null || isInstitution(name);
}

/** "Uferspiegel online", "Wasserwirtschaft heute": the one word of a name that may be small */
const SMALL_END = / (?:online|aktuell|heute|direkt|kompakt|digital|live|today|now|daily|weekly)$/u;

/** One firm or club, or several that speak together: "Uferwerk AG / Brauerei Weida GmbH & Co. KG". */
export const isSenders = (name: string): boolean =>
  name.length <= LONGEST_SENDERS && name.split(/\s\/\s/u).every(isCompany);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
