/** The tables as Kysely sees them. Columns exist for looking things up; the thing itself is in `doc`. */
import type { ColumnType } from 'kysely';
import type {
  ArticleVersion,
  Claim,
  Decision,
  Dossier,
  Draft,
  Forecast,
  GateReport,
  Page,
  Reading,
  Resolution,
  Source,
  Story,
  StoryMove,
  Takedown,
  Verdict,
  VersionChange,
} from '../model/index.ts';
import type { ProblemRecord, RunRecord, StoredEdition } from './types.ts';

/**
 * Written as JSON text, read as a value. The column type is `json` and not `jsonb`: jsonb reorders keys (a draft's id is
 * the hash of its JSON) and refuses U+0000 and lone surrogates (a page may hold both, and offsets must not move).
 */
export type Doc<T> = ColumnType<T, string, string>;

interface SourceTable {
  id: string;
  kind: string;
  address: string;
  doc: Doc<Source>;
}
interface BeatSourceTable {
  beat: string;
  source: string;
}
interface PageTable {
  id: string;
  source: string;
  url: string;
  hash: string;
  fetched_at: string;
  /** when these bytes were fetched last: a page may go back to what it was */
  seen_at: string;
  /** the article version made of it; null until it is cleaned */
  version: string | null;
  /** false once the retention period has removed the body */
  has_body: boolean;
  doc: Doc<Omit<Page, 'body'>>;
}
interface ListingTable {
  source: string;
  url: string;
}
interface PageBodyTable {
  hash: string;
  bytes: Uint8Array;
}
interface FetchStateTable {
  url: string;
  etag: string | null;
  last_modified: string | null;
  hash: string | null;
  checked_at: string;
}
interface ArticleVersionTable {
  id: string;
  article: string;
  page: string;
  source: string;
  url: string;
  title: string;
  outlet: string;
  lang: string | null;
  published: string | null;
  fetched_at: string;
  /** when its text was reduced to what is cited of it */
  reduced_at: string | null;
  doc: Doc<ArticleVersion>;
}
interface ReadingTable {
  id: string;
  article_version: string;
  producer: string;
  producer_version: string;
  input_hash: string;
  made_at: string;
  /** the one that stages work with; older ones stay for what cites them */
  current: boolean;
  doc: Doc<Reading | null>;
}
interface ClaimTable {
  reading: string;
  id: string;
  article_version: string;
  kind: string;
  position: number;
  doc: Doc<Claim>;
}
interface ArrivalTable {
  beat: string;
  article_version: string;
  arrived_at: string;
  grouped_at: string | null;
}
interface StoryTable {
  beat: string;
  id: string;
  title: string;
  changed_at: string;
  doc: Doc<Story>;
}
interface StoryMoveTable {
  beat: string;
  kind: StoryMove['kind'];
  from_story: string;
  to_story: string;
  moved_at: string;
  doc: Doc<StoryMove>;
}
interface StoryArticleTable {
  beat: string;
  story: string;
  article_version: string;
}
interface DossierTable {
  beat: string;
  story: string;
  input_hash: string;
  producer: string;
  producer_version: string;
  made_at: string;
  /** older ones stay while a draft was written from them */
  current: boolean;
  doc: Doc<Dossier>;
}
interface VerdictTable {
  beat: string;
  story: string;
  id: string;
  key: string;
  kind: string;
  position: number;
  doc: Doc<Verdict>;
}
interface ForecastTable {
  beat: string;
  story: string;
  id: string;
  position: number;
  doc: Doc<Forecast>;
}
interface DraftTable {
  id: string;
  beat: string;
  story: string;
  lang: string;
  /** input hash of the dossier it was written from */
  dossier_hash: string;
  /** hash over dossier and writer: the same is not written twice */
  input_hash: string;
  made_at: string;
  doc: Doc<Draft>;
}
interface GateReportTable {
  draft: string;
  hash: string;
  producer_version: string;
  made_at: string;
  publishable: boolean;
  doc: Doc<GateReport>;
}
interface DecisionTable {
  id: string;
  draft: string;
  outcome: string;
  kept_at: string;
  doc: Doc<Decision>;
}
interface EditionTable {
  id: string;
  beat: string;
  story: string;
  slug: string;
  number: number;
  draft: string;
  published_at: string;
  doc: Doc<StoredEdition>;
}
interface DeliveryTable {
  target: string;
  edition: string;
  /** null: owed */
  delivered_at: string | null;
}
interface StateTable {
  key: string;
  revision: number;
  changed_at: string;
  doc: Doc<unknown>;
}
interface ProblemTable {
  key: string;
  stage: string;
  what: string;
  place: string;
  cure: string;
  first_seen: string;
  last_seen: string;
  count: number;
  resolved_at: string | null;
  doc: Doc<ProblemRecord['retry']>;
}
interface RunTable {
  id: string;
  beat: string;
  started_at: string;
  finished_at: string | null;
  doc: Doc<RunRecord['stages']>;
}

interface VersionChangeTable {
  to_version: string;
  from_version: string;
  article: string;
  producer: string;
  producer_version: string;
  input_hash: string;
  doc: Doc<VersionChange>;
}
interface ResolutionTable {
  beat: string;
  forecast: string;
  resolved_at: string;
  doc: Doc<Resolution>;
}
interface EmbeddingTable {
  model: string;
  text_hash: string;
  made_at: string;
  values: Uint8Array;
}
interface TakedownTable {
  id: string;
  taken_at: string;
  doc: Doc<Takedown>;
}

export interface Database {
  source: SourceTable;
  beat_source: BeatSourceTable;
  page: PageTable;
  page_body: PageBodyTable;
  listing: ListingTable;
  fetch_state: FetchStateTable;
  article_version: ArticleVersionTable;
  reading: ReadingTable;
  claim: ClaimTable;
  arrival: ArrivalTable;
  story: StoryTable;
  story_article: StoryArticleTable;
  story_move: StoryMoveTable;
  dossier: DossierTable;
  verdict: VerdictTable;
  forecast: ForecastTable;
  draft: DraftTable;
  gate_report: GateReportTable;
  decision: DecisionTable;
  edition: EditionTable;
  delivery: DeliveryTable;
  state: StateTable;
  problem: ProblemTable;
  run: RunTable;
  version_change: VersionChangeTable;
  takedown: TakedownTable;
  resolution: ResolutionTable;
  embedding: EmbeddingTable;
}
