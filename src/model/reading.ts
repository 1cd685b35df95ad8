/** What language analysis finds in one text: spans only, each with what it means and how that was derived. */
import type { Language } from './language.ts';
import type { Span } from './span.ts';

export type Comparator = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly' | 'just-over';

export type QuantityType =
  | 'number'
  | 'ordinal'
  | 'percentage'
  | 'percentage-points'
  | 'currency'
  | 'age'
  | 'dimension'
  | 'temperature'
  | 'duration'
  | 'multiple'
  | 'fraction'
  | 'identifier';

/** One step of a derivation: which rule turned which piece of text into what ("Milliarden" -> x 1e9). */
export interface DerivationStep {
  readonly rule: string;
  readonly text: string;
  readonly gives: string;
}

/** A figure. `value` is null where the text is vague ("Dutzende"): vagueness is never made exact. */
export interface Quantity extends Span {
  readonly type: QuantityType;
  /** in base units of the numeral: "1,2 Milliarden Euro" = 1.2e9; percentages as written (20 = 20 %) */
  readonly value: number | null;
  /** the text as identifier where the value is no number: "8.4.2" */
  readonly identifier?: string;
  /** closed range "4,8 bis 5,0" */
  readonly low?: number;
  readonly high?: number;
  readonly comparator?: Comparator;
  /** unit of measure as a canonical key: "m", "kg", "kWh", "year", "percent" */
  readonly unit?: string;
  /** ISO 4217 */
  readonly currency?: string;
  /** the numeral with its multiplier, without unit: "1,2 Milliarden" in "1,2 Milliarden Euro" */
  readonly numeral?: Span & { readonly value: number };
  /** true where the words name no exact amount: "Dutzende", "several" */
  readonly vague?: boolean;
  /** decimals or significant places written, so that rounding can be judged: 1 for "1,2 Milliarden", 0 for "640" */
  readonly decimals?: number;
  readonly derivation: readonly DerivationStep[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * A time expression with TIMEX3 type and value (ISO-TimeML). `from`/`to` are ISO dates (inclusive) of the interval a
 * DATE or TIME covers, absent where it can't be resolved (no publication date, or a vague reference).
 */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
  /** parts that stand in the text, and parts taken from the publication date: never mixed up */
  readonly known: readonly TimePart[];
  readonly implied: readonly TimePart[];
  readonly derivation: readonly DerivationStep[];
}
export type TimePart =
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekday'
  | 'day'
  | 'daytime'
  | 'hour'
  | 'minute';

export type MentionType = 'person' | 'organisation' | 'place' | 'product' | 'law' | 'event' | 'other';

/** A name in the text. `entity` is the fullest form seen in this text ("Lin" -> "Justin Lin"). */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly entity?: string;
  /** role in apposition: "Alibaba-Manager" */
  readonly role?: Span;
}

export type QuoteType = 'direct' | 'indirect' | 'reported';

/** Speech: its contents (possibly in several pieces), who speaks, and the word that says so. */
export interface Quote {
  readonly type: QuoteType;
  readonly quote: readonly Span[];
  readonly speaker: Span | null;
  /** the speaker's fullest name or description in this text, resolved where certain */
  readonly speakerName: string | null;
  readonly cue: Span | null;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** Everything `text` assigns to one text. Sentences cover the text in order, without overlap. */
export interface Reading {
  readonly lang: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}
