/** From a block's place in the tree to its role in the text: heading, paragraph, list, quote, table or caption. */
import type { BODY_ROLES } from '../../model/index.ts';
import { hintOf } from '../rules/hint.ts';
import { isCaptionLine } from '../rules/lines/captions.ts';
import type { TextBlock } from './flow.ts';
import { nearest } from './inherit.ts';
import { HEADINGS } from './tags.ts';
import type { El } from './tree.ts';

export interface Role {
  readonly role: (typeof BODY_ROLES)[number];
  readonly level?: number;
  /** blocks with one owner make one list or quote */
  readonly owner?: El;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const STOPS = new Set(['body', 'article', 'main', 'section', 'td', '#root']);
const CAPTION_NAMES = / (caption|captions|bildunterschrift|bildtext|legende) /;
/** Unclosed figures swallow the article after them; a caption is short. */
const MAX_CAPTION = 900;
const MAX_PICTURE_LINE = 220;

const isCaption = (el: El): boolean =>
  el.chars <= MAX_CAPTION &&
  (el.tag === 'figcaption' || el.tag === 'figure' || (el.tag !== 'body' && CAPTION_NAMES.test(hintOf(el))));

const isImage = (el: El): boolean => el.tag === 'img' || el.tag === 'picture';
const holdsImage = (el: El): boolean =>
  el.children.some(
    (c) =>
      typeof c !== 'string' &&
      (isImage(c) || (c.chars === 0 && c.children.some((d) => typeof d !== 'string' && isImage(d)))),
  );

/** A paragraph may begin with a picture and is none the less a paragraph where it holds whole sentences. */
const isSentence = ({ box, text }: TextBlock): boolean =>
  box.tag === 'p' && text.length >= 60 && /[.!?…]["“”»«)]?$/.test(text);

/** The only text of an element that holds a picture, too. */
function standsUnderPicture(block: TextBlock): boolean {
  if (block.text.length > MAX_PICTURE_LINE || isSentence(block)) return false;
  for (let el: El | null = block.el; el && el.chars === block.text.length && !STOPS.has(el.tag); el = el.parent)
    if (holdsImage(el)) return true;
  return false;
}

/** A whole short line in bold, without a full stop, is what pages use for headings when they don't mark them. */
const looksLikeHeading = (b: TextBlock): boolean =>
  b.bold >= b.text.length * 0.95 && b.text.length <= 90 && !/[.:!,;]$/.test(b.text) && b.text.split(' ').length >= 2;

/** Lists inside lists belong to the outermost one. */
function outermostList(): (el: El) => El | null {
  const listAround = nearest((el) => LISTS.has(el.tag) || STOPS.has(el.tag));
  const outermost = new Map<El, El>();
  return (el) => {
    const way: El[] = [];
    let top: El | null = null;
    for (let at = listAround(el); at && !STOPS.has(at.tag); at = at.parent && listAround(at.parent)) {
      top = outermost.get(at) ?? at;
      if (top !== at) break;
      way.push(at);
    }
    if (top) for (const passed of way) outermost.set(passed, top);
    return top;
  };
}

/** The reader of roles for the blocks of one page. */
export function roleReader(): (block: TextBlock) => Role {
  const headingOf = nearest((el) => HEADINGS.has(el.tag));
  const captionOf = nearest(isCaption);
  const quoteOf = nearest((el) => el.tag === 'blockquote');
  const listOf = outermostList();
  return (block) => {
    if (block.rows) return { role: 'table' };
    const heading = headingOf(block.el);
    if (heading) return { role: 'heading', level: Number(heading.tag[1]) };
    if (captionOf(block.el) || isCaptionLine(block.text) || standsUnderPicture(block)) return { role: 'caption' };
    const quote = quoteOf(block.el);
    if (quote) return { role: 'quote', owner: quote };
    const list = listOf(block.el);
    if (list) return { role: 'list', owner: list };
    return looksLikeHeading(block) ? { role: 'heading', level: 4 } : { role: 'paragraph' };
  };
}
