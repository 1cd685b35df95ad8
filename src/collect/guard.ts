/**
 * Keeps the fetcher out of private networks (server-side request forgery). The address that is really connected to is
 * judged, after name resolution, for every connection: so a name that changes its address in between (DNS rebinding)
 * and a redirect into the local network are caught in the same place.
 */
import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { privateAddress } from './problems.ts';

/** True only for addresses of the public internet: everything special (RFC 6890) counts as private. */
export function isPublicIp(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  // process() turns ::ffff:127.0.0.1 into 127.0.0.1
  const address = ipaddr.process(ip.replace(/%.*$/, ''));
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  const { parts } = address as ipaddr.IPv6;
  const embedded = parts.slice(6).flatMap((part) => [part >> 8, part & 255]);
  if (address.range() === 'rfc6052') return new ipaddr.IPv4(embedded).range() === 'unicast'; // NAT64
  // Global unicast is 2000::/3; the library also calls unassigned space "unicast".
  return address.range() === 'unicast' && parts[0]! >> 13 === 1;
}

/** Owner's exceptions: "host" for every port, "host:port" for one; IPv6 in brackets. */
export function createAllowList(entries: readonly string[]): (host: string, port: string) => boolean {
  const allowed = new Set(entries.map((entry) => entry.trim().toLowerCase()));
  return (host, port) => {
    const name = (isIP(host) === 6 ? `[${host}]` : host).toLowerCase();
    return allowed.has(name) || allowed.has(`${name}:${port}`);
  };
}

type LookupDone = (error: NodeJS.ErrnoException | null, found: string | LookupAddress[], family?: number) => void;

/** Resolves like `lookup`, but fails when any of the addresses found is not public. */
function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (host: string, options: LookupOptions, done: LookupDone) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const bad = addresses.find(({ address }) => !isPublicIp(address));
      if (bad) return done(privateAddress(host, bad.address), []);
      const [first] = addresses;
      if (options.all || !first) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

const portOf = (options: buildConnector.Options): string =>
  options.port || (options.protocol === 'https:' ? '443' : '80');

/** The name under which the owner would allow an address: with its port unless that is the default one. */
const labelOf = (host: string, port: string): string => {
  const name = isIP(host) === 6 ? `[${host}]` : host;
  return port === '443' || port === '80' ? name : `${name}:${port}`;
};

/** A connector for an undici Agent that refuses private addresses unless `allowPrivate` names them. */
export function createConnector(options: {
  readonly allowPrivate: readonly string[];
  readonly timeoutMs: number;
  readonly lookup?: LookupFunction;
}): buildConnector.connector {
  const isAllowed = createAllowList(options.allowPrivate);
  const lookup = options.lookup ?? (systemLookup as LookupFunction);
  const base = { timeout: options.timeoutMs, allowH2: false };
  const open = buildConnector({ ...base, lookup });
  const guarded = buildConnector({ ...base, lookup: guardedLookup(lookup) });
  return (target, callback) => {
    const port = portOf(target);
    if (isAllowed(target.hostname, port)) return open(target, callback);
    // A literal address is never looked up, so it is judged here.
    if (isIP(target.hostname) && !isPublicIp(target.hostname)) {
      const label = labelOf(target.hostname, port);
      return callback(privateAddress(label, label), null);
    }
    guarded(target, callback);
  };
}
