/** Finds the part of a page that holds the article: by what the page says about itself, and by where the prose is. */
import { hintOf } from '../rules/rule.ts';
import type { TextBlock } from './flow.ts';
import { type El, elements } from './tree.ts';

/** Names that systems give to the element around the text itself; stronger names first. */
const NAMES: readonly [RegExp, number][] = [
  [
    / (article ?(body|text|content|copy|main)|story ?(body|text|content)|entry ?content|post ?(body|content|entry|text)|blog ?(post)? ?content|artikel ?(text|body|inhalt|content)|news ?(text|body|content)|content ?body|body ?(text|copy)|richtext|rich text|maintext|main text|singlepost|single (post|content)|td post content|meldung ?text|page ?content|beitrag ?(text|inhalt)?|press ?(release)?) /,
    1.5,
  ],
  [/ (article|artikel|story|post|entry|hentry|blogpost|meldung|detail) /, 1.25],
  [/ (content|inhalt|maincontent|main content|main|center|contents|primary|hauptinhalt) /, 1.15],
];

function nameWeight(el: El): number {
  if (el.attrs.itemprop === 'articleBody') return 2;
  const hint = hintOf(el);
  const named = NAMES.find(([pattern]) => pattern.test(hint))?.[1] ?? 1;
  const tag = el.tag === 'article' ? 1.3 : el.tag === 'main' || el.attrs.role === 'main' ? 1.2 : 1;
  return Math.max(named, tag);
}

export interface Region {
  readonly root: El;
  /** prose in the region that no rule took */
  readonly prose: number;
}

/** Prose that no rule took, summed up for every element. */
function looseProse(blocks: readonly TextBlock[], loose: (b: TextBlock) => boolean): Map<El, number> {
  const sums = new Map<El, number>();
  for (const block of blocks) {
    const own = loose(block) ? proseWeight(block) : 0;
    if (own) for (let el: El | null = block.el; el; el = el.parent) sums.set(el, (sums.get(el) ?? 0) + own);
  }
  return sums;
}

/** Long paragraphs count more than many short ones, but one endless paragraph must not outweigh an article. */
function proseWeight(block: TextBlock): number {
  const own = block.text.length - block.linked;
  if (block.text.length < 40 || block.linked > 0.5 * block.text.length) return 0;
  const sentence = /[.!?…:,][\s“”"»)]|[.!?…“"»]$/.test(block.text);
  return sentence ? Math.min(own, 1_200) : Math.min(own, 60) * 0.3;
}

/** A named element wins with this share of the prose of the element around it, an unnamed one needs nearly all. */
const NAMED_SHARE = 0.55;
const ANY_SHARE = 0.88;

/** Walks from the page down to the smallest element that still holds the article. */
export function findRegion(root: El, blocks: readonly TextBlock[], loose: (b: TextBlock) => boolean): Region {
  const sums = looseProse(blocks, loose);
  const total = sums.get(root) ?? 0;
  let best = root;
  for (;;) {
    const next = strongest(best, sums);
    if (!next) break;
    best = next;
  }
  return { root: best, prose: sums.get(best) ?? total };
}

function strongest(el: El, sums: ReadonlyMap<El, number>): El | null {
  const here = sums.get(el) ?? 0;
  if (!here) return null;
  let best: El | null = null;
  let bestScore = 0;
  for (const child of elements(el)) {
    const sum = sums.get(child) ?? 0;
    if (sum < NAMED_SHARE * here || child.tag === 'p') continue;
    const weight = nameWeight(child);
    const enough = sum >= (weight > 1 ? NAMED_SHARE + (1.5 - Math.min(weight, 1.5)) * 0.6 : ANY_SHARE) * here;
    if (enough && sum * weight > bestScore) {
      best = child;
      bestScore = sum * weight;
    }
  }
  return best;
}
