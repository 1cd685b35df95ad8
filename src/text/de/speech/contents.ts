import { wordSet } from '../../engine/sentences/words.ts';
import { isCapital, isQuotation, opensSegment, type SentenceView } from '../../engine/speech/speech.ts';
import { CONTENT_OPENERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './cues.ts';
import { isFiniteVerb, isIndicative, isInSubjunctive, isSubjunctive, isZuInfinitive } from './subjunctive.ts';
import type { SpeechVerb } from './verbCues.ts';

const openers = wordSet(CONTENT_OPENERS);
const prepositions = wordSet(PREPOSITIONS);
const relatives = wordSet(RELATIVES);
const subordinators = wordSet(SUBORDINATORS);

export interface Governs {
  readonly statement: boolean;
  readonly infinitive: boolean;
}

/** Verbs that may be followed by a main clause in the indicative: "Sie sagt, sie ist zufrieden". */
const PLAIN = wordSet(
  'sagen meinen glauben erklären berichten finden hoffen versprechen vermuten schreiben denken antworten erzählen betonen befürchten schätzen',
);

/** First item of the contents that follow segment `k`, or -1. */
export function contentStart(view: SentenceView, k: number, governs: Governs, verb: SpeechVerb | null): number {
  for (let j = k + 1; j < Math.min(view.segments.length, k + 5); j++) {
    const { from, to, delimiter } = view.segments[j]!;
    if (delimiter === ':') return isOnlyQuotation(view, from) ? -1 : from;
    if (isQuotation(view, from) && to === from + 1 && j === view.segments.length - 1) return -1;
    const first = openerOf(view, j);
    if (governs.statement && openers.has(first) && !(first === 'wie' && isComparison(view, j))) return from;
    if (governs.statement && isSubjunctiveClause(view, j)) return from;
    if (governs.infinitive && hasZuInfinitive(view, j) && first !== 'um' && first !== 'ohne') return from;
    if (
      subordinators.has(first) &&
      j + 1 < view.segments.length &&
      isSubjunctive(view.low[view.segments[j + 1]!.from]!)
    )
      return from;
    if (verb && PLAIN.has(verb.lemma) && j === k + 1 && isPlainClause(view, j)) return from;
    if (delimiter === ';') return -1;
  }
  return -1;
}

const openerOf = (view: SentenceView, k: number): string => {
  const { from, to } = view.segments[k]!;
  const first = view.low[from]!;
  return /^(?:und|auch|sondern|aber|nur|vielmehr|nicht)$/.test(first) && from + 1 < to ? view.low[from + 1]! : first;
};

/** "wie er", "wie im Vorjahr" without a verb. */
function isComparison(view: SentenceView, k: number): boolean {
  const { from, to } = view.segments[k]!;
  for (let i = from; i < to; i++) if (isFiniteVerb(view.low[i]!)) return false;
  return true;
}

export function isOnlyQuotation(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.items.length; i++) if (!isQuotation(view, i)) return false;
  return true;
}

/** "die ...", "nach denen ..." */
const isRelative = (view: SentenceView, at: number): boolean =>
  relatives.has(view.low[at]!) ||
  (prepositions.has(view.low[at]!) &&
    /^(?:denen|deren|dessen|dem|der|den|die|das)$/.test(view.low[at + 1] ?? '') &&
    !isCapital(view, at + 2));

/** A main clause whose verb is in the subjunctive; a relative clause is none. */
export function isSubjunctiveClause(view: SentenceView, k: number): boolean {
  const { from, to } = view.segments[k]!;
  for (let i = from; i < to; i++) {
    const token = view.items[i]!;
    if (token < 0 || (i > from && view.words.cap[token])) continue;
    if (!isInSubjunctive(view.words.spelling[token]!) || isFirstPerson(view, i)) continue;
    if (isRelative(view, from) && (i === to - 1 || (i === to - 2 && isFiniteVerb(view.low[to - 1]!))))
      return isDetermined(view, from) && i < to - 1;
    if (isAdjectiveBefore(view, i, to)) continue;
    return true;
  }
  return false;
}

/** "ich habe": the first person's indicative looks like a subjunctive. */
export const isFirstPerson = (view: SentenceView, i: number): boolean =>
  view.low[i - 1] === 'ich' || view.low[i + 1] === 'ich';

/** "die Anlage ..." and not "die er ...": the word opens a phrase and is no relative pronoun. */
const isDetermined = (view: SentenceView, at: number): boolean =>
  isCapital(view, at + 1) || (/(?:e|en|er|es)$/.test(view.low[at + 1] ?? '') && isCapital(view, at + 2));

/** "frühe Wahlen": an inflected adjective looks like a subjunctive, but a noun follows. Verbs of the auxiliary kind are sure. */
const isAdjectiveBefore = (view: SentenceView, i: number, to: number): boolean =>
  !/^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|möge|wäre|hätte|würde|könnte|müsste|dürfte)n?$/.test(
    view.low[i]!,
  ) &&
  i + 1 < to &&
  isCapital(view, i + 1) &&
  /^(?:der|die|das|eine|keine|seine|ihre|und|diese)$/.test(view.low[i - 1] ?? '');

function hasZuInfinitive(view: SentenceView, k: number): boolean {
  for (let j = k; j < Math.min(k + 4, view.segments.length); j++) {
    const { from, to } = view.segments[j]!;
    if (j > k && (openers.has(view.low[from]!) || view.segments[j]!.delimiter !== ',')) return false;
    for (let i = from; i < to; i++) {
      if (isZuInfinitive(view.low[i]!)) return true;
      if (
        view.low[i] === 'zu' &&
        i + 1 < to &&
        !isCapital(view, i + 1) &&
        /n$/.test(view.low[i + 1]!) &&
        isVerbEnd(view, i + 1, to)
      )
        return true;
      if (isIndicative(view.low[i]!) && !isCapital(view, i)) return false;
    }
  }
  return false;
}

const isVerbEnd = (view: SentenceView, i: number, to: number): boolean =>
  i === to - 1 || /^(?:und|oder|sowie|als|wie)$/.test(view.low[i + 1]!) || isVerbLike(view, i + 1);
const isVerbLike = (view: SentenceView, i: number): boolean => !isCapital(view, i) || isQuotation(view, i);

/** Subject first, finite verb within the next words: a main clause in the indicative. */
function isPlainClause(view: SentenceView, k: number): boolean {
  const { from, to } = view.segments[k]!;
  if (!/^(?:er|sie|es|man|wir|ich|der|die|das|ein|eine)$/.test(view.low[from]!) && !isCapital(view, from)) return false;
  if (relatives.has(view.low[from]!) && isFiniteVerb(view.low[to - 1]!)) return false;
  for (let i = from + 1; i < Math.min(to - 1, from + 6); i++)
    if (isIndicative(view.low[i]!) && !isCapital(view, i)) return true;
  return false;
}

/** Where what was said ends, from item `from`: at the end of the sentence, or where the clause of speech goes on. */
export function contentEnd(view: SentenceView, from: number): number {
  const conditional =
    subordinators.has(view.low[from]!) || (view.low[from + 1] !== undefined && subordinators.has(view.low[from + 1]!));
  let seenFinite = false;
  for (let i = from; i < view.items.length; i++) {
    const lower = view.low[i]!;
    if (seenFinite && !isCapital(view, i) && isReturn(view, i, conditional)) return i;
    if (isFiniteVerb(lower) && !isCapital(view, i)) seenFinite = true;
    if (i > from && opensSegment(view, i) && view.segments[view.segmentOf[i]!]!.delimiter === ';') return i;
  }
  return view.items.length;
}

/** "..., und weigerte sich": the speaker's own clause goes on with a verb that is not in the subjunctive. */
function isReturn(view: SentenceView, i: number, conditional: boolean): boolean {
  const next = view.low[i + 1] ?? '';
  const lower = view.low[i]!;
  if ((lower === 'und' || lower === 'sowie' || lower === 'aber') && isIndicative(next) && !isCapital(view, i + 1))
    return true;
  if (conditional || !isIndicative(lower) || !opensSegment(view, i)) return false;
  const segment = view.segmentOf[i]!;
  const before = view.segments[Math.max(0, segment - 1)]!;
  return view.segments[segment]!.delimiter === ',' && !subordinators.has(view.low[before.from]!);
}
