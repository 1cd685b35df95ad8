/** Finds the name at a page's top by what stands below it: a slogan, the day, the menu in a bar or its entries. */
import { lineRule } from '../rules/lines/index.ts';
import { couldBeTitle, type Top, told } from './headline.ts';
import type { PlainLine } from './line.ts';
import type { Masthead } from './masthead.ts';
import { isBar, isMenuEntry } from './menu.ts';
import { initialsOf, isPath, sectionOf } from './outlet.ts';
import { isSlogan } from './standing.ts';

/** A head of which neither masthead nor title is known yet. */
export type Open = Omit<Top, 'masthead' | 'called'>;

const range = (end: number): number[] => Array.from({ length: Math.max(0, end) }, (_, i) => i);

/** Above the name a mail offers its browser, a page the way to its text; a bar of entries may begin with the name. */
export const isOffered = ({ text }: PlainLine): boolean =>
  lineRule({ text, linkShare: 0, heading: false }) !== null && !/[|·•]/u.test(text);

/** A headline has a third of its longer words from the text, by and large; a slogan none or one. */
export const SLOGAN = 0.34;

/**
 * "Uferleben", a slogan at most, then the menu in a bar or its entries: whatever stands in front of them is the site's name,
 * where a headline follows of which the text tells no less than of the slogan.
 */
export function aboveMenu(top: Open, from: number): Masthead | null {
  const { lines, read, end } = top;
  const [name = ''] = (lines[from]?.text ?? '').split(/\s[–—-]\s/u);
  // "SPB" above "States Press Bureau": the name in full goes before its letters
  const isShort = initialsOf(lines[from + 1]?.text ?? '') === name;
  if (isShort || !couldBeName(name) || read[from]!.details || lines[from]!.kind !== 'text') return null;
  const isMenu = (i: number): boolean =>
    !read[i]!.details &&
    (lines[i]!.entry === true || isBar(lines[i]!) || isRowOfShelves(lines[i]!.text) || isOffered(lines[i]!));
  const menu = range(Math.min(from + MENU_WITHIN, end)).filter((i) => i > from && isMenu(i));
  const first = menu[0] ?? Number.POSITIVE_INFINITY;
  const last = menu.findLast((i, k) => i - first === k);
  const isEnough = menu.length > 1 || menu.some((i) => isBar(lines[i]!) || isRowOfShelves(lines[i]!.text));
  if (last === undefined || first > from + 2 || !isEnough) return null;
  const slogan =
    first > from + 1 && !read[from + 1]!.details && isTelling(lines[from + 1]!.text) ? told(top, from + 1) : 0;
  const isHeaded = range(end).some((i) => i > last && couldBeTitle(lines[i]!, read[i]!) && told(top, i) >= slogan);
  return isHeaded ? { name, section: null, at: from, end: last + 1 } : null;
}
const [MENU_WITHIN, LONGEST_ROW] = [14, 120];
/** A page copied with its address begins with that. */
export const URL = /^https?:\/\/\S+$/u;
/** "NEWS REGION KULTUR WETTER": nothing but entries, one behind the other. */
const isRowOfShelves = (text: string): boolean =>
  text === text.toUpperCase() && text.length <= LONGEST_ROW && text.includes(' ') && isMenuEntry(text);
/** A slogan may be about what the text is about, and so may whoever pays for the page. */
const isTelling = (text: string): boolean =>
  text.split(/\s+/u).length > 4 &&
  !isSlogan(text) &&
  !/^(?:sponsored|presented|powered|präsentiert|unterstützt) /iu.test(text);
const couldBeName = (text: string): boolean =>
  text.length <= 40 &&
  text.split(/\s+/u).length <= 5 &&
  /^[\p{L}\d]/u.test(text) &&
  !/[.!?:;,]$|\d{4}|\s[|·•>»]\s/u.test(text) &&
  sectionOf(text) === null &&
  !isMenuEntry(text) &&
  !/^(?:zum|zur|skip|jump|springe?n?) |(?<!\p{L})(?:logo|cookies?)(?!\p{L})/iu.test(text) &&
  !isPath(text);
