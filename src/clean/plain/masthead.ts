/** Finds what a pasted page opens with before its headline: the outlet's name with what the outlet says of itself. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { isDesk } from '../metadata/organisations.ts';
import { isCounter, isEmbargo } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { isBar } from './menu.ts';
import {
  bareName,
  isCompany,
  isGeneric,
  isInstitution,
  LEGAL_FORMS,
  outletLikeness,
  sectionOf,
  withoutPressOffice,
} from './outlet.ts';
import { isRelease, isSlogan } from './standing.ts';

export interface Masthead {
  /** the outlet as printed; null where the name may be a kicker in capitals */
  readonly name: string | null;
  /** the section that stands behind the name */
  readonly section: string | null;
  /** its first line, and the first below it */
  readonly at: number;
  readonly end: number;
  /** the headline, where the block shows which line it is */
  readonly titleAt?: number;
}

/** "Weidaer Bote – Zeitung für Stadt und Land", "FLUSSWELLE 98,4 | Das Radio am Fluss". */
const NAME_AND_REST = /^(.{3,40}?)(?:\s+[|–—★☆●•◆]\s+|\s+(?:-|\/{2,3}|\+{3}|\*{2,3})\s+)(.+)$/u;
const FREQUENCY = /\s+\d{2,3}[.,]\d(?:\s*(?:mhz|fm|ukw))?$/i;
/** "The Sentinel (UK)": which of its editions. */
const EDITION = /\s+\(\p{Lu}{2,3}\)$/u;
const ISSUE = /\s+(?:nr\.?\s*)?\d{1,3}\/(?:\d{2}|\d{4})$/iu;
/** What outlets say of themselves, and headlines seldom. */
const MOTTO = pattern('iu')`
  (?<!\p{L})(?:
    \p{L}*(?:zeitung|magazin|blatt|portal|dienst) | radio | fernsehen | television | sender | nachrichten | im netz
    | das netz | news | newspaper | magazine | monthly | weekly | daily | edition | e-?edition
    | e-?paper | (?:seit|since|established|est\.|gegründet|gegr\.) (?:19|18|17|20)\d\d | every day
    | jeden tag | subscribe
  )(?!\p{L})
`;
/** "Wirtschaft in der Region", "Politik Sport Kultur", "ships · locks · rivers". */
const SHELF = /^(\p{L}+) (?:in|aus|vor|für|from|for) (?:\S+ )?\S+$/u;
const MENU = /[·•|>»▶▸→☰≡]/;
const WORDS_OF_A_NAME = 4;

const isShelf = (text: string): boolean => {
  const words = text.split(/\s+/);
  return (
    (SHELF.test(text) && sectionOf(words[0]!) !== null) || words.filter((w) => sectionOf(w.trim()) !== null).length > 1
  );
};

/** Whether a line tells of the outlet as such and not of a day's news. */
const isMotto = (text: string): boolean => text.length <= 70 && (MOTTO.test(text) || isShelf(text) || MENU.test(text));

const isInCapitals = (name: string): boolean => /\p{Lu}{4}/u.test(name) && name === name.toUpperCase();
const isNamed = (name: string): boolean =>
  name.split(/\s+(?:&\s+)?/).length <= WORDS_OF_A_NAME &&
  sectionOf(name) === null &&
  name
    .split(/\s+/)
    .every(
      (w, i) =>
        /^(?:[\p{Lu}\d][\p{L}\d.,'’-]*|&|[\p{L}\d-]{2,}\.\p{Ll}{2,7})$/u.test(w) ||
        (i > 0 && /^(?:am|an|der|die|das|des|of|the|and|und|for|für|aktuell|online|direkt|heute)$/.test(w)),
    );

const couldHead = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  !/[.!?:]$/.test(text) &&
  sectionOf(text) === null &&
  !MENU.test(text) &&
  !/ [|–—-] /.test(text);
const LONGEST_NAME = 40;

/** What only the head knows of a line or a name. */
export interface Asked {
  /** whether the line of that index has a headline's shape */
  readonly couldBeTitle: (at: number) => boolean;
  /** whether the text tells of what the name says, as it does of a kicker's */
  readonly isTopic: (name: string) => boolean;
  /** whether the text tells less of the line than of a headline below the blank line */
  readonly isSlogan: (at: number, blank: number) => boolean;
}

/**
 * The rule: the lines from the top to the first blank line, where the first is a name that its words, its capitals or
 * the motto beside it give away, and none below it could be the headline.
 */
export function mastheadOf(lines: readonly PlainLine[], asked: Asked): Masthead | null {
  const first = lines[0];
  if (first?.kind !== 'text') return null;
  const [, before, rest] = NAME_AND_REST.exec(first.text) ?? [];
  const printed = bareName(before ?? first.text);
  const name = printed.replace(FREQUENCY, '').replace(EDITION, '').replace(ISSUE, '');
  const blank = lines.findIndex((l, i) => i > 0 && l.apart);
  if (blank < 0 || isCounter(name) || isRelease(name)) return null;
  // Whatever stands above "ein Blog über Schleusen" is what calls itself so.
  if (blank > 1 && isSlogan(lines[1]!.text.split(/\.\s/)[0]!) && couldHead(first.text))
    return { name: first.text, section: null, at: 0, end: blank };
  const sender = senderOf(lines, asked);
  if (sender) return sender;
  // "E-Paper" and "Abo" above the name are things to press
  if (!isNamed(name) || isGeneric(name)) return null;
  const below = lines.slice(1, blank).map((l) => l.text);
  const isOfItself = (text: string, at: number): boolean =>
    isMotto(text) || asked.isSlogan(at, blank) || isAboveBar(lines, at, blank, asked);
  if (below.some((text, i) => asked.couldBeTitle(i + 1) && !isOfItself(text, i + 1))) return null;
  const likeness = outletLikeness(name);
  const section = rest ? sectionOf(rest) : null;
  const slogan = below.some((_, i) => asked.couldBeTitle(i + 1));
  const motto = slogan || [...(rest ? [rest] : []), ...below].some(isMotto);
  const ofItself = likeness === 'likely' || isInCapitals(name) || name.includes('&') || first.text.includes(' | ');
  const again = rest?.endsWith(name) ?? false;
  if (likeness === 'sure' || again || name !== printed || (motto && (ofItself || !asked.isTopic(name))))
    return { name, section, at: 0, end: blank };
  return likeness === 'likely' || (isInCapitals(name) && !rest) ? { name: null, section, at: 0, end: blank } : null;
}

/** Between the name and the menu stands a slogan, where something below the menu can be the headline. */
const isAboveBar = (lines: readonly PlainLine[], at: number, blank: number, asked: Asked): boolean =>
  at === 1 && blank > 2 && isBar(lines[2]!) && lines.some((_, i) => i >= blank && asked.couldBeTitle(i));

/**
 * "UFINGEN INSTITUTE OF LOCKS AND WEIRS" in the first line above "FOR IMMEDIATE USE": whose release it is, where a
 * headline stands below the mark.
 */
function senderOf(lines: readonly PlainLine[], asked: Asked): Masthead | null {
  const name = withoutPressOffice(lines[0]!.text);
  const mark = lines.slice(0, MARK_WITHIN).findIndex(({ text }) => isRelease(text) || isEmbargo(text));
  const words = name.split(/\s+/);
  const isName =
    words.length <= WORDS_OF_A_SENDER &&
    words.every((w, i) => /^[\p{Lu}\d&]/u.test(w) || (i > 0 && SMALL.test(w))) &&
    (isInCapitals(name) || isDesk(name) || isInstitution(name) || isCompany(name));
  // Between them stand the entries of the menu and what can be pressed.
  const isParted = lines.slice(1, Math.max(mark, 1)).some(({ text }) => text.split(/\s+/).length > WORDS_BETWEEN);
  if (
    mark < 1 ||
    isParted ||
    !isName ||
    /[.?!:]$/u.test(name) ||
    !lines.some((_, i) => i > mark && asked.couldBeTitle(i))
  )
    return null;
  return { name, section: null, at: 0, end: mark };
}
const [MARK_WITHIN, WORDS_OF_A_SENDER, WORDS_BETWEEN] = [20, 9, 8];

/** Words that stay small, or stand for nothing but themselves. */
const SMALL = /^(?:of|and|the|for|und|der|die|das|am|im|an|in|für)$/i;
const LETTERS_OF_ABBREVIATIONS = 3;

/** "WEIDAER BOTE" as a name is written: "Weidaer Bote"; what has no word longer than an abbreviation stays. */
export function asName(whole: string): string {
  const form = LEGAL_FORM.exec(whole)?.[0] ?? '';
  return lowered(whole.slice(0, whole.length - form.length)).replace(/(?<=\p{Ll} )(?:LTD|INC)$/u, capital) + form;
}
/** "MOLKEREI WEIDA eG": the form has small letters all the same. */
const LEGAL_FORM = new RegExp(` ${LEGAL_FORMS}$`);

function lowered(printed: string): string {
  if (printed !== printed.toUpperCase() || !/\p{Lu}{5}/u.test(printed)) return printed;
  return printed.replace(/\p{L}+/gu, (word, at: number) => {
    if (SMALL.test(word)) return at === 0 ? capital(word) : word.toLowerCase();
    return word.length <= LETTERS_OF_ABBREVIATIONS && !SHORT_WORDS.test(word) ? word : capital(word);
  });
}

/** "MUSEUM OF ART", "WEIDA FÄHRT BUS": as short as an abbreviation, but words that names are made of. */
const SHORT_WORDS =
  /^(?:art|air|bay|bus|car|day|gas|inn|man|new|oil|old|one|our|sea|sun|zoo|alt|amt|bad|bau|dom|hof|neu|ost|rat|rot|see|süd|tag|tal|tor|weg)$/iu;

const capital = (word: string): string => word[0]! + word.slice(1).toLowerCase();
