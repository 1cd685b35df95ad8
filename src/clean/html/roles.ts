/** From a block's place in the tree to its role in the text: heading, paragraph, list, quote, table or caption. */
import type { BODY_ROLES } from '../../model/index.ts';
import { isCaptionLine } from '../rules/lines/captions.ts';
import type { TextBlock } from './flow.ts';
import { HEADINGS } from './tags.ts';
import { closest, type El } from './tree.ts';

export interface Role {
  readonly role: (typeof BODY_ROLES)[number];
  readonly level?: number;
  /** blocks with one owner make one list or quote */
  readonly owner?: El;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const STOPS = new Set(['body', 'article', 'main', 'section', 'td', '#root']);

const outermostList = (el: El): El | null => {
  let list: El | null = null;
  for (let at: El | null = el; at && !STOPS.has(at.tag); at = at.parent) if (LISTS.has(at.tag)) list = at;
  return list;
};

const CAPTION_NAMES =
  /(^|[\s_-])(caption|captions|bildunterschrift|wp-caption-text|image-caption|bildtext|legende)($|[\s_-])/i;
/** Unclosed figures swallow the article after them; a caption is short. */
const MAX_CAPTION = 900;
const isCaption = (el: El): boolean =>
  (el.tag === 'figcaption' || el.tag === 'figure' || CAPTION_NAMES.test(el.attrs.class ?? '')) &&
  el.chars <= MAX_CAPTION;

const MAX_PICTURE_LINE = 220;

/** The only text of an element that holds a picture, too. */
function standsUnderPicture(block: TextBlock): boolean {
  if (block.text.length > MAX_PICTURE_LINE) return false;
  for (let el: El | null = block.el; el && el.chars === block.text.length && !STOPS.has(el.tag); el = el.parent)
    for (const child of el.children)
      if (typeof child !== 'string' && (child.tag === 'img' || child.tag === 'picture' || hasOnlyImage(child)))
        return true;
  return false;
}

const hasOnlyImage = (el: El): boolean =>
  el.chars === 0 && el.children.some((c) => typeof c !== 'string' && (c.tag === 'img' || c.tag === 'picture'));

/** A whole short line in bold, without a full stop, is what pages use for headings when they don't mark them. */
const looksLikeHeading = (b: TextBlock): boolean =>
  b.bold >= b.text.length * 0.95 && b.text.length <= 90 && !/[.:!,;]$/.test(b.text) && b.text.split(' ').length >= 2;

export function roleOf(block: TextBlock): Role {
  if (block.rows) return { role: 'table' };
  const heading = closest(block.el, (el) => HEADINGS.has(el.tag));
  if (heading) return { role: 'heading', level: Number(heading.tag[1]) };
  if (closest(block.el, isCaption) || isCaptionLine(block.text) || standsUnderPicture(block))
    return { role: 'caption' };
  const quote = closest(block.el, (el) => el.tag === 'blockquote');
  if (quote) return { role: 'quote', owner: quote };
  const list = outermostList(block.el);
  if (list) return { role: 'list', owner: list };
  return looksLikeHeading(block) ? { role: 'heading', level: 4 } : { role: 'paragraph' };
}
