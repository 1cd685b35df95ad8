/** Decides which of a page's titles is the article's, and takes the site's name off. */
import { closest, type El, elements, parseTree, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/rule.ts';
import type { PageFacts } from './facts.ts';
import { textValue } from './jsonld.ts';
import { isSiteName, siteNames, withoutSite } from './site.ts';

const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the shorter text that the longer one has, too. */
export function likeness(a: string, b: string): number {
  const x = new Set(words(a));
  const y = new Set(words(b));
  if (!x.size || !y.size) return 0;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].filter((w) => large.has(w)).length / small.size;
}

/** Metadata is sometimes escaped twice. */
const decode = (s: string): string => (/&(?:#\d+|#x[\da-f]+|\w+);/i.test(s) ? textOf(parseTree(s).root, 500) : s);

export interface TitleChoice {
  readonly title: string;
  /** the visible heading that carries it, if any */
  readonly heading: El | null;
}

interface Heading {
  readonly el: El;
  readonly text: string;
}

/**
 * The rule: the visible heading that agrees with what the page's metadata call it, in the heading's wording; with the
 * kicker that the metadata put before it, and without a kicker or subtitle that only stands in the heading. A page's
 * only heading of level 1 is its title even where the metadata say something else; without any heading JSON-LD
 * speaks before Open Graph, and that before the document's title.
 */
export function chooseTitle(facts: PageFacts, publisher: string | null, url: string | null): TitleChoice {
  const site = siteNames(facts, publisher, url);
  const ld = textValue(facts.article?.headline ?? facts.article?.name);
  const og = facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? facts.meta.get('dc.title');
  const declared = [og, ld].flatMap((t) => (t ? [withoutSite(decode(t), site, false)] : []));
  const documents = facts.titleTag ? [withoutSite(facts.titleTag, site, true)] : [];
  const all = [...declared, ...documents].filter(Boolean);
  const headings = visibleHeadings(facts, site);
  const best = bestHeading(headings, all);
  const heading = headlineItself(headings, ld, best) ?? best ?? onlyHeading(headings);
  if (!heading) return { title: (ld ? declared.at(-1) : declared[0]) ?? documents[0] ?? '', heading: null };
  const text = withoutSite(heading.text, site, false);
  return { title: withKicker(text, declared) ?? withoutRest(heading.el, declared) ?? text, heading: heading.el };
}

const plain = (s: string): string => words(s).join(' ');

/** The heading that says word for word what the article's data call its headline, where the best one says something else. */
function headlineItself(headings: readonly Heading[], headline: string | null, best: Heading | null): Heading | null {
  const wanted = headline ? plain(decode(headline)) : '';
  if (!wanted.includes(' ') || (best && plain(best.text).includes(wanted))) return null;
  const same = headings.filter((h) => plain(h.text) === wanted);
  return same.find((h) => h.el.tag === 'h1') ?? same[0] ?? null;
}

/** "Kicker: Title" in the metadata, where the heading shows the title and the kicker stands apart from it. */
function withKicker(text: string, declared: readonly string[]): string | undefined {
  const title = plain(text);
  return declared.find((d) => {
    const colon = d.indexOf(':');
    return colon > 2 && colon <= 60 && title !== '' && plain(d.slice(colon)) === title;
  });
}

/** The metadata's title where it is one part of the heading and the other parts are elements of their own. */
function withoutRest(heading: El, declared: readonly string[]): string | undefined {
  const parts = textNodes(heading).map(plain).filter(Boolean);
  if (parts.length < 2) return undefined;
  return declared.find((d) => {
    const wanted = plain(d);
    return (
      parts.some((_, i) => parts.slice(i + 1).some((__, k) => parts.slice(i, i + k + 1).join(' ') === wanted)) ||
      parts.at(-1) === wanted
    );
  });
}

/** The pieces of text in a heading; a heading has few. */
function textNodes(heading: El): string[] {
  const nodes: string[] = [];
  const stack: (El | string)[] = [heading];
  while (stack.length && nodes.length < 12) {
    const node = stack.pop()!;
    if (typeof node === 'string') nodes.push(node);
    else stack.push(...[...node.children].reverse());
  }
  return nodes;
}

const NOT_THE_TITLE = / (logo|site (title|name|branding)|sitetitle|brand|branding|header logo|blog title) /;
const IN_A_PATH = / breadcrumbs? /;

/** A heading that leads to the start of the site is the site's name. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|home|start|default)(?:\.\w+)?)?$/i;
const ARCHIVED = /^.*\/web\/\d{8,14}\w*\/(?=https?:)/;

function leadsHome(heading: El): boolean {
  const link = closest(heading, (at) => at.tag === 'a') ?? [...elements(heading)].find((el) => el.tag === 'a');
  const href = link?.attrs.href?.replace(ARCHIVED, '');
  return href !== undefined && href !== '' && HOME.test(href);
}

function visibleHeadings(facts: PageFacts, site: readonly string[]): Heading[] {
  return facts.headings
    .filter((el) => el.tag <= 'h3')
    .filter((el) => !closest(el, (at) => at.tag !== 'body' && NOT_THE_TITLE.test(hintOf(at))))
    .map((el) => ({ el, text: textOf(el, 400) }))
    .filter((h) => h.text.length > 1 && !isSiteName(h.text, site));
}

const ELSEWHERE = new Set(['aside', 'footer', 'nav', 'dialog']);

function onlyHeading(headings: readonly Heading[]): Heading | null {
  const first = headings.filter((h) => h.el.tag === 'h1' && !closest(h.el, (at) => ELSEWHERE.has(at.tag)));
  const texts = new Set(first.map((h) => h.text));
  return texts.size === 1 && !leadsHome(first[0]!.el) ? first[0]! : null;
}

const LEVEL_BONUS: Readonly<Record<string, number>> = { h1: 0.6, h2: 0.2, h3: 0.1 };

/** A heading agrees when most words of the shorter of the two are in the other; a lone word proves little. */
function bestHeading(headings: readonly Heading[], declared: readonly string[]): Heading | null {
  let best: Heading | null = null;
  let bestScore = 0;
  for (const h of headings) {
    const bonus = LEVEL_BONUS[h.el.tag];
    if (bonus === undefined || leadsHome(h.el) || IN_A_PATH.test(hintOf(h.el))) continue;
    const count = words(h.text).length;
    const agree = (d: string): number => likeness(h.text, d) * Math.min(1, count / Math.min(3, words(d).length));
    const like = Math.max(0, ...declared.map(agree));
    const score = like >= (h.el.tag === 'h1' ? 0.5 : 0.6) ? like + bonus : 0;
    if (score > bestScore) {
      best = h;
      bestScore = score;
    }
  }
  return best;
}
