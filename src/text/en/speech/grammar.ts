/** English speech: verbs of saying, "according to", and nouns of statement, put into frames one sentence at a time. */
import type { Span } from '../../../model/index.ts';
import { listed, type Range, wordSet } from '../../engine/sentences/words.ts';
import {
  isCapital,
  isQuotation,
  itemsSpan,
  type SentenceView,
  type SpeechFrame,
  type SpeechGrammar,
} from '../../engine/speech/speech.ts';
import * as cues from './cues.ts';
import { findSubject, isPronoun, isSubjectPhrase, phraseEnd } from './nounPhrase.ts';

const parts = (list: string): string[][] => listed(list).map((entry) => entry.split('/'));
const finite = new Set(parts(cues.SPEECH_VERBS).flatMap(([third, past, plain]) => [third!, past!, plain!]));
const participles = new Set(parts(cues.SPEECH_VERBS).map((forms) => forms[3] ?? forms[1]!));
const reporting = new Set(parts(cues.REPORTING_VERBS).flatMap(([third, past]) => [third!, past!]));
const nouns = wordSet(cues.STATEMENT_NOUNS);
const titles = wordSet(cues.TITLE_NOUNS);
const inNames = wordSet('the of and for a an in on to de la le el du von der');
const finites = wordSet(cues.FINITES);
const subordinators = wordSet(cues.SUBORDINATORS);
const prepositions = wordSet(cues.PREPOSITIONS);
const PERFECT = wordSet('has have had');
const PASSIVE = wordSet('is are was were been');
const PLAIN_OBJECT = wordSet('him her them us me reporters journalists');

export const englishSpeech: SpeechGrammar = {
  frames: (view) => [...verbFrames(view), ...sourceFrames(view), ...nounFrames(view)],
  // English has no mood of report, and its "is said to" carries a cue
  isReportedMood: () => false,
  isHearsay: () => false,
  subject: (view) => findSubject(view, 0, view.segments[0]?.to ?? 0),
  namesThings: (lower) => titles.has(lower),
  mayBeInName: (lower) => inNames.has(lower),
  judges: () => false,
  isWriting: (lower) => /^(?:reads?|runs?|ran|goes)$/.test(lower),
  isIndefinite: (lower) => lower === 'a' || lower === 'an' || lower === 'no',
  precedesNames: (lower) => lower === 'the' || lower === 'called',
  isPronoun,
  // both asked for reports by mood alone, of which English has none
  isPronounOfOne: () => false,
  isBody: () => false,
  isPossessive: (lower) => lower === 'his' || lower === 'her' || lower === 'their' || lower === 'its',
  isRelative: (lower) => lower === 'who' || lower === 'which' || lower === 'that',
  isFiniteVerb,
};

/** Any form of a verb that takes a statement: "said", "written". */
export const isFormOfSaying = (lower: string): boolean => finite.has(lower) || participles.has(lower);

export function isFiniteVerb(lower: string): boolean {
  return finites.has(lower) || finite.has(lower);
}

interface Cue {
  readonly at: number;
  readonly lower: string;
  readonly passive: boolean;
}

function verbFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  let covered = 0;
  view.segments.forEach((segment, k) => {
    for (let i = segment.from; i < segment.to; i++) {
      const cue = i >= covered ? cueAt(view, segment, i) : null;
      const frame = cue ? frameOf(view, k, cue) : null;
      if (!frame) continue;
      frames.push(frame);
      covered = frame.contents.length > 0 && frame.scope.from > i ? frame.scope.to : segment.to;
    }
  });
  return frames;
}

/** A form of a verb of saying that is finite here: no "to say", no "he could say", no noun. */
function cueAt(view: SentenceView, segment: Range, i: number): Cue | null {
  const lower = view.low[i]!;
  if (isCapital(view, i) && i > 0) return null;
  const before = i > segment.from ? view.low[i - 1]! : '';
  if (PASSIVE.has(before) && participles.has(lower)) return { at: i, lower, passive: true };
  if (PERFECT.has(before) && participles.has(lower)) return { at: i, lower, passive: false };
  if (!finite.has(lower) || /^(?:to|the|a|an|his|her|its|their|of|this|that|no|any|new)$/.test(before)) return null;
  if (/^(?:could|would|should|will|can|may|might|must|not|did|does|do)$/.test(before)) return null;
  // "in pledges", "not 68 as announced"
  if (prepositions.has(before)) return null;
  return { at: i, lower, passive: false };
}

function frameOf(view: SentenceView, k: number, cue: Cue): SpeechFrame | null {
  const segment = view.segments[k]!;
  const before = leadingSubject(view, segment.from, cue.at);
  const mayFollow = (cue.at === segment.from || !before) && view.low[cue.at + 1] !== 'to';
  const after = mayFollow ? findSubject(view, cue.at + 1, segment.to) : null;
  const speaker = cue.passive
    ? agent(view, cue.at, segment.to)
    : (before ?? earlierSubject(view, k, cue) ?? sharedSubject(view, k, cue) ?? after);
  if (k > 0 && tagsStatement(view, k, cue, speaker)) return tagged(view, k, cue, speaker);
  return leading(view, k, cue, speaker);
}

/** The phrase that ends before the verb; auxiliaries and adverbs may lie between. */
function leadingSubject(view: SentenceView, from: number, verb: number): Range | null {
  const found = findSubject(view, from, verb);
  return found && isSubjectPhrase(view, found) ? found : null;
}

/** "Jane Roe, the chairwoman, said", “...,” Jane Roe, 71, said: the phrase before the apposition. */
function earlierSubject(view: SentenceView, k: number, cue: Cue): Range | null {
  if (k < 2 || cue.at !== view.segments[k]!.from) return null;
  const { from, to } = view.segments[k - 2]!;
  let start = from;
  while (start < to && isQuotation(view, start)) start++;
  const found = findSubject(view, start, to);
  return found && found.to === to ? found : null;
}

/** "The union is ready, and hopes that ...": the second verb goes on with the subject of the first. */
const sharedSubject = (view: SentenceView, k: number, cue: Cue): Range | null =>
  k === 1 && cue.at === view.segments[1]!.from + 1 && /^(?:and|but)$/.test(view.low[cue.at - 1]!)
    ? findSubject(view, 0, view.segments[0]!.to)
    : null;

function agent(view: SentenceView, from: number, to: number): Range | null {
  for (let i = from; i < to - 1; i++) {
    if (view.low[i] !== 'by') continue;
    const end = phraseEnd(view, i + 1, to);
    if (end > i + 1) return { from: i + 1, to: end };
  }
  return null;
}

/** ", X said." and ", said X.": the verb's segment holds nothing but speaker and verb, and a clause stands before it. */
function tagsStatement(view: SentenceView, k: number, cue: Cue, speaker: Range | null): boolean {
  const segment = view.segments[k]!;
  if (!speaker || segment.delimiter !== ',') return false;
  if (isQuotation(view, view.segments[k - 1]!.to - 1)) return true;
  if (speaker.to <= view.segments[k - 1]!.from && speaker.from > 0 && isQuotation(view, speaker.from - 1)) return true;
  if (subordinators.has(view.low[segment.from]!)) return false;
  const first = Math.min(speaker.from, cue.at);
  if (first > segment.from + 1 || statementStart(view, cue.at + 1, segment.to) >= 0) return false;
  for (let i = 0; i < segment.from; i++) if (!isCapital(view, i) && isFiniteVerb(view.low[i]!)) return true;
  return false;
}

function tagged(view: SentenceView, k: number, cue: Cue, speaker: Range | null): SpeechFrame {
  const segment = view.segments[k]!;
  const end = speaker && speaker.to < segment.from ? Math.min(speaker.from, segment.from) : segment.from;
  const said = onlyQuotations(view, 0, end) ? null : itemsSpan(view, 0, end);
  const next = view.segments[k + 1];
  const goesOn = next && !onlyQuotations(view, next.from, view.items.length) && hasClause(view, next.from);
  const rest = goesOn ? itemsSpan(view, next.from, view.items.length) : null;
  const contents = [said, rest].filter((c): c is Span => c !== null);
  return { cue: one(cue.at), speaker, segment: k, contents, scope: { from: 0, to: view.items.length }, reports: false };
}

const one = (item: number): Range => ({ from: item, to: item + 1 });

function onlyQuotations(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isQuotation(view, i)) return false;
  return true;
}

function hasClause(view: SentenceView, from: number): boolean {
  const first = view.low[from]!;
  if (/^(?:who|which|whose|where|when)$/.test(first)) return false;
  for (let i = from; i < view.items.length; i++) if (!isCapital(view, i) && isFiniteVerb(view.low[i]!)) return true;
  return false;
}

/** "X said (that) ...": what follows the verb, addressees and times stepped over. */
function leading(view: SentenceView, k: number, cue: Cue, speaker: Range | null): SpeechFrame | null {
  const segment = view.segments[k]!;
  const start = statementStart(view, cue.at + 1, view.items.length);
  if (!speaker && !cue.passive) return null;
  const contents = start >= 0 ? [itemsSpan(view, start, view.items.length)!] : [];
  const scope = { from: start >= 0 ? start : segment.from, to: view.items.length };
  return { cue: one(cue.at), speaker, segment: k, contents, scope, reports: reporting.has(cue.lower) && start < 0 };
}

/** First item of the statement behind a verb of saying, or -1: "that ...", a clause with its own subject and verb. */
function statementStart(view: SentenceView, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 14); i++) {
    const lower = view.low[i]!;
    if (/^(?:that|whether|how|why|what)$/.test(lower)) return i;
    if (lower === 'to' && view.low[i - 1] !== undefined && i === from) return -1;
    if (PLAIN_OBJECT.has(lower) || isQuotation(view, i)) continue;
    if (clauseAt(view, i, limit)) return i;
  }
  return -1;
}

/** A phrase followed, within a few words, by a finite verb. */
function clauseAt(view: SentenceView, at: number, limit: number): boolean {
  const end = phraseEnd(view, at, limit);
  if (end === at) return false;
  for (let i = end; i < Math.min(limit, end + 4); i++) {
    if (isCapital(view, i)) return false;
    if (isFiniteVerb(view.low[i]!)) return true;
    if (!/ly$/.test(view.low[i]!) && !/^(?:also|still|not|never|now)$/.test(view.low[i]!)) return false;
  }
  return false;
}

function sourceFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  for (let i = 0; i + 2 < view.items.length; i++) {
    if (view.low[i] !== 'according' || view.low[i + 1] !== 'to') continue;
    const end = phraseEnd(view, i + 2, view.segments[view.segmentOf[i]!]!.to);
    if (end === i + 2) continue;
    const contents = [itemsSpan(view, 0, i), itemsSpan(view, end, view.items.length)].filter(
      (c): c is Span => c !== null,
    );
    frames.push({
      cue: { from: i, to: i + 2 },
      speaker: { from: i + 2, to: end },
      segment: view.segmentOf[i]!,
      contents: contents.filter((c) => c.end - c.start > 3),
      scope: { from: 0, to: view.items.length },
      reports: false,
    });
  }
  return frames;
}

/** "the claim that ...", "fears that ...". */
function nounFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  for (let i = 1; i + 2 < view.items.length; i++) {
    if (view.low[i + 1] !== 'that' || !nouns.has(view.low[i]!) || view.segmentOf[i] !== view.segmentOf[i + 1]) continue;
    const { to } = view.segments[view.segmentOf[i]!]!;
    frames.push({
      cue: one(i),
      speaker: null,
      segment: view.segmentOf[i]!,
      contents: [itemsSpan(view, i + 1, to)!],
      scope: { from: i + 1, to },
      reports: false,
    });
  }
  return frames;
}
