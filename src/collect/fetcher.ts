/** The one way to the web: polite, bounded and kept out of private networks. */
import type { LookupFunction } from 'node:net';
import { setTimeout as systemSleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { hashOf } from '../model/index.ts';
import { hostOf, parseAddress } from './address.ts';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { createConnector } from './guard.ts';
import { type Clockwork, createPace, retryAfter } from './pace.ts';
import { type Fetched, type Fetcher, type GetOptions, MAX_BYTES, type NotModified } from './ports.ts';
import * as problems from './problems.ts';
import { asRobotsProblem, createRobots, ROBOTS_MAX_BYTES, type RobotsAnswer } from './robots.ts';
import { type Answer, exchange, wordError } from './transfer.ts';

export interface FetcherOptions {
  /** "Quellwerk/0.1 (+https://…; contact@…)": its first word is what robots.txt may name */
  readonly userAgent: string;
  /** hosts ("localhost") or hosts with port ("127.0.0.1:8080") of private networks that the owner allows */
  readonly allowPrivate?: readonly string[];
  /** hosts whose text-and-data-mining reservation an agreement lifts */
  readonly allowReserved?: readonly string[];
  /** largest body, compressed and decompressed; default 20 MB */
  readonly maxBytes?: number;
  /** for one request from connection to last byte; default 30 s */
  readonly timeoutMs?: number;
  /** default 5 */
  readonly maxRedirects?: number;
  /** pause between the starts of two requests to one host; default 1 s, more where robots.txt asks for it */
  readonly minDelayPerHostMs?: number;
  /** longest Retry-After that is waited for; default 30 s */
  readonly maxBackoffMs?: number;
  /** for tests: name resolution, clock and sleep */
  readonly lookup?: LookupFunction;
  readonly clockwork?: Clockwork;
}

const CLOCKWORK: Clockwork = {
  now: () => Date.now(),
  sleep: (ms, signal) => systemSleep(ms, undefined, signal ? { signal } : {}),
};
/** Where a busy server names no time. */
const DEFAULT_BACKOFF_MS = 2000;
const ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1';

/** The fetcher of a newsroom; one for all its sources, so that hosts are paced together. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, maxBytes = MAX_BYTES, timeoutMs = 30_000, maxRedirects = 5 } = options;
  const { minDelayPerHostMs = 1000, maxBackoffMs = 30_000, clockwork = CLOCKWORK } = options;
  const unreserved = new Set((options.allowReserved ?? []).map((host) => host.toLowerCase()));
  const liftsReservation = (host: string) => unreserved.has(host);
  const { allowPrivate = [], lookup } = options;
  const connect = createConnector({ allowPrivate, timeoutMs, ...(lookup ? { lookup } : {}) });
  const agent = new Agent({ connect, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  const pace = createPace(clockwork);

  /** Sends one request and lets `use` read the answer, both within the time limit. */
  async function send<T>(
    url: string,
    headers: Record<string, string>,
    get: GetOptions,
    use: (answer: Answer) => Promise<T>,
  ) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = get.signal ? AbortSignal.any([get.signal, timeout]) : timeout;
    try {
      const answer = await exchange(agent, url, headers, signal);
      try {
        return await use(answer);
      } finally {
        // An unread rest would hold the connection; its error, if any, has been thrown by `use`.
        answer.body.on('error', () => undefined).destroy();
      }
    } catch (error) {
      throw wordError(error, url, timeoutMs);
    }
  }

  type Step =
    | Fetched
    | NotModified
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'busy'; readonly status: number; readonly waitMs: number | null };

  async function finish(asked: string, url: string, answer: Answer, get: GetOptions): Promise<Fetched> {
    const { status, headers } = answer;
    const mediaType = (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
    const refusal = get.refuse?.(mediaType);
    if (refusal) throw problems.notText(url, refusal);
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw problems.tooLarge(url, maxBytes);
    const encoding = headers['content-encoding'];
    const body = await readBody(answer.body, {
      maxBytes,
      where: url,
      ...(encoding ? { contentEncoding: encoding } : {}),
    });
    return { kind: 'fetched', url: asked, finalUrl: url, status, headers, mediaType, body, hash: hashOf(body) };
  }

  async function judge(asked: string, url: string, answer: Answer, get: GetOptions): Promise<Step> {
    const { status, headers } = answer;
    const waitMs = retryAfter(headers['retry-after'], clockwork.now());
    if (status === 429 || status === 503) return { kind: 'busy', status, waitMs };
    if (status >= 300 && status < 400 && status !== 304 && headers.location)
      return { kind: 'redirect', to: headers.location };
    if (headers['tdm-reservation']?.trim() === '1' && !liftsReservation(new URL(url).hostname))
      throw problems.reserved(url, headers['tdm-policy']);
    if (status === 304) return { kind: 'unchanged', url: asked };
    if (status < 200 || status >= 300) throw problems.badStatus(url, status);
    return finish(asked, url, answer, get);
  }

  const requestHeaders = (get: GetOptions): Record<string, string> => ({
    'user-agent': userAgent,
    accept: get.accept ?? ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    ...(get.known?.etag ? { 'if-none-match': get.known.etag } : {}),
    ...(get.known?.lastModified ? { 'if-modified-since': get.known.lastModified } : {}),
  });

  /** Waits for its turn, asks, and asks once more where a busy server says when. */
  async function step(asked: string, url: string, delayMs: number, get: GetOptions): Promise<Step> {
    const ask = async () => {
      await pace(hostOf(url), delayMs, get.signal);
      return send(url, requestHeaders(get), get, (answer) => judge(asked, url, answer, get));
    };
    const first = await ask();
    if (first.kind !== 'busy') return first;
    const wait = first.waitMs ?? DEFAULT_BACKOFF_MS;
    if (wait > maxBackoffMs) return first;
    // Jitter, so that many readers sent away together do not come back together.
    await clockwork.sleep(wait * (1 + Math.random() / 4), get.signal);
    return ask();
  }

  function nextAddress(url: string, to: string, seen: Set<string>): string {
    const next = URL.parse(to, url);
    if (!next || !/^https?:$/.test(next.protocol)) throw problems.badRedirect(url, to);
    next.hash = '';
    if (seen.has(next.href)) throw problems.redirectLoop(url, next.href);
    if (seen.size > maxRedirects) throw problems.tooManyRedirects([...seen][0]!, maxRedirects);
    seen.add(next.href);
    return next.href;
  }

  /** Follows redirects; `allow` is asked before every hop and gives the host's delay. */
  async function follow(address: string, get: GetOptions, allow: (url: string) => Promise<number>) {
    const asked = startAddress(address);
    const seen = new Set([asked]);
    for (let url = asked; ; ) {
      const delay = Math.max(minDelayPerHostMs, await allow(url));
      const outcome = await step(asked, url, delay, get);
      if (outcome.kind === 'busy') {
        const seconds = outcome.waitMs === null ? null : Math.ceil(outcome.waitMs / 1000);
        throw problems.busy(url, outcome.status, seconds);
      }
      if (outcome.kind !== 'redirect') return outcome;
      url = nextAddress(url, outcome.to, seen);
    }
  }

  async function loadRobots(address: string): Promise<RobotsAnswer> {
    try {
      const answer = await follow(address, { accept: 'text/plain, */*;q=0.1' }, async () => 0);
      const body = answer.kind === 'fetched' ? answer.body.subarray(0, ROBOTS_MAX_BYTES) : new Uint8Array();
      return { status: 200, text: new TextDecoder().decode(body) };
    } catch (error) {
      const status = httpStatus(error);
      if (status) return { status, text: '' };
      throw asRobotsProblem(error, address);
    }
  }

  const robots = createRobots({ userAgent, now: clockwork.now, load: loadRobots });
  return {
    get: (url, get = {}) => follow(url, get, robots),
    liftsReservation,
    close: () => agent.destroy(),
  };
}

/** @throws QuellwerkError for what is no web address or holds credentials */
function startAddress(address: string): string {
  const url = parseAddress(address);
  if (!/^https?:$/.test(url.protocol)) throw problems.invalidAddress(address);
  if (url.username || url.password) throw problems.credentialsInAddress(address);
  url.hash = '';
  return url.href;
}

/** The status behind a refusal, where it was one. */
function httpStatus(error: unknown): number | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'busy') return 503;
  return code.startsWith('http-') ? Number(code.slice(5)) : null;
}
