/** Leaves alone a host that is busy or does not answer: longer each time, and never all clients at the same moment. */
import type { Clockwork } from './pace.ts';

/** Where a busy server names no time; doubled each time it stays busy. */
const FIRST_PAUSE_MS = 2000;
/** One lost answer is chance, three in a row are a host that is down. */
const FAILURES_IN_A_ROW = 3;
const FAILURE_PAUSE_MS = 60_000;
/** A day is the longest that anything here is remembered; some servers name years. */
const LONGEST_MS = 24 * 3600 * 1000;
/** Spreads what was sent away together: up to a quarter on top. */
const JITTER = 1 / 4;

export interface Hold {
  readonly ms: number;
  /** status that asked for it; null where nothing answered */
  readonly status: number | null;
}

export interface Backoff {
  /** How long the host is still to be left alone; null where it may be asked. */
  holdOn(host: string): Hold | null;
  /** The server said 429 or 503. @param askedMs its Retry-After, in milliseconds; null where it named none */
  busy(host: string, status: number, askedMs: number | null): Hold;
  /** No answer, or none in time. */
  failed(host: string): void;
  answered(host: string): void;
}

interface Memory {
  readonly until: number;
  readonly times: number;
  readonly status: number | null;
}

export function createBackoff({ now }: Pick<Clockwork, 'now'>, random: () => number = Math.random): Backoff {
  const hosts = new Map<string, Memory>();
  const jittered = (ms: number): number => Math.min(LONGEST_MS, ms * (1 + JITTER * random()));
  const remember = (host: string, ms: number, times: number, status: number | null): Hold => {
    hosts.set(host, { until: now() + ms, times, status });
    return { ms, status };
  };
  const timesOf = (host: string): number => hosts.get(host)?.times ?? 0;
  return {
    holdOn(host) {
      const held = hosts.get(host);
      const ms = held ? held.until - now() : 0;
      return held && ms > 0 ? { ms, status: held.status } : null;
    },
    busy(host, status, askedMs) {
      const times = timesOf(host);
      return remember(host, jittered(askedMs ?? FIRST_PAUSE_MS * 2 ** times), times + 1, status);
    },
    failed(host) {
      const times = timesOf(host) + 1;
      const beyond = times - FAILURES_IN_A_ROW;
      remember(host, beyond < 0 ? 0 : jittered(FAILURE_PAUSE_MS * 2 ** beyond), times, null);
    },
    answered: (host) => void hosts.delete(host),
  };
}
