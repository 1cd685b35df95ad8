/** Parts the lines of a head that hold several things side by side: a name with its menu, an author with the day. */
import { lineRule } from '../rules/lines/index.ts';
import type { PlainLine } from './line.ts';
import { isMenuEntry } from './menu.ts';
import { isSentence } from './prose.ts';

const LONGEST_PART = 70;

/** A slogan has words of the menu as well, and more of others. */
const isButton = (part: string): boolean => part.split(/\s+/).length <= 3 && isMenuEntry(part);

/** "LIVETICKER   Schleuse in Ufingen: was wir wissen": behind the label stands the headline. */
const WORDS_OF_AN_ENTRY = 4;

const BAR = /\s[|·•]\s/;

/** "Uferblick | Menü | Suche": the name in front of what can be pressed. */
function barOf(text: string): readonly string[] {
  const parts = text.split(BAR).map((part) => part.trim());
  return parts.length > 1 && parts.slice(1).every(isButton) ? parts : [];
}

const isApart = (text: string): boolean => Boolean(lineRule({ text, linkShare: 0, heading: false })?.role);

const isWhole = (parts: readonly string[]): boolean =>
  parts.some((part) => part.length > LONGEST_PART || isSentence(part) || /\p{Ll}{4}[.!]$/u.test(part));

function partsOf({ kind, text, columns = [] }: PlainLine, at: number): readonly string[] {
  // An advert is one thing with its label.
  if (kind !== 'text' || [text, ...columns.slice(0, 1)].some(isApart)) return [];
  const parts = columns.length ? columns : at === 0 ? barOf(text) : [];
  return isWhole(parts) ? [] : parts;
}

/**
 * The lines with those above the text parted.
 * @param end where the text begins
 */
export const partHead = (lines: readonly PlainLine[], end: number): PlainLine[] =>
  lines.flatMap((line, at) => {
    const parts = at < end ? partsOf(line, at) : [];
    const isMenu = isMenuOf(parts);
    return parts.length
      ? parts.map((text, k): PlainLine => {
          const entry = isMenu && (parts.length >= MANY || wordsIn(text) <= WORDS_OF_AN_ENTRY);
          return { text, kind: 'text', entry, apart: line.apart && (k === 0 || (k === 1 && !entry)) };
        })
      : [line];
  });

/** Two of the words that menus have; one among three short ones; or many short ones. */
function isMenuOf(parts: readonly string[]): boolean {
  const known = parts.filter(isMenuEntry).length;
  const longest = Math.max(0, ...parts.map(wordsIn));
  return known > 1 || (known > 0 && parts.length > 2 && longest <= 3) || (parts.length >= MANY && longest <= 5);
}
const MANY = 4;
const wordsIn = (text: string): number => text.split(/\s+/u).length;
