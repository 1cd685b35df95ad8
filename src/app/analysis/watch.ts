/** Watches a thread at its task: how long it has worked counts, not how long a busy or sleeping machine kept it waiting. */
import type { Worker } from 'node:worker_threads';

type Thread = Pick<Worker, 'cpuUsage'>;

/** The clock ends it all the same after so many times the limit. */
const LONGEST = 10;
/** A thread that does not even say what it has worked is stuck. */
const ANSWER_MS = 10_000;
/** Looked at no oftener than that. */
const LEAST_MS = 50;

/** Calls `late` once the thread has worked `limitMs` since now. @returns ends the watch */
export function watch(thread: Thread, limitMs: number, late: () => void): () => void {
  const begun = Date.now();
  const before = workOf(thread, 0);
  let ended = false;
  let timer = setTimeout(look, limitMs);
  async function look(): Promise<void> {
    const worked = (await workOf(thread, Number.POSITIVE_INFINITY)) - (await before);
    if (ended) return;
    const left = limitMs - worked;
    if (left <= 0 || Date.now() - begun >= LONGEST * limitMs) late();
    else timer = setTimeout(look, Math.max(left, LEAST_MS));
  }
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** Milliseconds of work of a thread since it began; `unknown` where it can't say. */
function workOf(thread: Thread, unknown: number): Promise<number> {
  // The first releases of Node 24 have no such method: there the clock decides.
  const asked = Promise.resolve()
    .then(() => thread.cpuUsage())
    .then(
      ({ user, system }) => (user + system) / 1000,
      () => unknown,
    );
  return new Promise((resolve) => {
    const silent = setTimeout(() => resolve(unknown), ANSWER_MS);
    void asked.then((work) => {
      clearTimeout(silent);
      resolve(work);
    });
  });
}
