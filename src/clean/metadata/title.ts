/** Decides which of a page's titles is the article's, and takes the site's name off. */
import type { El } from '../html/tree.ts';
import { isAddressed } from './address.ts';
import { type DeclaredTitles, declaredTitles, decode, isPlace } from './declared-titles.ts';
import type { PageFacts } from './facts.ts';
import {
  type Agreement,
  bestHeading,
  type Heading,
  homeNames,
  isInPath,
  leadsHome,
  onlyHeading,
  visibleHeadings,
} from './headings.ts';
import { firstOverText, isApart } from './over-text.ts';
import { DIVIDER, siteNames, withoutSite } from './site.ts';
import { likeness, plain, tidy, words } from './title-words.ts';
import { punctuated, withKicker, withoutRest } from './wording.ts';

export interface TitleChoice {
  readonly title: string;
  /** the visible heading that carries it, if any */
  readonly heading: El | null;
}

/**
 * The rule: the visible heading that agrees with what the page's metadata call it, in the heading's wording; with the
 * kicker that the metadata put before it, and without a kicker or subtitle that only stands in the heading. A page's
 * only heading of level 1 is its title even where the metadata say something else, unless it is the last step of the
 * path to the page and a heading below it says what the metadata say; a page without one may have its title repeated in
 * the address, and one whose metadata name but its place in the site has it over its first text. Without any heading
 * JSON-LD speaks before Open Graph, and that before the document's title.
 */
export function chooseTitle(facts: PageFacts, publisher: string | null, url: string | null): TitleChoice {
  const site = [...siteNames(facts, publisher, url), ...homeNames(facts)];
  const said = declaredTitles(facts, publisher, site);
  const headings = visibleHeadings(facts, site);
  const heading =
    belowPath(headings, said.declared) ??
    fromHeadings(headings, said, url) ??
    namedPart(headings, facts.titleTag.split(DIVIDER).slice(0, -1).map(plain)) ??
    (said.all.every((title) => isPlace(title, site)) ? firstOverText(headings) : null);
  if (!heading) return { title: tidy(said.declared[0] ?? said.document ?? facts.titleTag), heading: null };
  const text = withoutSite(heading.text, site, false);
  return {
    title: tidy(
      withKicker(text, [...said.declared].reverse()) ??
        withoutRest(heading.el, said.declared) ??
        punctuated(heading.el, text, said.all) ??
        text,
    ),
    heading: outOfPath(headings, heading).el,
  };
}

/** A page that calls itself nothing, such as a letter to readers, is called what it was sent as; a heading of level 1 or of the same words stays. */
export function orSubject(
  choice: TitleChoice,
  { titleTag, meta }: PageFacts,
  subject: string | undefined,
): TitleChoice {
  const isWeak = choice.heading?.tag !== 'h1' && titleTag.trim() === '' && !meta.has('og:title');
  if (!subject || !isWeak || likeness(choice.title, subject) > 0) return choice;
  return { title: subject, heading: null };
}

function fromHeadings(
  headings: readonly Heading[],
  { all, headline }: DeclaredTitles,
  url: string | null,
): Heading | null {
  const best = bestHeading(headings, all);
  const only = onlyHeading(headings);
  return (
    (best?.heading.el.tag === 'h1' || only ? null : inAddress(headings, url)) ??
    headlineItself(headings, headline, best?.heading ?? null) ??
    chosen(best, only && !best ? (markedInstead(headings, only, all) ?? only) : only)
  );
}

/** The heading that the page's address repeats. */
const inAddress = (headings: readonly Heading[], url: string | null): Heading | null =>
  headings.find((h) => !leadsHome(h.el) && !isApart(h.el) && isAddressed(h.text, url)) ?? null;

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

/** The headline over the text, where the last step of the path to the page says the same in the same letters. */
function outOfPath(headings: readonly Heading[], chosen: Heading): Heading {
  if (!isInPath(chosen.el)) return chosen;
  const letters = (h: Heading): string => words(h.text).join('');
  return headings.find((h) => letters(h) === letters(chosen) && !isInPath(h.el)) ?? chosen;
}

/** The first heading that is word for word a part of the document's title, before the last: that names the site. */
const namedPart = (headings: readonly Heading[], parts: readonly string[]): Heading | null =>
  headings.find((h) => h.el.tag <= 'h2' && !leadsHome(h.el) && parts.includes(plain(h.text))) ?? null;

const chosen = (best: Agreement | null, only: Heading | null): Heading | null =>
  best && only && best.heading.el.tag !== 'h1' && (best.likeness < GOOD_AGREEMENT || best.whole < 0.6)
    ? only
    : (best?.heading ?? only);

/** The names that hAtom and schema.org give to the headline of an entry or article. */
const ENTRY_TITLE = /(?:^|\s)(?:entry-title|p-name)(?:\s|$)/;
const isMarked = ({ el }: Heading): boolean =>
  ENTRY_TITLE.test(el.attrs.class ?? '') || /\bheadline\b/.test(el.attrs.itemprop ?? '');

/** The first heading marked as an entry's, where the only one of level 1 shares no word with what the metadata say. */
function markedInstead(headings: readonly Heading[], only: Heading, all: readonly string[]): Heading | null {
  if (isMarked(only) || all.some((title) => likeness(only.text, title) > 0)) return null;
  return headings.find((h) => isMarked(h) && !leadsHome(h.el) && !isApart(h.el)) ?? null;
}

/** The heading that says word for word what the article's data call its headline, where the best one says something else. */
function headlineItself(headings: readonly Heading[], headline: string | null, best: Heading | null): Heading | null {
  const wanted = headline ? plain(decode(headline)) : '';
  if (!wanted.includes(' ') || (best && plain(best.text).includes(wanted))) return null;
  const same = headings.filter((h) => plain(h.text) === wanted);
  return same.find((h) => h.el.tag === 'h1') ?? same[0] ?? null;
}
