/** What the writer makes and the gate judges: sections of sentences with citations, never a blob of text. */

import { InvalidValue } from './errors.ts';
import { type ClaimId, type DraftId, hashOf, makeId, type StoryId, type VerdictId } from './ids.ts';
import type { Language } from './language.ts';
import type { ArticleSpan, Span } from './span.ts';

/** sentence -> claim or verdict -> Span. The passage's hash is pinned: a changed text breaks the citation loudly. */
export interface Citation {
  readonly claim: ClaimId | null;
  readonly verdict: VerdictId | null;
  readonly at: ArticleSpan;
  /** SHA-256 of the passage */
  readonly passageHash: string;
}

/**
 * factual: needs citations. computed: a fact about the sources themselves (counts of origins, what is undated), which the
 * writer computed. structural: headings, labels, transitions without a fact. opinion: an owner's signed opinion.
 */
export type SentenceKind = 'factual' | 'computed' | 'structural' | 'opinion';

export interface DraftSentence {
  readonly kind: SentenceKind;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** who signs an opinion */
  readonly signedBy?: string;
}

export type SectionKind =
  | 'headline'
  | 'teaser'
  | 'key-facts'
  | 'lead'
  | 'what-happened'
  | 'previously'
  | 'table'
  | 'check'
  | 'pro'
  | 'contra'
  | 'assessment'
  | 'positions'
  | 'timeline'
  | 'numbers'
  | 'quotes'
  | 'forecasts'
  | 'offer'
  | 'conclusion'
  | 'sources'
  | 'transparency';

/** A cell is a sentence too: a figure in a table is cited like any other. */
export type DraftBlock =
  | { readonly type: 'paragraph'; readonly sentences: readonly DraftSentence[] }
  | { readonly type: 'list'; readonly items: readonly DraftSentence[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly DraftSentence[])[] }
  | { readonly type: 'quotation'; readonly sentence: DraftSentence; readonly attribution: string };

export interface DraftSection {
  readonly kind: SectionKind;
  /** heading as printed; null for headline, teaser and lead */
  readonly heading: string | null;
  readonly blocks: readonly DraftBlock[];
}

/** How a text was made: what the law wants said. */
export interface Making {
  readonly writer: 'deterministic' | 'model' | 'translation' | 'human';
  /** provider and model, null for a deterministic writer */
  readonly model: string | null;
  readonly blueprint: string;
  /** SHA-256 over blueprint.yaml and prompts */
  readonly blueprintHash: string;
  /** SHA-256 over the prompts; absent where none was used, and in drafts made before they were kept apart */
  readonly promptsHash?: string;
  /** SHA-256 over name and version of the writer */
  readonly writerHash?: string;
  /** SHA-256 over provider type, address and model name: what runs behind the address can't be known */
  readonly modelHash?: string;
  /** the approved draft that a translation renders */
  readonly translationOf?: DraftId;
}

export interface Draft {
  readonly id: DraftId;
  readonly story: StoryId;
  readonly lang: Language;
  readonly sections: readonly DraftSection[];
  readonly making: Making;
}

/** The id is the hash of the contents: an edited draft is another draft. */
export function draft(value: Omit<Draft, 'id'>): Draft {
  const headline = value.sections.find((s) => s.kind === 'headline');
  if (!headline || sentencesOf(headline).length === 0) throw new InvalidValue('draft without headline', 'draft()');
  for (const s of value.sections.flatMap(sentencesOf)) {
    if (s.text.trim() === '') throw new InvalidValue('empty sentence', 'draft()');
    if (s.kind === 'opinion' && !s.signedBy) throw new InvalidValue('opinion without signature', s.text);
  }
  return { id: makeId('draft', JSON.stringify(value)), ...value };
}

export function sentencesOf(section: DraftSection): readonly DraftSentence[] {
  return section.blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return block.sentences;
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flat();
      case 'quotation':
        return [block.sentence];
    }
  });
}

export const cite = (text: string, at: ArticleSpan, claim: ClaimId | null, verdict: VerdictId | null): Citation => ({
  claim,
  verdict,
  at,
  passageHash: hashOf(text.slice(at.start, at.end)),
});

export type Severity = 'block' | 'warn' | 'note';

/** Where in a draft a finding points: sentence index in reading order over all sections, and a span in its text. */
export interface DraftPlace extends Span {
  readonly sentence: number;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: DraftPlace;
  /** names the thing, in the draft's language */
  readonly message: string;
  /** what to do about it */
  readonly cure: string;
  readonly evidence: readonly EvidenceRef[];
}

/** A passage in one of the sources the gate was given; `source` is the caller's id for it. */
export interface EvidenceRef extends Span {
  readonly source: string;
}

/** What a rule could not decide: no pass. */
export interface NotJudged {
  readonly rule: string;
  readonly place: DraftPlace;
  readonly reason: string;
}

export interface GateReport {
  readonly profile: 'support' | 'edition';
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** no finding blocks */
  readonly publishable: boolean;
  /** 0..1, how well supported, for ranking */
  readonly score: number;
}

/** Who decided what, having seen which findings, when: data, stored and exported. */
export interface Decision {
  readonly draft: DraftId;
  readonly outcome: 'approved' | 'sent-back';
  /** a person's name, or `policy:<beat>` where the beat's policy decides */
  readonly by: string;
  readonly human: boolean;
  /** ISO 8601 */
  readonly at: string;
  readonly reportHash: string;
  readonly comment: string | null;
}
