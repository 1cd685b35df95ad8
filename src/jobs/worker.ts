/** Works on one job: runs its task, commits result, following work and the end of the job in one transaction. */
import type { EditionId } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Boss, Job } from './boss.ts';
import type { StagePorts } from './ports.ts';
import { problemsOf } from './problems.ts';
import type { Counter } from './progress.ts';
import { HEARTBEAT, type QueueName, SET_ASIDE, type Stage } from './queues.ts';
import { type Done, problemKey, reasonOf, type Save } from './task.ts';
import { TASKS } from './tasks/index.ts';

export interface WorkerParts {
  readonly store: Store;
  readonly ports: StagePorts;
  readonly boss: Boss;
  readonly counter: Counter;
  readonly signal: AbortSignal;
  readonly onError: (error: Error) => void;
  readonly onPublished: (editions: readonly EditionId[]) => void;
}

/** Thrown inside a transaction to undo it: another worker has the job by now and keeps its own result. */
class ClaimLost extends Error {}

/** Never rejects for what a stage does wrong; rejects when the database is gone. */
export async function workOn(queue: QueueName, job: Job, parts: WorkerParts): Promise<void> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const beating = setInterval(() => void parts.boss.touch(queue, job).catch(parts.onError), (HEARTBEAT * 1000) / 3);
  try {
    const done = await TASKS[queue](job, { ...parts, keep: (save) => keep(save, parts) });
    await finish(queue, job, done, parts);
    if (queue !== SET_ASIDE) parts.counter.add(queue, job.data.items.length, done.refused.length, seconds());
    parts.onPublished(done.editions ?? []);
  } catch (error) {
    if (error instanceof ClaimLost) return;
    await failed(queue, job, error, parts, seconds());
  } finally {
    clearInterval(beating);
  }
}

async function keep(save: Save, { store, boss }: WorkerParts): Promise<void> {
  await store.transaction(async (tx) => boss.enqueue(tx, await save(tx)));
}

async function finish(queue: QueueName, job: Job, done: Done, { store, boss }: WorkerParts): Promise<void> {
  const failing = new Set(done.refused.map((p) => p.key));
  const fine = job.data.items.map((item) => problemKey(queue, item)).filter((key) => !failing.has(key));
  await store.transaction(async (tx) => {
    const next = await done.save(tx);
    await tx.problems.report(done.refused);
    await tx.problems.resolve(fine);
    await boss.enqueue(tx, next);
    if (!(await boss.complete(tx, queue, job))) throw new ClaimLost();
  });
}

/** A batch is tried again one by one, so that one bad item harms no other; a single item later, then set aside. */
async function failed(queue: QueueName, job: Job, error: unknown, parts: WorkerParts, seconds: number): Promise<void> {
  const { store, boss, counter, signal } = parts;
  const { items, beat, interrupted } = job.data;
  if (signal.aborted || items.length > 1) {
    const again = items.map((item) => ({ queue, items: [item], beat, interrupted }));
    return settle(queue, job, parts, async () => again);
  }
  if (queue === SET_ASIDE || job.retryCount < job.retryLimit) return boss.fail(queue, job, reasonOf(error));
  const problems = await problemsOf(store, queue satisfies Stage, job.data, reasonOf(error));
  await settle(queue, job, parts, async (tx) => {
    await tx.problems.report(problems);
    return [];
  });
  counter.add(queue, items.length, items.length, seconds);
}

/** Ends a job without a result. */
async function settle(queue: QueueName, job: Job, { store, boss }: WorkerParts, save: Save): Promise<void> {
  await store.transaction(async (tx) => {
    // First, for queues that take a key once would refuse the job's successor.
    if (await boss.complete(tx, queue, job)) await boss.enqueue(tx, await save(tx));
  });
}
