import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from './watch.ts';

/** A thread that has worked as many milliseconds as it is said to when it is asked. */
function threadOf(...worked: number[]) {
  const usage = async () => ({ user: (worked.length > 1 ? worked.shift()! : worked[0]!) * 1000, system: 0 });
  return { cpuUsage: usage } as unknown as Worker;
}
describe('by a clock of its own', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a thread that works all the time', [0, 100], 150, 1],
    ['one that worked before', [500, 600], 150, 1],
    ['one that is kept waiting', [0, 10], 900, 0],
    ['one that goes on after a wait', [0, 10, 100], 250, 1],
    ['one that only waits, after ten times the limit', [0], 1200, 1],
  ])('%s', async (_, worked, until, calls) => {
    const late = vi.fn();
    watch(threadOf(...worked), 100, late);
    await vi.advanceTimersByTimeAsync(until);
    expect(late).toHaveBeenCalledTimes(calls);
  });

  it('is not called behind its end', async () => {
    const late = vi.fn();
    watch(threadOf(0, 100), 100, late)();
    await vi.advanceTimersByTimeAsync(500);
    expect(late).not.toHaveBeenCalled();
  });
});

it('sees a real thread that works without end, and asks one that is gone nothing', async () => {
  const thread = new Worker('for (;;) ;', { eval: true });
  await new Promise((resolve) => watch(thread, 200, () => resolve(null)));
  await thread.terminate();
  await new Promise((resolve) => watch(thread, 20, () => resolve(null)));
}, 60_000);
