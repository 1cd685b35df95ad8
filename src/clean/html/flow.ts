/** Reads the tree as a browser would lay it out: a list of text blocks in page order. */
import { dataTable } from './tables.ts';
import { BLOCK_TAGS } from './tags.ts';
import { type El, elements, textOf } from './tree.ts';

/** One line or paragraph of the page. */
export interface TextBlock {
  /** the innermost element that holds all of it */
  readonly el: El;
  /** the block element it flows in */
  readonly box: El;
  readonly text: string;
  /** characters inside links */
  readonly linked: number;
  readonly hrefs: readonly string[];
  /** the beginning of each link's words, in the order of `hrefs` */
  readonly anchors: readonly string[];
  /** characters inside b or strong */
  readonly bold: number;
  /** cells row by row where the block is a data table */
  readonly rows?: readonly (readonly string[])[];
}

const SKIPPED = new Set(['head', 'title', 'link', 'meta', 'input', 'source', 'track', 'option']);
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;
const FOR_SCREEN_READERS =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-only|-text)?|visuallyhidden|u-hidden-visually|aural|offscreen)($|\s)/i;

/** What a page shows only when the pointer rests on a word: no part of the sentence around it. */
const ON_HOVER =
  /(^|[\s_-])(tool-?tip|rollover|popover|hover-?card)[\w-]*?-?(block|content|text|body|inner|box)($|\s)/i;

/** Text that nobody sees: for screen readers only, on hover, or switched off. Blocks of that kind are a rule's business. */
const isHiddenInline = (el: El): boolean =>
  el.attrs.hidden !== undefined ||
  (el.attrs.style !== undefined && HIDDEN_STYLE.test(el.attrs.style)) ||
  (el.attrs.class !== undefined && (FOR_SCREEN_READERS.test(el.attrs.class) || ON_HOVER.test(el.attrs.class)));

/** Enough to find a link's place in its text again. */
const ANCHOR = 60;

/** Soft hyphens and zero-width characters: marks for line breaking, no part of a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** An inline element around whole paragraphs is a wrapper that a script reveals. */
function holdsBlocks(el: El): boolean {
  for (const inner of elements(el))
    if (inner.tag === 'p' || inner.tag === 'article' || inner.tag === 'main') return true;
  return false;
}

interface Run {
  /** a text that grows is not looked at before it is finished: each look would copy it */
  parts: string[];
  endsInSpace: boolean;
  linked: number;
  bold: number;
  hrefs: string[];
  anchors: string[];
  el: El | null;
  breaks: number;
}

const emptyRun = (): Run => ({
  parts: [],
  endsInSpace: false,
  linked: 0,
  bold: 0,
  hrefs: [],
  anchors: [],
  el: null,
  breaks: 0,
});

function commonAncestor(a: El, b: El): El {
  let x: El = a;
  let y: El = b;
  while (x !== y) {
    if (x.depth >= y.depth) x = x.parent ?? x;
    else y = y.parent ?? y;
    if (!x.parent && !y.parent) return x;
  }
  return x;
}

/** Ends and pauses of sentences, also in the scripts of East Asia. */
const SENTENCE = /[.!?…:;,“"»)]\s|[.!?…“"»]$|[。！？，、]/;

/** How much a text reads like prose: its length without links, once it is as long as a sentence. */
function proseOf(block: TextBlock): number {
  const own = block.text.length - block.linked;
  const sentence = block.text.length >= 50 && SENTENCE.test(block.text);
  return sentence && block.linked < 0.5 * block.text.length ? own : 0;
}

function weigh(block: TextBlock): void {
  const prose = proseOf(block);
  for (let el: El | null = block.el; el; el = el.parent) {
    el.chars += block.text.length;
    el.linked += block.linked;
    el.prose += prose;
  }
}

class FlowReader {
  readonly blocks: TextBlock[] = [];
  private run = emptyRun();
  private box: El;
  private links = 0;
  private bolds = 0;
  private pre = 0;

  constructor(root: El) {
    this.box = root;
  }

  read(root: El): void {
    const stack: { node: El | string; owner: El; leave: boolean }[] = [{ node: root, owner: root, leave: false }];
    while (stack.length) {
      const { node, owner, leave } = stack.pop()!;
      if (typeof node === 'string') this.text(node, owner);
      else if (leave) this.leave(node);
      else if (this.enter(node)) {
        stack.push({ node, owner, leave: true });
        for (let i = node.children.length - 1; i >= 0; i--)
          stack.push({ node: node.children[i]!, owner: node, leave: false });
      }
    }
    this.flush();
  }

  private enter(el: El): boolean {
    if (SKIPPED.has(el.tag)) return false;
    if (el.tag === 'br') return this.lineBreak();
    if (BLOCK_TAGS.has(el.tag)) return this.enterBlock(el);
    if (el.tag === 'a') this.enterLink(el);
    else if (el.tag === 'b' || el.tag === 'strong') this.bolds++;
    else if (isHiddenInline(el)) return holdsBlocks(el);
    return true;
  }

  private enterLink(el: El): void {
    this.links++;
    if (!el.attrs.href) return;
    this.run.hrefs.push(el.attrs.href);
    this.run.anchors.push(textOf(el, ANCHOR));
  }

  private enterBlock(el: El): boolean {
    this.flush();
    const rows = el.tag === 'table' ? dataTable(el) : null;
    if (rows) {
      this.emit({
        el,
        box: el,
        text: rows.map((r) => r.join('\t')).join('\n'),
        linked: 0,
        bold: 0,
        hrefs: [],
        anchors: [],
        rows,
      });
      return false;
    }
    this.box = el;
    if (el.tag === 'pre') this.pre++;
    return true;
  }

  private leave(el: El): void {
    if (BLOCK_TAGS.has(el.tag)) {
      this.flush();
      this.box = el.parent ?? el;
      if (el.tag === 'pre') this.pre--;
    } else if (el.tag === 'a') this.links--;
    else if (el.tag === 'b' || el.tag === 'strong') this.bolds--;
  }

  /** Two line breaks in a row are how old pages end a paragraph. */
  private lineBreak(): false {
    if (++this.run.breaks >= 2) this.flush();
    else if (this.run.parts.length) this.append('\n');
    return false;
  }

  private text(raw: string, owner: El): void {
    const shown = raw.replace(INVISIBLE, '');
    const text = this.pre ? shown : shown.replace(/\s+/g, ' ');
    const length = text.trim().length;
    const { run } = this;
    if (!length) {
      if (run.parts.length && !run.endsInSpace) this.append(' ');
      return;
    }
    this.append(run.endsInSpace ? text.replace(/^ +/, '') : text);
    run.breaks = 0;
    if (this.links > 0) run.linked += length;
    if (this.bolds > 0) run.bold += length;
    run.el = run.el ? commonAncestor(run.el, owner) : owner;
  }

  private append(text: string): void {
    this.run.parts.push(text);
    this.run.endsInSpace = /\s$/.test(text.slice(-1));
  }

  private flush(): void {
    const { run } = this;
    if (!run.parts.length && !run.hrefs.length) return;
    this.run = emptyRun();
    const text = run.parts
      .join('')
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .trim();
    if (!text || !run.el) return;
    this.emit({
      el: run.el,
      box: this.box,
      text,
      linked: run.linked,
      bold: run.bold,
      hrefs: run.hrefs,
      anchors: run.anchors,
    });
  }

  private emit(block: TextBlock): void {
    weigh(block);
    this.blocks.push(block);
  }
}

/** The blocks of everything below `root`; also fills the elements' text masses. */
export function readBlocks(root: El): readonly TextBlock[] {
  const reader = new FlowReader(root);
  reader.read(root);
  return reader.blocks;
}
