/** What the tasks need from the stages. `app` fills these ports; the tasks load, call one of them, save and pass on. */
import type {
  ApprovedDraft,
  ArticleVersion,
  Claim,
  Decision,
  Dossier,
  Draft,
  Edition,
  GateReport,
  Language,
  Page,
  PassageChange,
  PassagePrint,
  Reading,
  Source,
  Span,
  Story,
  StoryMove,
} from '../model/index.ts';
import type { Provenance, StoredEdition } from '../store/index.ts';

/** Input that can't be used, worded for the person who can act. It is set aside at once: trying again would not help. */
export interface Refusal {
  readonly what: string;
  /** address, path, or file and line */
  readonly where: string;
  readonly cure: string;
}

/** What a stage makes of one item: a value or a refusal. Anything thrown is unexpected and tried again. */
export type Outcome<T> = { readonly value: T } | { readonly refused: Refusal };

/** Who makes a derived row. A changed version makes the stage work anew where the result would be another. */
export interface Producer {
  readonly name: string;
  readonly version: string;
}

/**
 * What following a source yields, in the order it happens. Everything up to a commit is kept together, so a list's own
 * state (`followed`) must come after the pages it led to: kept earlier, it would hide those a crash has lost.
 */
export type CollectEvent =
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'unchanged'; readonly url: string }
  | {
      readonly type: 'followed';
      readonly url: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly hash?: string;
    }
  | { readonly type: 'problem'; readonly where: string; readonly what: string; readonly cure: string };

export interface FetchedPage {
  readonly page: Page;
  readonly source: Source;
}

export interface Cleaned {
  /** null where it was taken down: neither page nor article may be kept */
  readonly version: ArticleVersion | null;
  /** false where the page holds what was taken down */
  readonly keepBody: boolean;
}

export interface ReadResult {
  readonly claims: readonly Claim[];
  /** null where nobody will need the spans again */
  readonly reading: Reading | null;
}

export interface GroupRequest {
  readonly beat: string;
  /** in the order of publication, undated last */
  readonly arrived: readonly ArticleVersion[];
  /** what the last call left; null at the first. JSON. */
  readonly memory: unknown;
  /** articles put into stories before, newest publication first */
  grouped(limit: number): Promise<ArticleVersion[]>;
  /** stories of the beat, changed last first */
  stories(limit: number): Promise<Story[]>;
}
export interface GroupResult {
  /** those that are new or changed */
  readonly stories: readonly Story[];
  /** stored stories that went into others, and stories that came out of stored ones */
  readonly moves: readonly StoryMove[];
  readonly memory: unknown;
}

/** A story with all that is known of it. */
export interface StoryMaterial {
  readonly beat: string;
  readonly articles: readonly ArticleVersion[];
  readonly claims: readonly Claim[];
  /** of a translation: the approved draft it renders */
  readonly original?: Draft;
}

/** A translation that was made of an edition, with the dossier it stands on. */
export interface Translated {
  readonly draft: Draft;
  readonly dossier: Dossier;
  readonly making: Provenance;
}

export interface StagePorts {
  readonly producers: {
    readonly clean: Producer;
    readonly read: Producer;
    readonly weigh: Producer;
    readonly check: Producer;
  };
  /** The writer of a beat; its version holds the blueprint's hash. */
  writer(beat: string): Producer;
  /** Names of the targets an edition of this beat goes to. */
  targets(beat: string): readonly string[];

  collect(source: Source, signal: AbortSignal): AsyncIterable<CollectEvent>;
  /** One outcome a page, in their order. */
  clean(pages: readonly FetchedPage[], signal: AbortSignal): Promise<readonly Outcome<Cleaned>[]>;
  /** What differs between two versions of one article. */
  changes(before: ArticleVersion, after: ArticleVersion): readonly PassageChange[];
  /** Addresses of the reports that a text retells, as far as they may be followed; canonical. */
  originals(version: ArticleVersion): readonly Outcome<string>[];
  /** The article without a passage that was taken down. */
  redact(version: ArticleVersion, passage: PassagePrint): ArticleVersion;
  /** What is left of an article when its retention period is over. */
  reduce(version: ArticleVersion, kept: readonly Span[]): ArticleVersion;
  /** One outcome an article, in their order. */
  read(articles: readonly ArticleVersion[], signal: AbortSignal): Promise<readonly Outcome<ReadResult>[]>;
  group(request: GroupRequest): Promise<GroupResult>;
  /** A story with the articles it has left. */
  storyOf(before: Story, articles: readonly ArticleVersion[]): Story;
  weigh(story: Story, material: StoryMaterial): Promise<Dossier>;
  /** null where the blueprint does not want this story written. */
  write(dossier: Dossier, material: StoryMaterial): Promise<Draft | null>;
  check(draft: Draft, material: StoryMaterial): Promise<GateReport>;
  /**
   * By the decision that was made, else by the beat's policy. null: waits for a person, or was sent back. Also asked
   * before publishing, with the stored report and decision: an approval is verified anew whenever it is loaded.
   */
  approve(
    draft: Draft,
    report: GateReport,
    decision: Decision | null,
    material: StoryMaterial,
  ): Promise<ApprovedDraft | null>;
  publish(
    approved: ApprovedDraft,
    dossier: Dossier,
    material: StoryMaterial,
    earlier: readonly StoredEdition[],
  ): Promise<Edition>;
  /** The edition in another language; null where its beat has no model any more. */
  translate(beat: string, edition: StoredEdition, to: Language): Promise<Translated | null>;
  /**
   * Takes back what was withdrawn from a target, and brings it up to date with editions it does not have: often none. May be called again with the same ones after a crash:
   * the target must find what it has already.
   */
  deliver(target: string, editions: readonly StoredEdition[], signal: AbortSignal): Promise<void>;
}

/** What to follow, and how often. */
export interface Beat {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly everyMinutes: number;
}
