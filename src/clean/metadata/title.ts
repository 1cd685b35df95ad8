/** Decides which of a page's titles is the article's, and takes the site's name off. */
import { type El, parseTree, textOf } from '../html/tree.ts';
import type { PageFacts } from './facts.ts';
import {
  type Agreement,
  bestHeading,
  type Heading,
  isInPath,
  leadsHome,
  onlyHeading,
  visibleHeadings,
} from './headings.ts';
import { textValue } from './jsonld.ts';
import { DIVIDER, siteNames, withoutSite } from './site.ts';
import { plain } from './title-words.ts';

/** Metadata is sometimes escaped twice. */
const decode = (s: string): string => (/&(?:#\d+|#x[\da-f]+|\w+);/i.test(s) ? textOf(parseTree(s).root, 500) : s);

export interface TitleChoice {
  readonly title: string;
  /** the visible heading that carries it, if any */
  readonly heading: El | null;
}

/**
 * The rule: the visible heading that agrees with what the page's metadata call it, in the heading's wording; with the
 * kicker that the metadata put before it, and without a kicker or subtitle that only stands in the heading. A page's
 * only heading of level 1 is its title even where the metadata say something else, unless it is the last step of the
 * path to the page and a heading below it says what the metadata say; without any heading JSON-LD speaks before Open
 * Graph, and that before the document's title.
 */
export function chooseTitle(facts: PageFacts, publisher: string | null, url: string | null): TitleChoice {
  const site = siteNames(facts, publisher, url);
  const headline = textValue(facts.article?.headline);
  const ld = headline ?? textValue(facts.article?.name);
  const tweet = facts.meta.get('twitter:title');
  const og = facts.meta.get('og:title') ?? tweet ?? facts.meta.get('dc.title');
  const declared = [ld, og].flatMap((t) => (t ? [withoutSite(decode(t), site, false)] : [])).filter(isTitle);
  const documents = facts.titleTag ? [withoutSite(facts.titleTag, site, true)] : [];
  const parts = facts.titleTag.split(DIVIDER).slice(0, -1).map(plain);
  const all = [...declared, ...(tweet ? [withoutSite(decode(tweet), site, false)] : []), ...documents].filter(Boolean);
  const headings = visibleHeadings(facts, site);
  const heading = belowPath(headings, declared) ?? fromHeadings(headings, all, headline) ?? namedPart(headings, parts);
  if (!heading) return { title: declared[0] ?? documents[0] ?? '', heading: null };
  const text = withoutSite(heading.text, site, false);
  return {
    title: withKicker(text, [...declared].reverse()) ?? withoutRest(heading.el, declared) ?? text,
    heading: heading.el,
  };

  function isTitle(text: string): boolean {
    return text !== '' && plain(text) !== plain(publisher ?? '');
  }
}

function fromHeadings(
  headings: readonly Heading[],
  declared: readonly string[],
  headline: string | null,
): Heading | null {
  const best = bestHeading(headings, declared);
  return headlineItself(headings, headline, best?.heading ?? null) ?? chosen(best, onlyHeading(headings));
}

/** A page's only heading of level 1 gives way to another heading only where that agrees with the metadata well. */
const GOOD_AGREEMENT = 0.9;
/** Shorter headings agree with many a title. */
const LONG_HEADING = 4;

/** The headline for readers that the metadata know, where the heading of level 1 is but the last step of the path. */
function belowPath(headings: readonly Heading[], declared: readonly string[]): Heading | null {
  const first = headings.filter((h) => h.el.tag === 'h1');
  if (first.length !== 1 || !isInPath(first[0]!.el)) return null;
  const long = declared.map(plain).filter((d) => d.split(' ').length >= LONG_HEADING);
  const unsaid = long.filter((d) => !plain(first[0]!.text).includes(d));
  return headings.find((h) => h.el.tag === 'h2' && unsaid.some((d) => plain(h.text).includes(d))) ?? null;
}

/** The first heading that is word for word a part of the document's title, before the last: that names the site. */
const namedPart = (headings: readonly Heading[], parts: readonly string[]): Heading | null =>
  headings.find((h) => h.el.tag <= 'h2' && !leadsHome(h.el) && parts.includes(plain(h.text))) ?? null;

const chosen = (best: Agreement | null, only: Heading | null): Heading | null =>
  best && only && best.heading.el.tag !== 'h1' && best.likeness < GOOD_AGREEMENT ? only : (best?.heading ?? only);

/** Words of a headline that are no accident at the end of another. */
const MIN_TITLE = 4;

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

/**
 * The metadata's title where it is one part of the heading and the other parts are elements of their own; or the last
 * part, where the metadata's title ends with it and puts another kicker before it.
 */
function withoutRest(heading: El, declared: readonly string[]): string | undefined {
  const nodes = textNodes(heading).filter((n) => plain(n));
  const parts = nodes.map(plain);
  if (parts.length < 2) return undefined;
  const last = parts.at(-1)!;
  const kickers =
    !/:\s*$/.test(nodes.at(-2)!) &&
    last.split(' ').length >= MIN_TITLE &&
    declared.some((d) => plain(d).endsWith(` ${last}`) && !plain(d).startsWith(parts[0]!));
  return kickers
    ? nodes.at(-1)!.trim()
    : declared.find((d) => {
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
