/** The small tree that a page is read as, and ways to look around in it. */
import { BLOCK_TAGS } from './tags.ts';

/** Larger than any place in the list, and a small integer as engines like them. */
const STILL_OPEN = 2 ** 30 - 1;

/** The words of one wording, with the answers of the tests that were asked about it. */
export interface Hint {
  /** lower-case words, each between spaces: "teaserList__item" -> " teaser list item "; '' where there are none */
  readonly text: string;
  /** by the number of the test */
  readonly answers: (boolean | undefined)[];
}

/** An element. Text children are strings with entities decoded and white space as in the source. */
export class El {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly parent: El | null;
  readonly depth: number;
  readonly children: (El | string)[] = [];
  /** what class, id and test ids say, run together with spaces */
  readonly naming: string;
  /** place in the page's list of elements, in document order; all inside it stand from there up to `end`, exclusive */
  readonly order: number;
  end = STILL_OPEN;
  /** all elements of the page in document order */
  readonly page: El[];
  /** characters of text below, of those in links, and of those in prose; filled by `readBlocks()` */
  chars = 0;
  linked = 0;
  prose = 0;
  /** the words of `naming`, once asked for: `hintOf()` */
  hint: Hint | null = null;

  constructor(tag: string, attrs: Readonly<Record<string, string>>, parent: El | null, naming = '') {
    this.tag = tag;
    this.attrs = attrs;
    this.naming = naming;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.page = parent ? parent.page : [];
    this.order = this.page.length;
    this.page.push(this);
  }
}

export interface Tree {
  readonly root: El;
  /** contents of `<script type="application/ld+json">` */
  readonly jsonLd: readonly string[];
  /** what had to be left out because of the bounds above */
  readonly truncated: readonly string[];
}

/** All elements below `root` in document order. */
export const elements = (root: El): readonly El[] => root.page.slice(root.order + 1, root.end);

/** The text inside an element with white space collapsed; bounded by `limit` characters. */
export function textOf(root: El, limit = 2_000): string {
  let text = '';
  const stack: (El | string)[] = [root];
  while (stack.length && text.length < limit) {
    const node = stack.pop()!;
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    if (BLOCK_TAGS.has(node.tag) || node.tag === 'br') text += ' ';
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

export function closest(el: El | null, test: (el: El) => boolean): El | null {
  for (let at = el; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** Whether an element is another or stands inside it. */
export const isInside = (el: El, ancestor: El): boolean => el.order >= ancestor.order && el.order < ancestor.end;

/** Like `closest`, but looks no farther than below `scope`: what stands around an article says nothing about its parts. */
export const closestBelow = (el: El, scope: El, test: (el: El) => boolean): El | null => {
  for (let at: El | null = el; at && at !== scope; at = at.parent) if (test(at)) return at;
  return null;
};
