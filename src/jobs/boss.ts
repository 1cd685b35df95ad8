/** pg-boss on the store's own database, and the few calls the tasks make of it. */
import { type Db, fromPglite, type JobWithMetadata, PgBoss } from 'pg-boss';
import { QUEUE_SCHEMA, type Store, type Transaction } from '../store/index.ts';
import { bossOptions, QUEUES, type QueueName, RULES, type Work } from './queues.ts';

/** Work for a queue, not yet cut into jobs. */
export interface NewWork {
  readonly queue: QueueName;
  readonly items: readonly string[];
  readonly beat?: string | null;
  readonly interrupted?: number;
}

/** Seconds between two looks for dead workers. */
const WATCH = 15;

export type Job = JobWithMetadata<Work>;
export type Attempt = Pick<Job, 'id' | 'retryCount'>;

export interface Boss {
  /** Queues work in a transaction: with the result it follows from, or not at all. */
  enqueue(tx: Transaction, work: readonly NewWork[]): Promise<void>;
  fetch(queue: QueueName): Promise<Job | null>;
  /** False when this attempt is no longer ours: another worker has the job, and our result must not be kept. */
  complete(tx: Transaction, queue: QueueName, attempt: Attempt): Promise<boolean>;
  fail(queue: QueueName, attempt: Attempt, reason: object): Promise<void>;
  touch(queue: QueueName, attempt: Attempt): Promise<void>;
  /** Gives the jobs of dead workers back; a PostgreSQL server is watched by itself, this only hurries it. */
  watch(): Promise<void>;
  /** Removes finished jobs. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBoss({ backend }: Store, onError: (error: Error) => void): Promise<Boss> {
  const severalProcesses = backend.kind === 'postgres';
  const boss = new PgBoss({
    ...(backend.kind === 'pglite'
      ? { db: fromPglite(backend.pglite), backend: 'pglite' as const, supervise: false, monitorVacuum: false }
      : {
          connectionString: backend.connectionString,
          superviseIntervalSeconds: WATCH,
          monitorIntervalSeconds: WATCH,
          max: 4,
        }),
    schema: QUEUE_SCHEMA,
    // Schedules are counted from our own runs.
    schedule: false,
  });
  boss.on('error', onError);
  await boss.start();
  // The dead letter queue first: the others name it.
  for (const name of QUEUES.toReversed()) {
    const { policy, ...options } = bossOptions(name, severalProcesses);
    await boss.createQueue(name, { policy: policy!, ...options });
    // createQueue leaves an existing queue as it is.
    await boss.updateQueue(name, options);
  }
  // Any call fills the queue's cache: inside a transaction that look-up would wait for the transaction for ever.
  for (const name of QUEUES) await boss.findJobs(name, { id: NO_JOB });

  return {
    async enqueue(tx, work) {
      for (const [queue, jobs] of jobsOf(work)) {
        // Against a lost wake-up: whoever takes the queued job of this key waits for us before it looks at what there is.
        if (RULES[queue].policy === 'short')
          for (const key of jobs.map((j) => j.singletonKey!).sort()) await tx.lock(lockOf(queue, key));
        await boss.insert(queue, jobs, inside(tx));
      }
    },
    async fetch(queue) {
      const limit = RULES[queue].inTurn ? { groupConcurrency: 1 } : {};
      const [job] = await boss.fetch<Work>(queue, { batchSize: 1, includeMetadata: true, ...limit });
      return job ?? null;
    },
    async complete(tx, queue, attempt) {
      const answer = await boss.complete(queue, attempt, null, inside(tx));
      // Missing in the published types of 12.35, there in every answer.
      return (answer as { affected: number }).affected === 1;
    },
    async fail(queue, attempt, reason) {
      await boss.fail(queue, attempt, reason);
    },
    async touch(queue, attempt) {
      await boss.touch(queue, attempt);
    },
    async watch() {
      if (severalProcesses) await boss.supervise();
    },
    async sweep() {
      if (!severalProcesses) for (const queue of QUEUES) await boss.deleteStoredJobs(queue);
    },
    stop: () => boss.stop({ graceful: false }),
  };
}

const NO_JOB = '00000000-0000-0000-0000-000000000000';

const inside = (tx: Transaction) => ({ db: tx.executor as Db });

/** Taken for the end of a transaction that queues work for a key, and before its worker looks at what there is. */
export const lockOf = (queue: QueueName, key: string): string => `jobs:${queue}:${key}`;

interface NewJob {
  readonly data: Work;
  readonly singletonKey?: string;
  readonly priority: number;
  readonly group?: { readonly id: string };
}

/** Cuts work into jobs of the queue's size. */
function jobsOf(work: readonly NewWork[]): Map<QueueName, NewJob[]> {
  const jobs = new Map<QueueName, NewJob[]>();
  for (const { queue, items, beat = null, interrupted = 0 } of work)
    for (const batch of chunks([...new Set(items)], RULES[queue].batch)) {
      if (!jobs.has(queue)) jobs.set(queue, []);
      jobs.get(queue)!.push(jobOf(queue, { items: batch, beat, interrupted }));
    }
  return jobs;
}

const jobOf = (queue: QueueName, data: Work): NewJob => ({
  data,
  ...(RULES[queue].policy !== 'standard' && { singletonKey: data.items[0]! }),
  ...(RULES[queue].inTurn && { group: { id: data.beat ?? data.items[0]! } }),
  // What has ended the program before comes last, so that everything else gets done first.
  priority: -data.interrupted,
});

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
