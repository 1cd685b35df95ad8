/** What a rule may say about a piece of text, before publication date, tense and neighbours make it a TimeExpression. */
import type { Span, TimexType } from '../../../model/index.ts';
import type { Slice } from '../patterns/passages.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
/** which side of the publication date is meant: a modifier ("vergangenen") or the tense says so */
export type Lean = 'past' | 'this' | 'future';
export type PartMod = 'START' | 'MID' | 'END';
/** a year as written, or counted from the publication date's year */
export type YearMeaning = { readonly written: number } | { readonly shift: number };

/** A calendar reading: whatever parts stand in the text. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: YearMeaning | undefined;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, 1 = Monday */
  readonly weekday?: number;
  readonly week?: number;
  /** the weekday counts from an event of the text ("the Friday before"): no publication date tells which one is meant */
  readonly ofEvent?: true;
  readonly weekend?: true;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** 199 = the nineties, 19 = the twentieth century */
  readonly decade?: number;
  readonly century?: number;
  readonly part?: DayPart | undefined;
  readonly lean?: Lean | undefined;
  readonly mod?: PartMod | undefined;
}
/** Counted in whole units from the publication date, or from the date the text spoke of last. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly by: number;
  readonly from: 'publication' | 'context';
  /** a day inside the unit: "Mittwoch nächster Woche" */
  readonly weekday?: number;
  readonly part?: DayPart | undefined;
  readonly mod?: PartMod | undefined;
  /** "heute" may mean today or these days: the text decides */
  readonly loose?: true;
}
/** A part of the day or a clock time; its day comes from the neighbourhood. */
export interface ClockMeaning {
  readonly kind: 'clock';
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly part?: DayPart;
}
/**
 * A length of time; `amount` null is vague ("einige"). Anchored ones also cover days: `ago` the day or period that far back,
 * `ahead` that far on, `since` and `last` from there until now, `next` from now until there.
 */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: TimeUnit;
  readonly amount: number | null;
  /** lower bound of "drei bis fünf Jahre": the value is then X, the days covered span both */
  readonly low?: number | undefined;
  readonly anchor?: 'ago' | 'ahead' | 'since' | 'last' | 'next' | undefined;
  /** the value, where the length is told in several units: "PT2H12M18S" */
  readonly exact?: string | undefined;
  /** "in den ersten neun Monaten 2025": the stretch begins with this year */
  readonly firstOf?: YearMeaning | undefined;
  /** "four years ago" is one DATE in English annotation; in German the preposition stays outside and a DURATION remains */
  readonly asDate?: boolean;
}
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}
export interface RefMeaning {
  readonly kind: 'ref';
  readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}
export interface HolidayMeaning {
  readonly kind: 'holiday';
  /** key of the table in times-holidays.ts */
  readonly key: string;
  readonly year?: YearMeaning | undefined;
  readonly lean?: Lean | undefined;
}
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | ClockMeaning
  | DurationMeaning
  | SetMeaning
  | RefMeaning
  | HolidayMeaning;

/** Words of one kind with what they mean: `{month}` in a pattern stands for `source`, `read` turns the found word into a value. */
export interface Lexicon<V = number> {
  readonly source: string;
  read(word: string): V;
}

/** A match of a rule's pattern, with its named groups and the text around it. */
export interface RuleMatch {
  readonly text: string;
  /** the expression's extent: the group `at`, else the whole match */
  readonly at: Span;
  has(group: string): boolean;
  group(group: string): string;
  /** up to `length` units before the match, or after it */
  before(length: number): string;
  after(length: number): string;
}

/** `text` holds the expected expression in square brackets. Without `published` nothing relative may be resolved. */
export interface TimeExample {
  readonly text: string;
  readonly published?: string;
  readonly type: TimexType;
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * A rule: name, pattern, production, and beside them what it must and must not read. In `pattern` a space is any white
 * space without a blank line, `{name}` or `{name:lexicon}` a named group for a lexicon's words.
 */
export interface TimeRule {
  readonly name: string;
  readonly pattern: string;
  /** case matters ("Morgen" the noun, "May" the month) */
  readonly cased?: boolean;
  produce(match: RuleMatch): Meaning | null;
  readonly examples: readonly TimeExample[];
  readonly not?: readonly string[];
}

/** Everything the engine needs to know of one language. */
export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  readonly lexicons: Readonly<Record<string, Lexicon<unknown>>>;
  /** what the verbs of the clause around a span say: past, future, or null where they say nothing certain */
  tenseAround(slice: Slice, sentence: Span, at: Span): Tense;
  /** "die für Freitag zugesagte Liste kommt nun am Montag": whether the day at `at` is one that the day at `other`, behind it, took the place of */
  replaces(slice: Slice, sentence: Span, at: Span, other: Span): boolean;
  /** what stands between two dates that share the year written with the second: "von Januar bis März 2025" */
  readonly joins: RegExp;
  /** what stands between a date and one behind it that it took the place of, which has a year of its own: "28 February 2026, moved from 30 November" */
  readonly gaveWay: RegExp;
  /** a text that tells of one day (yesterday, clock times) uses "heute" for that day; an essay for these days */
  speaksOfDays(text: string): boolean;
}
/** `until`: told as over, but the day is the end of something ("released on bail until 28 April") and may be close ahead */
export type Tense = 'past' | 'present' | 'future' | 'until' | null;

/** One rule's proposal. */
export interface Candidate extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
}
