/** Where a heading stands, seen from the prose of the page. */
import { closest, type El } from '../html/tree.ts';
import { hintOf } from '../rules/hint.ts';

/** A title stands above the text; below this share of the page's prose, and this much of it, a heading is a chapter's. */
const ABOVE = 0.3;
const TEASERS = 600;

/** Whether a heading stands where much of the page's text is over already. */
export function standsBelowText(heading: El): boolean {
  let over = 0;
  let root = heading;
  for (let el = heading; el.parent; el = el.parent) {
    const { children } = el.parent;
    for (let i = children.indexOf(el) - 1; i >= 0; i--) {
      const before = children[i]!;
      if (typeof before !== 'string') over += before.prose;
    }
    root = el.parent;
  }
  return over > TEASERS && over > ABOVE * root.prose;
}

const APART = new Set(['aside', 'footer', 'nav', 'dialog', 'form']);
const APART_NAMES = / (side ?bar|widgets?|footer|menu|navi\w*|dialog|modal) /;
const ARTICLE_NAMES = / (article|artikel|post|entry|hentry|beitrag|meldung|headline) /;
/** As much as a sentence or two. */
const SOME_PROSE = 80;

/**
 * The heading of the page's first text, for pages whose own title names but their place in the site: the first one in
 * an element named for an article with prose below it, else the one with the most prose below it.
 */
export function firstOverText<H extends { readonly el: El }>(headings: readonly H[]): H | null {
  const places = headings.filter((h) => !isApart(h.el));
  const below = places.map((h, i) => proseBetween(h.el, places[i + 1]?.el.order ?? h.el.page.length));
  const named = places.find((h, i) => below[i]! >= SOME_PROSE && closest(h.el, isNamedArticle));
  const most = Math.max(...below, SOME_PROSE);
  return named ?? places[below.indexOf(most)] ?? null;
}

/** Whether a heading stands beside the article. Wrappers of the whole page are named for its side bar, too. */
export const isApart = (heading: El): boolean => closest(heading, isBox) !== null;

const isBox = (at: El): boolean =>
  APART.has(at.tag) || (at.prose <= 0.5 * at.page[0]!.prose && APART_NAMES.test(hintOf(at)));
const isNamedArticle = (at: El): boolean =>
  at.tag !== 'body' && (at.tag === 'article' || ARTICLE_NAMES.test(hintOf(at)));

/** Prose of the innermost elements after a heading and before a place in the page. */
function proseBetween(heading: El, end: number): number {
  let sum = 0;
  for (let i = heading.end; i < end; i++) {
    const el = heading.page[i]!;
    if (el.prose > 0 && !el.children.some((c) => typeof c !== 'string' && c.prose > 0)) sum += el.prose;
  }
  return sum;
}
