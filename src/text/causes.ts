/** What causes what in a sentence, in either language. */
import type { Reading, Span } from '../model/index.ts';
import { readGermanCauses } from './de/causes.ts';
import { readEnglishCauses } from './en/causes.ts';
import type { CauseReading } from './engine/causes.ts';

export type { CauseReading, ReadSide } from './engine/causes.ts';

/** The causal links a sentence of a reading states, each with both its sides; a link with a side that can't be read is left out. */
export const readCauses = (text: string, reading: Reading, sentence: Span): readonly CauseReading[] =>
  reading.lang === 'de' ? readGermanCauses(text, reading, sentence) : readEnglishCauses(text, reading, sentence);
