/** Lets only so many requests of one provider run at a time, and only so many begin in a minute. */
import type { Patience } from './patience.ts';

export interface Lane {
  run<T>(call: () => Promise<T>): Promise<T>;
}

const MINUTE = 60_000;

export function createLane(concurrency: number, perMinute: number | undefined, patience: Patience): Lane {
  let running = 0;
  const waiting: (() => void)[] = [];
  /** when the last requests began, oldest first: a request waits until the one `perMinute` before it is a minute old */
  const begun: number[] = [];

  async function enter(): Promise<void> {
    if (running < concurrency) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    if (!perMinute) return;
    const now = patience.now();
    const at = Math.max(now, begun.length < perMinute ? now : begun.shift()! + MINUTE);
    begun.push(at);
    if (at > now) await patience.sleep(at - now);
  }

  function leave(): void {
    // A place is handed on, never freed in between: nobody overtakes those that wait.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }

  return {
    async run(call) {
      await enter();
      try {
        return await call();
      } finally {
        leave();
      }
    },
  };
}
