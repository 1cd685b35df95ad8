/** Frames in either language: reading one from a sentence, and telling it again. */
import type { Frame, Reading, Span } from '../model/index.ts';
import { readGermanFrame } from './de/frame/index.ts';
import { finiteForm, guessedPast } from './de/verb-forms.ts';
import { readEnglishFrame } from './en/frame/index.ts';

export { type GermanOrder, tellGerman } from './de/frame/tell.ts';
export { type EnglishOrder, halvesOfEnglish, tellEnglish } from './en/frame/tell.ts';

/** The frame of the first main clause of a sentence of a reading; null where its build is not sure. */
export function readFrame(text: string, reading: Reading, sentence: Span): Frame | null {
  return reading.lang === 'de' ? readGermanFrame(text, reading, sentence) : readEnglishFrame(text, reading, sentence);
}

/** Whether a German word in small letters can be the finite verb of a clause. */
export const isGermanVerb = (word: string): boolean => finiteForm(word) !== null || guessedPast(word) !== null;
