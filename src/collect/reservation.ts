/**
 * Reservations of text and data mining (TDM Reservation Protocol, W3C Community Group report of 10 May 2024): read from
 * /.well-known/tdmrep.json, from headers and from the page's meta elements; the later of these supersedes the earlier.
 */
import { createHostCache } from './host-cache.ts';
import { type PathPattern, pathPattern, patternPath } from './path-pattern.ts';
import type { Reservation } from './ports.ts';

/** Far more rules than any publisher writes. */
export const TDMREP_MAX_BYTES = 512_000;

/** "1" reserves, "0" does not; anything else is a mistake, and the protocol says to treat it as unset. */
export function reservationFrom(value: unknown, policy: unknown): Reservation | undefined {
  const flag = String(value ?? '').trim();
  if (flag !== '0' && flag !== '1') return undefined;
  const terms = typeof policy === 'string' && policy.trim() !== '' ? { policy: policy.trim() } : {};
  return { reserved: flag === '1', ...terms };
}

export const headerReservation = (headers: Readonly<Record<string, string>>): Reservation | undefined =>
  reservationFrom(headers['tdm-reservation'], headers['tdm-policy']);

interface Rule {
  readonly location: PathPattern;
  readonly says: Reservation;
}

/** The rules of a tdmrep.json; what is no rule is skipped, what is no such file has none. */
export function readRules(text: string): Rule[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    // A broken file is a mistake of the publisher's; the protocol says: unset.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((rule: Record<string, unknown> | null) => {
    const says = rule && reservationFrom(rule['tdm-reservation'], rule['tdm-policy']);
    return says && typeof rule.location === 'string' ? [{ location: pathPattern(rule.location), says }] : [];
  });
}

/** The first rule whose location matches decides; locations are patterns as in robots.txt. */
export function reservationOf(rules: readonly Rule[], url: string): Reservation | undefined {
  const path = patternPath(url);
  return rules.find((rule) => rule.location.matches(path))?.says;
}

/** `load` fetches a tdmrep.json; null where the host has none. The file is read once a day for each host. */
export function createReservations(options: { now(): number; load(address: string): Promise<string | null> }) {
  const rulesOf = createHostCache<Rule[]>({
    now: options.now,
    load: async (origin) => ({ value: readRules((await options.load(`${origin}/.well-known/tdmrep.json`)) ?? '') }),
  });
  return async (url: string): Promise<Reservation | undefined> =>
    reservationOf(await rulesOf(new URL(url).origin), url);
}
