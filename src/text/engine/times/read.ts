/** Reads all time expressions of a text: rules propose, overlaps are settled, then each is resolved among its neighbours. */
import { byPosition, type Span, sliceOf, type TimeExpression } from '../../../model/index.ts';
import type { Slice } from '../patterns/passages.ts';
import { civil, endOfMonth, parseDay } from './calendar.ts';
import { type Days, isoOf } from './interval.ts';
import { resolve } from './resolve.ts';
import type { NeighbourYear, Resolved } from './resolved.ts';
import { compileRules, propose, refine, type TimeText } from './rules.ts';
import type { Candidate, Meaning, TimeGrammar } from './types.ts';

export interface TimeInput extends TimeText {
  readonly sentences: readonly Span[];
  /** ISO 8601; null: relative expressions stay unresolved */
  readonly published: string | null;
}

interface Placed extends Candidate {
  /** index of the sentence, so that neighbours can be told */
  readonly sentence: number;
  resolved: Resolved | null;
}

export function createTimeReader(grammar: TimeGrammar): (input: TimeInput) => TimeExpression[] {
  const rules = compileRules(grammar);
  return (input) => {
    const placed = place(refine(propose(input, rules)), sentencesOf(input));
    resolveAll(placed, input, grammar);
    return placed
      .flatMap((item) => (item.resolved ? [expression(item, item.resolved, input.text)] : []))
      .sort(byPosition);
  };
}

/** Without sentences the paragraphs stand in for them. */
function sentencesOf({ text, sentences }: TimeInput): readonly Span[] {
  if (sentences.length > 0) return sentences;
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({ start: line.index, end: line.index + line[0].length }));
}

function place(candidates: readonly Candidate[], sentences: readonly Span[]): (Placed & { around: Span })[] {
  let index = 0;
  return candidates.map((candidate) => {
    while (index < sentences.length - 1 && sentences[index]!.end <= candidate.start) index++;
    const around = sentences[index] ?? { start: candidate.start, end: candidate.end };
    return { ...candidate, sentence: index, around, resolved: null };
  });
}

/** Expressions that lean on a neighbour come second, when their neighbours are known. */
function resolveAll(placed: (Placed & { around: Span })[], input: TimeInput, grammar: TimeGrammar): void {
  const published = parseDay(input.published);
  const speaksOfDays = published !== null && grammar.speaksOfDays(input.text);
  const run = (item: Placed & { around: Span }, index: number) => {
    item.resolved = resolve(item.meaning, {
      published,
      around: published ?? endOfMonth(input.published),
      speaksOfDays,
      // asked for only where no year is written
      get tense() {
        return grammar.tenseAround(input.passages.slice, windowOf(item), item);
      },
      year: neighbourYear(placed, index, input.passages.slice, grammar),
      context: contextOf(placed, index, input.passages.slice),
    });
  };
  placed.forEach((item, index) => {
    if (!leansOnNeighbour(item.meaning)) run(item, index);
  });
  if (published !== null) {
    putOff(placed, input.passages.slice, grammar, published);
    inOrder(placed, input.passages.slice, grammar, published);
  }
  placed.forEach((item, index) => {
    if (leansOnNeighbour(item.meaning)) run(item, index);
  });
}

/** A day that another took the place of: with that other one near, it is the latest such weekday before it. */
function putOff(
  placed: readonly (Placed & { around: Span })[],
  slice: Slice,
  grammar: TimeGrammar,
  published: number,
): void {
  for (const [index, item] of placed.entries()) {
    if (!isBareWeekday(item.meaning)) continue;
    const other = placed.slice(index + 1, index + 1 + NEXT).find(({ resolved }) => resolved?.days);
    const days = other?.sentence === item.sentence ? other.resolved?.days : null;
    if (!other || !days || !grammar.replaces(slice, windowOf(item), item, other)) continue;
    // put off by more than a week, it was the next such weekday that the report speaks of
    const [from, tense] =
      days.first - published > WEEK ? [published, 'future' as const] : [days.first - 1, 'past' as const];
    item.resolved = resolve(item.meaning, { ...ALONE, published: from, around: from, tense });
  }
}

/** "Gesperrt ist vom 1. März bis 31. Mai", written in April: what began lies before its end, not in the year after. */
function inOrder(
  placed: readonly (Placed & { around: Span })[],
  slice: Slice,
  { joins }: TimeGrammar,
  published: number,
): void {
  for (const [index, item] of placed.entries()) {
    const next = placed[index + 1];
    const [days, end] = [item.resolved?.days, next?.resolved?.days];
    if (!next || !days || !end || days.first <= end.first || days.first - published < HALF_A_YEAR) continue;
    if (isWritten(item) || isWritten(next) || !joins.test(slice(item.end, next.start))) continue;
    const year = { year: civil(end.first).year, notAfter: end.last };
    item.resolved = resolve(item.meaning, { ...ALONE, published, around: published, year });
  }
}
/** days */
const HALF_A_YEAR = 183;

/** days */
const WEEK = 7;
/** how many expressions behind ("now", "tomorrow") may be passed over */
const NEXT = 3;

const isBareWeekday = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.day === undefined &&
  !meaning.ofEvent &&
  meaning.lean === undefined;

/** The sentence, but of a monstrous one (a table without full stops) only the part that can matter: stays linear. */
const windowOf = ({ around, start, end }: Placed & { around: Span }): Span => ({
  start: Math.max(around.start, start - WINDOW),
  end: Math.min(around.end, end + WINDOW),
});
const WINDOW = 300;

const leansOnNeighbour = (meaning: Meaning): boolean =>
  meaning.kind === 'clock' || (meaning.kind === 'shift' && meaning.from === 'context');

/**
 * A year written with the date just before in the sentence ("im März 2024 und im Mai") or with the one joined after
 * ("von Januar bis März 2025"); a bare year ("bis 2028") gives none.
 */
function neighbourYear(
  placed: readonly Placed[],
  index: number,
  slice: Slice,
  { joins, gaveWay }: TimeGrammar,
): NeighbourYear | null {
  const item = placed[index]!;
  const after = placed[index + 1];
  if (after && isWritten(after) && joins.test(slice(item.end, after.start))) {
    const days = resolvedYear(after);
    if (days) return { year: civil(days.first).year, notAfter: days.last };
  }
  const before = placed[index - 1];
  const near = before?.sentence === item.sentence && isWritten(before) && !gaveWay.test(slice(before.end, item.start));
  const days = near ? resolvedYear(before) : null;
  return days && { year: civil(days.first).year, notBefore: days.first };
}

const isWritten = ({ meaning }: Placed): boolean =>
  meaning.kind === 'calendar' &&
  meaning.year !== undefined &&
  'written' in meaning.year &&
  Object.keys(meaning).some((key) => PARTS.has(key));
const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'season', 'week']);

/** Days of an expression that writes its own year, whether or not its turn has come. */
const resolvedYear = (item: Placed): Days | null => resolve(item.meaning, ALONE)?.days ?? null;
const ALONE = { published: null, around: null, tense: null, speaksOfDays: false, year: null, context: null } as const;

/**
 * The day spoken of: before in the sentence, else after in it, else in the sentence before. A clock time needs one single
 * day. Looks at neighbours only, so that a list of thousands of times stays linear.
 */
function contextOf(placed: readonly Placed[], index: number, slice: Slice): number | null {
  const item = placed[index]!;
  // "the following day" of a year is none
  const isDay = item.meaning.kind === 'clock' || (item.meaning.kind === 'shift' && item.meaning.unit === 'day');
  const fits = ({ resolved }: Placed) =>
    resolved?.days && resolved.type !== 'DURATION' && (!isDay || resolved.days.first === resolved.days.last);
  const near = placed
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .filter((other) => other !== item && (other.meaning.kind === 'clock' || fits(other)));
  const here = near.filter((other) => other.sentence === item.sentence && fits(other));
  const behind = isPart(item.meaning) ? here.find((other) => !DIVIDES.test(slice(item.end, other.start))) : here[0];
  const chosen = here.findLast((other) => other.start < item.start) ?? behind ?? carriedOver(near, item);
  return chosen?.resolved?.days?.first ?? null;
}
/** "die am Vormittag kam, entschuldigte sich für den Ausfall am 6. Mai": behind a comma is another clause's day. */
const isPart = (meaning: Meaning): boolean => meaning.kind === 'clock' && meaning.part !== undefined;
const DIVIDES = /[,;:–—]\s/u;
/** "Gelesen wird am Freitag. Beginn ist um 20 Uhr.": a day holds on for the next sentence unless it had its own clock time. */
function carriedOver(near: readonly Placed[], { sentence, meaning }: Placed): Placed | undefined {
  const previous = near.filter((other) => other.sentence === sentence - 1);
  const isHour = meaning.kind === 'clock' && meaning.hour !== undefined;
  const taken = previous.some((other) => other.meaning.kind === 'clock');
  return isHour && taken ? undefined : previous.findLast((other) => other.meaning.kind !== 'clock');
}
/** how many expressions to either side may give a clock time its day */
const REACH = 8;

function expression(item: Candidate, resolved: Resolved, text: string): TimeExpression {
  const { type, value, days, known, implied } = resolved;
  return {
    start: item.start,
    end: item.end,
    type,
    value,
    ...(days && isoOf(days)),
    known,
    implied,
    derivation: [{ rule: item.rule, text: sliceOf(text, item), gives: value }],
  };
}
