/** Web addresses in one canonical form, so that one page is fetched and kept once. */
import { invalidAddress } from './problems.ts';

/** Parameters that say how a reader came, never which page is meant. Families first, then single names. */
const TRACKING_FAMILY = /^(utm_|mtm_|matomo_|pk_|piwik_|hsa_|oly_|wt_z?mc|wtmc|sara_|at_(medium|campaign|custom)|xtor)/;
const TRACKING = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid _hsenc _hsmi ' +
    'mkt_tok vero_id ref_src cmpid ocid ncid smid dicbo srsltid spm s_kwcid _ga _gl cid_mc'
  ).split(' '),
);

function isTracking(pair: string): boolean {
  const key = pair.split('=', 1)[0]!.toLowerCase();
  return TRACKING.has(key) || TRACKING_FAMILY.test(key);
}

/**
 * Lower-case host without its closing dot, no default port, no credentials, no fragment, no tracking parameters;
 * everything else, the order of parameters included, stays as it is. A file: address only loses its fragment.
 * @throws QuellwerkError `invalid-address` for anything but http, https and file.
 */
export function canonicalAddress(address: string): string {
  const url = parseAddress(address);
  url.hash = '';
  if (url.protocol === 'file:') return url.href;
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  // Filtered as text: URLSearchParams would re-encode the parameters that stay.
  const kept = url.search.slice(1).split('&');
  url.search = kept.filter((pair) => pair !== '' && !isTracking(pair)).join('&');
  return url.href;
}

/** @throws QuellwerkError `invalid-address` */
export function parseAddress(address: string): URL {
  const url = URL.parse(address.trim());
  if (!url || !/^(https?|file):$/.test(url.protocol)) throw invalidAddress(address);
  return url;
}

/** A link as written on `base`, absolute and canonical; null where it leads to no web page (mailto:, javascript:, ...). */
export function resolveLink(link: string, base: string): string | null {
  const url = URL.parse(link.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? canonicalAddress(url.href) : null;
}

/** True for an address of the web, as against a path or a file: address. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address.trim());

/** Host with port where it is not the default one: the unit of politeness. */
export const hostOf = (address: string): string => new URL(address).host;
