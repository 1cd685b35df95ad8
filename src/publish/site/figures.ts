/** Finds the figures of a sentence for the eye only: what a reader wants to check first is made a link of its own. */

export interface Piece {
  readonly text: string;
  readonly figure: boolean;
}

const NUMBER = String.raw`\d+(?:[.,:\u202f\u00a0]\d+)*`;
const WORDS = [
  'Prozentpunkte?n?',
  'Prozent',
  'percentage points',
  'percent',
  'Tausend',
  'Million(?:en)?',
  'Milliarden?',
  'Billionen?',
  'Mio\\.',
  'Mrd\\.',
  'thousand',
  'million',
  'billion',
  'trillion',
  'US-Dollar',
  'Dollars?',
  'dollars?',
  'Euros?',
  'euros?',
  'Franken',
  'francs?',
  'Yuan',
  'Pfund',
  'pounds?',
  '€',
  '\\$',
  '£',
  '%',
  '°C',
].join('|');
const UNITS = [
  '(?:[Kk]ilo|[Mm]ega|[Gg]iga|[Tt]era|[Mm]illi)?(?:[Ww]att(?:stunden)?|[Mm]et(?:er|re)s?|[Gg]ramm|[Bb]yte|[Hh]ertz)',
  '[Qq]uadrat(?:kilo)?meter',
  'Kubikmeter|Hektar|Tonnen|tonnes|Liter|Grad',
].join('|');
/** What places a year within itself: "Ende 2027" is one figure for the eye. */
const PART_OF_YEAR =
  'Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|early|mid|late|spring|summer|autumn|fall|winter|Q[1-4]';
const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';

/** A currency sign, a number, its multiplier and unit; or a day with its month and year. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}\.? (?:${MONTHS})(?: \d{4})?|(?:${MONTHS}|${PART_OF_YEAR}) \d{4}|[€$£]?\s?${NUMBER}(?:[\s\u00a0\u202f](?:${WORDS}|${UNITS})(?![\p{L}])|[€$£%])*)(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Cuts a sentence into figures and the text between; joined, the pieces are the sentence.
 * @param names of outlets: "Radio 7" gives no figure
 */
export function figurePieces(text: string, names: readonly string[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(FIGURE)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    if (isOfName(text, start) || names.some((name) => isWithin(text, name, start))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), figure: false });
    pieces.push({ text: match[0].trimStart(), figure: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), figure: false });
  return pieces;
}

/** "Orion-5", "Vega-4.7", "Lumen 2.0": the number of a product or a version is part of its name; "mid-2027" is a year. */
const isOfName = (text: string, at: number): boolean =>
  JOINED.test(text.slice(Math.max(0, at - LONGEST_WORD), at)) ||
  (VERSION.test(text.slice(at)) && NAMED.test(text.slice(Math.max(0, at - LONGEST_WORD), at)));
const JOINED = /(?:(?<!(?<!\p{L})(?:mid|[Mm]itte))(?<=\p{L})[-\u2010\u2011]|\p{L}[-\u2010\u2011]?\d+\.)$/u;
const VERSION = new RegExp(String.raw`^\d{1,2}\.\d(?![.\d])(?!\s?(?:${WORDS}|${UNITS}))`, 'u');
const NAMED = /(?<!\p{L})\p{Lu}[\p{L}-]{2,} $/u;
const LONGEST_WORD = 40;

const isWithin = (text: string, name: string, at: number): boolean => {
  const from = name === '' ? -1 : text.lastIndexOf(name, at);
  return from >= 0 && at < from + name.length;
};

/** Index of the passage that holds the figure's digits; 0 where none or several do equally. */
export function passageWith(figure: string, passages: readonly string[]): number {
  const digits = new RegExp(NUMBER, 'u').exec(figure)?.[0] ?? figure;
  return Math.max(
    0,
    passages.findIndex((text) => text.includes(digits)),
  );
}
