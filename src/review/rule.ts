/** What a rule of the gate is: a name, an example that documents and tests it, and a judgement on a draft. */
import {
  contains,
  type EvidenceRef,
  type Language,
  type Localized,
  overlaps,
  type Severity,
  type Span,
} from '../model/index.ts';
import { clausesBehind, type Passage, passagesFor } from './align.ts';
import { type GateWords, gateWords } from './lexicon/index.ts';
import { bodyOnce, verbatimSpans } from './quotation.ts';
import type { Clause, Sheet, SheetSentence, Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';
import { withSurnames } from './surnames.ts';

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
  /** quotations that stand in a source word for word: they prove themselves */
  readonly verbatim: readonly Span[];
  /** a source is in another language than the draft: words can't be compared, only figures, dates and names */
  readonly foreign: boolean;
  /** sentences that state facts, without what is quoted word for word; opinion is left out */
  readonly sentences: readonly SheetSentence[];
  /** sentences that voice an opinion: nobody judges them, but one that a source gives to somebody is not the author's */
  readonly opinions: readonly SheetSentence[];
  passages(of: SheetSentence | Clause): readonly Passage[];
  /** the clauses of a passage that a clause was made from */
  behind(clause: Clause, passage: Passage): readonly Clause[];
}

/** What a rule gathers from the sources, whatever the draft says: gathered once for a set of sources and a language. */
export function gathered<T>(gather: (of: Pick<Case, 'sources' | 'lang' | 'words'>) => T): (of: Case) => T {
  const known = new WeakMap<SourceSet, Map<Language, T>>();
  return (of) => {
    const all = known.get(of.sources) ?? new Map<Language, T>();
    known.set(of.sources, all);
    let found = all.get(of.lang);
    if (found === undefined) {
      found = gather(of);
      all.set(of.lang, found);
    }
    return found;
  };
}

/** The block a rule's file opens with: documentation and test in one. */
export interface RuleExample {
  readonly lang: Language;
  readonly source: string;
  /** what another source reported before, with its ISO date */
  readonly earlier?: { readonly published: string; readonly text: string };
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

export function caseOf(
  draft: Sheet,
  sources: SourceSet,
  sentences: readonly SheetSentence[] = draft.sentences,
  opinions: readonly SheetSentence[] = [],
): Case {
  const found = new Map<SheetSentence | Clause, readonly Passage[]>();
  const behind = new Map<Clause, Map<SourceSentence, readonly Clause[]>>();
  const verbatim = verbatimSpans(draft.text, () =>
    sources.sheets.map(({ sheet }) => bodyOnce(sheet, () => sheet.text)),
  );
  return {
    draft,
    sources,
    lang: draft.lang,
    words: gateWords(draft.lang),
    verbatim,
    foreign: sources.sheets.some(({ sheet }) => sheet.lang !== draft.lang),
    sentences: sentences.map((s) => withoutQuoted(withSurnames(s, sources), verbatim)),
    opinions,
    passages: (of) => {
      const passages = found.get(of) ?? passagesFor(of.words, sources);
      found.set(of, passages);
      return passages;
    },
    behind: (clause, passage) => {
      const known = behind.get(clause) ?? new Map<SourceSentence, readonly Clause[]>();
      behind.set(clause, known);
      const clauses = known.get(passage.at) ?? clausesBehind(clause.words, passage, sources);
      known.set(passage.at, clauses);
      return clauses;
    },
  };
}

/** A shorter quotation is a term or title that the author's own sentence uses. */
const STATEMENT = 4;
/** Whether a quotation, of whose words these are all, states something of its own. */
export const isStatement = (quotation: Span, words: readonly Word[]): boolean =>
  words.filter((w) => contains(quotation, w)).length >= STATEMENT;

/** The sentence as the author's own words: what is quoted word for word needs no further proof. */
function withoutQuoted(sentence: SheetSentence, verbatim: readonly Span[]): SheetSentence {
  const inside = verbatim.filter((v) => overlaps(v, sentence) && isStatement(v, sentence.words));
  if (inside.length === 0) return sentence;
  const own = <T extends Span>(list: readonly T[]): T[] => list.filter((x) => !inside.some((v) => contains(v, x)));
  const clauses = sentence.clauses.map((c) => ({ ...c, words: own(c.words) })).filter((c) => c.words.length > 0);
  return {
    ...sentence,
    clauses,
    words: own(sentence.words),
    quantities: own(sentence.quantities),
    times: own(sentence.times),
    mentions: own(sentence.mentions),
  };
}
