/** Finds what a page calls itself: the name at its top that its standing lines, its pictures or its menu bear out. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { lineRule } from '../rules/lines/index.ts';
import { couldBePerson } from './author-line.ts';
import { isAbbreviated } from './headline.ts';
import type { PlainLine } from './line.ts';
import { isBar, isMenuEntry } from './menu.ts';
import {
  bareName,
  initialsOf,
  isCompany,
  isGeneric,
  isInstitution,
  isPath,
  outletLikeness,
  sectionOf,
} from './outlet.ts';
import { isProse, isSentence } from './prose.ts';
import { asPattern } from './words-of.ts';

/** A logo is among the first lines of a page, buttons aside. */
const TOP_LINES = 3;
/** Among the lines below a logo so many are entries of the menu. */
const MENU_BELOW = 6;
const ENTRIES = 3;
/** Words of the lines that a site prints under every article. */
const STANDING = pattern('iu')`
  © | \(c\) | copyright | newsletter
  | (?<!\p{L})(?:
      abo | app | e-?paper | impressum | verlag | gmbh | ltd | limited | redaktion | privacy | terms
      | subscribe | unsubscribe | rights reserved | podcast | standards | premium | plus | angebot
      | store | shop | google | columnist | correspondent | logo | pressestelle | publikation
      | podcast | foto | fotos | photo | photos | photographs? | photography
    )(?!\p{L})
  | \+\s | \p{L}\+
`;

/** Whether the page names the outlet again where outlets name themselves: a standing line, brackets, a picture's credit. */
export function isNamedAgain(name: string, lines: readonly PlainLine[], at: number): boolean {
  const bounded = new RegExp(`(?<![\\p{L}\\d])${asPattern(name)}(?:s|en|n)?(?![\\p{L}\\d])`, 'iu');
  const credited = new RegExp(
    `\\(${asPattern(name)}\\)\\s?[–—-]|(?<!\\p{L})${asPattern(name)}(?: photo)?/\\p{Lu}`,
    'iu',
  );
  // "Special to the Meridian", "Write to The Meridian": its last word, as papers call themselves
  const last = asPattern(name.split(' ').at(-1)!);
  const short = new RegExp(`(?<!\\p{L})(?:to|for|with|at|about|in) the ${last}$`, 'iu');
  const isShort = (text: string): boolean => name.includes(' ') && text.length <= LONGEST_SHORT && short.test(text);
  const signed = new RegExp(`^(?:von|by) .{4,60}, ${asPattern(name)}$`, 'iu');
  return lines.some(({ text }, i) => {
    if (i === at || text.length > 600 || text === lines[at]!.text || isPath(text)) return false;
    if (credited.test(text) || signed.test(text) || isShort(text)) return true;
    return !isProse(text) && STANDING.test(text) && bounded.test(text);
  });
}

const LONGEST_SHORT = 40;

const isEntry = ({ text }: PlainLine): boolean => isMenuEntry(text);

/** Right below a logo, its slogan or the day at most between them. */
const barBelow = (lines: readonly PlainLine[], at: number): boolean =>
  lines.slice(at + 1, at + 3).some((line, k) => isBar(line) && (k === 0 || !lines[at + 1]!.apart));

const menuBelow = (lines: readonly PlainLine[], at: number): boolean =>
  barBelow(lines, at) ||
  (lines[at + 1]?.entry && lines[at + 2]?.entry) ||
  lines.slice(at + 1, at + 1 + MENU_BELOW).filter(isEntry).length >= ENTRIES;

/** A brand may be written small: "uferblick". */
const BRAND = /^[\p{L}\d][\p{L}\d.+-]{2,29}$/u;
/** "the weir house": several words in small letters, above a menu a logo as well. */
const SMALL_LOGO = /^\p{Ll}+(?: \p{Ll}+){1,2}$/u;
const couldName = (name: string): boolean =>
  !isGeneric(name) &&
  sectionOf(name) === null &&
  (BRAND.test(name) || isInstitution(name) || (outletLikeness(name) !== null && !couldBePerson(name)));

/** The full name stands beside its initials. */
const isAbbreviation = (name: string, lines: readonly PlainLine[], before: number): boolean =>
  /^\p{Lu}{3,6}$/u.test(name) && lines.slice(0, before).some(({ text }) => text !== name && initialsOf(text) === name);

/** A company speaks for itself where it names whom the press may ask. */
const isPressPage = (lines: readonly PlainLine[]): boolean =>
  lines.some(({ text }) =>
    /^(?:presse|medien|press|media)(?:stelle|kontakt| contact| office| enquiries)(?!\p{L})/iu.test(text),
  );

/**
 * The name and its place, or null.
 * @param before the headline, or where the text begins
 */
export function ownName(lines: readonly PlainLine[], before: number): { name: string; at: number } | null {
  let seen = 0;
  for (let i = 0; i < before && seen < TOP_LINES; i++) {
    const { text, kind } = lines[i]!;
    if (isSentence(text)) return null;
    if (lineRule({ text, linkShare: 0, heading: false }) || isGeneric(text)) continue;
    const first = seen++ === 0;
    const name = bareName(text).replace(/\s+(?:nr\.?\s*)?\d{1,3}\/(?:\d{2}|\d{4})$/iu, '');
    if (first && isCompany(name) && isPressPage(lines)) return { name, at: i };
    if (first && kind === 'text' && SMALL_LOGO.test(name) && barBelow(lines, i)) return { name, at: i };
    if (kind !== 'text' || !couldName(name)) continue;
    if (isAbbreviation(name, lines, before)) continue;
    if (
      isNamedAgain(name, lines, i) ||
      isAbbreviated(name, lines) ||
      (first && (menuBelow(lines, i) || isInstitution(name)))
    )
      return { name, at: i };
  }
  return null;
}
