/** German speech: puts verbs, source phrases and nouns of speech together into frames, one sentence at a time. */

import type { Span } from '../../../model/index.ts';
import { pattern } from '../../engine/patterns/layout.ts';
import { remembered } from '../../engine/patterns/memo.ts';
import { type Range, wordSet } from '../../engine/sentences/words.ts';
import {
  closesSegment,
  isCapital,
  isQuotation,
  itemStart,
  itemsSpan,
  type SentenceView,
  type SpeechFrame,
  type SpeechGrammar,
} from '../../engine/speech/speech.ts';
import { contentEnd, contentStart, isOnlyQuotation, isSubjunctiveClause } from './contents.ts';
import { RELATIVES, STATEMENT_NOUNS, SUBORDINATORS, TITLE_NOUNS } from './cues.ts';
import { isHearsay, isReportedMood } from './mood.ts';
import { findSubject, isAdverb, isPronoun, phraseEnd, subjectAt } from './nounPhrase.ts';
import { sourceFrames } from './sources.ts';
import { clauseSubject, speakerOf, withApposition } from './subjects.ts';
import { isFiniteVerb } from './subjunctive.ts';
import { cueBehindQuotation, judgingCue, type VerbCue, verbCue } from './verbCues.ts';

const relatives = wordSet(RELATIVES);
const subordinators = wordSet(SUBORDINATORS);
const statementNouns = wordSet(STATEMENT_NOUNS);
const titleNouns = wordSet(TITLE_NOUNS);
const inNames = wordSet(
  'der die das des den dem und für von vom zur zum zu in im am an of the and for de da do di du la le el y et',
);
/** Endings of nouns that judge or abstract; names of things seldom have them. */
const JUDGEMENT =
  /.{3}(?:ung|ungen|heit|keit|keiten|schaft|ismus|rei|reien|nis|bruch|wahn|lüge|lügen|theorien?|unsinn|skandal|desaster|chaos|fall|fehler|politik|recht|rechte)$/;
const beforeNames = wordSet('der die das den dem des beim vom zum zur im am gegenüber für');

export const germanSpeech: SpeechGrammar = {
  frames: (view) => [...verbFrames(view), ...sourceFrames(view), ...nounFrames(view)],
  isReportedMood,
  isHearsay,
  subject: (view) => findSubject(view, 0, view.segments[0]?.to ?? 0),
  namesThings: remembered((lower) => endsIn(titleNouns, lower)),
  mayBeInName: (lower) => inNames.has(lower),
  judges: (word) => JUDGEMENT.test(word),
  isWriting: (lower) => /^(?:steht|stand|lautete?|lauten|lauteten|prangt|prangte)$/.test(lower),
  isIndefinite: (lower) => /^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen)$/.test(lower),
  precedesNames: (lower) => beforeNames.has(lower),
  isPronoun,
  isPronounOfOne: (lower) => lower === 'er' || lower === 'sie',
  isBody: remembered((lower) => BODY.test(lower)),
  isPossessive: (lower) => /^(?:sein|ihr)e?$/.test(lower),
  isRelative: (lower) => relatives.has(lower),
  isFiniteVerb,
};

const BODY = pattern()`
  (?:
    verbund | verband | verein | ministerium | amt | behörde | verwaltung | regierung | gericht | polizei
    | anwaltschaft | stiftung | konzern | unternehmen | firma | gesellschaft | genossenschaft
    | gewerkschaft | partei | fraktion | klinik | klinikum | krankenhaus | kommission | kammer | agentur
    | institut | universität | hochschule | sparkasse | krankenkasse | initiative | betreiber | hersteller
    | stadtrat | gemeinderat | kreistag | landtag | senat | stadtwerke | aufsicht | direktion | diakonie
  )$ | ^(?:stadt|gemeinde|kreis|landkreis|bank|kasse|träger)$
`;

function endsIn(set: ReadonlySet<string>, lower: string): boolean {
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  if (set.has(word)) return true;
  for (let i = 3; i <= word.length - 4; i++) if (set.has(word.slice(i))) return true;
  return false;
}

function verbFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  let covered = 0;
  view.segments.forEach((segment, k) => {
    if (segment.from < covered) return;
    const cue = letsKnow(view, segment) ? null : (verbCue(view, segment) ?? davonAus(view, segment));
    const frame = cue ? frameOf(view, k, cue) : judgement(view, k);
    if (!frame || !cue) {
      if (frame) frames.push(frame);
      return;
    }
    frames.push(frame);
    // what lies inside the contents is said by the speaker: cues in it would report a second voice
    const last = frame.contents[0];
    if (last && (last.start > itemStart(view, cue.at) || isComparing(view, k))) covered = frame.scope.to;
  });
  return frames;
}

/** "„...“, ließ ein Sprecher verlauten": the finite verb has the subject, the infinitive is the verb of speech. */
const letsKnow = (view: SentenceView, { from }: Range): boolean =>
  from > 0 &&
  isQuotation(view, from - 1) &&
  /^(?:ließ|ließen|lässt|lassen|will|wollen|wollte|wollten)$/.test(view.low[from]!);

/** A verb that is none of speech, but says whose words stand in quotation marks beside it. */
function judgement(view: SentenceView, k: number): SpeechFrame | null {
  const segment = view.segments[k]!;
  const behind = cueBehindQuotation(view, segment);
  const cue = behind ?? (holdsQuotation(view, segment) ? judgingCue(view, segment) : null);
  if (!cue) return null;
  const speaker = behind ? speakerAfter(view, k, cue) : speakerOf(view, k, cue);
  if (!speaker) return null;
  const scope = behind ? { from: 0, to: segment.to } : segment;
  return { cue: cueRange(cue), speaker, segment: k, contents: [], scope, reports: false, labels: true };
}

function holdsQuotation(view: SentenceView, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isQuotation(view, i)) return true;
  return false;
}

/** "geht davon aus, dass": thinking, not a verb of speech by itself. */
function davonAus(view: SentenceView, segment: Range): VerbCue | null {
  for (let i = segment.from; i < segment.to; i++) {
    if (view.low[i] !== 'davon') continue;
    const next = view.low[i + 1] ?? '';
    if (!/^aus(?:geht|gehen|ging|gingen|gegangen)?$/.test(next) && view.low[segment.to - 1] !== 'aus') continue;
    return {
      verb: { lemma: 'ausgehen', particle: 'aus', statement: true, infinitive: false, reporting: false },
      at: Math.max(segment.from, firstFinite(view, segment)),
      end: i,
      passive: false,
      final: next.length > 3,
    };
  }
  return null;
}

const firstFinite = (view: SentenceView, segment: Range): number => {
  for (let i = segment.from; i < segment.to; i++) if (isFiniteVerb(view.low[i]!) && !isCapital(view, i)) return i;
  return segment.from;
};

function frameOf(view: SentenceView, k: number, cue: VerbCue): SpeechFrame {
  const segment = view.segments[k]!;
  const first = view.low[segment.from]!;
  if (isComparing(view, k) && !isSaidAfter(view, k)) return around(view, k, cue);
  const opener = cue.final || segment.from === cue.at ? comparingBefore(view, k) : -1;
  if (opener >= 0) return aroundApposition(view, opener, k, cue);
  const inverted = cue.at === segment.from || (cue.at === segment.from + 1 && isAdverb(first) && k > 0);
  const after = inverted && followsContents(view, k, cue) ? behind(view, k, cue) : null;
  // "..., die Chefin, Lea Brandt, erklärte:" has its subject before the verb
  return after && (after.speaker || cue.passive || k < 2) ? after : ahead(view, k, cue);
}

/** "Wie X mitteilte", "Denn wie X mitteilte" */
const isComparing = (view: SentenceView, k: number): boolean => {
  const { from } = view.segments[k]!;
  return view.low[from] === 'wie' || (view.low[from + 1] === 'wie' && !isCapital(view, from + 1));
};

const isSaidAfter = (view: SentenceView, k: number): boolean =>
  view.segments[k + 1] !== undefined && /^(?:dass|daß)$/.test(view.low[view.segments[k + 1]!.from]!);

/** "Wie X mitteilte, ...": all the rest of the sentence is what was said. */
function around(view: SentenceView, k: number, cue: VerbCue): SpeechFrame {
  const segment = view.segments[k]!;
  const inner = k > 0 ? itemsSpan(view, 0, segment.from) : null;
  const rest = itemsSpan(view, segment.to, view.items.length);
  const from = segment.from + (view.low[segment.from] === 'wie' ? 1 : 2);
  const speaker = OF_DOCUMENTS.has(cue.verb.lemma) ? speakerOf(view, k, cue) : findSubject(view, from, cue.at);
  const contents = [inner, rest].filter((c): c is Span => c !== null);
  return {
    cue: cueRange(cue),
    speaker,
    segment: k,
    contents,
    scope: { from: 0, to: view.items.length },
    reports: false,
    isSource: true,
  };
}

/** "Wie die Richterin, Lea Brandt, ausführte, ...": segment of the "wie" whose verb stands alone in segment `k`, or -1. */
function comparingBefore(view: SentenceView, k: number): number {
  const { from, to } = view.segments[k]!;
  if (to - from > 2 || k === 0) return -1;
  for (let j = k - 1; j >= Math.max(0, k - 3); j--) {
    if (isComparing(view, j)) return j;
    if (view.segments[j]!.delimiter !== ',' || isFiniteVerb(view.low[view.segments[j]!.to - 1]!)) return -1;
  }
  return -1;
}

function aroundApposition(view: SentenceView, j: number, k: number, cue: VerbCue): SpeechFrame {
  const opener = view.segments[j]!;
  const subject = findSubject(view, opener.from + (view.low[opener.from] === 'wie' ? 1 : 2), opener.to);
  const contents = [
    j > 0 ? itemsSpan(view, 0, opener.from) : null,
    itemsSpan(view, view.segments[k]!.to, view.items.length),
  ];
  return {
    cue: cueRange(cue),
    speaker: subject && withApposition(view, subject),
    segment: k,
    contents: contents.filter((c): c is Span => c !== null),
    scope: { from: 0, to: view.items.length },
    reports: false,
  };
}

const OF_DOCUMENTS = wordSet('heißen hervorgehen verlauten');

const cueRange = (cue: VerbCue): Range => ({ from: cue.at, to: cue.at + 1 });

/** Does a statement stand before the verb (", sagte X"), or only its subject ("X, Chef von Y, sagte")? */
function followsContents(view: SentenceView, k: number, cue: VerbCue): boolean {
  if (k === 0) return false;
  if (isQuotation(view, view.segments[k - 1]!.to - 1)) return true;
  if (/^(?:hieß|heißt)$/.test(view.low[cue.at]!)) return true;
  for (let j = 0; j < k; j++) {
    const { from, to } = view.segments[j]!;
    if (j > 0 && relatives.has(view.low[from]!) && isFiniteVerb(view.low[to - 1]!)) continue;
    for (let i = from; i < to; i++) if (!isCapital(view, i) && isFiniteVerb(view.low[i]!)) return true;
  }
  return subjectAt(view, cue.at + 1, view.segments[k]!.to) !== null && !subjectAt(view, 0, view.segments[0]!.to);
}

/** "..., sagte X." and "..., sagte X, ...": contents before, and after where they go on. */
function behind(view: SentenceView, k: number, cue: VerbCue): SpeechFrame {
  const segment = view.segments[k]!;
  const from = 0;
  const said = isAllQuotation(view, from, segment.from) ? null : itemsSpan(view, from, segment.from);
  const speaker = speakerAfter(view, k, cue);
  const next = resumes(view, k, speaker);
  const rest = next >= 0 && !isOnlyQuotation(view, next) ? itemsSpan(view, next, contentEnd(view, next)) : null;
  const contents = [said, rest].filter((c): c is Span => c !== null);
  return { cue: cueRange(cue), speaker, segment: k, contents, scope: { from, to: view.items.length }, reports: false };
}

function isAllQuotation(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isQuotation(view, i)) return false;
  return true;
}

/** Where what was said goes on behind the speaker, or -1. */
function resumes(view: SentenceView, k: number, speaker: Range | null): number {
  for (let j = k + 1; j < view.segments.length; j++) {
    const { from } = view.segments[j]!;
    if (speaker && from < speaker.to) continue;
    const first = view.low[from]!;
    if (
      isQuotation(view, from) ||
      isSubjunctiveClause(view, j) ||
      /^(?:dass|daß|weil|da|aber|sondern|denn|wenn|falls)$/.test(first)
    )
      return from;
    if (first === 'und' && j + 1 <= view.segments.length) return from;
  }
  return -1;
}

/** Subject behind the verb, its apposition between commas included: "sagte Jane Roe, Sprecherin von X". */
function speakerAfter(view: SentenceView, k: number, cue: VerbCue): Range | null {
  const segment = view.segments[k]!;
  if (cue.passive || cue.verb.lemma === 'heißen') return speakerOf(view, k, cue);
  const subject = findSubject(view, cue.at + 1, segment.to);
  return subject ? withApposition(view, subject) : null;
}

/** "X sagte, dass ...": contents behind the verb's segment, if any. */
function ahead(view: SentenceView, k: number, cue: VerbCue): SpeechFrame {
  const speaker = speakerOf(view, k, cue);
  const after = view.segmentOf[Math.max(cue.at, cue.end)]!;
  let start = contentStart(view, k, cue.verb, cue.verb);
  if (start < 0 && after > k) start = contentStart(view, after, cue.verb, cue.verb);
  const end = start >= 0 ? contentEnd(view, start) : -1;
  const said = start >= 0 ? itemsSpan(view, start, Math.min(end, particleFrom(view, cue, start, end))) : null;
  return {
    cue: cueRange(cue),
    speaker,
    segment: k,
    contents: said ? [said] : [],
    scope: { from: view.segments[k]!.from, to: start >= 0 ? end : reach(view, k, cue) },
    reports: cue.verb.reporting && isNewsOfSpeech(view, k, cue),
    labels: LABELLING.has(cue.verb.lemma),
    refersBack: k === 0 && start < 0 && cue.verb.statement && /^(?:das|dies)$/.test(view.low[0]!) && cue.at === 1,
  };
}

/** A relative clause speaks for itself alone, a main clause for all that follows. */
function reach(view: SentenceView, k: number, cue: VerbCue): number {
  const { from, to } = view.segments[k]!;
  return cue.final && k > 0 && relatives.has(view.low[from]!) && view.segments[k + 1]?.delimiter !== ':'
    ? to
    : view.items.length;
}

/** A main clause, and not the pluperfect, which tells what went before the news. */
function isNewsOfSpeech(view: SentenceView, k: number, cue: VerbCue): boolean {
  const first = view.low[view.segments[k]!.from]!;
  const main = !cue.final && !subordinators.has(first) && !(relatives.has(first) && k > 0);
  return main && !/^hatten?$/.test(view.low[cue.at]!);
}

const LABELLING = wordSet(
  'nennen bezeichnen sprechen beschreiben kritisieren würdigen loben werten bewerten verurteilen rügen titeln zurückweisen ablehnen vorwerfen attackieren rufen',
);

/** A particle behind the contents is no part of them: "gab, dass ..., bekannt". */
const particleFrom = (view: SentenceView, cue: VerbCue, start: number, end: number): number =>
  cue.end >= start && cue.end < end && view.segmentOf[cue.end] !== view.segmentOf[start]
    ? view.segments[view.segmentOf[cue.end]!]!.from
    : end;

/** "die Forderung des Ministers, ...": a noun that holds a statement, with its genitive as speaker. */
function nounFrames(view: SentenceView): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  for (let k = 0; k + 1 < view.segments.length; k++) {
    const { from, to } = view.segments[k]!;
    for (let i = to - 1; i >= from; i--) {
      if (!isCapital(view, i) || !endsIn(statementNouns, view.low[i]!)) continue;
      const attributed = phraseEnd(view, i, to);
      if (attributed < to && !closesSegment(view, i)) continue;
      const start = contentStart(view, k, { statement: true, infinitive: true }, null);
      if (start !== view.segments[k + 1]!.from) break;
      const speaker = attributed > i + 1 ? { from: i + 1, to: attributed } : clauseSubject(view, from, i);
      const end = contentEnd(view, start);
      frames.push({
        cue: { from: i, to: i + 1 },
        speaker,
        segment: k,
        contents: [itemsSpan(view, start, end)!],
        scope: { from: start, to: end },
        reports: false,
      });
      break;
    }
  }
  return frames;
}
