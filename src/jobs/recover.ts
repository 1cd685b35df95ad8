/**
 * Gives back the jobs in whose midst the program ended. Only where one process owns the database: there every active
 * job at the start is such a one. On a shared server a missing heartbeat tells.
 */
import type { ActiveJob, Store } from '../store/index.ts';
import type { Boss } from './boss.ts';
import { problemsOf } from './problems.ts';
import { STAGES, type Stage, type Work } from './queues.ts';

/**
 * Ends of the program in the midst of one item after which it is set aside. High, because a user may break off often; not
 * endless, because an item that kills the program would keep it from ever finishing (it is queued last meanwhile).
 */
const MOST_INTERRUPTIONS = 40;

export async function recover(store: Store, boss: Boss): Promise<void> {
  if (store.backend.kind !== 'pglite') return;
  for (const job of await store.queues.active()) {
    const stage = STAGES.find((name) => name === job.queue);
    if (stage) await giveBack(store, boss, stage, job);
  }
}

/** One by one: should one of them be what ended the program, the others get done without it. */
async function giveBack(store: Store, boss: Boss, stage: Stage, job: ActiveJob): Promise<void> {
  const { items, beat, interrupted: before } = job.data as Work;
  const interrupted = before + 1;
  const lost = interrupted >= MOST_INTERRUPTIONS;
  const reason = { what: `the program ended ${interrupted} times in the midst of it`, where: null, cure: null };
  const problems = lost ? await problemsOf(store, stage, job.data as Work, reason) : [];
  await store.transaction(async (tx) => {
    await boss.complete(tx, stage, job);
    await tx.problems.report(problems);
    if (lost) return;
    await boss.enqueue(
      tx,
      items.map((item) => ({ queue: stage, items: [item], beat, interrupted })),
    );
  });
}
