/** Takes the site's menus off a page that was copied whole: what stands between its first lines and its headline. */
import { likelyHeadline } from './likely-headline.ts';
import type { PlainLine } from './line.ts';
import { isProse } from './prose.ts';

export interface Uncluttered {
  readonly lines: readonly PlainLine[];
  /** what was taken off, in its order */
  readonly menu: readonly PlainLine[];
  /** the likeliest headline among the lines, by index; -1 where nothing was taken off */
  readonly headline: number;
}

/** A headline so far down has menus above it; the first lines name the outlet, the last before it section and kicker. */
const [FAR_DOWN, FIRST, ABOVE] = [12, 6, 5];
/** Menus hold less of the page's paragraphs: more, and the line is a heading in the middle of the text. */
const MOST_TEXT = 0.25;

/** A line of a menu is no longer. */
const SHORT = 60;
export const shortLines = (lines: readonly PlainLine[]): number =>
  lines.filter(({ text, kind }) => kind === 'text' && text.length < SHORT).length;

export function withoutMenu(lines: readonly PlainLine[]): Uncluttered {
  const at = likelyHeadline(lines);
  const from = at - ABOVE;
  const menu = lines.slice(FIRST, from);
  if (at < FAR_DOWN || textIn(lines.slice(0, from)) > MOST_TEXT * textIn(lines))
    return { lines, menu: [], headline: -1 };
  return { lines: [...lines.slice(0, FIRST), ...lines.slice(from)], menu, headline: FIRST + ABOVE };
}

/** So many lines above it a headline has a standfirst, and so many words it has that is no kicker. */
const [STANDFIRST_WITHIN, WORDS] = [3, 5];

/**
 * The likeliest headline marked as one, unless the rules find a shorter one right above: then it is the standfirst.
 * @param found where the rules find the headline, by index; -1 for nowhere
 */
export function withHeadline(lines: readonly PlainLine[], likely: number, found: number): readonly PlainLine[] {
  const [one, other] = [lines[found]?.text ?? '', lines[likely]?.text ?? ''];
  const isAbove = found >= 0 && found < likely && likely - found <= STANDFIRST_WITHIN;
  if (likely < 0 || (isAbove && one.length < other.length && one.split(/\s+/u).length >= WORDS)) return lines;
  return lines.map((line, i): PlainLine => (i === likely ? { ...line, kind: 'heading', level: 1 } : line));
}

const textIn = (lines: readonly PlainLine[]): number =>
  lines.reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
