/** What the sentence splitter asks of a language, and the place it asks about. */
import type { Token } from '../../../model/index.ts';

export interface SentenceRules {
  /** lower-case words whose full stop never ends a sentence: "dr", "mr" */
  readonly neverEnd: ReadonlySet<string>;
  /** abbreviations that may close a sentence; they do so only before a word of `openers` */
  readonly mayEnd: ReadonlySet<string>;
  /** abbreviations that end a sentence before any capital but these: "5 p.m. Monday", "5 p.m. Doors open" */
  readonly mayGoOn: ReadonlyMap<string, ReadonlySet<string>>;
  /** abbreviations only before a number: "art", "no" */
  readonly beforeNumber: ReadonlySet<string>;
  /** capitalised words that open sentences rather than continue a name or date */
  readonly openers: ReadonlySet<string>;
  /** capitalised words that stand only at the head of a sentence or of a name, and the names' second words */
  readonly heads: ReadonlySet<string>;
  readonly namedByHead: ReadonlySet<string>;
  /** capitalised articles: with a noun and a verb behind them they begin a sentence whose stop before was forgotten */
  readonly articles: ReadonlySet<string>;
  /** lower-case words that follow an ordinal or a day: month names */
  readonly afterOrdinal: ReadonlySet<string>;
  /** true where "3." is an ordinal */
  readonly dottedOrdinals: boolean;
  /** lower-case words before which a number with a dot is an ordinal: "am 3." */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** lower-case words that, without an article, a plain number follows: "sprach von 58. Danach" */
  readonly beforeCardinal: ReadonlySet<string>;
  /** lower-case words that with the noun behind them announce a list: "drei Punkte:", "folgende Firmen:" */
  readonly announcing: ReadonlySet<string>;
  /** the lower-case word is a finite verb: with one, what stands before or after a colon is a clause */
  readonly isFiniteVerb: (lower: string) => boolean;
  /** the lower-case word takes what follows a colon as its object: "sagte", "asked", "worten" */
  readonly introducesSpeech: (lower: string) => boolean;
  /** it does so straight before the colon: "warnte:", but not "warnte die Politik in einem Brief:" */
  readonly endsInSpeech: (lower: string) => boolean;
}

/** A place where a sentence may end. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: SentenceRules;
  /** first token of the sentence */
  readonly first: number;
  /** the terminating mark */
  readonly mark: number;
  /** last token that would belong to the sentence */
  readonly last: number;
}
