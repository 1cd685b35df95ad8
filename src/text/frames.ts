/** Frames in either language: reading one from a sentence, and telling it again. */
import type { Frame, Reading, Span } from '../model/index.ts';
import { readGermanFrame } from './de/frame/index.ts';
import { finiteForm, guessedPast, participleOf } from './de/verb-forms.ts';
import { finite } from './de/verbs.ts';
import { readEnglishFrame } from './en/frame/index.ts';

export { type GermanOrder, tellGerman, withoutBareDenial } from './de/frame/tell.ts';
export { buildOf } from './en/order/clause.ts';
export type { Cut, EnglishBuild } from './en/order/types.ts';
export { timesIn as timesOfEnglish } from './en/order/words.ts';

const frames = new WeakMap<Reading, Map<number, Frame | null>>();

/** The frame of the first main clause of a sentence of a reading, read once; null where its build is not sure. */
export function readFrame(text: string, reading: Reading, sentence: Span): Frame | null {
  const known = frames.get(reading) ?? new Map<number, Frame | null>();
  frames.set(reading, known);
  const before = known.get(sentence.start);
  if (before !== undefined) return before;
  const frame = (reading.lang === 'de' ? readGermanFrame : readEnglishFrame)(text, reading, sentence);
  known.set(sentence.start, frame);
  return frame;
}

/** Whether a German word in small letters can be the finite verb of a clause. */
export const isGermanVerb = (word: string): boolean => finiteForm(word) !== null || guessedPast(word) !== null;
export const isGermanParticiple = (word: string): boolean => participleOf(word) !== null;

/**
 * A finite verb as a fact tells it: "bringe" -> "bringt"; null for other words, and for "brächte", which is no report.
 * @param isReport the sentence passes on somebody's words: "kämen" stands for the plural "kommen"
 */
export function germanIndicative(word: string, isReport = false): string | null {
  const form = finiteForm(word) ?? guessedPast(word);
  if (!form || (form.mood === 'subjunctive2' && !(isReport && form.number === 'plural'))) return null;
  return form.mood === 'indicative' ? word : finite(form.lemma, 'present', { number: form.number, mood: 'indicative' });
}
