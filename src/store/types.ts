/** What the store keeps beside the model's types: provenance, bookkeeping and what is known of an address. */
import type { Decision, Draft, Edition, GateReport } from '../model/index.ts';

/** How a derived row was made: what went in, who made it, in which version. */
export interface Provenance {
  readonly producer: string;
  readonly version: string;
  /** SHA-256 over everything the result depends on */
  readonly inputHash: string;
}

/** What an earlier fetch left behind, for a conditional request (RFC 9110, section 13). */
export interface FetchState {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly hash?: string;
}

export interface StoredDraft {
  readonly beat: string;
  readonly draft: Draft;
  /** ISO 8601 */
  readonly madeAt: string;
  /** input hash of the dossier it was written from */
  readonly dossierHash: string;
}

/** An edition as rows can hold it: its approval is data again, until `review` has verified it anew. */
export interface StoredEdition extends Omit<Edition, 'approved'> {
  readonly draft: Draft;
  readonly report: GateReport;
  readonly decision: Decision;
}

/** One thing that went wrong, worded for the person who can act; `key` makes the second time count instead of pile up. */
export interface ProblemReport {
  readonly key: string;
  readonly stage: string;
  readonly what: string;
  readonly where: string;
  readonly cure: string;
  /** the work to queue again when a person asks for it; null where there is nothing to repeat */
  readonly retry: RetryWork | null;
}
export interface RetryWork {
  readonly queue: string;
  readonly item: string;
  readonly beat: string | null;
}
export interface ProblemRecord extends ProblemReport {
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly count: number;
  readonly resolvedAt: string | null;
}

/** What one stage did in one run. `seconds` is time spent working, summed over parallel work. */
export interface StageCount {
  readonly done: number;
  readonly setAside: number;
  readonly seconds: number;
}
export interface RunRecord {
  readonly id: string;
  readonly beat: string;
  readonly startedAt: string;
  /** null while it goes on, or after the program was ended in the middle of it */
  readonly finishedAt: string | null;
  readonly stages: Readonly<Record<string, StageCount>>;
}

/** A small document under a key, with a revision that grows by one at each change. */
export interface State<T> {
  readonly revision: number;
  readonly value: T;
}

/** Unfinished jobs of one queue. `items` counts what they carry. */
export interface QueueCount {
  readonly queue: string;
  readonly ready: number;
  /** waiting for a later attempt */
  readonly delayed: number;
  readonly active: number;
  readonly items: number;
  /** seconds since the oldest ready job was queued; 0 when none is ready */
  readonly waited: number;
  /** seconds until the next delayed job is due; null when none waits */
  readonly dueIn: number | null;
}

export interface ActiveJob {
  readonly queue: string;
  readonly id: string;
  readonly retryCount: number;
  readonly data: unknown;
}
