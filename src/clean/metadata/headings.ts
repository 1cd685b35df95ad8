/** The headings of a page that may be its title, and how well they agree with what the page's metadata say. */
import { closest, type El, elements, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/hint.ts';
import type { PageFacts } from './facts.ts';
import { standsBelowText } from './over-text.ts';
import { isVeryName } from './site.ts';
import { overlap, words } from './title-words.ts';
import { headingText } from './wording.ts';

export interface Heading {
  readonly el: El;
  readonly text: string;
}

const NOT_THE_TITLE = / (logo|site (title|name|branding)|sitetitle|brand|branding|header logo) /;
/** A page has one such heading, or two: teasers may all lead to the start of a site of one page. */
const MAX_HOME = 3;
/** A larger element that is named so names the article's subject. */
const MAX_NAME_BOX = 300;
const PATH_NAMES = / (breadcrumbs?|brotkrumen?|krumenpfad) /;
const PATH_TYPES = /BreadcrumbList|ListItem/;
/** A path is a line; a longer element that is named for it holds the page. */
const MAX_PATH = 500;

/**
 * Whether a heading is the last step of the path to the page ("Start > Politik > ..."). Papers put their headline for
 * search engines there, as the page's heading of level 1; the headline for readers stands below it.
 */
export function isInPath(heading: El): boolean {
  const named = closest(
    heading,
    (at) =>
      at.chars <= MAX_PATH &&
      (at.tag === 'nav' || PATH_NAMES.test(hintOf(at)) || PATH_TYPES.test(at.attrs.itemtype ?? '')),
  );
  return named !== null || followsSteps(heading) || (heading.parent?.tag === 'li' && followsSteps(heading.parent));
}

/** Whether nothing but links, two at least, stands before an element in its parent. */
function followsSteps(el: El): boolean {
  const siblings = el.parent?.children ?? [];
  const before = siblings
    .slice(0, siblings.indexOf(el))
    .filter((c): c is El => typeof c !== 'string' && textOf(c, 80) !== '');
  const links = before.flatMap((c) => (c.tag === 'a' ? [c] : elements(c).filter((inner) => inner.tag === 'a')));
  const letters = (els: readonly El[]): number => els.reduce((sum, c) => sum + words(textOf(c, 80)).join('').length, 0);
  return links.length >= 2 && letters(before) <= 100 && letters(links) >= 0.9 * letters(before);
}

/** A heading that leads to the start of the site is the site's name. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|home|start|default)(?:\.\w+)?)?$/i;
const ARCHIVED = /^.*\/web\/\d{8,14}\w*\/(?=https?:)/;

/** Whether the heading is, or is in, a link to the start of the site. */
export function leadsHome(heading: El): boolean {
  const link = closest(heading, (at) => at.tag === 'a') ?? elements(heading).find((el) => el.tag === 'a');
  const href = link?.attrs.href?.replace(ARCHIVED, '');
  return href !== undefined && href !== '' && HOME.test(href);
}

/** What the site calls itself over every page, in a heading that leads to its start. */
export const homeNames = (facts: PageFacts): string[] =>
  facts.headings
    .filter((el) => el.tag <= 'h2' && leadsHome(el))
    .slice(0, MAX_HOME)
    .map((el) => textOf(el, 120))
    .filter((text) => text.length > 3);

/** Headings of the first three levels that are not the site's name. */
export function visibleHeadings(facts: PageFacts, site: readonly string[]): Heading[] {
  return facts.headings
    .filter((el) => el.tag <= 'h3')
    .filter(
      (el) => !closest(el, (at) => at.tag !== 'body' && at.chars <= MAX_NAME_BOX && NOT_THE_TITLE.test(hintOf(at))),
    )
    .map((el) => ({ el, text: headingText(el) }))
    .filter((h) => h.text.length > 1 && !isVeryName(h.text, site));
}

const ELSEWHERE = new Set(['aside', 'footer', 'nav', 'dialog']);

/** The heading of level 1, where the page has one only. */
export function onlyHeading(headings: readonly Heading[]): Heading | null {
  const first = headings.filter((h) => h.el.tag === 'h1' && !closest(h.el, (at) => ELSEWHERE.has(at.tag)));
  const texts = new Set(first.map((h) => h.text));
  return texts.size === 1 && !leadsHome(first[0]!.el) ? first[0]! : null;
}

const LEVEL_BONUS: Readonly<Record<string, number>> = { h1: 0.6, h2: 0.2, h3: 0.1 };

/** A heading with the share of words it has in common with what the metadata say, 0..1. */
export interface Agreement {
  readonly heading: Heading;
  readonly likeness: number;
  /** the same share where the heading is shorter, of the title it agrees with */
  readonly whole: number;
}

/** A heading agrees when most words of the shorter of the two are in the other; a lone word proves little. */
export function bestHeading(headings: readonly Heading[], declared: readonly string[]): Agreement | null {
  let best: Agreement | null = null;
  let bestScore = 0;
  const titles = declared.map(words).map((list) => ({ set: new Set(list), least: Math.min(3, list.length) }));
  for (const h of headings) {
    const bonus = LEVEL_BONUS[h.el.tag];
    if (bonus === undefined || leadsHome(h.el)) continue;
    const own = words(h.text);
    const set = new Set(own);
    const like = Math.max(
      0,
      ...titles.map(
        (t) => (overlap(set, t.set) * Math.min(1, own.length / t.least)) / (t.least === 1 ? own.length : 1),
      ),
    );
    const enough = h.el.tag === 'h1' ? 0.5 : 0.6;
    const score = like >= enough && !(like < 1 && standsBelowText(h.el)) ? like + bonus : 0;
    if (score > bestScore) {
      const whole = Math.max(0, ...titles.map((t) => overlap(set, t.set) * Math.min(1, set.size / t.set.size)));
      best = { heading: h, likeness: like, whole };
      bestScore = score;
    }
  }
  return best;
}
