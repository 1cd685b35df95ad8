/** What can go wrong with a model's call: what it means for the next try, and how it is told. */
import { APICallError, RetryError } from 'ai';
import { QuellwerkError } from '../../model/index.ts';
import type { ProviderConfig } from './config.ts';

/** A call that failed. `again`: the same request may succeed soon. */
export class ModelFailure extends QuellwerkError {
  readonly again: boolean;
  /** milliseconds the provider asks to be left alone; null where it names none */
  readonly retryAfter: number | null;

  constructor(
    code: FailureCode,
    what: string,
    where: string,
    cure: string,
    more: { again?: boolean; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(code, what, where, cure, more.cause);
    this.again = more.again ?? false;
    this.retryAfter = more.retryAfter ?? null;
  }
}

export type FailureCode =
  | 'model-shape'
  | 'model-cut'
  | 'model-key'
  | 'model-busy'
  | 'model-call'
  | 'model-slow'
  | 'model-budget';

export const placeOf = (name: string, { url, type, model }: ProviderConfig): string =>
  `provider ${name} (${url ?? type}, model ${model})`;

/** @param now milliseconds since the epoch, for a Retry-After that names a date */
export function failureOf(thrown: unknown, name: string, config: ProviderConfig, now: number): ModelFailure {
  if (thrown instanceof ModelFailure) return thrown;
  const cause = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  const where = placeOf(name, config);
  // A connection that breaks off behind a good status is told as an answer with that status.
  if (APICallError.isInstance(cause) && (cause.statusCode ?? 0) >= 400)
    return answered(cause, cause.statusCode!, where, config, now);
  if (isAbort(cause))
    return new ModelFailure(
      'model-slow',
      'the provider stopped sending or took too long',
      where,
      'Raise stallSeconds or timeoutSeconds for a slow model, or check that it runs.',
      { again: true, cause },
    );
  return new ModelFailure(
    'model-call',
    'the provider cannot be reached or broke off',
    where,
    'Check that it runs and that url and model are right; the next run tries again.',
    { again: true, cause },
  );
}

function answered(
  cause: APICallError,
  status: number,
  where: string,
  config: ProviderConfig,
  now: number,
): ModelFailure {
  if (status === 401 || status === 403)
    return new ModelFailure(
      'model-key',
      'the provider refuses the key',
      where,
      config.apiKeyEnv ? `Set ${config.apiKeyEnv} to a valid key.` : 'Name the variable with the key under apiKeyEnv.',
      { cause },
    );
  const busy = status === 429 || status === 503 || status === 529;
  return new ModelFailure(
    busy ? 'model-busy' : 'model-call',
    busy ? `the provider is busy (${status})` : `the provider answered ${status}`,
    where,
    busy
      ? 'Lower concurrency or requestsPerMinute, or name a second provider.'
      : 'Check that url and model are right; the next run tries again.',
    {
      again: busy || status === 408 || status >= 500,
      retryAfter: retryAfter(cause.responseHeaders ?? {}, now),
      cause,
    },
  );
}

/** Retry-After (RFC 9110, section 10.2.3) in seconds or as a date, and the finer retry-after-ms some providers send. */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const exact = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (exact >= 0) return exact;
  const value = headers['retry-after'];
  if (value === undefined) return null;
  const given = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(given) ? Math.max(0, given) : null;
}

const isAbort = (cause: unknown): boolean =>
  cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError');
