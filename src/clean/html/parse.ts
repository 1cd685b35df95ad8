/** Builds a small tree from HTML in linear time and bounded memory, whatever the page throws at it. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  BLOCK_TAGS,
  CLOSES_PARAGRAPH,
  HEADINGS,
  IMPLIED_ENDS,
  OPAQUE_TAGS,
  SCOPE_BARRIERS,
  VOID_TAGS,
} from './tags.ts';
import { El, type Tree } from './tree.ts';

/** Deeper elements are dropped and their text joins the deepest kept one; browsers stop at 512, too. */
const MAX_DEPTH = 400;
/** Long live blogs have some 60,000 elements. */
const MAX_ELEMENTS = 400_000;
/** Class lists and addresses are shorter; embedded images are not wanted. */
const MAX_ATTRIBUTE = 4_000;
const MAX_HTML = 24_000_000;

const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'href',
  'rel',
  'datetime',
  'content',
  'property',
  'name',
  'style',
  'hidden',
  'aria-hidden',
  'aria-label',
  'lang',
  'type',
  'title',
  'charset',
  'data-testid',
  'data-component',
  'data-qa',
]);

/** Attributes whose words say what an element is. */
const NAMING = new Set(['class', 'id', 'data-testid', 'data-component', 'data-qa']);

const NO_ATTRS: Readonly<Record<string, string>> = Object.freeze({});

class TreeBuilder implements TokenizerCallbacks {
  readonly root = new El('#root', NO_ATTRS, null);
  readonly jsonLd: string[] = [];
  readonly truncated = new Set<string>();
  private readonly html: string;
  private top: El = this.root;
  private tag = '';
  private attrs: Record<string, string> | null = null;
  private naming = '';
  private attrName = '';
  private attrValue = '';
  private opaque = '';
  private opaqueDepth = 0;
  private script: string | null = null;
  private tooDeep = 0;
  private elements = 0;
  private paragraphs = 0;
  private anchors = 0;

  constructor(html: string) {
    this.html = html;
  }

  isInForeignContext(): boolean {
    return this.opaque === 'svg' || this.opaque === 'math';
  }

  ontext(start: number, end: number): void {
    if (this.script !== null) this.script += this.html.slice(start, end);
    else if (!this.opaque) this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    const char = String.fromCodePoint(codepoint);
    if (this.script !== null) this.script += char;
    else if (!this.opaque) this.addText(char);
  }

  private addText(text: string): void {
    const { children } = this.top;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + text;
    else children.push(text);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attrs = null;
    this.naming = '';
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.attrName = KEPT_ATTRIBUTES.has(name) ? name : '';
    this.attrValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attrName && this.attrValue.length < MAX_ATTRIBUTE)
      this.attrValue += this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
  }

  onattribentity(codepoint: number): void {
    if (this.attrName && this.attrValue.length < MAX_ATTRIBUTE) this.attrValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.attrName) return;
    this.attrs ??= {};
    if (this.attrs[this.attrName] !== undefined) return;
    this.attrs[this.attrName] = this.attrValue;
    if (NAMING.has(this.attrName)) this.naming = this.naming ? `${this.naming} ${this.attrValue}` : this.attrValue;
  }

  onopentagend(): void {
    this.open(this.tag, false);
  }

  onselfclosingtag(): void {
    this.open(this.tag, this.isInForeignContext() || this.tag === 'svg');
  }

  private open(tag: string, closed: boolean): void {
    if (this.opaque) {
      if (tag === this.opaque && !closed) this.opaqueDepth++;
      return;
    }
    if (OPAQUE_TAGS.has(tag)) {
      if (!closed) this.enterOpaque(tag);
      return;
    }
    if (++this.elements > MAX_ELEMENTS) {
      this.truncated.add(`more than ${MAX_ELEMENTS} elements`);
      return;
    }
    this.impliedEnds(tag);
    this.push(tag, VOID_TAGS.has(tag));
  }

  private enterOpaque(tag: string): void {
    this.opaque = tag;
    this.opaqueDepth = 1;
    if (tag === 'script' && /ld\+json/i.test(this.attrs?.type ?? '')) this.script = '';
  }

  private push(tag: string, isVoid: boolean): void {
    if (!isVoid && this.top.depth >= MAX_DEPTH) {
      this.tooDeep++;
      this.truncated.add(`elements nested deeper than ${MAX_DEPTH}`);
      return;
    }
    const el = new El(tag, this.attrs ?? NO_ATTRS, this.top, this.attrs ? this.naming : '');
    this.attrs = null;
    this.top.children.push(el);
    if (isVoid) {
      el.end = el.order + 1;
      return;
    }
    this.top = el;
    if (tag === 'p') this.paragraphs++;
    else if (tag === 'a') this.anchors++;
  }

  private impliedEnds(tag: string): void {
    if (this.paragraphs && CLOSES_PARAGRAPH.has(tag)) this.closeUpTo('p');
    if (this.anchors && tag === 'a') this.closeUpTo('a');
    if (HEADINGS.has(tag) && HEADINGS.has(this.top.tag)) this.pop();
    const implied = IMPLIED_ENDS.get(tag);
    if (!implied) return;
    let outermost: El | null = null;
    for (let el: El | null = this.top; el && !implied.until.has(el.tag); el = el.parent)
      if (implied.ends.has(el.tag)) outermost = el;
    if (outermost) this.popThrough(outermost);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (this.opaque) this.leaveOpaque(tag);
    else if (tag === 'br') this.open('br', false);
    else if (VOID_TAGS.has(tag)) return;
    else if (this.tooDeep) this.tooDeep--;
    else this.closeUpTo(tag);
  }

  private leaveOpaque(tag: string): void {
    if (tag !== this.opaque || --this.opaqueDepth > 0) return;
    if (this.script !== null) this.jsonLd.push(this.script);
    this.opaque = '';
    this.script = null;
  }

  /** End tags of inline elements end no block; none reaches out of a table cell except the table's own. */
  private closeUpTo(tag: string): void {
    const inline = !BLOCK_TAGS.has(tag);
    const tablePart = /^(table|tbody|thead|tfoot|tr|td|th|caption|body|html)$/.test(tag);
    for (let el: El | null = this.top; el && el !== this.root; el = el.parent) {
      if (el.tag === tag) {
        this.popThrough(el);
        return;
      }
      if (inline && BLOCK_TAGS.has(el.tag) && tag !== 'head' && tag !== 'title') return;
      if (!tablePart && SCOPE_BARRIERS.has(el.tag)) return;
    }
  }

  private popThrough(el: El): void {
    while (this.top !== el) this.pop();
    this.pop();
  }

  private pop(): void {
    if (this.top.tag === 'p') this.paragraphs--;
    else if (this.top.tag === 'a') this.anchors--;
    this.top.end = this.root.page.length;
    this.top = this.top.parent ?? this.root;
  }

  onend(): void {
    if (this.script) this.jsonLd.push(this.script);
  }

  oncdata(start: number, end: number): void {
    if (this.script !== null) this.script += this.html.slice(start, end);
  }
  oncomment(): void {
    // Comments are no text of the page.
  }
  ondeclaration(): void {
    // The document type changes nothing about the text.
  }
  onprocessinginstruction(): void {
    // As above.
  }
}

/**
 * Parses HTML as browsers do, as far as the text is concerned: implied end tags, unclosed and misnested elements.
 * Never throws; what exceeds the bounds is left out and named in `truncated`.
 */
export function parseTree(html: string): Tree {
  const source = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  const builder = new TreeBuilder(source);
  if (html.length > MAX_HTML) builder.truncated.add(`more than ${MAX_HTML} characters`);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return { root: builder.root, jsonLd: builder.jsonLd, truncated: [...builder.truncated] };
}
