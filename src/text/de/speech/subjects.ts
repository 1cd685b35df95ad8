/** Finds who speaks in a German clause of speech: its subject, the agent of a passive, or the document that says it. */

import { type Range, wordSet } from '../../engine/sentences/words.ts';
import { closesSegment, isCapital, isQuotation, type SentenceView } from '../../engine/speech/speech.ts';
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from './cues.ts';
import { findSubject, isAdverb, phraseEnd, subjectAt } from './nounPhrase.ts';
import { isFiniteVerb } from './subjunctive.ts';
import type { VerbCue } from './verbCues.ts';

const prepositions = wordSet(PREPOSITIONS);
const relatives = wordSet(RELATIVES);
const subordinators = wordSet(SUBORDINATORS);

/** "Der Sprecher, Max Muster, ..." -> both phrases, if the next segment is one phrase and nothing else. */
export function withApposition(view: SentenceView, subject: Range): Range {
  if (!closesSegment(view, subject.to - 1)) return subject;
  const next = view.segments[view.segmentOf[subject.to - 1]! + 1];
  if (next?.delimiter !== ',' || prepositions.has(view.low[next.from]!) || isQuotation(view, next.from)) return subject;
  return phraseEnd(view, next.from, next.to) === next.to ? { from: subject.from, to: next.to } : subject;
}

function agent(view: SentenceView, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    if (view.low[i] !== 'von' && view.low[i] !== 'vom') continue;
    const end = phraseEnd(view, i + 1, to);
    if (end > i + 1) return { from: i + 1, to: end };
  }
  return null;
}

/** Subject, agent of a passive, or the document that says it: "heißt es in dem Bericht", "geht aus dem Schreiben hervor". */
export function speakerOf(view: SentenceView, k: number, cue: VerbCue): Range | null {
  const segment = view.segments[k]!;
  if (cue.verb.lemma === 'heißen') return governedBy(view, segment, /^(?:in|im|auf|bei|aus|beim|von|vom|seitens)$/);
  if (cue.verb.lemma === 'hervorgehen' || cue.verb.lemma === 'verlauten')
    return governedBy(view, segment, /^(?:aus|von|seitens)$/);
  if (cue.passive && cue.verb.lemma !== 'zitieren') return agent(view, segment.from, segment.to);
  const subject = subjectOf(view, k, cue);
  return cue.verb.lemma === 'zitieren' ? (quoted(view, segment, cue, subject) ?? subject) : subject;
}

/** "Die Zeitung zitiert den Minister mit den Worten": who is quoted speaks, not who quotes. */
function quoted(view: SentenceView, { to }: Range, cue: VerbCue, subject: Range | null): Range | null {
  if (cue.final || !subject) return null;
  // "„...“, zitiert die Zeitung den Minister"
  for (let i = Math.max(cue.at + 1, subject.to); i < to; i++) {
    if (isAdverb(view.low[i]!)) continue;
    if (prepositions.has(view.low[i]!)) return null;
    const end = phraseEnd(view, i, to);
    return end > i ? { from: i, to: end } : null;
  }
  return null;
}

function governedBy(view: SentenceView, { from, to }: Range, preposition: RegExp): Range | null {
  for (let i = from; i < to; i++) {
    if (!preposition.test(view.low[i]!)) continue;
    const end = phraseEnd(view, i + 1, to);
    if (end > i + 1) return { from: i + 1, to: end };
  }
  return null;
}

/** The subject before the verb, else behind it. Before: also over segments that are appositions or relative clauses. */
function subjectOf(view: SentenceView, k: number, cue: VerbCue): Range | null {
  const segment = view.segments[k]!;
  if (cue.final) return subordinateSubject(view, segment, cue);
  if (view.low[cue.at - 1] === 'und' && cue.at - 1 > segment.from) {
    const shared = sharedSubject(view, segment.from, cue.at - 1);
    if (shared) return shared;
  }
  const behindVerb = nearSubject(view, cue.at + 1, segment.to);
  if (cue.at > segment.from) {
    const before = leadingSubject(view, segment.from, cue.at);
    const isObject =
      behindVerb && (isOwned(view, segment.from, cue.at) || (before && isObjectFirst(view, before, behindVerb)));
    if (before && !isObject) return before;
    if (behindVerb) return withApposition(view, behindVerb);
    return before ?? earlierSubject(view, k) ?? laterSubject(view, cue, segment);
  }
  if (behindVerb && isNominativePronoun(view, behindVerb)) return behindVerb;
  return earlierSubject(view, k) ?? (behindVerb ? withApposition(view, behindVerb) : laterSubject(view, cue, segment));
}

/** "Am Abend zogen Gäste vor das Haus und riefen": both verbs have the subject around the first. */
function sharedSubject(view: SentenceView, from: number, und: number): Range | null {
  let verb = from;
  while (verb < und && (isCapitalInside(view, verb) || !isFiniteVerb(view.low[verb]!))) verb++;
  if (verb === und) return null;
  const before = verb > from ? leadingSubject(view, from, verb) : null;
  return before ?? nearSubject(view, verb + 1, und);
}

/** "Das Angebot, Verletzte zu behandeln, lehnt er ab": a pronoun behind the verb is its subject. */
const isNominativePronoun = (view: SentenceView, { from, to }: Range): boolean =>
  to === from + 1 && /^(?:er|sie|man|wir|ich)$/.test(view.low[from]!);

const laterSubject = (view: SentenceView, cue: VerbCue, segment: Range): Range | null => {
  const found = findSubject(view, cue.at + 1, segment.to);
  return found ? withApposition(view, found) : null;
};

/** "die sagte, ...", "nachdem X gesagt hatte": behind the word that opens the clause. */
function subordinateSubject(view: SentenceView, segment: Range, cue: VerbCue): Range | null {
  const first = view.low[segment.from]!;
  if (relatives.has(first) && !isCapital(view, segment.from + 1)) return { from: segment.from, to: segment.from + 1 };
  return findSubject(view, subordinators.has(first) ? segment.from + 1 : segment.from, cue.at);
}

/** A phrase that fills the field before the verb, small words aside. */
function leadingSubject(view: SentenceView, from: number, verb: number): Range | null {
  let i = from;
  while (i < verb && isAdverb(view.low[i]!) && !isCapitalInside(view, i)) i++;
  if (i >= verb || prepositions.has(view.low[i]!) || isFeminineDative(view, i)) return null;
  return subjectAt(view, i, verb);
}

/** "Der örtlichen Zeitung": behind a nominative "der" an adjective ends in "-e". */
const isFeminineDative = (view: SentenceView, i: number): boolean =>
  view.low[i] === 'der' && !isCapital(view, i + 1) && /en$/.test(view.low[i + 1] ?? '') && isCapital(view, i + 2);

const isCapitalInside = (view: SentenceView, i: number): boolean => i > 0 && isCapital(view, i);

/** Straight behind the verb, reflexives and small words aside. */
function nearSubject(view: SentenceView, from: number, to: number): Range | null {
  let i = from;
  while (i < to && isAdverb(view.low[i]!) && i - from < 3) i++;
  if (i >= to || prepositions.has(view.low[i]!)) return null;
  return subjectAt(view, i, to);
}

/** "Ähnlich", "Relativierend": an adverb has its capital from the sentence alone. */
const ADVERBIAL = /(?:end|lich|ig|isch|iert|orgt|uscht|sam)$/;

/** "Die Forderungen bezeichnete er als ...": what follows the verb is clearly a subject, what precedes clearly not. */
function isObjectFirst(view: SentenceView, before: Range, after: Range): boolean {
  if (before.to === before.from + 1 && ADVERBIAL.test(view.low[before.from]!)) return true;
  const head = view.low[after.from]!;
  const first = view.low[before.from]!;
  if (/^(?:er|sie|man|es|wir|ich)$/.test(head) && after.to === after.from + 1)
    return !/^(?:er|wir|ich|der)$/.test(first);
  if (/^(?:der|ein)$/.test(head)) return /^(?:die|das|eine|diese|dieses|seine|ihre|den|es)$/.test(first);
  return /^(?:das|dies|dieses|den|diese)$/.test(first) && before.to === before.from + 1;
}

/** "Volks jüngstes Verbot kommentierte Wu gelassen": what belongs to somebody and is no person says nothing. */
function isOwned(view: SentenceView, from: number, to: number): boolean {
  if (!isCapital(view, from) || !/[^s]s$/.test(view.low[from]!) || isCapital(view, from + 1)) return false;
  let head = from + 1;
  while (head < to && !isCapital(view, head) && /e[nrs]?$/.test(view.low[head]!)) head++;
  return head > from + 1 && head < to && isCapital(view, head) && !PERSON.test(view.low[head]!);
}
const PERSON =
  /(?:er|erin|in|ler|ent|ist|or|chef|anwalt|mann|frau|sohn|bruder|tochter|partei|team|lager|kollege|anhänger|ministerium|büro|behörde)$/;

/** "X, der Y leitet, sagte": the sentence's first phrase where only appositions and relative clauses lie between. */
function earlierSubject(view: SentenceView, k: number): Range | null {
  if (k === 0) return null;
  for (let j = k - 1; j >= 0; j--) {
    const { from, to, delimiter } = view.segments[j]!;
    const relative = relatives.has(view.low[from]!) && isFiniteVerb(view.low[to - 1]!);
    if (relative) continue;
    if (j > 0 && delimiter === ',' && phraseEnd(view, from, to) === to && !subordinators.has(view.low[from]!)) continue;
    if (j < k - 1 && hasMainVerb(view, from, to)) return followingSubject(view, j + 1);
    const found = leadingSubject(view, from, to);
    return found && j === k - 1 ? found : found && withApposition(view, found);
  }
  return null;
}

/** "X wies das zurück, die Sprecherin, Lea Brandt, erklärte": a clause is complete, what follows opens the next. */
function hasMainVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isCapital(view, i) && isFiniteVerb(view.low[i]!)) return true;
  return false;
}

function followingSubject(view: SentenceView, j: number): Range | null {
  const { from, to } = view.segments[j]!;
  const found = leadingSubject(view, from, to);
  return found && withApposition(view, found);
}

export const clauseSubject = (view: SentenceView, from: number, to: number): Range | null => {
  const found = leadingSubject(view, from, to);
  return found && found.to < to ? found : null;
};
