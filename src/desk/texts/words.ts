/** Every word the desk says; each language has them all. */
import type {
  AiDisclosure,
  BlockRole,
  CauseRelation,
  ClaimKind,
  Draft,
  Language,
  Modality,
  Outcome,
  SentenceKind,
  Severity,
  VerdictKind,
  VerdictValue,
} from '../../model/index.ts';
import type { Refusal, Unpublished } from '../port.ts';

export interface DeskTexts {
  readonly lang: Language;
  // frame
  readonly desk: string;
  readonly today: string;
  readonly site: string;
  readonly skip: string;
  readonly mainNav: string;
  readonly trail: string;
  readonly otherLanguage: string;
  readonly localOnly: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly failed: string;
  readonly toToday: string;
  // today
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly decide: string;
  readonly stories: string;
  readonly noStories: string;
  readonly incoming: string;
  readonly nothingCame: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly retry: string;
  readonly retryAll: string;
  readonly run: string;
  readonly running: string;
  readonly neverRan: string;
  readonly refresh: string;
  readonly fresh: string;
  readonly published: string;
  readonly unpublished: string;
  whyUnpublished(reason: Unpublished): string;
  readonly changed: string;
  readonly setAside: string;
  beats(names: readonly string[]): string;
  seconds(n: number): string;
  stage(name: string): string;
  times(n: number): string;
  counts(articles: number, origins: number): string;
  conflicts(n: number): string;
  primarySource(name: string): string;
  claims(n: number): string;
  // story
  /** stories that were merged with this one or split from it */
  readonly moved: string;
  /** before the title of a story that became part of this one */
  readonly movedIn: string;
  /** before the title of the story that this one came out of */
  readonly movedOut: string;
  /** a link to the story that came out of this one */
  readonly movedOff: string;
  readonly why: string;
  readonly claimsTable: string;
  readonly claimsTableHint: string;
  readonly claim: string;
  readonly verdict: string;
  readonly origin: string;
  readonly all: string;
  readonly compared: string;
  readonly byVerdict: string;
  readonly byKind: string;
  readonly noRows: string;
  readonly table: string;
  readonly alsoIn: string;
  readonly forecasts: string;
  readonly forecastsDue: string;
  readonly noneDue: string;
  readonly forecastsOpen: string;
  readonly noneOpen: string;
  readonly forecastsResolved: string;
  readonly noNumber: string;
  readonly laterReports: string;
  readonly sourceRecords: string;
  readonly sourceRecordsHint: string;
  readonly noRecords: string;
  readonly recordOutlet: string;
  readonly recordCorroborated: string;
  readonly recordContradicted: string;
  readonly recordSuperseded: string;
  readonly trackRecords: string;
  readonly trackRecordsHint: string;
  readonly who: string;
  until(day: string): string;
  percent(low: number, high: number): string;
  proposed(outcome: string): string;
  outcome(name: Outcome): string;
  readonly noForecasts: string;
  readonly said: string;
  readonly horizon: string;
  readonly noHorizon: string;
  readonly noAuthor: string;
  readonly moreSideways: string;
  readonly sources: string;
  readonly related: string;
  readonly relatedHint: string;
  readonly causes: string;
  readonly causesHint: string;
  readonly cause: Readonly<Record<CauseRelation, string>>;
  readonly causeDenied: Readonly<Record<CauseRelation, string>>;
  readonly causePossible: string;
  readonly saysContrary: (who: string) => string;
  readonly positions: string;
  readonly positionsHint: string;
  readonly valence: Readonly<Record<'favourable' | 'unfavourable', string>>;
  readonly drafts: string;
  readonly noDraft: string;
  readonly undated: string;
  readonly machineMade: string;
  readonly privateSource: string;
  readonly article: string;
  readonly versions: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly changedSince: string;
  readonly cameAnew: string;
  readonly isGone: string;
  readonly record: string;
  edition(n: number): string;
  more(n: number): string;
  kind(kind: VerdictKind): string;
  kindMany(kind: VerdictKind, n: number): string;
  origins(n: number): string;
  claimKind(kind: ClaimKind): string;
  claimKinds(kind: ClaimKind): string;
  side(side: VerdictValue['side']): string;
  modality(modality: Modality): string;
  disclosure(kind: AiDisclosure['kind'], reviewed: boolean): string;
  probability(low: number, high: number): string;
  // article
  readonly original: string;
  readonly readAs: string;
  readonly readClaims: string;
  readonly noClaims: string;
  readonly chooseClaim: string;
  readonly subject: string;
  readonly measure: string;
  readonly amount: string;
  readonly derivation: string;
  readonly period: string;
  readonly impliedPeriod: string;
  readonly place: string;
  readonly speaker: string;
  readonly modalityWord: string;
  readonly negated: string;
  readonly certainty: string;
  readonly removals: string;
  readonly reduced: string;
  readonly removalsHint: string;
  readonly inStories: string;
  readonly byline: string;
  readonly fetched: string;
  readonly foundVia: string;
  readonly noPassage: string;
  role(role: BlockRole): string;
  // removal
  readonly takeDown: string;
  readonly takeDownHint: string;
  readonly takeDownWhat: string;
  readonly takeDownPassage: string;
  readonly takeDownArticle: string;
  readonly takeDownReason: string;
  readonly takeDownSure: string;
  readonly takeDownUnsure: string;
  readonly takenDown: string;
  readonly takenDownHint: string;
  // draft
  readonly draft: string;
  readonly toDraft: string;
  readonly story: string;
  readonly evidence: string;
  readonly chooseSentence: string;
  readonly noCitation: string;
  readonly missingSource: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly passageInArticle: string;
  readonly originalPassage: string;
  readonly restsOn: string;
  sentenceOf(n: number, all: number): string;
  sentenceKind(kind: SentenceKind): string;
  // findings
  readonly findings: string;
  readonly noFindings: string;
  readonly notChecked: string;
  readonly notJudged: string;
  readonly cure: string;
  readonly toSentence: string;
  readonly sourcePassage: string;
  severity(severity: Severity): string;
  severityCount(severity: Severity, n: number): string;
  notJudgedCount(n: number): string;
  findingAt(n: number): string;
  // decision
  readonly decision: string;
  readonly yourName: string;
  readonly nameHint: string;
  readonly comment: string;
  readonly approve: string;
  readonly approveDespite: string;
  readonly sendBack: string;
  readonly approved: string;
  readonly sentBack: string;
  readonly waits: string;
  readonly decideAnew: string;
  readonly overruleHint: string;
  readonly barred: string;
  readonly newer: string;
  readonly history: string;
  readonly publishing: string;
  readonly needsName: string;
  readonly needsOutcome: string;
  decidedBy(by: string, human: boolean): string;
  refusal(kind: Refusal['kind']): string;
  writer(writer: Draft['making']['writer']): string;
}
