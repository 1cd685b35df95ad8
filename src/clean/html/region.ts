/** Finds the part of a page that holds the article: by what the page says about itself, and by where the prose is. */
import { source } from '../../text/engine/patterns/layout.ts';
import { hintOf, named } from '../rules/hint.ts';
import type { TextBlock } from './flow.ts';
import { closestBelow, type El, elements } from './tree.ts';

/** Names that systems give to the element around the text itself, and to the article with all that belongs to it. */
const BODY_NAME = named(source`
  article ?(body|text|content|copy|main) | story ?(body|text|content) | entry ?content
  | post ?(body|content|entry|text) | blog ?(post)? ?content | artikel ?(text|body|inhalt|content)
  | news ?(text|body|content) | content ?body | body ?(text|copy) | richtext | rich text | maintext
  | main text | single ?content | td post content | meldung ?text | beitrag ?(text|inhalt)
  | body content
`);
const ARTICLE_NAME =
  / (article|artikel|story|post|entry|hentry|blogpost|meldung|beitrag|detail|main ?content|page ?content|inhalt) /;

/**
 * The share of the page's worth that must be inside an element for it to be taken for the article: less where its
 * name says so, nearly all where nothing does.
 */
function shareNeeded(el: El): number {
  if (el.attrs.itemprop === 'articleBody') return 0.5;
  const hint = hintOf(el);
  if (BODY_NAME.test(hint)) return 0.6;
  if (el.tag === 'article') return 0.7;
  return el.tag === 'main' || el.attrs.role === 'main' || ARTICLE_NAME.test(hint) ? 0.8 : 0.95;
}

export interface Region {
  readonly root: El;
  /** what the text in the region is worth */
  readonly worth: number;
}

/**
 * What a block adds to the element that holds it: prose its length, other plain text half of it; links and crumbs
 * of text cost. One endless paragraph must not outweigh an article.
 */
function worthOf(block: TextBlock): number {
  const length = block.text.length;
  const own = length - block.linked;
  if (block.linked > 0.5 * length) return -15 - 0.5 * Math.min(length, 200);
  if (length < 25 && !/[.!?:]$/.test(block.text)) return -6;
  const sentence = length >= 40 && /[.!?…:,][\s“”"»)]|[.!?…“"»]$|[。！？，、]/.test(block.text);
  return sentence ? Math.min(own, 1_500) : 0.5 * Math.min(own, 200);
}

function worths(blocks: readonly TextBlock[], loose: (b: TextBlock) => boolean): Map<El, number> {
  const sums = new Map<El, number>();
  for (const block of blocks) {
    if (!loose(block)) continue;
    const worth = worthOf(block);
    for (let el: El | null = block.el; el; el = el.parent) sums.set(el, (sums.get(el) ?? 0) + worth);
  }
  return sums;
}

/**
 * Walks from the page down to the smallest element that holds the article: in each step to the element inside that
 * keeps the share its name asks for; of several, the one that keeps most beyond that. An element that holds the
 * visible title, too, may leave more behind: what stands beside title and text is another article. `loose` says which
 * blocks no rule took: the others count nothing.
 */
export function findRegion(
  root: El,
  blocks: readonly TextBlock[],
  heading: El | null,
  loose: (b: TextBlock) => boolean,
): Region {
  const sums = worths(blocks, loose);
  const titled = new Set<El>();
  for (let el = heading; el; el = el.parent) titled.add(el);
  let best = root;
  for (const el of elements(root)) if ((sums.get(el) ?? 0) >= (sums.get(best) ?? 0)) best = el;
  for (let next = narrower(best, sums, titled); next; next = narrower(best, sums, titled)) best = next;
  best = titledArticle(best, sums, heading) ?? best;
  return { root: best, worth: sums.get(best) ?? 0 };
}

const TITLES = new Set(['h1', 'h2', 'h3']);
const isArticle = (el: El): boolean => el.tag === 'article';
const isTitled = (article: El): boolean => elements(article).some((el) => TITLES.has(el.tag));

/** Pages that go on and on hang further articles, each with its own heading, below the first: the one with the title. */
function titledArticle(region: El, sums: ReadonlyMap<El, number>, heading: El | null): El | null {
  const own = heading && closestBelow(heading, region, isArticle);
  if (!own || (sums.get(own) ?? 0) < LEAST_WORTH) return null;
  const siblings = (own.parent?.children ?? []).filter(
    (c): c is El => typeof c !== 'string' && c !== own && isArticle(c),
  );
  return siblings.length > 0 && siblings.every(isTitled) ? own : null;
}

/** Of what an element's name asks for, this part is enough where it holds the title. */
const TITLED_DISCOUNT = 0.6;
/** No name and no title makes less than this enough. */
const LEAST_SHARE = 0.3;
/** The title with a lead alone is not the article. */
const LEAST_WORTH = 350;

/** One step down, or null where every element inside loses too much. */
function narrower(el: El, sums: ReadonlyMap<El, number>, titled: ReadonlySet<El>): El | null {
  const here = sums.get(el) ?? 0;
  if (here <= 0) return null;
  let best: El | null = null;
  let bestGain = 0;
  for (const inner of elements(el)) {
    const sum = sums.get(inner) ?? 0;
    if (sum < LEAST_SHARE * here) continue;
    const discount = titled.has(inner) && sum >= LEAST_WORTH ? TITLED_DISCOUNT : 1;
    const gain = sum / here - shareNeeded(inner) * discount;
    if (gain >= bestGain && inner.tag !== 'p') {
      best = inner;
      bestGain = gain;
    }
  }
  return best;
}
