/** What the desk asks of the newsroom, and what a person decides there. Implemented in app over the store. */
import type {
  ArticleVersion,
  ArticleVersionId,
  Claim,
  Decision,
  Dossier,
  Draft,
  DraftId,
  GateReport,
  Language,
  StoryId,
} from '../model/index.ts';

export interface DeskPort {
  readonly title: string;
  readonly language: Language;
  /** where the preview of the site is served */
  readonly siteUrl: string;
  today(): Promise<Today>;
  story(id: StoryId): Promise<StoryView | null>;
  draft(id: DraftId): Promise<DraftView | null>;
  article(id: ArticleVersionId): Promise<ArticleVersion | null>;
  /** Records who decided what, having seen which findings; publishes where the decision allows it. */
  decide(id: DraftId, input: DecisionInput): Promise<DecisionResult>;
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
  | { readonly done: false; readonly reason: string };

/** What came in and what waits. */
export interface Today {
  readonly waiting: readonly DraftSummary[];
  readonly stories: readonly StorySummary[];
  readonly articles: readonly ArticleSummary[];
  readonly problems: readonly ProblemLine[];
}

export interface DraftSummary {
  readonly id: DraftId;
  readonly headline: string;
  readonly writer: Draft['making']['writer'];
  readonly blocking: number;
  readonly notJudged: number;
}

export interface StorySummary {
  readonly id: StoryId;
  readonly title: string;
  readonly articles: number;
  readonly origins: number;
  readonly conflicts: number;
  /** address of its article on the site, null while none is published */
  readonly publishedAt: string | null;
  readonly draft: DraftId | null;
}

export interface ArticleSummary {
  readonly id: ArticleVersionId;
  readonly outlet: string;
  readonly title: string;
  readonly published: string | null;
  readonly fetchedAt: string;
  readonly claims: number;
}

export interface ProblemLine {
  readonly where: string;
  readonly what: string;
  readonly cure: string;
}

export interface StoryView {
  readonly dossier: Dossier;
  readonly articles: readonly ArticleVersion[];
  readonly claims: readonly Claim[];
  readonly draft: DraftId | null;
  readonly publishedAt: string | null;
}

export interface DraftView {
  readonly draft: Draft;
  readonly report: GateReport;
  readonly reportHash: string;
  readonly decision: Decision | null;
  readonly articles: readonly ArticleVersion[];
  readonly dossier: Dossier;
  readonly publishedAt: string | null;
}
