/** What a rule of the gate is: a name, an example that documents and tests it, and a judgement on a draft. */
import type { EvidenceRef, Language, Localized, Severity, Span } from '../model/index.ts';
import { type Passage, passagesFor } from './align.ts';
import { type GateWords, gateWords } from './lexicon/index.ts';
import type { Clause, Sheet, SheetSentence } from './sheet.ts';
import type { SourceSet } from './sources.ts';

/** What stands in the draft against the sources, with its place, reason and cure. */
export interface Found extends Span {
  readonly message: Localized;
  readonly cure: Localized;
  readonly evidence: readonly EvidenceRef[];
  /** where it weighs less than the rule's own severity */
  readonly severity?: Severity;
}

/** A place the rule could not decide: no pass. */
export interface Undecided extends Span {
  readonly undecided: Localized;
}

export type Judgement = Found | Undecided;
export const isUndecided = (judgement: Judgement): judgement is Undecided => 'undecided' in judgement;

/** Draft and sources as every support rule sees them. Passages are found once and shared by the rules. */
export interface Case {
  readonly draft: Sheet;
  readonly sources: SourceSet;
  readonly lang: Language;
  readonly words: GateWords;
  /** sentences that state facts; opinion is left out */
  readonly sentences: readonly SheetSentence[];
  passages(of: SheetSentence | Clause): readonly Passage[];
}

/** The block a rule's file opens with: documentation and test in one. */
export interface RuleExample {
  readonly lang: Language;
  readonly source: string;
  /** ISO date of the source and, where `date` is absent, of the draft */
  readonly published?: string;
  readonly good: string;
  readonly bad: string;
  /** where the fault lies in the source: the source of the bad draft */
  readonly badSource?: string;
  /** the message the bad sentence draws, word for word */
  readonly finding: string;
}

export interface SupportRule {
  readonly name: string;
  readonly severity: Severity;
  /** what it looks for, in one sentence */
  readonly about: Localized;
  readonly examples: readonly RuleExample[];
  check(of: Case): Iterable<Judgement>;
}

export function caseOf(draft: Sheet, sources: SourceSet, sentences: readonly SheetSentence[] = draft.sentences): Case {
  const found = new Map<SheetSentence | Clause, readonly Passage[]>();
  return {
    draft,
    sources,
    lang: draft.lang,
    words: gateWords(draft.lang),
    sentences,
    passages: (of) => {
      const passages = found.get(of) ?? passagesFor(of.words, sources);
      found.set(of, passages);
      return passages;
    },
  };
}
