/** The queues, one a stage, with the reason for each option. */
import type { Queue as BossQueue } from 'pg-boss';

export const STAGES = [
  'collect',
  'clean',
  'read',
  'group',
  'weigh',
  'write',
  'check',
  'publish',
  'translate',
  'deliver',
] as const;
export type Stage = (typeof STAGES)[number];

/** Where pg-boss puts what failed for good; emptied into the list of problems. */
export const SET_ASIDE = 'set-aside';
export type QueueName = Stage | typeof SET_ASIDE;
export const QUEUES: readonly QueueName[] = [...STAGES, SET_ASIDE];

/** What one job carries. `items` are ids of one kind: sources, pages, articles, stories, drafts; or a beat, a target. */
export interface Work {
  readonly items: readonly string[];
  /** null up to reading: a page belongs to all beats that follow its source */
  readonly beat: string | null;
  /** how often the program ended in the middle of it */
  readonly interrupted: number;
}

export interface QueueRules {
  /** exclusive: one job a key, queued or active. short: one queued job a key, for work that takes all there is. */
  readonly policy: 'standard' | 'exclusive' | 'short';
  /** most items in one job */
  readonly batch: number;
  /** jobs at a time in one process */
  readonly parallel: number;
  /** jobs of one beat, or where they have none of one item, one after the other, over all processes */
  readonly inTurn: boolean;
  /** waits until these have no work left, so that a story is written once a pass and not once a batch */
  readonly after: readonly Stage[];
}

const rules = (given: Partial<QueueRules>): QueueRules => ({
  policy: 'standard',
  batch: 50,
  parallel: 1,
  inTurn: false,
  after: [],
  ...given,
});

export const RULES: Readonly<Record<QueueName, QueueRules>> = {
  // Waits for servers most of the time: several at once. The same source is never followed twice at a time.
  collect: rules({ policy: 'exclusive', batch: 1, parallel: 6 }),
  // Two, so that one batch is analysed in worker threads while the other is loaded or saved.
  clean: rules({ parallel: 2 }),
  read: rules({ parallel: 2 }),
  // Takes all that has arrived: a second queued job would find nothing. Order matters, so one a beat.
  group: rules({ policy: 'short', batch: 1, inTurn: true, after: ['collect', 'clean', 'read'] }),
  // A story that gains articles from several grouping jobs is weighed once, after the last.
  weigh: rules({ inTurn: true, after: ['group'] }),
  // A model's call takes seconds: small batches keep what is finished, two at a time hide the wait.
  write: rules({ batch: 10, parallel: 2 }),
  check: rules({}),
  publish: rules({ batch: 10 }),
  // Nobody waits for it: the site says meanwhile that a translation renders an earlier edition.
  translate: rules({ policy: 'standard', batch: 1 }),
  // Takes all a target lacks. A site is rendered once for all editions of a pass; several targets at a time, each by one job: of
  // two that write one folder, each would lose sight of files of the other, and a page that was taken back would stay.
  deliver: rules({ policy: 'short', batch: 1, parallel: 2, inTurn: true, after: ['write', 'check', 'publish'] }),
  'set-aside': rules({ batch: 1 }),
};

const YEARS = 10 * 365 * 24 * 3600;

/** Options pg-boss keeps with each queue. */
export const bossOptions = (name: QueueName, severalProcesses: boolean): Omit<BossQueue, 'name'> => ({
  policy: RULES[name].policy,
  // A newsroom may stand still for months: pg-boss deletes what waited longer than two weeks, we lose nothing.
  retentionSeconds: YEARS,
  // What is done is recorded in our own tables.
  deleteAfterSeconds: 3600,
  // A try at once, then after about 1.5, 3 and 6 s: a passing fault heals within one run, a lasting one ends it.
  retryLimit: 3,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  // Above any honest job: following one large source politely takes minutes. A dead worker is noticed by its heartbeat.
  expireInSeconds: 6 * 3600,
  // Where one process owns the database it finds its own interrupted jobs at the start; see recover.ts.
  ...(severalProcesses && { heartbeatSeconds: HEARTBEAT }),
  ...(name !== SET_ASIDE && { deadLetter: SET_ASIDE }),
});

/** Seconds without a sign of life after which a job is given to another worker. */
export const HEARTBEAT = 60;

/**
 * Seconds that a queue waits for earlier stages at most. A pass over a few polite sources is through by then; where news
 * comes without a pause, stories are written at least this often.
 */
export const HOLD_AT_MOST = 300;

/** Seconds after which the queues are looked at again unasked: other processes queue work without telling. */
export const POLL = 1;
