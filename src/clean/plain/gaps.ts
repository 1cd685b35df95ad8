/** Finds what stands side by side in one raw line, by the gaps that copying from a browser leaves of columns. */

import { isMenuEntry } from './menu.ts';

const GAP = /\s*\t\s*| {2,}/;
const WIDE_GAP = /\t| {3,}/;
/** Longer lines are text, set in full lines by stretching its spaces. */
const LONGEST_LINE = 200;
const FEWEST_PARTS = 3;

/** The parts of a raw line between wide gaps or several narrow ones; none for a line that is one whole. */
export function columnsOf(raw: string): readonly string[] {
  const line = raw.trim();
  if (line.length > LONGEST_LINE || !GAP.test(line)) return [];
  const parts = line.split(GAP).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isPath = parts.length < line.split(GAP).length && /[>›»]|\s\/\s/.test(line);
  return !isPath &&
    parts.length > 1 &&
    (WIDE_GAP.test(line) || parts.length >= FEWEST_PARTS || parts.every(isLabelled) || parts.every(isMenuEntry))
    ? parts
    : [];
}

/** "Text: Ilvy Harmsen  Fotos: Lena Kern" */
const isLabelled = (part: string): boolean => /^\p{L}+: \S/u.test(part);
