/** One HTTP exchange, without redirects: sends, waits, and words what goes wrong on the way. */
import { type Dispatcher, errors } from 'undici';
import { QuellwerkError } from '../model/index.ts';
import { brokenTransfer, causeText, timedOut, unreachable } from './problems.ts';

/** `body` must be read or destroyed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
}

/** Header names in lower case, repeated fields joined; cookies are nobody's business here and dropped. */
function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && name !== 'set-cookie') flat[name] = Array.isArray(value) ? value.join(', ') : value;
  return flat;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host name',
  EAI_AGAIN: 'host names cannot be resolved at the moment',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody else',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another host',
  UND_ERR_SOCKET: 'the connection was cut',
};
const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** Any error of a transfer as the line to show; ours pass through, an abort by the caller too. */
export function wordError(error: unknown, where: string, timeoutMs: number): unknown {
  if (error instanceof QuellwerkError) return error;
  if (!(error instanceof Error) || error.name === 'AbortError') return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error.name === 'TimeoutError' || TIMEOUTS.has(code)) return timedOut(where, timeoutMs, error);
  if (error instanceof errors.HTTPParserError || code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW')
    return brokenTransfer(where, `no proper HTTP (${causeText(error)})`, error);
  const words = WORDS[code] ?? causeText(error);
  return code ? unreachable(where, `${words} (${code})`, error) : unreachable(where, words, error);
}

/** Sends one GET. `signal` bounds the whole exchange, the body included. */
export async function exchange(
  dispatcher: Dispatcher,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const answer = await dispatcher.request({ origin, path, method: 'GET', headers, signal });
  return { status: answer.statusCode, headers: flatten(answer.headers), body: answer.body };
}
