/** The one way to the web: polite, bounded and kept out of private networks. */
import type { LookupFunction } from 'node:net';
import { setTimeout as systemSleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { hashOf, QuellwerkError } from '../model/index.ts';
import { hostOf, parseAddress } from './address.ts';
import { createBackoff, type Hold } from './backoff.ts';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { createConnector } from './guard.ts';
import { type Clockwork, createPace, retryAfter } from './pace.ts';
import { type Fetched, type Fetcher, type GetOptions, MAX_BYTES, type NotModified, type Reservation } from './ports.ts';
import * as problems from './problems.ts';
import { createReservations, headerReservation, TDMREP_MAX_BYTES } from './reservation.ts';
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
  const backoff = createBackoff(clockwork);

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

  type Redirect = { readonly kind: 'redirect'; readonly to: string };
  type Step = Fetched | NotModified | Redirect | { readonly kind: 'busy'; readonly hold: Hold };
  /** What is known of a host before one of its pages is asked for. */
  interface Leave {
    readonly delayMs: number;
    readonly reservation?: Reservation | undefined;
  }

  async function finish(asked: string, url: string, answer: Answer, get: GetOptions): Promise<Fetched> {
    const { status, headers } = answer;
    const mediaType = (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
    const refusal = get.refuse?.(mediaType);
    if (refusal) throw problems.notText(url, refusal);
    if (!get.firstBytes && Number(headers['content-length'] ?? 0) > maxBytes) throw problems.tooLarge(url, maxBytes);
    const encoding = headers['content-encoding'];
    const body = await readBody(answer.body, {
      maxBytes,
      where: url,
      ...(get.firstBytes ? { firstBytes: get.firstBytes } : {}),
      ...(encoding ? { contentEncoding: encoding } : {}),
    });
    return { kind: 'fetched', url: asked, finalUrl: url, status, headers, mediaType, body, hash: hashOf(body) };
  }

  async function judge(asked: string, url: string, answer: Answer, leave: Leave, get: GetOptions): Promise<Step> {
    const { status, headers } = answer;
    if (status === 429 || status === 503) {
      const asks = retryAfter(headers['retry-after'], clockwork.now());
      return { kind: 'busy', hold: backoff.busy(hostOf(url), status, asks) };
    }
    backoff.answered(hostOf(url));
    if (status >= 300 && status < 400 && status !== 304 && headers.location)
      return { kind: 'redirect', to: headers.location };
    // What stands in the headers supersedes the host's file.
    const reservation = headerReservation(headers) ?? leave.reservation;
    if (reservation?.reserved && !get.reportReservation && !liftsReservation(new URL(url).hostname))
      throw problems.reserved(url, reservation.policy);
    if (status === 304) return { kind: 'unchanged', url: asked };
    if (status < 200 || status >= 300) throw problems.badStatus(url, status);
    const fetched = await finish(asked, url, answer, get);
    return reservation ? { ...fetched, reservation } : fetched;
  }

  const requestHeaders = (get: GetOptions): Record<string, string> => ({
    'user-agent': userAgent,
    accept: get.accept ?? ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    ...(get.known?.etag ? { 'if-none-match': get.known.etag } : {}),
    ...(get.known?.lastModified ? { 'if-modified-since': get.known.lastModified } : {}),
  });

  /** Waits as long as a host wants to be left alone. @throws QuellwerkError `busy` or `held` where that is too long. */
  async function sitOut(url: string, { ms, status }: Hold, signal?: AbortSignal): Promise<void> {
    const seconds = Math.ceil(ms / 1000);
    if (ms > maxBackoffMs)
      throw status === null ? problems.held(url, hostOf(url), seconds) : problems.busy(url, status, seconds);
    await clockwork.sleep(ms, signal);
  }

  async function ask(asked: string, url: string, leave: Leave, get: GetOptions): Promise<Step> {
    await pace(hostOf(url), leave.delayMs, get.signal);
    try {
      return await send(url, requestHeaders(get), get, (answer) => judge(asked, url, answer, leave, get));
    } catch (error) {
      if (NO_ANSWER.has((error as { code?: string }).code ?? '')) backoff.failed(hostOf(url));
      throw error;
    }
  }

  /** Waits for its turn, asks, and asks once more where a busy server says when. */
  async function step(
    asked: string,
    url: string,
    leave: Leave,
    get: GetOptions,
  ): Promise<Fetched | NotModified | Redirect> {
    const before = backoff.holdOn(hostOf(url));
    if (before) await sitOut(url, before, get.signal);
    const first = await ask(asked, url, leave, get);
    if (first.kind !== 'busy') return first;
    await sitOut(url, first.hold, get.signal);
    const second = await ask(asked, url, leave, get);
    if (second.kind !== 'busy') return second;
    throw problems.busy(url, second.hold.status!, Math.ceil(second.hold.ms / 1000));
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

  /** Follows redirects; `allow` is asked before every hop. */
  async function follow(address: string, get: GetOptions, allow: (url: string) => Promise<Leave>) {
    const asked = startAddress(address);
    const seen = new Set([asked]);
    for (let url = asked; ; ) {
      const leave = await allow(url);
      const delayMs = Math.max(minDelayPerHostMs, leave.delayMs);
      const outcome = await step(asked, url, { ...leave, delayMs }, get);
      if (outcome.kind !== 'redirect') return outcome;
      url = nextAddress(url, outcome.to, seen);
    }
  }

  async function loadRobots(address: string): Promise<RobotsAnswer> {
    try {
      const get = { accept: 'text/plain, */*;q=0.1', firstBytes: ROBOTS_MAX_BYTES, reportReservation: true };
      const answer = await follow(address, get, async () => ({ delayMs: 0 }));
      return { status: 200, text: answer.kind === 'fetched' ? linesOf(answer.body) : '' };
    } catch (error) {
      const status = httpStatus(error);
      if (status) return { status, text: '' };
      throw asRobotsProblem(error, address);
    }
  }

  const robots = createRobots({ userAgent, now: clockwork.now, load: loadRobots });

  /** null where the host has no such file, or none that can be read: nothing is reserved by it then. */
  async function loadReservations(address: string): Promise<string | null> {
    try {
      const get = { accept: 'application/json', firstBytes: TDMREP_MAX_BYTES, reportReservation: true };
      const answer = await follow(address, get, async (url) => ({ delayMs: await delayOf(url) }));
      return answer.kind === 'fetched' ? new TextDecoder().decode(answer.body) : null;
    } catch (error) {
      if (error instanceof QuellwerkError) return null;
      throw error;
    }
  }
  const reservations = createReservations({ now: clockwork.now, load: loadReservations });

  /** The file is there for programs to read: robots.txt gives its delay, and its word against it is not asked. */
  const delayOf = (url: string): Promise<number> =>
    robots(url).catch((error: unknown) => {
      if (error instanceof QuellwerkError && error.code === 'robots') return 0;
      throw error;
    });

  const allow = async (url: string): Promise<Leave> => ({
    delayMs: await robots(url),
    reservation: await reservations(url),
  });
  return {
    get: (url, get = {}) => follow(url, get, allow),
    liftsReservation,
    close: () => agent.destroy(),
  };
}

/** A timeout, a cut connection, no connection: what says that a host is in trouble, as against a page. */
const NO_ANSWER: ReadonlySet<string> = new Set(['unreachable', 'timeout']);

/** The text of a robots.txt; of one that was cut, up to its last whole line: half a path forbids more than the whole. */
function linesOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, ROBOTS_MAX_BYTES));
  return body.length < ROBOTS_MAX_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1);
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
