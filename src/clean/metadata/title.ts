/** Decides which of a page's titles is the article's, and takes the site's name off. */
import type { El } from '../html/tree.ts';
import { closest, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/rule.ts';
import type { PageFacts } from './facts.ts';
import { textValue } from './jsonld.ts';

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the shorter text that the longer one has, too. */
export function likeness(a: string, b: string): number {
  const x = new Set(words(a));
  const y = new Set(words(b));
  if (!x.size || !y.size) return 0;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].filter((w) => large.has(w)).length / small.size;
}

const SEPARATOR = /\s+[|·•»›—–-]\s+|\s*\|\s*|\s+::?\s+|\s+[»›]\s+/g;

/**
 * Takes the name of the site off a title: what is divided from it by a bar or a dash and is the publisher, the host,
 * or (in the document's title) shorter than the rest.
 */
export function withoutSite(title: string, site: readonly string[], fromDocument: boolean): string {
  const parts = title.split(SEPARATOR).filter((p) => p.trim());
  if (parts.length < 2) return title.trim();
  const names = site.map((s) => words(s).join('')).filter((s) => s.length > 1);
  const isSite = (part: string): boolean => {
    const flat = words(part).join('');
    return (
      flat.length > 1 &&
      names.some(
        (n) =>
          n === flat ||
          (flat.length > 3 && (n.includes(flat) || (n.length > 3 && flat.includes(n) && flat.length < n.length + 12))),
      )
    );
  };
  let start = 0;
  let end = title.length;
  let last = parts.at(-1)!;
  const cuts = [...title.matchAll(SEPARATOR)];
  while (
    cuts.length &&
    (isSite(last) || (fromDocument && cuts.length > 1 && words(last).length <= 3 && words(parts[0]!).length > 3))
  ) {
    const cut = cuts.pop()!;
    end = cut.index;
    parts.pop();
    last = parts.at(-1)!;
  }
  if (cuts.length && isSite(parts[0]!)) start = cuts[0]!.index + cuts[0]![0].length;
  return title.slice(start, end).trim();
}

function siteNames(facts: PageFacts, publisher: string | null, url: string | null): string[] {
  const host = url ? (URL.parse(url)?.hostname ?? '') : '';
  const names = [
    publisher,
    facts.meta.get('og:site_name'),
    facts.meta.get('application-name'),
    facts.meta.get('twitter:site'),
  ];
  const labels = host.replace(/^www\d?\./, '').split('.');
  return [...names, labels.slice(0, -1).join(''), labels.at(-2), labels.join('')].filter((n): n is string =>
    Boolean(n),
  );
}

export interface TitleChoice {
  readonly title: string;
  /** the visible heading that carries it, if any */
  readonly heading: El | null;
}

/**
 * The rule: a heading of level 1 that agrees with what the page's metadata call it; failing that, the metadata's own
 * title (JSON-LD before Open Graph before the document's); a heading alone only where nothing else speaks.
 */
export function chooseTitle(facts: PageFacts, publisher: string | null, url: string | null): TitleChoice {
  const site = siteNames(facts, publisher, url);
  const ld = textValue(facts.article?.headline ?? facts.article?.name);
  const og = facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? facts.meta.get('dc.title');
  const declared = [ld, og].filter((t): t is string => Boolean(t)).map((t) => withoutSite(t, site, false));
  const documents = facts.titleTag ? withoutSite(facts.titleTag, site, true) : '';
  const all = [...declared, documents].filter(Boolean);
  const headings = visibleHeadings(facts);
  const heading = bestHeading(headings, all);
  if (heading) return { title: withoutSite(heading.text, site, false), heading: heading.el };
  const only = headings.filter((h) => h.el.tag === 'h1');
  if (!all.length && only.length) return { title: only[0]!.text, heading: only[0]!.el };
  return { title: all[0] ?? '', heading: null };
}

interface Heading {
  readonly el: El;
  readonly text: string;
}

const NOT_THE_TITLE = / (logo|site (title|name)|sitetitle|brand|header logo|blog title) /;

function visibleHeadings(facts: PageFacts): Heading[] {
  return facts.headings
    .filter((el) => !closest(el, (at) => NOT_THE_TITLE.test(hintOf(at)) && at.tag !== 'body'))
    .map((el) => ({ el, text: textOf(el, 400) }))
    .filter((h) => h.text.length > 1);
}

function bestHeading(headings: readonly Heading[], declared: readonly string[]): Heading | null {
  let best: Heading | null = null;
  let bestScore = 0;
  for (const h of headings) {
    const level = Number(h.el.tag[1]);
    if (level > 3 || words(h.text).length === 0) continue;
    const like = Math.max(
      0,
      ...declared.map((d) => likeness(h.text, d) * Math.min(1, words(h.text).length / Math.min(3, words(d).length))),
    );
    const score = like >= 0.6 ? like + (level === 1 ? 0.5 : level === 2 ? 0.2 : 0) : 0;
    if (score > bestScore) {
      best = h;
      bestScore = score;
    }
  }
  return best;
}
