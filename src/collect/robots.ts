/** robots.txt as RFC 9309 asks: read once a day for each host, missing allows, failing forbids, the best match decides. */
import robotsParser from 'robots-parser';
import { QuellwerkError } from '../model/index.ts';
import { robotsRefuse, robotsUnavailable } from './problems.ts';

/** RFC 9309, 2.4: not longer than a day. */
const KEEP_MS = 24 * 3600 * 1000;
/** RFC 9309, 2.5: at least this much must be read; more is no rule file. */
export const ROBOTS_MAX_BYTES = 512_000;
/** A longer delay would stop a newsroom; some files ask for hours by mistake. */
const MAX_DELAY_MS = 30_000;

/** The package's types describe an ES module, what it ships is CommonJS: the default import is the function itself. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isDisallowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
};

export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

interface Rules {
  readonly until: number;
  check(url: string): void;
  readonly delayMs: number;
}

const allowAll = { check: () => undefined, delayMs: 0 };

function rulesOf(address: string, answer: RobotsAnswer, userAgent: string): Omit<Rules, 'until'> {
  if (answer.status >= 500) {
    const check = () => {
      throw robotsUnavailable(address, `HTTP ${answer.status}`);
    };
    return { check, delayMs: 0 };
  }
  if (answer.status >= 400) return allowAll;
  const robots = parseRobots(address, answer.text);
  const check = (url: string) => {
    if (robots.isDisallowed(url, userAgent)) throw robotsRefuse(url, address);
  };
  return { check, delayMs: Math.min(MAX_DELAY_MS, (robots.getCrawlDelay(userAgent) ?? 0) * 1000) };
}

/**
 * `load` fetches a robots.txt, redirects followed, text cut to size.
 * The returned function throws QuellwerkError `robots` or `robots-unavailable`, or gives the delay the host asks for.
 */
export function createRobots(options: {
  readonly userAgent: string;
  now(): number;
  load(address: string): Promise<RobotsAnswer>;
}) {
  const cache = new Map<string, Promise<Rules>>();

  async function read(address: string): Promise<Rules> {
    const answer = await options.load(address);
    return { ...rulesOf(address, answer, options.userAgent), until: options.now() + KEEP_MS };
  }

  /** A failed load is not kept: the host may be back at the next request. */
  function start(origin: string): Promise<Rules> {
    const loading = read(`${origin}/robots.txt`);
    cache.set(origin, loading);
    loading.catch(() => cache.delete(origin));
    return loading;
  }

  async function current(origin: string): Promise<Rules> {
    const kept = await cache.get(origin);
    return kept && kept.until > options.now() ? kept : start(origin);
  }

  return async (url: string): Promise<number> => {
    const rules = await current(new URL(url).origin).catch((error: unknown) => {
      throw asPageProblem(error, url);
    });
    rules.check(url);
    return rules.delayMs;
  };
}

/** A host that does not answer is no matter of robots.txt: the line names the page that was wanted. */
function asPageProblem(error: unknown, url: string): unknown {
  if (!(error instanceof QuellwerkError) || !['unreachable', 'timeout'].includes(error.code)) return error;
  return new QuellwerkError(error.code, error.message, url, error.cure, error);
}

/** Any other failure to read the rules forbids for now; what is refused for its address stays refused for that. */
export function asRobotsProblem(error: unknown, address: string): unknown {
  if (!(error instanceof QuellwerkError)) return error;
  if (['private-address', 'unreachable', 'timeout', 'invalid-address'].includes(error.code)) return error;
  return robotsUnavailable(address, error.message);
}
