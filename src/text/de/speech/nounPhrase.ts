/** Reads German noun phrases, above all subjects of clauses of speech, without a parser: determiner, adjectives, nouns, attributes. */
import { pattern } from '../../engine/patterns/layout.ts';
import { type Range, wordSet } from '../../engine/sentences/words.ts';
import { isCapital, isShortQuotation, opensSegment, type SentenceView } from '../../engine/speech/speech.ts';
import { ADVERBS, CONTENT_OPENERS, NOMINATIVES, OBLIQUES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './cues.ts';
import { isFiniteVerb } from './subjunctive.ts';

const adverbs = wordSet(ADVERBS);
const prepositions = wordSet(PREPOSITIONS);
const nominatives = wordSet(NOMINATIVES);
const obliques = wordSet(OBLIQUES);
const pronouns = wordSet(PRONOUNS);
const genitives = wordSet('der des eines einer seiner ihrer dieser dieses deren dessen aller beider unserer');
const particles = wordSet('von van de del der la el al bin zu vom zur di da dos');
/** Words that have a capital only at the head of a sentence. */
const closed = wordSet(ADVERBS, CONTENT_OPENERS, NOMINATIVES, OBLIQUES, PREPOSITIONS, SUBORDINATORS);
const attributive = wordSet('von vom für aus beim');

export const isPreposition = (lower: string): boolean => prepositions.has(lower);
export const isAdverb = (lower: string): boolean => adverbs.has(lower);
export const isPronoun = (lower: string): boolean => pronouns.has(lower);

const isAdjective = (lower: string): boolean =>
  /(?:e|en|er|es|em)$/.test(lower) || /^\d/.test(lower) || lower === 'so' || lower === 'genannten';

/** End of the noun phrase that begins at item `at` and stays before `limit`; `at` itself where none begins. */
export function phraseEnd(view: SentenceView, at: number, limit: number): number {
  const core = coreEnd(view, at, limit);
  return core === at ? at : attributesEnd(view, core, limit);
}

/** Determiner, adjectives, nouns and names. */
function coreEnd(view: SentenceView, at: number, limit: number): number {
  let i = at;
  const determined =
    i < limit && (nominatives.has(view.low[i]!) || obliques.has(view.low[i]!) || genitives.has(view.low[i]!));
  if (determined) i++;
  for (let n = 0; i < limit && n < 7 && !isNounLike(view, i); n++) {
    // "einer gestern verbreiteten Erklärung"
    const inside = determined && isAdverb(view.low[i]!) && i + 1 < limit && isModifier(view, i + 1, limit);
    if (!inside && !isModifier(view, i, limit)) break;
    i++;
  }
  const nouns = nounsEnd(view, i, limit);
  if (nouns > i) return nouns;
  return determined && pronouns.has(view.low[at]!) ? at + 1 : at;
}

const isNounLike = (view: SentenceView, item: number): boolean =>
  (isCapital(view, item) && !(opensSegment(view, item) && closed.has(view.low[item]!))) ||
  isShortQuotation(view, item) ||
  isAddress(view.low[item]!);

/** "beispiel.de" */
const isAddress = (lower: string): boolean => lower.includes('.') && /^[\p{L}\d-]+\.\p{L}{2,}/u.test(lower);

function isModifier(view: SentenceView, item: number, limit: number): boolean {
  const lower = view.low[item]!;
  if (lower === 'und' || lower === 'oder') return item + 1 < limit && isAdjective(view.low[item + 1]!);
  return isAdjective(lower) && !isFiniteVerb(lower) && !prepositions.has(lower);
}

function nounsEnd(view: SentenceView, at: number, limit: number): number {
  let i = at;
  while (i < limit && isNounLike(view, i)) {
    i++;
    if (
      i + 1 < limit &&
      particles.has(view.low[i]!) &&
      isCapital(view, i + 1) &&
      isCapital(view, i - 1) &&
      !genitives.has(view.low[i]!)
    )
      i++;
  }
  return i;
}

/** Genitives, "von ..." and coordinated phrases behind the nouns. */
function attributesEnd(view: SentenceView, at: number, limit: number): number {
  let end = at;
  for (let n = 0; n < 5 && end < limit; n++) {
    const lower = view.low[end]!;
    const next =
      genitives.has(lower) || attributive.has(lower) ? attributeEnd(view, end, limit) : conjunctEnd(view, end, limit);
    // "sagte Lea Brandt einer Zeitung zufolge": the phrase belongs to what stands behind it
    if (next <= end || /^(?:zufolge|gegenüber)$/.test(view.low[next] ?? '')) break;
    end = next;
  }
  return end;
}

/** "laut Ministerium der 20. Mai": a day in the nominative is what is said, no attribute of who says it. */
const isDay = ({ low }: SentenceView, at: number): boolean =>
  low[at] === 'der' && /^\d{1,2}\.?$/.test(low[at + 1] ?? '') && MONTH.test(low[at + 2] ?? '');
const MONTH = /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

function attributeEnd(view: SentenceView, at: number, limit: number): number {
  if (isDay(view, at)) return at;
  const from = attributive.has(view.low[at]!) ? at + 1 : at;
  const end = coreEnd(view, from, limit);
  return end > from && (end > from + 1 || isNounLike(view, from)) ? end : at;
}

function conjunctEnd(view: SentenceView, at: number, limit: number): number {
  if (view.low[at] !== 'und' && view.low[at] !== 'sowie') return at;
  const end = coreEnd(view, at + 1, limit);
  return end > at + 1 && !pronouns.has(view.low[end - 1]!) ? end : at;
}

/** Nominative candidates only: no "dem", "den", "des"; no phrase behind a preposition. */
export function subjectAt(view: SentenceView, at: number, limit: number): Range | null {
  if (at >= limit || obliques.has(view.low[at]!)) return null;
  const end = phraseEnd(view, at, limit);
  return end > at ? { from: at, to: end } : null;
}

/** The first phrase from `from` that can be a subject; adverbs and prepositional phrases are stepped over. */
export function findSubject(view: SentenceView, from: number, limit: number): Range | null {
  for (let i = from; i < limit; ) {
    const lower = view.low[i]!;
    if (isPreposition(lower) && !isCapital(view, i)) i = Math.max(i + 1, phraseEnd(view, i + 1, limit));
    else if (isPreposition(lower) && i === from) i = Math.max(i + 1, phraseEnd(view, i + 1, limit));
    else if (isAdverb(lower)) i++;
    else if (obliques.has(lower) && !isCapital(view, i)) i = Math.max(i + 1, phraseEnd(view, i, limit));
    else {
      const subject = subjectAt(view, i, limit);
      if (subject && !saysNothing(view, subject)) return subject;
      i = subject ? subject.to : i + 1;
    }
  }
  return null;
}

/** "dieser Tage", "am Sonntag", "Folgendes", "die Worte": when, or what is said, never who says it. */
const NO_SPEAKERS = pattern()`
  ^(?:
    folgende[sr]? | worte?n? | satz | passus | passage | zeilen? | tage?n? | wochen? | monate?n?
    | jahre?n? | stunden? | morgen | abends? | mittags? | nacht
    | (?:mon|diens|donners|frei|sams|sonn)tags? | mittwochs? | sonnabends? | januar | februar | märz
    | april | mai | juni | juli | august | september | oktober | november | dezember
  )$
`;

const saysNothing = (view: SentenceView, { from, to }: Range): boolean => {
  const noun = view.low.slice(from, to).findIndex((_, k) => isNounLike(view, from + k));
  return noun >= 0 && NO_SPEAKERS.test(view.low[from + noun]!);
};

export const hasNoun = (view: SentenceView, range: Range): boolean => {
  for (let i = range.from; i < range.to; i++) if (isNounLike(view, i)) return true;
  return false;
};
