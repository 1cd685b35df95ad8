/** What a browser copies of a page where everything is selected, near enough: blocks on lines of their own, no scripts. */
import { type ChildNode, type Document, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const UNSEEN = words('script style noscript template head svg iframe select textarea object canvas audio video img');
const BLOCKS = words(
  'address article aside blockquote body button center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul br',
);
/** Around these a browser leaves a blank line. */
const APART = words('p h1 h2 h3 h4 h5 h6 blockquote ul ol figure dl pre');
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|hidden|is-hidden|d-none)(?:\s|$)/u;

const isHidden = ({ style = '', class: names = '', hidden }: Readonly<Record<string, string | undefined>>): boolean =>
  hidden !== undefined || /display:\s*none|visibility:\s*hidden/iu.test(style) || HIDDEN_CLASS.test(names);

class Copy {
  private readonly lines: string[] = [];
  private line = '';
  private gap = 1;

  walk(node: Document | ChildNode): void {
    if (isText(node)) this.line += node.data;
    if (!('children' in node)) return;
    const name = isTag(node) ? node.name.toLowerCase() : '';
    if (isTag(node) && (UNSEEN.has(name) || isHidden(node.attribs))) return;
    const gap = APART.has(name) ? 2 : 1;
    if (BLOCKS.has(name)) this.end(gap);
    if (name === 'td' || name === 'th') this.line += '\t';
    for (const child of node.children) this.walk(child as ChildNode);
    if (BLOCKS.has(name)) this.end(gap);
  }

  private end(gap: number): void {
    const text = this.line.replace(/\s+/gu, ' ').trim();
    this.line = '';
    if (text) {
      this.lines.push('\n'.repeat(this.lines.length === 0 ? 0 : this.gap) + text);
      this.gap = 1;
    }
    this.gap = Math.max(this.gap, gap);
  }

  text(): string {
    this.end(1);
    return this.lines.join('');
  }
}

export function pasted(html: string): string {
  const copy = new Copy();
  copy.walk(parseDocument(html));
  return copy.text();
}
