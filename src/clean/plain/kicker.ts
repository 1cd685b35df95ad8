/** Tells the headline from what stands right above it: a kicker in capitals, a label with its topic, the author. */
import { lineRule } from '../rules/lines/index.ts';
import { namesAlone } from './author-line.ts';
import type { HeadLine } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { sectionOf } from './outlet.ts';
import { isStanding } from './standing.ts';

/** What a head offers to this file. */
interface Above {
  readonly lines: readonly PlainLine[];
  readonly read: readonly HeadLine[];
}

export const isFurniture = (text: string): boolean => lineRule({ text, linkShare: 0, heading: true }) !== null;

/** Whether another line of the page holds the whole line. */
export const isRepeated = ({ lines }: Pick<Above, 'lines'>, i: number): boolean =>
  lines.some((l, k) => k !== i && l.text.length > lines[i]!.text.length - 1 && l.text.includes(lines[i]!.text));

/**
 * "SCHLEUSEN-CHAOS AM FLUSS" right above the headline that is longer and in small letters; "Interview | Schleusenstreit"
 * above it, with a blank line between or none.
 */
export function belowKicker(top: Above, [first = -1, second = -1]: readonly number[]): number {
  const { lines } = top;
  if (second !== first + 1) return first;
  if (isLabelledTopic(lines[first]!.text)) return second;
  // The way to the page, or its list, says the headline once more.
  if (!lines[second]!.apart && isRepeated(top, second) && !isRepeated(top, first)) return second;
  const [above, below] = [lines[first]!.text, lines[second]!];
  const inCapitals = above === above.toUpperCase();
  const isKicker = (inCapitals || GENRE_OF.test(above)) && above.split(/\s+/).length <= WORDS_OF_A_KICKER;
  return isKicker && !below.apart && below.text.length > above.length && below.text !== below.text.toUpperCase()
    ? second
    : first;
}
const WORDS_OF_A_KICKER = 4;
/** "Interview | Schleusenstreit", "OPINION / Locks": what it is, and in a word or two what about. */
function isLabelledTopic(text: string): boolean {
  const [label = '', topic = '', ...more] = text.split(/\s[|·•/]\s/);
  const words = topic.split(/\s+/);
  return sectionOf(label) !== null && topic !== '' && more.length === 0 && words.length <= 2 && /\p{L}$/u.test(topic);
}
/** "Kommentar zur Schleuse": what it is and what about, above the headline. */
const GENRE_OF =
  /^(?:kommentar|leitartikel|glosse|analyse|porträt|interview|reportage|hintergrund) (?:zu[mr]?|über|mit|aus) /iu;

/** "Versandet", below its author and above a line that explains it: kickers stand above authors, headlines below. */
export function belowAuthor({ lines, read }: Above, chosen: number): number | null {
  const [author, short] = [lines[chosen - 2], lines[chosen - 1]];
  if (!author || short?.kind !== 'text' || !short.apart || !lines[chosen]!.apart) return null;
  const isNamed = read[chosen - 2]!.authors !== null || namesAlone(author.text) !== null || isUnknownName(author.text);
  const isShort = short.text.split(/\s+/).length <= WORDS_OF_A_KICKER && short.text !== short.text.toUpperCase();
  const isOther =
    read[chosen - 1]!.details || sectionOf(short.text) !== null || isStanding(short.text) || isFurniture(short.text);
  return isNamed && isShort && !isOther && !/[,;:]$/.test(short.text) ? chosen - 1 : null;
}
/** "ROMAN BACHLECHNER": two words in capitals where authors stand. */
const isUnknownName = (text: string): boolean =>
  /^\p{Lu}{2,}(?: \p{Lu}\.)? \p{Lu}[\p{Lu}’'-]+$/u.test(text) && sectionOf(text) === null;
