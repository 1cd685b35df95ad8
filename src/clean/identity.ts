/** Which addresses mean one article: http and https, with and without www, AMP and mobile forms, the order of parameters. */
import { BODY_ROLES, type CleanArticle } from '../model/index.ts';

/** Copies of AMP pages on others' hosts; the address of the original stands in the path. */
const AMP_CACHE = /^(?:[\w-]+\.)?cdn\.ampproject\.org$|^(?:www\.)?google\.\w+$/;
const AMP_PATH = /^\/(?:[cv]|amp)\/(?:(s)\/)?([\w.-]+\.\w+\/.*)$/;
const AMP_PARAMETER = /^(?:amp|amp=.*|output(?:type)?=amp)$/i;
const FORM_OF_HOST = /^(?:www|m|mobil|mobile|amp)\./;

const isWeb = (address: string): boolean => /^https?:/i.test(address);

function unwrapped(url: URL): URL {
  const found = AMP_CACHE.test(url.hostname) ? AMP_PATH.exec(url.pathname) : null;
  return found ? (URL.parse(`https://${found[2]}${url.search}`) ?? url) : url;
}

const hostOf = (url: URL): string => url.host.toLowerCase().replace(FORM_OF_HOST, '');

function pathOf({ pathname }: URL): string {
  return pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/amp\/?$/, '/')
    .replace(/\.amp(?=$|\.\w+$)/, '')
    .replace(/\/index\.(?:html?|php)$/, '/')
    .replace(/(?<=.)\/$/, '');
}

/**
 * One form for all addresses of an article; to tell articles apart, never to fetch or to show.
 * @param address without tracking parameters
 */
export function identityOf(address: string): string {
  const parsed = isWeb(address) ? URL.parse(address) : null;
  if (!parsed) return address;
  const url = unwrapped(parsed);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => pair !== '' && !AMP_PARAMETER.test(pair)).sort();
  return `https://${hostOf(url)}${pathOf(url)}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/**
 * The identity of an article: that of the address the page calls canonical, where this can be believed. One on another
 * host names whom a copy was taken from: that is another article. One that is the front page is a mistake of the site.
 * @param read where the page was read, without tracking parameters
 */
export function articleAddress(read: string, canonical: string | null): string {
  if (!canonical || !isWeb(canonical)) return identityOf(read);
  if (!isWeb(read)) return identityOf(canonical);
  const [own, named] = [URL.parse(identityOf(read)), URL.parse(identityOf(canonical))];
  if (!own || !named || own.host !== named.host) return identityOf(read);
  return named.pathname === '/' && named.search === '' ? identityOf(read) : named.href.replace(/\/$/, '');
}

/**
 * What makes a text another version of its article: title, body and disclosures. Adverts, comments and links to other
 * articles change with every visit and make none.
 */
export function substanceOf(article: Pick<CleanArticle, 'title' | 'text' | 'blocks'>): string {
  const counts: ReadonlySet<string> = new Set([...BODY_ROLES, 'disclosure']);
  const kept = article.blocks.filter((block) => counts.has(block.role));
  return JSON.stringify([article.title, ...kept.map((block) => article.text.slice(block.start, block.end))]);
}
