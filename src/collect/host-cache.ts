/** Remembers a file that every host has one of (robots.txt, tdmrep.json), so that it is asked for once a day. */

/** RFC 9309, 2.4: not longer than a day. */
const KEEP_MS = 24 * 3600 * 1000;
/** A host that failed may be back soon; within one pass it is not asked again. */
const KEEP_FAILURE_MS = 5 * 60 * 1000;

export interface HostFile<T> {
  readonly value: T;
  /** the host could not answer: an older value stands in, and it is asked again soon */
  readonly failed?: boolean;
}

interface Kept<T> {
  readonly value: T;
  readonly until: number;
  /** the host itself said so, now or earlier */
  readonly isSaid: boolean;
}

/**
 * Loads once for all who ask at the same time. Where the host fails, the value it gave before stays in force, however
 * old (RFC 9309, 2.4); a load that throws is not remembered.
 */
export function createHostCache<T>(options: { now(): number; load(origin: string): Promise<HostFile<T>> }) {
  const kept = new Map<string, Kept<T>>();
  const loading = new Map<string, Promise<T>>();

  async function load(origin: string): Promise<T> {
    const { value, failed = false } = await options.load(origin);
    const before = kept.get(origin);
    const used = failed && before?.isSaid ? before.value : value;
    const until = options.now() + (failed ? KEEP_FAILURE_MS : KEEP_MS);
    kept.set(origin, { value: used, until, isSaid: !failed || (before?.isSaid ?? false) });
    return used;
  }

  return async (origin: string): Promise<T> => {
    const found = kept.get(origin);
    if (found && found.until > options.now()) return found.value;
    const running = loading.get(origin) ?? load(origin).finally(() => loading.delete(origin));
    loading.set(origin, running);
    return running;
  };
}
