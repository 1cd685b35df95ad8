/** What belongs to the article although it stands outside its element, or does not although it stands inside. */
import { type BoxKind, boxHeading } from '../rules/lines/boxes.ts';
import type { TextBlock } from './flow.ts';
import { nearest, within } from './inherit.ts';
import type { Region } from './region.ts';
import { HEADINGS } from './tags.ts';
import { closest, type El, isInside } from './tree.ts';

/** Title and text are seldom farther apart than this many elements up from the text. */
const MAX_CLIMB = 8;

/** Elements further out that add no more prose than this share belong to the article, too. */
const LITTLE_MORE = 1.1;

/** The smallest element that holds the region and the visible title, and what stands around them without prose of its own. */
export function articleScope(region: Region, heading: El | null): El {
  let scope = region.root;
  for (let el: El | null = scope, i = 0; heading && el && i <= MAX_CLIMB; el = el.parent, i++)
    if (isInside(heading, el)) {
      scope = el;
      break;
    }
  while (scope.parent && scope.parent.tag !== 'body' && scope.parent.prose <= LITTLE_MORE * Math.max(scope.prose, 1))
    scope = scope.parent;
  return scope;
}

/** A lead stands close to the title; farther away stands something else. */
const MAX_LEAD_DISTANCE = 14;

const readsAsLead = (b: TextBlock): boolean =>
  b.text.length >= 40 && b.text.length <= 1_200 && b.linked < 0.4 * b.text.length && /\s\S+\s\S+\s/.test(b.text);

/** Paragraphs between the visible title and the region: the lead, and a first paragraph set apart by design. */
export function leadBlocks(
  blocks: readonly TextBlock[],
  heading: El | null,
  inRegion: (el: El) => boolean,
  loose: (b: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const lead = new Set<TextBlock>();
  if (!heading || inRegion(heading)) return lead;
  const inHeading = within(heading);
  const from = blocks.findLastIndex((b) => inHeading(b.el));
  const to = blocks.findIndex((b) => inRegion(b.el));
  if (from < 0 || to <= from || to - from > 60) return lead;
  for (const b of blocks.slice(from + 1, Math.min(to, from + 1 + MAX_LEAD_DISTANCE)))
    if (loose(b) && readsAsLead(b)) lead.add(b);
  return lead;
}

/** Blocks in elements of the same tag and class as the region's: a text that adverts divide into several boxes. */
export function twinTest(region: Region): (el: El) => boolean {
  const { root } = region;
  const name = root.attrs.class;
  const around = root.parent?.parent ?? root.parent;
  if (!name || !around || root.tag === 'article' || root.tag === 'li') return () => false;
  const twin = nearest((at) => at.tag === root.tag && at.attrs.class === name && isInside(at, around));
  return (el) => twin(el) !== null;
}

/** A box of pointers or offers holds teasers, not chapters: this much prose, or mostly links. */
const MAX_TEASERS = 450;

/**
 * The elements that begin with a heading such as "Mehr zum Thema", or with a heading that is a link to elsewhere:
 * everything in them is what the heading says. The title is often a link, too: to its own page.
 */
export function headedBoxes(
  blocks: readonly TextBlock[],
  region: Region,
  inRegion: (el: El) => boolean,
  title: El | null,
  isForeign: (href: string) => boolean,
): ReadonlyMap<El, BoxKind> {
  const boxes = new Map<El, BoxKind>();
  const headingOf = nearest((el) => HEADINGS.has(el.tag));
  let first: ReadonlyMap<El, TextBlock> | null = null;
  let read = 0;
  for (const block of blocks) {
    const heading = headingOf(block.el);
    const kind =
      announced(block, heading, read) ??
      (heading && heading !== title && isTeaserHeading(block, heading, isForeign) ? TEASER : null);
    if (inRegion(block.el)) read += block.text.length - block.linked;
    if (!kind) continue;
    first ??= firstBlocks(blocks);
    const box = boxAround(block, region, first, kind);
    if (box) boxes.set(box, kind);
  }
  return boxes;
}

/** Comments are announced below the text; the same word above it counts or links them. */
const LEAST_READ = 400;

function announced(block: TextBlock, heading: El | null, read: number): BoxKind | null {
  const headlike = heading || block.bold >= 0.9 * block.text.length || block.box.chars === block.text.length;
  const kind = headlike && block.text.length <= 80 ? boxHeading(block.text) : null;
  return kind?.role === 'comment' && read < LEAST_READ ? null : kind;
}

const TEASER: BoxKind = { role: 'related', reason: 'teaser of another article' };

function isTeaserHeading(b: TextBlock, heading: El, isForeign: (href: string) => boolean): boolean {
  if (b.linked < 0.9 * b.text.length || b.text.length < 12) return false;
  const link =
    closest(b.el, (el) => el.tag === 'a') ??
    heading.children.find((c): c is El => typeof c !== 'string' && c.tag === 'a');
  const href = link?.attrs.href ?? b.hrefs[0] ?? '#';
  return !href.startsWith('#') && !isForeign(href);
}

/** The first block below each element. */
function firstBlocks(blocks: readonly TextBlock[]): ReadonlyMap<El, TextBlock> {
  const first = new Map<El, TextBlock>();
  for (const block of blocks)
    for (let el: El | null = block.el; el && !first.has(el); el = el.parent) first.set(el, block);
  return first;
}

/** The largest element that begins with the heading, holds more than it, and is small enough for its kind. */
function boxAround(block: TextBlock, region: Region, first: ReadonlyMap<El, TextBlock>, kind: BoxKind): El | null {
  let box: El | null = null;
  for (let el: El | null = block.el; el && el !== region.root && el.tag !== 'body'; el = el.parent) {
    if (first.get(el) !== block || isInside(region.root, el)) break;
    const teasers = el.prose <= MAX_TEASERS || el.linked > 0.4 * el.chars;
    if (!teasers && kind.role !== 'comment') break;
    if (el.chars > block.text.length) box = el;
  }
  return box;
}
