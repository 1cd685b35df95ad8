/** Processor time of work that is warm: what the benches of speed share. */

const ROUNDS = 5;

/**
 * Median seconds of one round of `ROUNDS`, of the processor and all threads: other work on the machine takes the clock's time, not these.
 * @param warmUp rounds before the first that counts
 * @param times how often one round does the work
 */
export function median(work: () => void, warmUp: number, times = 5): number {
  for (let i = 0; i < warmUp; i++) work();
  const seconds = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    for (let i = 0; i < times; i++) work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / (1e6 * times);
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

/** One line of the table. */
export const line = (what: string, amount: number, unit: string, seconds: number): void =>
  console.log(`| ${what} | ${Math.round(amount / seconds).toLocaleString('en')} ${unit} |`);

export const wordsOf = (texts: readonly string[]): number => texts.reduce((n, text) => n + text.split(/\s+/).length, 0);
