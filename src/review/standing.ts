/** How a figure or date of the draft stands among those of the sources: where it occurs, and what stands in its place there. */
import type { Span } from '../model/index.ts';
import { kept } from '../text/index.ts';
import { contextLikeness } from './context.ts';
import { hasCue } from './cues.ts';
import type { Case } from './rule.ts';
import type { SheetSentence } from './sheet.ts';
import type { SourceSentence } from './sources.ts';

/** A figure or date of a source in its sentence. */
export interface Located<T extends Span> {
  readonly value: T;
  readonly in: SourceSentence;
}

export interface Standing<T extends Span> {
  /** the occurrence in the most alike surroundings, and how alike they are, 0..1; null where the sources hold none */
  readonly own: Located<T> | null;
  readonly likeness: number;
  /** another value of the same kind in the most alike surroundings */
  readonly rival: Located<T> | null;
  readonly rivalLikeness: number;
}

/** same: a source says it; rival: another value of the same kind; null: nothing to compare */
export type Relation = 'same' | 'rival' | null;

const known = new WeakMap<Case, Map<Span, Standing<Span>>>();

/** Computed once for each figure of a case: the rules and the score share it. */
export function standingOf<T extends Span>(
  of: Case,
  sentence: SheetSentence,
  at: T,
  all: readonly Located<T>[],
  relate: (value: T, at: SourceSentence) => Relation,
): Standing<T> {
  const cache = known.get(of) ?? new Map<Span, Standing<Span>>();
  known.set(of, cache);
  const found = cache.get(at) ?? computed(of, sentence, at, all, relate);
  cache.set(at, found);
  return found as Standing<T>;
}

function computed<T extends Span>(
  of: Case,
  sentence: SheetSentence,
  at: T,
  all: readonly Located<T>[],
  relate: (value: T, at: SourceSentence) => Relation,
): Standing<T> {
  let own: Located<T> | null = null;
  let rival: Located<T> | null = null;
  let likeness = -1;
  let rivalLikeness = -1;
  for (const one of all) {
    const relation = relate(one.value, one.in);
    if (relation === null || (relation === 'rival' && isDenied(one))) continue;
    const alike = contextLikeness(at, sentence, one.value, one.in, of.sources);
    if (relation === 'same' && alike > likeness) [own, likeness] = [one, alike];
    else if (relation === 'rival' && alike > rivalLikeness) [rival, rivalLikeness] = [one, alike];
  }
  return { own, likeness: Math.max(0, likeness), rival, rivalLikeness: Math.max(0, rivalLikeness) };
}

/** "nicht zum 3. Mai, sondern erst im Juni", "12 statt 9": what the source itself turns down stands in nothing's place. */
const isDenied = kept(({ value, in: { sheet, sentence } }: Located<Span>): boolean => {
  const before = sheet.text.slice(Math.max(sentence.start, value.start - LOOK), value.start);
  return (
    DENIED.test(before) || (NOT.test(before) && /^[^.;!?]{0,40}\b(?:sondern|but)\b/.test(sheet.text.slice(value.end)))
  );
});
/** Letters looked at before a value. */
const LOOK = 24;
const DENIED = /(?:statt|anstatt|anstelle von|instead of|rather than)\s(?:[\p{L}]+\s){0,2}$/iu;
const NOT = /(?:^|\s)(?:nicht|not)\s(?:[\p{L}]+\s){0,2}$/iu;

/** By how much the surroundings of a rival must be more alike than those of the value itself. */
const MARGIN = 0.15;
/** Rivals in surroundings less alike than this prove nothing. */
const ALIKE = 0.25;

/** The rival that clearly stands where the sentence was taken from; null where nothing is clear. */
export function clearRival<T extends Span>(
  of: Case,
  sentence: SheetSentence,
  standing: Standing<T>,
): Located<T> | null {
  const { own, rival, likeness, rivalLikeness } = standing;
  if (!own || !rival || rivalLikeness < ALIKE || rivalLikeness - likeness < MARGIN) return null;
  if (rival.in === own.in)
    // "the season before": an earlier value stands beside the later one, and in like words
    return rivalLikeness >= SURE && rivalLikeness >= TWICE * likeness && !hasCue(sentence.words, of.words.earlier)
      ? rival
      : null;
  return rankOf(of, sentence, rival.in) < rankOf(of, sentence, own.in) ? rival : null;
}
/** In one sentence what stands around the two is mixed: there the rival must be this like, and this many times as like. */
const SURE = 0.45;
const TWICE = 2;

/** The sentence was rather made from the passage of lower rank. */
function rankOf(of: Case, sentence: SheetSentence, passage: SourceSentence): number {
  const at = of.passages(sentence).findIndex((p) => p.at === passage);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** 0..1: how well the value holds its place against its rival; 1 without one. */
export function hold<T extends Span>(standing: Standing<T>): number {
  const { own, likeness, rivalLikeness } = standing;
  if (!own) return 0;
  const most = Math.max(likeness, rivalLikeness);
  return most === 0 ? 1 : likeness / most;
}
