/** Runs analysis in a worker thread with a time limit a task and a memory cap: one hostile article harms no other. */
import { Worker } from 'node:worker_threads';
import { QuellwerkError } from '../../model/index.ts';
import type { Done, Task } from './tasks.ts';
import { watch } from './watch.ts';

export interface Analyst {
  /** @throws QuellwerkError when the task is refused, takes too long, or breaks the memory cap */
  run(task: Task): Promise<Done>;
  /** Starts the thread before its first task, so that it loads its code meanwhile. */
  warm(): void;
  close(): Promise<void>;
}

/** A page of 20 MB is read in about two seconds; what takes ten times that is hostile. Of the thread's own work, see `watch.ts`. */
const TIME_LIMIT_MS = 20_000;
const MEMORY_CAP_MB = 1024;

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
  readonly unwatch: () => void;
}

/** Which article it is, whoever asked for the task knows. */
const tooLong = (limitMs: number): QuellwerkError =>
  new QuellwerkError(
    'analysis-time',
    `reading it took more than ${limitMs / 1000} s`,
    '',
    'The article is set aside; take its source out if it comes again.',
  );

/** What a thread needs to end by itself, once it has nothing to do; and with its code still to be loaded, on a busy machine. */
const PATIENCE_MS = 2000;
const PATIENCE_LOADING_MS = 15_000;

/** A thread is asked to end, and broken off only where it works on: V8 may fall over code it is still compiling there. */
async function ended(thread: Worker, patienceMs: number): Promise<void> {
  const gone = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const late = setTimeout(() => void thread.terminate(), patienceMs);
  thread.ref();
  thread.postMessage({ end: true });
  await gone;
  clearTimeout(late);
}

/** One worker: with two cores the other one keeps database and desk. */
export function createAnalyst(weights: Uint8Array | null, timeLimitMs = TIME_LIMIT_MS): Analyst {
  let worker: Worker | null = null;
  let isLoaded = false;
  let next = 0;
  let last: Promise<unknown> = Promise.resolve();
  const waiting = new Map<number, Waiting>();

  function settle(id: number): Waiting | undefined {
    const entry = waiting.get(id);
    entry?.unwatch();
    waiting.delete(id);
    return entry;
  }

  /** The thread died or was ended: whoever waits on it is told, and the next task gets a new thread. */
  function fall(error: QuellwerkError): void {
    worker?.removeAllListeners();
    void worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  }

  function ready(): Worker {
    if (worker) return worker;
    const made = new Worker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url), {
      workerData: { weights },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_CAP_MB },
    });
    made.on('message', ({ id, done, refused, loaded }) => {
      if (loaded) isLoaded = true;
      const entry = settle(id);
      if (refused) entry?.reject(new QuellwerkError(refused.code, refused.what, refused.where, refused.cure));
      else entry?.resolve(done);
    });
    made.on('error', (cause) =>
      fall(
        new QuellwerkError(
          'analysis-memory',
          'reading it broke the memory cap or the thread',
          '',
          'The article is set aside; take its source out if it comes again.',
          cause,
        ),
      ),
    );
    made.unref();
    worker = made;
    isLoaded = false;
    return made;
  }

  function start(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      const id = ++next;
      const thread = ready();
      const unwatch = watch(thread, timeLimitMs, () => fall(tooLong(timeLimitMs)));
      waiting.set(id, { resolve, reject, unwatch });
      thread.ref();
      thread.postMessage({ id, task });
    });
  }

  return {
    warm: () => void ready(),
    // One after the other, so that the time limit of a task does not run while another works.
    run(task) {
      const result = last
        .then(() => start(task))
        .finally(() => {
          if (waiting.size === 0) worker?.unref();
        });
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      const ending = worker;
      worker = null;
      if (ending) await ended(ending, isLoaded ? PATIENCE_MS : PATIENCE_LOADING_MS);
    },
  };
}
