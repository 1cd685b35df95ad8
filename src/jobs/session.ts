/** The queues opened and working: pg-boss, the engine, and the account of the pass that is going on. */
import type { EditionId } from '../model/index.ts';
import type { ProblemRecord, Store } from '../store/index.ts';
import { type Boss, startBoss } from './boss.ts';
import { createEngine, type Engine } from './engine.ts';
import type { StagePorts } from './ports.ts';
import { createCounter, type Progress, type StageCounts } from './progress.ts';
import { recover } from './recover.ts';
import { expire } from './retention.ts';
import { workOn } from './worker.ts';

/** What one pass did. */
export interface RunSummary {
  /** from the first look at the queues to the last */
  readonly seconds: number;
  readonly stages: StageCounts;
  /** reported during the pass, those that were mended since included */
  readonly problems: readonly ProblemRecord[];
  /** published during the pass */
  readonly editions: readonly EditionId[];
}

export interface SessionParts {
  readonly store: Store;
  readonly ports: StagePorts;
  readonly onProgress: (progress: Progress) => void;
  readonly onError: (error: Error) => void;
  readonly now: () => number;
}

export interface Session {
  readonly boss: Boss;
  readonly engine: Engine;
  /** of the pass that ended last */
  summary(): RunSummary;
  close(): Promise<void>;
}

/** How long stages have to end when the program stops; what they leave is begun anew at the next start. */
const GRACE_MS = 10_000;

/** Where work never ends for long, housekeeping between two passes; closing the store does it as well. */
const TIDY_EVERY_MS = 3_600_000;

export async function openSession({ store, ports, onProgress, onError, now }: SessionParts): Promise<Session> {
  const boss = await startBoss(store, onError);
  await recover(store, boss);
  const ending = new AbortController();
  let pass = newPass(onProgress);
  let summary: RunSummary | null = null;
  let tidied = Date.now();

  async function endPass(): Promise<void> {
    summary = await summaryOf(store, pass);
    await boss.sweep();
    await expire(store, ports, now());
    if (Date.now() - tidied > TIDY_EVERY_MS) {
      await store.tidy();
      tidied = Date.now();
    }
    pass = newPass(onProgress);
  }

  const engine = createEngine({
    store,
    boss,
    work: (queue, job) =>
      workOn(queue, job, {
        store,
        ports,
        boss,
        signal: ending.signal,
        counter: pass.counter,
        onError,
        onPublished: (editions) => pass.editions.push(...editions),
      }),
    onTurn: (counts) => pass.counter.tell(counts),
    onIdle: endPass,
  });

  return {
    boss,
    engine,
    summary: () => summary!,
    async close() {
      ending.abort();
      await Promise.race([engine.stop(), new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
      await boss.stop();
    },
  };
}

interface Pass {
  readonly began: Date;
  readonly counter: ReturnType<typeof createCounter>;
  readonly editions: EditionId[];
}
const newPass = (onProgress: (progress: Progress) => void): Pass => ({
  began: new Date(),
  counter: createCounter(onProgress),
  editions: [],
});

/** Also closes the runs: with the queues empty, all their work is done. */
async function summaryOf(store: Store, { began, counter, editions }: Pass): Promise<RunSummary> {
  const stages = counter.counts();
  const runs = (await store.runs.unfinished()).map((run) => run.id);
  await store.runs.progress(runs, stages);
  await store.runs.finish(runs);
  return {
    seconds: (Date.now() - began.getTime()) / 1000,
    stages,
    problems: await store.problems.since(began.toISOString()),
    editions: [...new Set(editions)],
  };
}
