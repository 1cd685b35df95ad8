/** What a language must say about its quantities; the engine knows no word of any language. */
import type { Comparator, QuantityType } from '../../../model/index.ts';
import type { ClockWords } from '../clocks.ts';
import type { PhraseTable } from '../phrases.ts';
import type { DecimalMark } from './digits.ts';

/** What a word does inside a numeral. */
export type Atom =
  | { readonly role: 'cardinal'; readonly value: number; readonly decimals?: number }
  /** hundred, thousand, million, dozen */
  | { readonly role: 'multiplier'; readonly value: number; readonly abbreviated?: boolean }
  | { readonly role: 'ordinal'; readonly value: number }
  /** "Drittel", "fifths" */
  | { readonly role: 'denominator'; readonly value: number }
  /** "halb", "half" */
  | { readonly role: 'half' }
  /** "ein", "a": one only before a multiplier, a fraction or a unit */
  | { readonly role: 'article' }
  | { readonly role: 'and' }
  /** spoken decimal mark */
  | { readonly role: 'point' }
  | { readonly role: 'minus' };

export interface UnitSense {
  readonly type: QuantityType;
  readonly unit?: string;
  readonly currency?: string;
  /** "MUSD", "T€": multiplies the numeral */
  readonly scale?: number;
  /** how many make one main unit: 100 for cents, 12 for inches */
  readonly minor?: number;
  /** may stand before the numeral: "$ 5", "EUR 5" */
  readonly prefix?: boolean;
  /** a coin's name that also stands before digits: "rupees 500" */
  readonly leads?: boolean;
  /** may be divided by another unit: "Meter pro Sekunde" */
  readonly rated?: boolean;
  /** what the word means for thousands and more: "25 pounds" are weight, "10 million pounds" money; with the type
   * "number" it is no unit below: "the two won" */
  readonly large?: UnitSense;
}

export interface VagueSense {
  /** may be the head of a compound: "multimillion-dollar" */
  readonly compounds?: boolean;
  /** a share of unknown size ("a percentage of sales"), where no noun follows that it would only describe */
  readonly share?: 'percentage' | 'fraction';
}

/** A word that is a whole quantity by itself or with what stands beside it: "verdoppelt", "die Hälfte". */
export interface WordSense {
  readonly type: 'multiple' | 'fraction';
  readonly value: number;
}

export interface QuantityData {
  readonly clocks: ClockWords;
  readonly decimalMark: DecimalMark;
  /** false for most words: spares the rules for sentences without any figure */
  mayStart(lower: string): boolean;
  /** role of a lower-case word inside a numeral; also reads compounds ("zweihundertelf") */
  atom(lower: string, word: string): Atom | null;
  /** length of the numeral at the head of a compound ("fünf" in "fünfköpfig"), 0 where there is none */
  numeralHead(lower: string): number;
  readonly units: PhraseTable<UnitSense>;
  /** words behind which the name of a coin does not belong to the digits behind it: "in rupees 5 percent more" */
  readonly leadsNot: ReadonlySet<string>;
  /** words behind which a hyphen apart from its digits is a minus: "at - 5 degrees" */
  readonly signAfter: ReadonlySet<string>;
  /** nouns before which an "m" glued to digits is a million and no metre: "1.2m people" */
  readonly millionsOf: ReadonlySet<string>;
  /** by exact spelling, only glued to digits */
  readonly gluedUnits: ReadonlyMap<string, UnitSense>;
  /** read from right to left: the last word of the phrase is the first of the entry */
  readonly comparatorsBefore: PhraseTable<Comparator>;
  readonly comparatorsAfter: PhraseTable<Comparator>;
  /** words that make a bare multiplier vague ("mehrere Tausend") or are vague by themselves ("Dutzende") */
  readonly vague: PhraseTable<VagueSense>;
  /** words that may follow a vague share: "a percentage of", "the percentage is" */
  readonly afterShare: ReadonlySet<string>;
  /** "of" between vague words and their currency */
  readonly vagueOf: string | null;
  readonly wholeWords: PhraseTable<WordSense>;
  /** "bis", "to" */
  readonly rangeTo: ReadonlySet<string>;
  /** "zwischen", "between" -> "und", "and" */
  readonly rangeOpen: ReadonlyMap<string, string>;
  readonly per: PhraseTable<true>;
  /** "einer von drei", "one in five", "one out of five": phrases between numerator and denominator */
  readonly outOf: PhraseTable<true>;
  /** between figures that share one unit: "und", "bzw.", "respectively" has no place among them */
  readonly shares: PhraseTable<true>;
  /** "von 61 auf 73 Prozent": word before a figure -> the word between it and the one it moves to, which has the unit */
  readonly moves: ReadonlyMap<string, string>;
  /** those of them that only measures of length share: "3 mal 4 Meter" */
  readonly spatial: ReadonlySet<string>;
  /** whole quantities only behind a comparator: "more than half" */
  readonly comparedWords: ReadonlyMap<string, WordSense>;
  /** a word that multiplies by the number inside it: "versechsfacht" */
  multipleIn(lower: string): number | null;
  /** comparators that need a unit: "ab 65 Jahren", but "ab 2030" is a date */
  readonly unitComparators: ReadonlySet<string>;
  /** words of comparators that make years an age: "18 Jahre und älter", "älter als 18 Jahre" */
  readonly ageWords: ReadonlySet<string>;
  /** "fünf Grad minus", "five degrees below zero": phrases behind a temperature that turn its sign */
  readonly below: PhraseTable<true>;
  /** "acht Monate her": words behind a span of time that make it the age of a deed */
  readonly ago: ReadonlySet<string>;
  /** "20 Grad Celsius in Fahrenheit": words before the unit into which a measure is turned */
  readonly convertsTo: ReadonlySet<string>;
  /** "jeder zweite": word before an ordinal */
  readonly every: ReadonlySet<string>;
  /** names of currencies that mean nothing else: told even where no amount is named */
  readonly coins: ReadonlySet<string>;
  /** "zu viert": word before a bare ordinal stem that counts persons */
  readonly together: string | null;
  /** after "dreimal", "three times": so, as, more */
  readonly timesFollow: ReadonlySet<string>;
  /** after years and months: "alt", "old" */
  readonly ageAfter: PhraseTable<true>;
  /** before: "im Alter von", "aged" (right to left) */
  readonly ageBefore: PhraseTable<true>;
  /** vague words that are verbs too ("sich einigen"): only before another word */
  readonly doubtfulVague: ReadonlySet<string>;
  /** ordinals that are verbs too ("achten"): only before a capital */
  readonly doubtfulOrdinals: ReadonlySet<string>;
  /** words in a sentence that make a bare C or F behind digits a temperature */
  readonly heat: RegExp;
  /** words in a sentence that make "Grad" an angle */
  readonly angle: RegExp;
  /** units that "ein" or "a" may count; elsewhere it is an article */
  readonly articleUnits: ReadonlySet<string>;
  /** nouns after which "fünfjährige" tells a span and no age */
  readonly spanNouns: RegExp;
  /** after a, "third" is a fraction before these words */
  readonly fractionFollow: ReadonlySet<string>;
  /** before "one" as a pronoun */
  readonly pronounOne: ReadonlySet<string>;
  /** "version" */
  readonly versionBefore: ReadonlySet<string>;
  /** true where "3." is an ordinal */
  readonly dottedOrdinals: boolean;
}
