/** German phrases that name a source without a verb of speech: "nach Angaben der Polizei", "laut X", "X zufolge", "so X". */
import type { Span } from '../../../model/index.ts';
import { type Range, wordSet } from '../../engine/sentences/words.ts';
import { isCapital, isQuotation, itemsSpan, type SentenceView, type SpeechFrame } from '../../engine/speech/speech.ts';
import { contentEnd } from './contents.ts';
import { RELATIVES, SOURCE_NOUNS, SUBORDINATORS } from './cues.ts';
import { findSubject, hasNoun, phraseEnd } from './nounPhrase.ts';
import { isFiniteVerb } from './subjunctive.ts';

const nouns = wordSet(SOURCE_NOUNS);
const subordinate = wordSet(RELATIVES, SUBORDINATORS, 'dass daß ob');
const POSSESSIVE = wordSet('seiner ihrer dessen deren eigener');

/** "Polizeiangaben", "Expertenmeinung": the noun may be the end of a compound. */
export function isSourceNoun(lower: string): boolean {
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  if (nouns.has(word)) return true;
  for (let i = 3; i <= word.length - 6; i++) if (nouns.has(word.slice(i))) return true;
  return false;
}

interface Phrase {
  readonly cue: Range;
  readonly speaker: Range;
  /** cue and speaker together */
  readonly whole: Range;
}

/** Frames of all source phrases in a sentence. */
export function sourceFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  for (let i = 0; i < view.items.length; i++) {
    const phrase = phraseAt(view, i);
    if (!phrase) continue;
    frames.push(frameOf(view, phrase));
    i = phrase.whole.to - 1;
  }
  return frames;
}

function phraseAt(view: SentenceView, i: number): Phrase | null {
  const limit = view.segments[view.segmentOf[i]!]!.to;
  switch (view.low[i]) {
    case 'laut':
    case 'gemäß':
      return governed(view, i, phraseEnd(view, i + 1, limit));
    case 'nach':
      return ownWords(view, i, limit) ?? afterNach(view, i, limit);
    case 'für':
      return inTheEyesOf(view, i, limit);
    case 'zufolge':
      return postposed(view, i);
    case 'so':
      return afterSo(view, i, limit);
    case 'demnach':
    case 'demzufolge':
      return { cue: { from: i, to: i + 1 }, speaker: { from: i, to: i + 1 }, whole: { from: i, to: i + 1 } };
    default:
      return null;
  }
}

const governed = (view: SentenceView, i: number, end: number): Phrase | null =>
  end > i + 1 && hasNoun(view, { from: i + 1, to: end })
    ? { cue: { from: i, to: i + 1 }, speaker: { from: i + 1, to: end }, whole: { from: i, to: end } }
    : null;

/** "nach Angaben ...", "nach den Worten ..."; "seiner Meinung nach". */
function afterNach(view: SentenceView, i: number, limit: number): Phrase | null {
  const noun = headNoun(view, i + 1, Math.min(limit, i + 6));
  if (noun >= 0 && isSourceNoun(view.low[noun]!)) return governed(view, i, phraseEnd(view, i + 1, limit));
  const before = i - 1;
  if (
    before >= 1 &&
    isSourceNoun(view.low[before]!) &&
    (POSSESSIVE.has(view.low[before - 1]!) || view.low[before - 1] === 'dem')
  )
    return {
      cue: { from: i, to: i + 1 },
      speaker: { from: before - 1, to: i },
      whole: { from: before - 1, to: i + 1 },
    };
  return null;
}

const OWN = wordSet('eigenen eigenem eigener');

/** "Die Firma war nach eigenen Angaben ...": the clause's subject speaks. */
function ownWords(view: SentenceView, i: number, limit: number): Phrase | null {
  if (!OWN.has(view.low[i + 1] ?? '')) return null;
  const end = phraseEnd(view, i + 1, limit);
  const { from } = view.segments[view.segmentOf[i]!]!;
  const subject =
    findSubject(view, from, i) ?? findSubject(view, end, limit) ?? (i > 0 ? findSubject(view, 0, i) : null);
  if (end === i + 1 || !isSourceNoun(view.low[end - 1]!) || !subject) return null;
  return { cue: { from: i, to: i + 1 }, speaker: subject, whole: { from: i, to: end } };
}

/** "Für Lea Brandt sei das ...": the mood says that the words are hers. */
function inTheEyesOf(view: SentenceView, i: number, limit: number): Phrase | null {
  if (i !== 0) return null;
  const end = phraseEnd(view, i + 1, limit);
  const verb = view.low[end] ?? '';
  const views = /^(?:ist|sind|war|waren)$/.test(verb) && view.items.some((item) => item < 0);
  if (!views && !/^(?:sei|seien|wäre|wären|bedeute|stehe)$/.test(verb)) return null;
  return governed(view, i, end);
}

/** First capitalised word, adjectives and determiners stepped over. */
function headNoun(view: SentenceView, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isCapital(view, i)) return i;
  return -1;
}

/** "ersten Angaben zufolge": the phrase before, back to the segment's start or the verb. */
function postposed(view: SentenceView, i: number): Phrase | null {
  const segment = view.segments[view.segmentOf[i]!]!;
  for (let from = Math.max(segment.from, i - 12); from < i; from++)
    if (phraseEnd(view, from, i) === i && !(isFiniteVerb(view.low[from]!) && !isCapital(view, from)))
      return { cue: { from: i, to: i + 1 }, speaker: { from, to: i }, whole: { from, to: i + 1 } };
  return null;
}

/** ", so der Sprecher": a segment of its own without a verb. */
function afterSo(view: SentenceView, i: number, limit: number): Phrase | null {
  const segment = view.segments[view.segmentOf[i]!]!;
  if (segment.from !== i || (view.segmentOf[i] === 0 && !isQuotation(view, i - 1))) return null;
  for (let j = i + 1; j < limit; j++) if (!isCapital(view, j) && isFiniteVerb(view.low[j]!)) return null;
  const subject = findSubject(view, i + 1, limit);
  return subject ? { cue: { from: i, to: i + 1 }, speaker: subject, whole: { from: i, to: limit } } : null;
}

function frameOf(view: SentenceView, phrase: Phrase): SpeechFrame {
  const segment = view.segmentOf[phrase.whole.from]!;
  const scope = scopeOf(view, phrase, segment);
  const contents = [before(view, scope.from, phrase.whole.from), piece(view, phrase.whole.to, scope.to)];
  return {
    cue: phrase.cue,
    speaker: phrase.speaker,
    segment,
    contents: contents.filter((c): c is Span => c !== null),
    scope,
    reports: false,
    isSource: true,
  };
}

/** A piece of what was said that is more than quotations: those are quotes of their own. */
function piece(view: SentenceView, from: number, to: number): Span | null {
  for (let i = from; i < to; i++) if (!isQuotation(view, i)) return itemsSpan(view, from, to);
  return null;
}

/** Inside a relative or other subordinate clause the phrase speaks for that clause alone. */
function scopeOf(view: SentenceView, phrase: Phrase, segment: number): Range {
  const { from, to } = view.segments[segment]!;
  const inner = segment > 0 && subordinate.has(view.low[from]!) && isFiniteVerb(view.low[to - 1]!);
  if (inner) return { from: phrase.whole.from === from ? phrase.whole.to : from, to };
  return { from: 0, to: Math.max(phrase.whole.to, contentEnd(view, phrase.whole.to)) };
}

/** "Auch nach Angaben ...": one small word before the phrase is no part of what was said. */
const before = (view: SentenceView, from: number, to: number): Span | null =>
  to - from < 2 && !isCapital(view, from + 1) && from === 0 && to === 1 ? null : piece(view, from, to);
