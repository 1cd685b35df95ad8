/** robots.txt as RFC 9309 asks: read once a day for each host, missing allows, failing forbids, the best match decides. */
import { QuellwerkError } from '../model/index.ts';
import { createHostCache, type HostFile } from './host-cache.ts';
import { type PathPattern, pathPattern, patternPath } from './path-pattern.ts';
import { robotsRefuse, robotsUnavailable } from './problems.ts';

/** RFC 9309, 2.5: at least 500 KiB must be read; the rest may be left. */
export const ROBOTS_MAX_BYTES = 500 * 1024;
/** A longer delay would stop a newsroom; some files ask for hours by mistake. */
const MAX_DELAY_MS = 30_000;

interface Rule {
  readonly allow: boolean;
  readonly path: PathPattern;
}

interface Group {
  readonly rules: Rule[];
  delayMs: number;
}

/** What robots.txt means by "Quellwerk/1.0 (...)": the name in front (RFC 9309, 2.2.1). */
const productOf = (agent: string): string => (/^[\w-]+|^\*/.exec(agent.trim())?.[0] ?? '').toLowerCase();

/** Groups by product; several groups of one product are one (RFC 9309, 2.2.1). Lines of other kinds do not divide groups. */
function groupsOf(text: string): Map<string, Group> {
  const groups = new Map<string, Group>();
  let members: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const given = value.trim();
    switch (key.toLowerCase()) {
      case 'user-agent': {
        const product = productOf(given);
        const group = groups.get(product) ?? { rules: [], delayMs: 0 };
        groups.set(product, group);
        members = isNaming ? [...members, group] : [group];
        isNaming = true;
        break;
      }
      case 'allow':
      case 'disallow': {
        isNaming = false;
        // An empty path says nothing: `Disallow:` allows all.
        const rule = given && { allow: key.toLowerCase() === 'allow', path: pathPattern(given) };
        if (rule) for (const group of members) group.rules.push(rule);
        break;
      }
      case 'crawl-delay': {
        isNaming = false;
        const seconds = Number(given.replace(',', '.'));
        if (given && seconds > 0) for (const group of members) group.delayMs = Math.min(MAX_DELAY_MS, seconds * 1000);
        break;
      }
    }
  }
  return groups;
}

export interface RobotsRules {
  /** milliseconds between two requests; 0 where none is asked for */
  readonly delayMs: number;
  /** The longest path that matches decides, and of two alike the one that allows (RFC 9309, 2.2.2). */
  allows(url: string): boolean;
}

/** The rules for one user agent: those of its own name, else those for all. */
export function readRobots(text: string, userAgent: string): RobotsRules {
  const groups = groupsOf(text.replace(/^\ufeff/, ''));
  const { rules, delayMs } = groups.get(productOf(userAgent)) ?? groups.get('*') ?? { rules: [], delayMs: 0 };
  const ordered = rules.toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return {
    delayMs,
    allows(url) {
      const path = patternPath(url);
      return ordered.find((rule) => rule.path.matches(path))?.allow ?? true;
    },
  };
}

export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

type Rules = RobotsRules | { readonly unavailable: number };

/** RFC 9309, 2.3.1: success is read, 4xx allows all, 5xx forbids all. */
function rulesOf({ status, text }: RobotsAnswer, userAgent: string): HostFile<Rules> {
  if (status >= 500) return { value: { unavailable: status }, failed: true };
  return { value: readRobots(status >= 400 ? '' : text, userAgent) };
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
  const rulesFor = createHostCache<Rules>({
    now: options.now,
    load: async (origin) => rulesOf(await options.load(`${origin}/robots.txt`), options.userAgent),
  });
  return async (url: string): Promise<number> => {
    const { origin } = new URL(url);
    const rules = await rulesFor(origin).catch((error: unknown) => {
      throw asPageProblem(error, url);
    });
    if ('unavailable' in rules) throw robotsUnavailable(`${origin}/robots.txt`, `HTTP ${rules.unavailable}`);
    if (!rules.allows(url)) throw robotsRefuse(url, `${origin}/robots.txt`);
    return rules.delayMs;
  };
}

/** A host that does not answer is no matter of robots.txt: the line names the page that was wanted. */
function asPageProblem(error: unknown, url: string): unknown {
  if (!(error instanceof QuellwerkError) || !['unreachable', 'timeout', 'held'].includes(error.code)) return error;
  return new QuellwerkError(error.code, error.message, url, error.cure, error);
}

/** Any other failure to read the rules forbids for now; what is refused for its address stays refused for that. */
export function asRobotsProblem(error: unknown, address: string): unknown {
  if (!(error instanceof QuellwerkError)) return error;
  if (['private-address', 'unreachable', 'timeout', 'held', 'invalid-address'].includes(error.code)) return error;
  return robotsUnavailable(address, error.message);
}
