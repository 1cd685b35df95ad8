/** Tries again what may succeed soon, later each time, and as late as the provider asks. */
import type { ModelFailure } from './failure.ts';
import type { Patience } from './patience.ts';

/** Two tries more: a passing fault heals, a lasting one leaves time for the next provider. */
const TRIES = 3;
const FIRST_PAUSE = 1000;
/** Who asks for more than this gives way to the next provider. */
export const LONGEST_PAUSE = 60_000;
/** Pauses differ by up to this share, so that requests that failed together don't come back together. */
const JITTER = 0.25;

/** @throws ModelFailure of the last try. `asFailure` tells what a thrown value means. */
export async function withRetries<T>(
  call: () => Promise<T>,
  asFailure: (thrown: unknown) => ModelFailure,
  patience: Patience,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await call();
    } catch (thrown) {
      const failure = asFailure(thrown);
      const pause = failure.retryAfter ?? FIRST_PAUSE * 2 ** (tried - 1) * (1 + JITTER * patience.random());
      if (!failure.again || tried === TRIES || pause > LONGEST_PAUSE) throw failure;
      await patience.sleep(pause);
    }
  }
}
