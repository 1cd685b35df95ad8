/**
 * Finds the likeliest headline of a page that was copied whole, menus and all: by what the text below tells of a line and by
 * what stands around it. A linear model of the features below, the line of the highest sum is taken.
 */
import { lineRule } from '../rules/lines/index.ts';
import { readHeadLine } from './head-line.ts';
import { couldBeTitle } from './headline.ts';
import type { PlainLine } from './line.ts';
import { isProse } from './prose.ts';
import { type Stems, shareTold, stemsOf } from './words-of.ts';

/** What is asked of a line; each 0..1 but where said otherwise. */
export const FEATURES = [
  // the share of its longer words that the next four paragraphs hold
  'told',
  // the same over twenty paragraphs, more for more words
  'toldAtLength',
  // 1 / lines to the next paragraph
  'near',
  // text in the next 40 lines, as a share of the most that any line has, and its logarithm
  'text',
  'textLog',
  // the share of the page's text that stands above, and whether none does
  'textAbove',
  'noneAbove',
  'fiveToFourteenWords',
  'fullStop',
  // has a headline's shape by the rules of headline.ts
  'shape',
  // a blank line follows; stands before it as well
  'blankBelow',
  'blankAround',
  // one of the next five lines gives a day or an author
  'details',
  'first',
  // the share of the five lines above that have three words at most
  'shortAbove',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/**
 * Fitted by training/pasted-titles.ts on the 791 English pages of WCXB (M. Murrough-Foley,
 * web-content-extraction-benchmark, CC BY 4.0), as a browser would copy them; no
 * German page was seen.
 */
const WEIGHTS: Features = {
  told: 2.54,
  toldAtLength: 2.02,
  near: -0.75,
  text: 1.7,
  textLog: 2.16,
  textAbove: -4.49,
  noneAbove: 2.38,
  fiveToFourteenWords: 0.95,
  fullStop: -0.76,
  shape: 2.79,
  blankBelow: 2.43,
  blankAround: 3.2,
  details: 2.8,
  first: -0.51,
  shortAbove: 2.61,
};

const [SHORTEST, LONGEST] = [8, 240];
/** How far text is looked for below a line, in lines; one paragraph counts so much at most, UTF-16 units. */
const [WINDOW, MOST_OF_ONE] = [40, 600];
const [NEXT, AT_LENGTH, LONG] = [4, 20, 8];
const AROUND = 5;
/** The logarithm of a whole window's text is about this. */
const LOG_SCALE = 9;

/** What a page knows of its lines, counted once. */
interface Counted {
  readonly lines: readonly PlainLine[];
  readonly prose: readonly number[];
  readonly mass: readonly number[];
  readonly most: number;
  readonly total: number;
  readonly words: readonly number[];
  readonly dated: readonly boolean[];
  readonly shaped: readonly boolean[];
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
const flag = (is: unknown): number => (is ? 1 : 0);

function counted(lines: readonly PlainLine[]): Counted {
  const prose = range(0, lines.length).filter(
    (i) => isProse(lines[i]!.text) && lineRule({ text: lines[i]!.text, linkShare: 0, heading: false }) === null,
  );
  const read = lines.map(({ text }) => readHeadLine(text));
  const weight = new Map(prose.map((i) => [i, Math.min(MOST_OF_ONE, lines[i]!.text.length)]));
  const mass = lines.map((_, i) => range(i + 1, i + 1 + WINDOW).reduce((sum, k) => sum + (weight.get(k) ?? 0), 0));
  return {
    lines,
    prose,
    mass,
    most: Math.max(1, ...mass),
    total: Math.max(
      1,
      prose.reduce((sum, i) => sum + lines[i]!.text.length, 0),
    ),
    words: lines.map(({ text }) => wordsIn(text)),
    dated: read.map(({ published, authors }) => (published ?? authors) !== null),
    shaped: lines.map((line, i) => couldBeTitle(line, read[i]!)),
  };
}

/** The stems of the paragraphs below a line change only where one is passed. */
function stemsBelow({ lines, prose }: Counted): (nth: number) => { readonly next: Stems; readonly all: Stems } {
  const known = new Map<number, { next: Stems; all: Stems }>();
  const of = (from: number, count: number): Stems =>
    stemsOf(
      prose
        .slice(from, from + count)
        .map((i) => lines[i]!.text)
        .join('\n'),
    );
  return (nth) => {
    const found = known.get(nth) ?? { next: of(nth, NEXT), all: of(nth, AT_LENGTH) };
    known.set(nth, found);
    return found;
  };
}

/** What stands above a line: how many paragraphs, and how much text in them (UTF-16 units). */
interface Above {
  readonly paragraphs: number;
  readonly text: number;
}

function featuresOf(page: Counted, stems: ReturnType<typeof stemsBelow>, i: number, above: Above): Features {
  const { lines, prose, mass, most, total, words, dated, shaped } = page;
  const line = lines[i]!;
  const next = prose[above.paragraphs];
  const { next: few, all } = stems(above.paragraphs);
  const below = lines[i + 1]?.apart ?? false;
  return {
    told: shareTold(line.text, few),
    toldAtLength: Math.min(1, (shareTold(line.text, all) * words[i]!) / LONG),
    near: next === undefined ? 0 : 1 / (next - i),
    text: mass[i]! / most,
    textLog: Math.log1p(mass[i]!) / LOG_SCALE,
    textAbove: above.text / total,
    noneAbove: flag(above.paragraphs === 0),
    fiveToFourteenWords: flag(words[i]! >= 5 && words[i]! <= 14),
    fullStop: flag(/[.!]["“”»]?$/u.test(line.text)),
    shape: flag(shaped[i]),
    blankBelow: flag(below),
    blankAround: flag(line.apart && below),
    details: flag(range(i + 1, i + 1 + AROUND).some((k) => dated[k])),
    first: flag(i === 0),
    shortAbove: range(i - AROUND, i).filter((k) => k >= 0 && words[k]! <= 3).length / AROUND,
  };
}

/** Menus of any site end before: so many lines are looked at. */
const MOST_LINES = 3000;

export interface Candidate {
  /** the line, by index */
  readonly at: number;
  readonly features: Features;
}

/** The lines that could be a headline. */
export function candidatesOf(all: readonly PlainLine[]): readonly Candidate[] {
  const lines = all.slice(0, MOST_LINES);
  const page = counted(lines);
  const stems = stemsBelow(page);
  const found: Candidate[] = [];
  let above: Above = { paragraphs: 0, text: 0 };
  for (const [at, { text, kind }] of lines.entries()) {
    if (page.prose[above.paragraphs] === at)
      above = { paragraphs: above.paragraphs + 1, text: above.text + text.length };
    else if (kind !== 'table' && text.length >= SHORTEST && text.length <= LONGEST && page.words[at]! > 0)
      found.push({ at, features: featuresOf(page, stems, at, above) });
  }
  return found;
}

/** The line most like a headline, by index; -1 for a page without any. */
export function likelyHeadline(lines: readonly PlainLine[]): number {
  let best = { at: -1, sum: Number.NEGATIVE_INFINITY };
  for (const { at, features } of candidatesOf(lines)) {
    const sum = FEATURES.reduce((total, f) => total + WEIGHTS[f] * features[f], 0);
    if (sum > best.sum) best = { at, sum };
  }
  return best.at;
}
