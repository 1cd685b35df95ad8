/** What the lexicon says of a measure: how it is named in both languages, what it is counted in, how it runs in time. */
import type { GrammaticalGender, Language } from '../../model/index.ts';

export type MeasureDimension =
  | 'currency'
  | 'count'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'duration'
  | 'number';

/** The name a writer prints: a singular noun phrase in the nominative, without article. */
export interface GermanLabel {
  readonly text: string;
  readonly gender: GrammaticalGender;
}
export interface EnglishLabel {
  readonly text: string;
}

export interface MeasureWords {
  readonly nouns: readonly string[];
  readonly predicates: readonly string[];
}

export interface MeasureEntry {
  readonly key: string;
  readonly dimension: MeasureDimension;
  /** status: newer reports replace older ones; period: belongs to its period for good */
  readonly course: 'status' | 'period';
  readonly label: { readonly de: GermanLabel; readonly en: EnglishLabel };
  readonly words: Readonly<Record<Language, MeasureWords>>;
}
