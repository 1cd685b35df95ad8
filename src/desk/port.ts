/** What the desk asks of the newsroom, and what a person decides there. Implemented in app over the store. */
import type {
  AiDisclosure,
  ArticleVersion,
  ArticleVersionId,
  Claim,
  ClaimId,
  Decision,
  Dossier,
  Draft,
  DraftId,
  ForecastId,
  GateReport,
  Language,
  Localized,
  Outcome,
  Resolution,
  StoryId,
  StoryMove,
} from '../model/index.ts';

export interface DeskPort {
  readonly title: string;
  /** the newsroom's language; a person may switch for herself */
  readonly language: Language;
  /** where the preview of the site is served, without a slash at the end */
  readonly siteUrl: string;
  /** IANA name for the times shown; absent: that of this machine */
  readonly timeZone?: string;
  today(): Promise<Today>;
  story(id: StoryId): Promise<StoryView | null>;
  draft(id: DraftId): Promise<DraftView | null>;
  article(id: ArticleVersionId): Promise<ArticleView | null>;
  /** Records who decided what, having seen which findings; publishes where the decision allows it. */
  decide(id: DraftId, input: DecisionInput): Promise<DecisionResult>;
  /** Removes an article, or a passage of it, everywhere it went. */
  takeDown(id: ArticleVersionId, input: RemovalInput): Promise<RemovalResult>;
  /** The forecasts of all beats: due ones first. */
  forecasts(): Promise<LedgerView>;
  /** The sources with a record, by name. */
  sources(): Promise<readonly SourceLine[]>;
  /** Records what came of a forecast. @returns false where no such forecast is kept */
  resolve(id: ForecastId, input: ResolvingInput): Promise<boolean>;
  /** Queues again what was set aside: the problem with this key, or all that can be repeated. */
  retry(key: string | null): Promise<void>;
}

export interface ResolvingInput {
  readonly outcome: Outcome;
  /** the person who decides */
  readonly by: string;
  readonly comment: string | null;
}

/** A passage that a person may open on the desk. */
export interface PassageLine {
  readonly href: string;
  readonly words: string;
  readonly lang: Language;
}

export interface LedgerLine extends PassageLine {
  readonly id: ForecastId;
  readonly speaker: string | null;
  readonly outlets: readonly string[];
  /** ISO 8601 */
  readonly said: string | null;
  /** closed interval in 0..1 */
  readonly probability: readonly [number, number] | null;
  readonly wording: string | null;
  /** last day of its horizon, ISO */
  readonly until: string | null;
  readonly due: boolean;
  readonly resolution: Resolution | null;
  /** what later reports say; `outcome` where a figure settles it */
  readonly hints: readonly (PassageLine & {
    readonly outlet: string;
    readonly published: string | null;
    readonly outcome: 'came-true' | 'did-not' | null;
  })[];
}

export interface TrackRecordLine {
  readonly name: string;
  readonly cameTrue: number;
  readonly didNot: number;
  readonly undecidable: number;
  /** lower is better; null without a forecast that gave a number */
  readonly brier: number | null;
  readonly log: number | null;
}

/** How often what an outlet reported was confirmed, contradicted later or overtaken. Counts, never a score. */
export interface SourceLine {
  readonly outlet: string;
  readonly corroborated: number;
  readonly contradicted: number;
  readonly superseded: number;
}

export interface LedgerView {
  readonly lines: readonly LedgerLine[];
  /** of those with a resolved forecast, the most scored first */
  readonly records: readonly TrackRecordLine[];
}

export interface DecisionInput {
  readonly outcome: Decision['outcome'];
  /** the person who decides */
  readonly by: string;
  readonly comment: string | null;
  /** hash of the report the person saw: an older one is refused */
  readonly reportHash: string;
}

export type DecisionResult =
  | { readonly done: true; readonly publishedAt: string | null }
  | { readonly done: false; readonly refusal: Refusal };

export interface RemovalInput {
  /** word by word; null: the whole article */
  readonly passage: string | null;
  /** the person who decides */
  readonly by: string;
  readonly reason: string;
}

/** `why`: what stands against it and what to do, in words. */
export type RemovalResult = { readonly done: true } | { readonly done: false; readonly why: string };

/**
 * unknown: no such draft; not-judged: the gate has not seen it; stale: it judged anew since the person looked;
 * newer-draft: another draft of the story took its place; already-approved: nothing is left to decide;
 * never: findings no person can overrule.
 */
export type Refusal =
  | {
      readonly kind: 'unknown' | 'not-judged' | 'stale' | 'newer-draft' | 'already-approved';
    }
  | { readonly kind: 'never'; readonly why: Localized };

/** What came in, what waits, and how the newsroom is doing. */
export interface Today {
  readonly waiting: readonly DraftSummary[];
  readonly stories: readonly StorySummary[];
  readonly articles: readonly ArticleSummary[];
  readonly problems: readonly ProblemLine[];
  /** newest first, at most one a beat */
  readonly runs: readonly RunLine[];
}

export interface DraftSummary {
  readonly id: DraftId;
  readonly beat: string;
  readonly headline: string;
  readonly lang: Language;
  readonly writer: Draft['making']['writer'];
  readonly blocking: number;
  readonly warnings: number;
  readonly notJudged: number;
  /** ISO 8601 */
  readonly madeAt: string;
}

/** Why a story has no article on the site. */
export type Unpublished =
  | { readonly why: 'few-origins'; readonly has: number; readonly wants: number }
  | { readonly why: 'waits' | 'sent-back' | 'on-its-way' | 'not-written' | 'beat-gone' };

export interface StorySummary {
  readonly id: StoryId;
  readonly beat: string;
  readonly title: string;
  readonly lang: Language | null;
  readonly articles: number;
  readonly origins: number;
  /** contradictions that an article tells and counts */
  readonly conflicts: number;
  /** null where it is published */
  readonly unpublished?: Unpublished | null;
  /** ISO 8601: when an article joined or left it last */
  readonly changedAt: string;
  /** address of its article on the site, null while none is published */
  readonly publishedAt: string | null;
  readonly draft: DraftId | null;
}

export interface ArticleSummary {
  readonly id: ArticleVersionId;
  readonly outlet: string;
  readonly title: string;
  readonly lang: Language | null;
  readonly published: string | null;
  readonly fetchedAt: string;
  readonly claims: number;
  readonly aiDisclosure: AiDisclosure | null;
  readonly private: boolean;
  /** came in with the newest run */
  readonly fresh: boolean;
  /** the story it was put to, where that is shown on Today */
  readonly story: { readonly id: StoryId; readonly title: string } | null;
}

export interface ProblemLine {
  readonly key: string;
  readonly stage: string;
  readonly where: string;
  readonly what: string;
  readonly cure: string;
  readonly count: number;
  readonly lastSeen: string;
  /** there is work that can be queued again */
  readonly repeatable: boolean;
}

export interface RunLine {
  readonly beat: string;
  readonly startedAt: string;
  /** null while it goes on */
  readonly finishedAt: string | null;
  readonly stages: readonly { readonly stage: string; readonly done: number; readonly setAside: number }[];
}

/** A claim in the words of a person: "Umsatz", "Lumera", "drittes Quartal 2025". */
export interface ClaimLabel {
  /** what is measured; null where no name is known */
  readonly measure: Localized | null;
  /** what it is about: subject as written, or who speaks */
  readonly about: string | null;
  /** `about` is a name, which is the same in every language */
  readonly named: boolean;
  /** language of the article, and so of `about` where that is no name */
  readonly lang: Language;
  readonly when: Localized | null;
  readonly where: string | null;
  /** the amount as it was understood, written out; null without a figure */
  readonly amount: Localized | null;
}

export type ClaimLabels = ReadonlyMap<ClaimId, ClaimLabel>;

export interface StoryView {
  readonly beat: string;
  readonly dossier: Dossier;
  readonly articles: readonly ArticleVersion[];
  readonly claims: readonly Claim[];
  readonly labels: ClaimLabels;
  /** newest first */
  readonly drafts: readonly { readonly id: DraftId; readonly madeAt: string; readonly decision: Decision | null }[];
  readonly edition: EditionLink | null;
  /** null where it is published */
  readonly unpublished?: Unpublished | null;
  /** contradictions that an article tells and counts; absent: all */
  readonly conflicts?: number;
  /** stories that went into it or came out of it, oldest first */
  readonly moves?: readonly (StoryMove & { readonly at: string })[];
}

export interface EditionLink {
  readonly url: string;
  /** the disclosure record as JSON */
  readonly recordUrl: string;
  readonly number: number;
  readonly publishedAt: string;
  readonly draft: DraftId;
}

export interface DraftView {
  readonly beat: string;
  readonly draft: Draft;
  /** of a translation: what it renders; null where that is gone */
  readonly original?: Draft | null;
  readonly madeAt: string;
  /** null while the gate has not judged it */
  readonly report: GateReport | null;
  /** empty without a report */
  readonly reportHash: string;
  /** oldest first */
  readonly decisions: readonly Decision[];
  /** why no person can approve it as it is; null where a person can */
  readonly barred: Localized | null;
  /** the draft that took its place */
  readonly newer: DraftId | null;
  readonly articles: readonly ArticleVersion[];
  readonly dossier: Dossier;
  readonly labels: ClaimLabels;
  readonly edition: EditionLink | null;
}

/** What an article's publisher changed in one passage; null where it came anew or is gone. */
export interface ChangedPassage {
  readonly before: string | null;
  readonly after: string | null;
}

export interface BoundShown {
  /** ISO date */
  readonly day: string;
  readonly passage: string;
}

export interface ArticleView {
  readonly article: ArticleVersion;
  /** days between which an undated text was written, with the passage that says so; null for a dated one */
  readonly bounds: { readonly notBefore: BoundShown | null; readonly notAfter: BoundShown | null } | null;
  /** all versions of the article, oldest first */
  readonly versions: readonly { readonly id: ArticleVersionId; readonly fetchedAt: string }[];
  /** since the version before; empty for the first one */
  readonly changes: readonly ChangedPassage[];
  /** in the order of the text */
  readonly claims: readonly Claim[];
  readonly labels: ClaimLabels;
  readonly stories: readonly { readonly id: StoryId; readonly title: string }[];
}
