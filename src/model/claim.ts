/** What an article asserts or passes on, in the frame that reading and writing share. */

import { InvalidValue } from './errors.ts';
import type { ArticleVersionId, ClaimId } from './ids.ts';
import type { Language } from './language.ts';
import type { Quantity } from './reading.ts';
import type { BlockRole } from './source.ts';
import type { Span } from './span.ts';

export const CLAIM_KINDS = ['figure', 'date', 'event', 'quote', 'forecast', 'causal', 'stance'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const MODALITIES = ['asserted', 'reported', 'hedged', 'planned', 'forecast', 'denied', 'opinion'] as const;
export type Modality = (typeof MODALITIES)[number];

export type GrammaticalGender = 'm' | 'f' | 'n';
export type GrammaticalNumber = 'singular' | 'plural';

/** A noun phrase that takes part in a claim. */
export interface Term extends Span {
  /** the phrase as it may be restated: nominative where known, else as written */
  readonly text: string;
  /** head noun's lemma in lower case, or the name's canonical form */
  readonly head: string;
  /** canonical entity name where the phrase is or contains a resolved name */
  readonly entity?: string;
  readonly gender?: GrammaticalGender;
  readonly number?: GrammaticalNumber;
}

/**
 * subject, object, dative, predicative: noun phrases (or a predicative adjective) in that case; oblique: behind a
 * preposition; adverbial: time, place and manner without one, particles and "nicht"; reflexive: "sich"; clause: a
 * subordinate clause or infinitive with "zu", told whole or not at all.
 */
export type ArgumentRole =
  | 'subject'
  | 'object'
  | 'dative'
  | 'oblique'
  | 'predicative'
  | 'adverbial'
  | 'reflexive'
  | 'clause';

/**
 * Where an argument stands to the verb: in front of the finite verb, between it and the end of the clause, or behind that
 * end. English puts everything that follows its verb group in the middle.
 */
export type ArgumentField = 'front' | 'middle' | 'after';

export interface Argument {
  readonly role: ArgumentRole;
  readonly field: ArgumentField;
  readonly term: Term;
  /** "auf" in "auf 1,2 Milliarden Euro steigen": tells level from change */
  readonly preposition?: string;
  /** of a clause: the word that joins it, in lower case: "obwohl", "die", "who", "zu" */
  readonly connective?: string;
}

/** reported: German first subjunctive, somebody's words passed on; supposed: second subjunctive, "would". */
export type FrameMood = 'indicative' | 'reported' | 'supposed';

/**
 * Predicate and arguments of one main clause. The arguments stand in the order of the text; with the words of `verb` and
 * punctuation they cover the clause: telling them all loses nothing.
 */
export interface Frame extends Span {
  /** verb lemma without its separable particle: "nehmen" in "nahm ... zu" */
  readonly predicate: string;
  readonly particle?: string;
  /** lemma of the modal verb in front: "sollen" in "soll steigen" */
  readonly modal?: string;
  readonly voice: 'active' | 'passive';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  /** in the past perfect: what was so before the time the text tells of, and may be so no more */
  readonly anterior?: true;
  readonly mood: FrameMood;
  /** of the finite verb */
  readonly number: GrammaticalNumber;
  readonly negated: boolean;
  /** the words that make up predicate, modal, auxiliaries and particle */
  readonly verb: readonly Span[];
  readonly arguments: readonly Argument[];
}

/**
 * What is measured. `key` comes from the bilingual lexicon ("revenue"), or is `lemma:<noun>` for a noun it does not
 * hold, comparable only with the very same lemma. Different qualifiers are never comparable.
 */
export interface Measure {
  readonly key: string;
  /** level: how much there is; change: by how much it moved; share: part of a whole; rate: per something */
  readonly aspect: 'level' | 'change' | 'share' | 'rate';
  /** "adjusted", "insured", "preliminary": sorted, canonical English keys */
  readonly qualifiers: readonly string[];
  /** status: a running count that newer reports replace; period: belongs to its period for good */
  readonly course: 'status' | 'period';
  /** for a change: which way */
  readonly direction?: 'up' | 'down';
}

/** The time a claim speaks of: an interval of ISO dates, inclusive; with TIMEX3 value and whether it was implied. */
export interface ClaimTime {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly at: Span | null;
  readonly implied: boolean;
}

export interface Speaker {
  readonly name: string;
  /** "Vorstandschef", "Alibaba-Manager" */
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'outlet' | 'unnamed';
  readonly at: Span | null;
}

export interface ForecastTerms {
  /** closed interval in 0..1, null where the text gives no number */
  readonly probability: readonly [number, number] | null;
  /** the end of the interval that is a bound and no value of it: "weniger als 20 Prozent" is below */
  readonly bound?: 'below' | 'above';
  /** who makes it says that it will not come so ("wer glaubt, dass ..., der träumt"); his words for others are opinion */
  readonly dismissed?: true;
  /** the wording that hedges, kept as wording: "dürfte", "für möglich" */
  readonly wording: string | null;
  /** ISO dates, inclusive; null where the text names none */
  readonly horizon: readonly [string, string] | null;
  /** the words that name the horizon */
  readonly horizonAt?: Span;
}

/** despite: the effect came although the cause stood against it. */
export type CauseRelation = 'furthers' | 'hinders' | 'despite';

/** What a noun phrase is about, so that two wordings of it meet: "US-Exportverbote", "export bans". */
export interface Matter {
  /** concept or lemma of the head noun; of a German compound that of its last part, where that is known */
  readonly head: string;
  /** lemmas of what tells it from other things of its kind, sorted: "export", "us" */
  readonly modifiers: readonly string[];
}

/** One side of a causal claim, in the order of the text; in two pieces where the other side stands in its middle. */
export interface CauseSide {
  readonly at: readonly Span[];
  /** null where the side is a clause, which is compared with nothing */
  readonly matter: Matter | null;
}

/** What a causal claim says causes what; who says so is the claim's speaker, else its outlet. */
export interface CauseFrame {
  readonly cause: CauseSide;
  readonly effect: CauseSide;
  readonly relation: CauseRelation;
  /** the claim says that the cause did not have this effect */
  readonly denied: boolean;
}

/**
 * How a figure stands to another of its passage. `replaced`: the text says that another took its place ("von 20 auf 35");
 * `former`: told in the past perfect as an earlier word; `rival`: set against the figure told before ("the police spoke of").
 */
export type Standing = 'replaced' | 'former' | 'rival';

/** What a date dates. Two dates are one day of one thing only where what is told of them is one thing. */
export interface Happening {
  /**
   * By what it is known: the `verb` of its clause; a `noun`, where the verbs say little ("is", "takes place", "begins"); the
   * noun beside the day whose day it is (`owner`: "Monday's walkout"), or that bears it (`document`: "a letter of 3 May").
   */
  readonly by: 'verb' | 'noun' | 'owner' | 'document';
  readonly deeds: readonly string[];
  /** what else the clause names around the day, but for persons and bodies */
  readonly nouns: readonly string[];
}

/** A state of something that passes through several: planned, put off, called off. */
export interface StageTold {
  /** which states these are, a key of `src/claims/stages/table.ts` */
  readonly scale: string;
  /** its place among them, from 1 */
  readonly rank: number;
  /** what it is told of */
  readonly things: readonly string[];
  /** persons and bodies of its sentence, in lower case, word by word */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** days that its sentence names, ISO 8601 */
  readonly days: readonly string[];
  /** told as somebody's earlier word */
  readonly former: boolean;
}

/** All spans are in the frozen text of `article`. `span` is the passage that carries the claim, inside one sentence. */
export interface Claim {
  readonly id: ClaimId;
  readonly article: ArticleVersionId;
  readonly lang: Language;
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly sentence: Span;
  /** role of the block it stands in: a title's claim is weighed against the body's */
  readonly role: BlockRole;
  readonly subject: Term | null;
  readonly measure: Measure | null;
  readonly quantity: Quantity | null;
  readonly time: ClaimTime | null;
  readonly place: string | null;
  readonly speaker: Speaker | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** absent where the figure stands for itself */
  readonly standing?: Standing;
  /** of a statement that turns down another of its article: the sentence of that */
  readonly answers?: Span;
  /** of a date: verbs and nouns of what happened on it, as in `topic`; absent where nothing tells */
  readonly happening?: Happening;
  /** of an event: the states it tells, where one state follows another; absent where it tells none */
  readonly stages?: readonly StageTold[];
  readonly frame: Frame | null;
  /** where the main clause only tells who says it: the frame of what is said */
  readonly told?: Frame;
  /** for kind causal, where both sides could be read */
  readonly cause?: CauseFrame;
  /** for kind stance: whether the speaker judges the matter well or ill */
  readonly valence?: 'favourable' | 'unfavourable';
  /** pieces of quoted speech, for kind quote */
  readonly quote: readonly Span[] | null;
  readonly forecast: ForecastTerms | null;
  /** entities, numbers and content lemmas of the clause: what makes statements without a figure comparable */
  readonly topic: readonly string[];
  /** 0..1: how sure the reader is of subject and measure; the writer restates only what is sure */
  readonly confidence: number;
}

/** @throws InvalidValue when a figure has no quantity, a quote no contents, a forecast no terms, or a span is empty. */
export function claim(value: Claim): Claim {
  const where = `claim ${value.id} of ${value.article}`;
  if (value.span.end <= value.span.start) throw new InvalidValue('claim with an empty span', where);
  if (value.kind === 'figure' && !value.quantity) throw new InvalidValue('figure without quantity', where);
  if (value.kind === 'date' && !value.time) throw new InvalidValue('date claim without time', where);
  if (value.kind === 'quote' && !value.quote?.length) throw new InvalidValue('quote without contents', where);
  if (value.kind === 'forecast' && !value.forecast) throw new InvalidValue('forecast without terms', where);
  return value;
}
