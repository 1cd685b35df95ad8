/** Grammatical categories that generation in both languages shares. */
import type { GrammaticalGender, GrammaticalNumber } from '../../model/index.ts';

export type Person = 1 | 2 | 3;
export type Tense = 'present' | 'past' | 'perfect' | 'future';
/** German: subjunctive 1 reports, subjunctive 2 supposes. English knows only the second, with "would". */
export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2';
export type Voice = 'active' | 'passive';
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative';
export type Gender = GrammaticalGender;
export type GrammarNumber = GrammaticalNumber;

export interface VerbForm {
  /** 3 where absent */
  readonly person?: Person;
  /** singular where absent */
  readonly number?: GrammarNumber;
  /** present where absent */
  readonly tense?: Tense;
  /** indicative where absent */
  readonly mood?: Mood;
  /** active where absent */
  readonly voice?: Voice;
}

/**
 * A verb group for a clause. German main clause: subject, `finite`, ..., `end` ("steigt ... an", "hat ... zugenommen");
 * subordinate clause: ..., `closed` ("ansteigt", "zugenommen hat"). English puts `end` right behind `finite`.
 */
export interface VerbGroup {
  readonly finite: string;
  /** empty where the group is one word */
  readonly end: string;
  /** the whole group as it closes a subordinate clause */
  readonly closed: string;
}
