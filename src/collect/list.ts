/** A list of addresses, one a line, as people keep them: bare, in angle brackets, as list items or Markdown links. */
import { resolveLink } from './address.ts';
import type { LinkItem } from './feed.ts';

export interface ListContent {
  /** canonical, each once, in their order */
  readonly items: readonly LinkItem[];
  /** lines that hold no address; counted from 1 */
  readonly faults: readonly { readonly line: number; readonly text: string }[];
}

const LINE = /^(?:[-*•]\s+|\d+[.)]\s+)?(?:<|\[[^\]]*\]\()?(https?:\/\/[^\s<>)\]"]+)/i;

const meaningful = (text: string): { line: number; text: string }[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));

export function readList(text: string): ListContent {
  const items = new Map<string, LinkItem>();
  const faults: { line: number; text: string }[] = [];
  for (const line of meaningful(text)) {
    const link = LINE.exec(line.text)?.[1];
    const url = link ? resolveLink(link, link) : null;
    if (url) items.set(url, { url });
    else faults.push(line);
  }
  return { items: [...items.values()], faults };
}

/** True for a text that is nothing but addresses: prose that mentions some is a page. */
export function isList(text: string): boolean {
  const lines = meaningful(text);
  return lines.length > 0 && lines.every((line) => LINE.test(line.text));
}
