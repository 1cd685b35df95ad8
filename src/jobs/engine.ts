/** Takes jobs out of the queues and has them worked on, until nothing is left or until it is told to stop. */
import { QuellwerkError } from '../model/index.ts';
import type { QueueCount, Store } from '../store/index.ts';
import type { Boss, Job } from './boss.ts';
import { HOLD_AT_MOST, POLL, QUEUES, type QueueName, RULES } from './queues.ts';

export interface EngineParts {
  readonly store: Store;
  readonly boss: Boss;
  readonly work: (queue: QueueName, job: Job) => Promise<void>;
  /** called with the counts of every turn */
  readonly onTurn: (counts: readonly QueueCount[]) => void;
  /** called when the queues are found empty after work, or when somebody waits for it */
  readonly onIdle: () => Promise<void>;
}

export interface Engine {
  /**
   * Works until it is stopped or, where `once` says so, the queues are empty and nobody waits.
   * @throws what the database throws.
   */
  run(once: () => boolean): Promise<void>;
  /** Resolves when the queues, looked at after this call, are empty. */
  idle(): Promise<void>;
  /** Looks at the queues at once. */
  wake(): void;
  /** Takes no further jobs; resolves when those in work have ended. */
  stop(): Promise<void>;
}

type State = 'busy' | 'waiting' | 'idle';

export function createEngine({ store, boss, work, onTurn, onIdle }: EngineParts): Engine {
  const inWork = new Map<Promise<void>, QueueName>();
  const waiters = new Set<PromiseWithResolvers<void>>();
  let bell = Promise.withResolvers<void>();
  let stopped = false;
  let worked = true;
  let fault: { readonly error: unknown } | null = null;

  const wake = (): void => bell.resolve();
  const working = (queue: QueueName): number => inWork.values().reduce((n, q) => n + (q === queue ? 1 : 0), 0);

  function launch(queue: QueueName, job: Job): void {
    worked = true;
    const running: Promise<void> = work(queue, job)
      .catch((error: unknown) => {
        fault ??= { error };
      })
      .finally(() => {
        inWork.delete(running);
        wake();
      });
    inWork.set(running, queue);
  }

  async function fill(queue: QueueName, ready: number): Promise<void> {
    for (let free = Math.min(ready, RULES[queue].parallel - working(queue)); free > 0 && !stopped; free--) {
      const job = await boss.fetch(queue);
      if (!job) return;
      launch(queue, job);
    }
  }

  /** What there is to do, as far as there is room for it; and how many seconds it may rest at most. */
  async function turn(): Promise<{ state: State; seconds: number }> {
    const counts = await store.queues.unfinished();
    onTurn(counts);
    for (const queue of QUEUES) {
      const count = counts.find((c) => c.queue === queue);
      if (count && count.ready > 0 && !mustHold(queue, count, counts)) await fill(queue, count.ready);
    }
    const seconds = Math.min(POLL, ...counts.flatMap((c) => c.dueIn ?? []));
    if (inWork.size > 0) return { state: 'busy', seconds };
    const ours = counts.some((c) => (QUEUES as readonly string[]).includes(c.queue));
    return { state: ours ? 'waiting' : 'idle', seconds };
  }

  /** Until a job ends, work is queued here, or `seconds` have passed. */
  async function rest(seconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.max(SHORTEST_REST_MS, seconds * 1000));
    });
    await Promise.race([bell.promise, timeUp]);
    clearTimeout(timer);
  }

  async function loop(once: () => boolean): Promise<void> {
    while (!stopped) {
      bell = Promise.withResolvers<void>();
      const early = [...waiters];
      const { state, seconds } = await turn();
      if (state === 'idle') {
        // Not at every look: a newsroom at rest should cost nothing.
        if (worked || early.length > 0) await onIdle();
        worked = false;
        for (const waiter of early) {
          waiters.delete(waiter);
          waiter.resolve();
        }
        if (once() && waiters.size === 0) return;
      }
      if (state === 'waiting') await boss.watch();
      await rest(seconds);
      if (fault) throw fault.error;
    }
  }

  return {
    wake,
    async run(once) {
      fault = null;
      try {
        await loop(once);
      } catch (error) {
        for (const waiter of waiters) waiter.reject(error);
        waiters.clear();
        throw error;
      }
    },
    idle() {
      const waiter = Promise.withResolvers<void>();
      waiters.add(waiter);
      wake();
      return waiter.promise;
    },
    async stop() {
      stopped = true;
      wake();
      await Promise.all(inWork.keys());
      for (const waiter of waiters) waiter.reject(brokenOff());
    },
  };
}

const brokenOff = (): QuellwerkError =>
  new QuellwerkError(
    'broken-off',
    'the run was broken off before its end',
    'job queues',
    'Start it again: it goes on where it was.',
  );

/** Against a busy loop when a delayed job is due now by one clock and not yet by the other. */
const SHORTEST_REST_MS = 10;

/** True while earlier stages still have work for this one; not for ever, where work never ends. */
function mustHold(queue: QueueName, own: QueueCount, counts: readonly QueueCount[]): boolean {
  const { after } = RULES[queue];
  return own.waited < HOLD_AT_MOST && counts.some((c) => (after as readonly string[]).includes(c.queue));
}
