/** What belongs to the article although it stands outside its element, or does not although it stands inside. */
import { boxHeading } from '../rules/lines/boxes.ts';
import type { TextBlock } from './flow.ts';
import type { Region } from './region.ts';
import { HEADINGS } from './tags.ts';
import { closest, type El, isInside } from './tree.ts';

/** A lead stands close to the title; farther away stands something else. */
const MAX_LEAD_DISTANCE = 14;

const readsAsLead = (b: TextBlock): boolean =>
  b.text.length >= 40 && b.text.length <= 1_200 && b.linked < 0.4 * b.text.length && /\s\S+\s\S+\s/.test(b.text);

/** Paragraphs between the visible title and the region: the lead, and a first paragraph set apart by design. */
export function leadBlocks(
  blocks: readonly TextBlock[],
  heading: El | null,
  region: Region,
  loose: (b: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const lead = new Set<TextBlock>();
  if (!heading || isInside(heading, region.root)) return lead;
  const from = blocks.findLastIndex((b) => isInside(b.el, heading));
  const to = blocks.findIndex((b) => isInside(b.el, region.root));
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
  return (el) => closest(el, (at) => at.tag === root.tag && at.attrs.class === name && isInside(at, around)) !== null;
}

/** A box may hold this share of the region's prose and still be a box. */
const MAX_BOX_SHARE = 0.25;

/** The elements that stand under a heading such as "Mehr zum Thema": everything in them is what the heading says. */
export function headedBoxes(blocks: readonly TextBlock[], region: Region): ReadonlyMap<El, ReturnType<typeof boxHeading>> {
  const boxes = new Map<El, ReturnType<typeof boxHeading>>();
  for (const block of blocks) {
    const kind = block.text.length <= 80 ? boxHeading(block.text) : null;
    if (!kind || !headlike(block)) continue;
    const box = boxAround(block, region);
    if (box) boxes.set(box, kind);
  }
  return boxes;
}

const headlike = (b: TextBlock): boolean =>
  closest(b.el, (el) => HEADINGS.has(el.tag)) !== null || b.bold >= 0.9 * b.text.length || b.box.chars === b.text.length;

/** The largest element around a heading that holds more than it, but little of the article. */
function boxAround(block: TextBlock, region: Region): El | null {
  let box: El | null = null;
  for (let el: El | null = block.el; el && el !== region.root && el.tag !== 'body'; el = el.parent) {
    if (el.prose > MAX_BOX_SHARE * region.root.prose || isInside(region.root, el)) break;
    if (el.chars > block.text.length) box = el;
  }
  return box;
}
