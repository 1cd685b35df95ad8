/** The names of a site, and titles without them. */
import type { PageFacts } from './facts.ts';

/** Letters and digits alone, without accents and with umlauts in one form: addresses write "Köln" as koeln or koln. */
export const flat = (s: string): string =>
  (
    s
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join('')
    .replace(/([aou])e/g, '$1');
const count = (s: string): number => (s.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** What a site calls itself in its metadata, and the parts of its host name. */
export function siteNames(facts: PageFacts, publisher: string | null, url: string | null): string[] {
  const host = url ? (URL.parse(url)?.hostname ?? '') : '';
  const labels = host.replace(/^www\d?\./, '').split('.');
  const said = [
    publisher,
    ...['og:site_name', 'application-name', 'twitter:site', 'apple-mobile-web-app-title'].map((k) => facts.meta.get(k)),
  ];
  const named = said.filter((n): n is string => Boolean(n) && !isMostOf(n!, facts.titleTag));
  return [...named, labels.slice(0, -1).join(''), labels.at(-2), labels.join('')].filter((n): n is string =>
    Boolean(n),
  );
}

/** Some pages give their own title as the name of the site; only a site's start is called by nothing but that name. */
export function isMostOf(name: string, title: string): boolean {
  const [part, whole] = [flat(name), flat(title)];
  return part.length > 40 && whole.startsWith(part) && part.length > 0.7 * whole.length;
}

/** Whether a text is nothing but a name of the site, also shortened or with an ending such as ".de". */
export function isSiteName(text: string, site: readonly string[]): boolean {
  const own = flat(text);
  if (own.length < 2) return false;
  return site
    .map(flat)
    .some(
      (name) =>
        name === own ||
        (own.length > 3 && name.includes(own) && own.length > 0.5 * name.length) ||
        (name.length > 3 && own.includes(name) && own.length < name.length + 12),
    );
}

/** Whether a text is the very name of the site, at most with an ending such as ".de". */
export function isVeryName(text: string, site: readonly string[]): boolean {
  // Most texts are longer than any name: those need no closer look.
  if (site.every((name) => text.length > 2 * name.length + 20)) return false;
  const own = flat(text);
  return site.map(flat).some((name) => own.startsWith(name) && name.length > 2 && own.length <= name.length + 4);
}

/** What titles put between their parts. */
export const DIVIDER = /\s+[|·•»›—–-]\s+|\s+--+\s*|\s*[|│┃]\s*|\s+::?\s+/g;

/**
 * Takes the site's name off a title: what a bar or dash divides from it and is a name of the site. In the document's
 * title short last parts after a second divider (a section) go as well.
 */
export function withoutSite(title: string, site: readonly string[], fromDocument: boolean): string {
  const cuts = [...title.matchAll(DIVIDER)];
  const parts = title.split(DIVIDER).map((p) => p ?? '');
  let end = title.length;
  while (cuts.length && parts.length > 1) {
    const last = parts.at(-1)!;
    const section = fromDocument && cuts.length > 1 && count(last) <= 3 && count(parts[0]!) > 3;
    if (!isSiteName(last, site) && !section && last.trim()) break;
    end = cuts.pop()!.index;
    parts.pop();
  }
  const start =
    cuts.length && parts.length > 1 && isSiteName(parts[0]!, site) ? cuts[0]!.index + cuts[0]![0].length : 0;
  return title.slice(start, end).trim();
}
