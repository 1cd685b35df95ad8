/** What a scale of states is. */
import type { Language } from '../../model/index.ts';

export interface Scale {
  readonly key: string;
  /** nouns of which the state is told; null where it is told of somebody */
  readonly things: Readonly<Record<Language, string>> | null;
  /**
   * What two reports must share to be of one matter. `thing`: the noun, and a word besides where that is a common one;
   * `actor`: a name, or two words; `story`: nothing but that no two names stand against each other.
   */
  readonly bound: 'thing' | 'actor' | 'story';
  /** a story tells of several such things: a day, a name or two words besides must tell which */
  readonly many?: true;
  /** a later state is told only as done: "soll aufgehoben werden" tells none */
  readonly done?: true;
  /** from the first state to the last, each with the words that tell it */
  readonly stages: readonly Readonly<Record<Language, string>>[];
  /** of one party's account, which is told only beside the one it gives now */
  readonly withinArticle?: true;
  /** the state is told without its noun as well */
  readonly maybe?: true;
  /** told of somebody: a name does for a noun */
  readonly ofPersons?: true;
  /** no order but two accounts of one thing: they contradict each other */
  readonly rivals?: true;
}

/** Some words within one clause, a day among them ("am 5. Mai"); and within a sentence. */
export const FEW = String.raw`(?:(?:[^.,;:]|(?<=\d)[.,:]){0,100}\s)?`;
export const LONG = String.raw`(?:(?:[^.;:]|(?<=\d)[.:]){0,110}\s)?`;
