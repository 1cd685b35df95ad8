/** Talks to one WordPress by its REST API, and turns what goes wrong into lines an owner can act on. */
import { PublishError } from '../errors.ts';

export interface WordPressLogin {
  /** address of the WordPress, as its front page has it */
  readonly url: string;
  readonly user: string;
  /** from Users > Profile > Application Passwords; spaces do not matter */
  readonly applicationPassword: string;
  /** longest wait for one answer; absent: 30 seconds, slow shared hosting included */
  readonly timeoutMs?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface WordPressClient {
  /** `path` below `/wp-json/wp/v2`. Statuses in `accept` come back as answers although they are errors. */
  request(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, accept?: readonly number[]): Promise<Answer>;
}

const TIMEOUT_MS = 30_000;

/** @throws PublishError for an address that is none, or that would carry the password unencrypted. */
export function createClient(login: WordPressLogin, fetch: typeof globalThis.fetch): WordPressClient {
  const root = restRoot(login.url);
  const authorization = `Basic ${Buffer.from(`${login.user}:${login.applicationPassword}`, 'utf8').toString('base64')}`;
  return {
    async request(method, path, body, accept = []) {
      const url = `${root}${path}`;
      const where = `${method} ${url}`;
      const response = await send(fetch, url, login.timeoutMs ?? TIMEOUT_MS, {
        method,
        redirect: 'manual',
        headers: {
          authorization,
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const { status } = response;
      const ok = status >= 200 && status < 300;
      if (!ok && !accept.includes(status))
        throw refusal(response.status, response.headers.get('location'), response.text, where);
      return { status, body: parse(response.text, where) };
    },
  };
}

function restRoot(address: string): string {
  if (!URL.canParse(address))
    throw new PublishError(
      'wordpress-address',
      `"${address}" is no web address`,
      'target wordpress',
      'Give the address of the site with https://.',
    );
  const url = new URL(address);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))
    throw new PublishError(
      'wordpress-address',
      'the password would travel unencrypted',
      address,
      'Use the https:// address of the site.',
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/wp-json/wp/v2`;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function send(
  fetch: typeof globalThis.fetch,
  url: string,
  timeoutMs: number,
  init: RequestInit,
): Promise<RawAnswer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new PublishError(
        'wordpress-timeout',
        `WordPress did not answer within ${Math.round(timeoutMs / 1000)} s`,
        url,
        'Run it again: a post that was saved after all is found by its address and not doubled.',
        error,
      );
    throw new PublishError(
      'wordpress-unreachable',
      'WordPress cannot be reached',
      url,
      'Check the address, and that the site is up.',
      error,
    );
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PublishError(
      'wordpress-answer',
      'the answer is not JSON',
      where,
      'Open the address in a browser: a cache, firewall or maintenance page may answer in place of WordPress.',
      error,
    );
  }
}

/** WordPress puts a code and a message into its errors; both help, neither can be relied on. */
function refusal(status: number, location: string | null, text: string, where: string): PublishError {
  const said = saidBy(text);
  if (status >= 300 && status < 400)
    return new PublishError(
      'wordpress-redirect',
      `the site redirects to ${location ?? 'another address'}`,
      where,
      'Enter that address as the target: the password is not sent on to it.',
    );
  if (status === 401)
    return new PublishError(
      'wordpress-auth',
      `WordPress did not accept the login${said}`,
      where,
      'Check user name and application password; if both are right, the web server may be dropping the Authorization header.',
    );
  if (status === 403)
    return new PublishError(
      'wordpress-forbidden',
      `the user may not do this${said}`,
      where,
      'Give the user the role Editor, or allow the REST API in the security plugin.',
    );
  if (status === 404)
    return new PublishError(
      'wordpress-not-found',
      `there is no REST API here${said}`,
      where,
      'Check the address; in Settings > Permalinks choose anything but "Plain".',
    );
  if (status === 429 || status >= 500)
    return new PublishError(
      'wordpress-server',
      `WordPress failed with status ${status}${said}`,
      where,
      'Try again later; the error log of the WordPress server tells more.',
    );
  return new PublishError(
    'wordpress-refused',
    `WordPress refused with status ${status}${said}`,
    where,
    'Change what it names, then publish again.',
  );
}

/** Longest piece of a foreign message that is passed on. */
const SAID = 200;

function saidBy(text: string): string {
  const message = fieldOf(tryParse(text), 'message');
  return typeof message === 'string' && message !== '' ? `: ${message.replace(/<[^>]*>/g, '').slice(0, SAID)}` : '';
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // an error page in HTML: its status says enough
  }
}

/** A member of an object that came from outside. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
