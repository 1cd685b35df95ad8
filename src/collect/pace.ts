/** Politeness towards one host: a pause between requests, and how long a Retry-After asks to wait. */

export interface Clockwork {
  /** milliseconds since the epoch */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Requests to one host start at least `delayMs` apart; different hosts do not wait for each other. */
export function createPace({ now, sleep }: Clockwork) {
  const free = new Map<string, number>();
  return async (host: string, delayMs: number, signal?: AbortSignal): Promise<void> => {
    const start = Math.max(now(), free.get(host) ?? 0);
    free.set(host, start + delayMs);
    const wait = start - now();
    if (wait > 0) await sleep(wait, signal);
  };
}

/** Retry-After (RFC 9110, 10.2.3), seconds or an HTTP date, in milliseconds from `now`; null where absent or unreadable. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (!value) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
