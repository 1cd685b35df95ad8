/** A declarative description of an article; the schema of blueprint.yaml is schemas/blueprint.schema.json. */
import type { ClaimKind } from './claim.ts';
import type { SectionKind, Severity } from './draft.ts';
import type { VerdictKind } from './evidence.ts';
import type { Language } from './language.ts';

export interface BlueprintSection {
  readonly kind: SectionKind;
  /** heading by language; absent: the section's usual heading */
  readonly heading?: Partial<Record<Language, string>>;
  /** most entries (facts, rows, sentences) it holds */
  readonly limit?: number;
  /** most words it holds; a first entry that is longer stands all the same */
  readonly words?: number;
  /** what may fill it; absent: what the kind of section takes by itself */
  readonly from?: SectionFilter;
}

export interface SectionFilter {
  readonly claims?: readonly ClaimKind[];
  readonly verdicts?: readonly VerdictKind[];
}

/** When a story is worth an article. */
export interface Selection {
  /** fewest sources, also of one origin */
  readonly minSources?: number;
  /** one of these must be spoken of: names as subjects, speakers or in a title */
  readonly entities?: readonly string[];
  /** days since the newest source, at most */
  readonly maxAgeDays?: number;
  /** fewest statements that two origins bear out */
  readonly minCorroborated?: number;
  /** least score (0 to 1) a model gives by the owner's prompts/score.md */
  readonly minScore?: number;
}

/** The owner's own offer, printed as an advert where the story speaks of what it is about. */
export interface Offer {
  readonly text: string;
  readonly url: string;
  /** beginnings of words of which a title or subject of the story must hold one */
  readonly about: readonly string[];
}

export interface Blueprint {
  readonly name: string;
  readonly language: Language;
  readonly writer: 'deterministic' | 'model';
  readonly sections: readonly BlueprintSection[];
  /** a story with fewer independent origins is not written */
  readonly minOrigins: number;
  readonly review: ReviewPolicy;
  /** overrides a rule's own severity */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** signed opinion of the owner, printed as such */
  readonly opinion?: { readonly text: string; readonly signedBy: string };
  /** the owner's own list; at most one is printed, never written by a model */
  readonly offers?: readonly Offer[];
  readonly select?: Selection;
  /** how a model shall write, in the owner's words */
  readonly tone?: string;
  /** where editions go if the beat names no targets of its own */
  readonly targets?: readonly string[];
  /** how a model writes; absent: the usual rules */
  readonly model?: Partial<ModelRules>;
  readonly prompts: Readonly<Record<string, string>>;
  /** SHA-256 over blueprint.yaml and prompts */
  readonly hash: string;
}

/** automatic: an article without blocking finding publishes; deterministic-only: a model's text waits for a person. */
export type ReviewPolicy = 'automatic' | 'deterministic-only' | 'always';

/** What a blueprint says about a model as its writer. */
export interface ModelRules {
  /** how often a model gets the gate's findings back */
  readonly repairs: number;
  /** what becomes of sentences that still fail: left out, or left in for a person to decide */
  readonly unproven: 'drop' | 'review';
  /** where no provider answers: the story waits for the next try, or the deterministic writer writes it */
  readonly unavailable: 'wait' | 'deterministic';
}

export const modelRules = ({ model }: Pick<Blueprint, 'model'>): ModelRules => ({
  repairs: 2,
  unproven: 'drop',
  unavailable: 'wait',
  ...model,
});
