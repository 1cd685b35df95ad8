/** What a person is told who ends the program in the middle of its work. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does the work; who interrupts it reads `line`, and the program ends at once, by the signal it got. Nothing has to be put
 * away: what a stage has made is committed together with the work that follows from it.
 */
export async function interruptible<T>(line: string, work: () => Promise<T>): Promise<T> {
  const ended = (signal: NodeJS.Signals): void => {
    for (const s of SIGNALS) process.off(s, ended);
    // On a terminal the moving line stands there, and behind it "^C".
    process.stderr.write(`\nquellwerk: ${line}\n`, () => process.kill(process.pid, signal));
  };
  for (const signal of SIGNALS) process.on(signal, ended);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, ended);
  }
}

export const STOPPED = 'stopped. What is done is kept; the next run goes on from there.';
