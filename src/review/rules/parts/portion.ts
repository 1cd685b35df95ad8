/** What a source tells of so many of a number, told of all of them. Part of `scope`. */

import { contains, type Quantity, type Span } from '../../../model/index.ts';
import { distinct, heldBy, overlap } from '../../align.ts';
import { figuresOf } from '../../figures.ts';
import { type Case, gathered } from '../../rule.ts';
import { isTold, type SheetSentence, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';

/** "26 der 88 Beschäftigten", "zwei von ihnen", "darunter zwei Lehrer", "of the six heads two": a part of a whole. */
export interface Portion extends Span {
  readonly at: SourceSentence;
  /** nouns by which the whole is named */
  readonly whole: readonly Word[];
  /** what is told of the part */
  readonly told: readonly Word[];
}

const OF = /^(?:der|den|of|von)$/;
const THEM = spelled(/^(?:denen|davon|ihnen|them|whom|which|those|these)$/, 'lower');
const AMONG = spelled(/^(?:darunter|including)$/, 'lower');
const OPENS = spelled(/^(?:of|von)$/, 'lower');
/** Words between a part and its whole: "der zuletzt gezählten 88 Beschäftigten". */
const REACH = 5;

const portionsOf = gathered(({ sources }): readonly Portion[] =>
  sources.sentences.flatMap((at) => portionsIn(at, sources)),
);

function portionsIn(at: SourceSentence, sources: Case['sources']): Portion[] {
  return figuresOf(at.sentence).flatMap((part): Portion[] => {
    if (!counts(part)) return [];
    const { words } = at.sentence;
    const first = words.findIndex((w) => w.start >= part.start);
    const next = words.findIndex((w) => w.start >= part.end);
    const whole = wholeOf(at, sources, first, next < 0 ? words.length : next, part);
    if (!whole || whole.nouns.length === 0) return [];
    const own = toldOf(at, part, first);
    const told = distinct(own.filter((w) => says(at.sentence, w) && heldBy(w, whole.nouns) < SAME));
    return told.length > 0 ? [{ at, whole: whole.nouns, told, start: whole.start, end: whole.end }] : [];
  });
}

/** A count, a share or "jeder vierte", no sum of money and no length. */
const counts = ({ type, unit, currency }: Quantity): boolean =>
  !currency && !unit && /^(?:number|percentage|ordinal|fraction)$/.test(type);

interface Whole extends Span {
  readonly nouns: readonly Word[];
}

function wholeOf(
  at: SourceSentence,
  sources: Case['sources'],
  first: number,
  next: number,
  part: Quantity,
): Whole | null {
  const { words } = at.sentence;
  const [before, behind, third] = [words[first - 1], words[next], words[next + 1]];
  // "of the four choirs": the number of the whole is no name of it
  const isNoun = (w: Word): boolean =>
    isTold(w) && (at.sheet.lang === 'en' || w.capital) && !at.sentence.quantities.some((q) => contains(q, w));
  const place = (end: number): Span => ({ start: part.start, end: Math.max(part.end, end) });
  const aside = [behind, OF.test(behind?.lower ?? '') ? third : undefined, before, words[first - 2]];
  const them = aside.find((w) => w !== undefined && (THEM(w) || AMONG(w)));
  if (them)
    return { nouns: beforeIn(at, sources, Math.min(them.start, part.start)).filter(isTold), ...place(them.end) };
  if (behind && OF.test(behind.lower)) {
    const nouns = words
      .slice(next + 1, next + 1 + REACH)
      .filter(isNoun)
      .slice(0, 1);
    return { nouns, ...place(nouns[0]?.end ?? behind.end) };
  }
  // "Of the six heads, two are retiring": the whole opens the clause with its number
  const open = words.findLastIndex((w, i) => i < first && OPENS(w));
  const others =
    open < 0 || first - open > FAR
      ? []
      : figuresOf(at.sentence).filter((q) => q.start > words[open]!.start && q.end <= part.start);
  if (others.length !== 1 || !isLess(part, others[0]!) || others[0]!.start - words[open]!.end > CLOSE) return null;
  const nouns = words
    .slice(open + 1, first)
    .filter((w) => isNoun(w) && w.start >= others[0]!.end)
    .slice(0, 2);
  return { nouns, ...place(part.end) };
}
/** Words from "of" to the part it opens for, and letters from "of" to the number of the whole. */
const FAR = 10;
const CLOSE = 12;
const isLess = (a: Quantity, b: Quantity): boolean => a.value !== null && b.value !== null && a.value < b.value;

/** What stands before "davon" in its sentence; where it opens, the sentence before. */
function beforeIn(at: SourceSentence, sources: Case['sources'], start: number): readonly Word[] {
  const own = at.sentence.words.filter((w) => w.end <= start);
  const last = sources.sentences[at.at - 1];
  return own.some(isTold) || last?.sheet !== at.sheet ? own : last.sentence.words;
}

/** The words around the part up to the next mark or "and": behind "darunter" only what follows. */
function toldOf(at: SourceSentence, part: Quantity, first: number): readonly Word[] {
  const { words } = at.sentence;
  const isEnd = (w: Word): boolean => /^[;:,–—]$/.test(w.lower) || /^(?:und|and|but|aber|während|while)$/.test(w.lower);
  const from = words.findLastIndex((w, i) => i < first && isEnd(w)) + 1;
  const to = words.findIndex((w) => w.start >= part.end && isEnd(w));
  return words.slice(from, to < 0 ? undefined : to);
}

/** No number: "zwei" is the part itself. */
const says = ({ quantities }: SheetSentence, word: Word): boolean =>
  word.kind === 'content' && !quantities.some((q) => contains(q, word));

const SAME = 0.8;
/** "Hüttenwirte" are "Wirte". */
const AKIN = 0.5;
/** Of what is told of the part, or of what the draft tells of all, this much the other must hold. */
const MOST = 0.5;

/** The part of which the source tells what this sentence tells of all that `nouns` name. */
export function portionBehind(of: Case, sentence: SheetSentence, all: Word, nouns: readonly Word[]): Portion | null {
  const said = distinct(sentence.words.filter((w) => w !== all && says(sentence, w) && heldBy(w, nouns) < SAME));
  const whole = overlap(said, said, of.sources);
  for (const portion of portionsOf(of)) {
    if (!nouns.some((n) => heldBy(n, portion.whole) >= AKIN)) continue;
    const told = overlap(portion.told, portion.told, of.sources);
    const mine = said.filter((w) => heldBy(w, portion.whole) < SAME);
    const shared = overlap(mine, portion.told, of.sources);
    if (shared > 0 && (shared >= MOST * told || shared >= MOST * whole)) return portion;
  }
  return null;
}
