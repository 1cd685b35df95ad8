/** Markdown -> CleanArticle: blocks by the `marked` lexer, front matter as metadata, then the way of plain text. */
import { lexer, type Token, type Tokens } from 'marked';
import type { CleanArticle } from '../../model/index.ts';
import { readBlocks } from '../html/flow.ts';
import { parseTree } from '../html/parse.ts';
import { bylineOf } from '../metadata/byline-line.ts';
import { dateLine } from '../metadata/dates.ts';
import { MONTH } from '../metadata/moment.ts';
import { cleanLines, type TextInput } from './clean.ts';
import { takeStated } from './declared.ts';
import { takeExport } from './exports.ts';
import { readHeadLine } from './head-line.ts';
import type { PlainLine } from './line.ts';
import { isProse } from './prose.ts';

/** To Markdown "13. Oktober 2026" is a list that begins at thirteen; writers mean the day. */
const DAY_AS_ITEM = new RegExp(`^([ \\t>*+-]*\\d{1,2})\\.(?=[ \\t]+(?:${MONTH})(?!\\p{L}))`, 'gimu');
/** Deeper quotes and brackets are no writing, and the lexer recurses into them. */
const MAX_NESTING = 20;
/** The lexer needs cubic time for unclosed emphasis; no paragraph of a writer has that much of it. */
const MAX_MARKS = 300;

/** Cleans a Markdown text. */
export function cleanMarkdown(input: TextInput): CleanArticle {
  const source = input.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { body: noted, ...front } = takeStated(source);
  const { body, ...own } = takeExport(noted);
  const stated = { declared: { ...own.declared, ...front.declared }, lines: [...front.lines, ...own.lines] };
  return cleanLines(headed(linesOf(lexer(bounded(body).replace(DAY_AS_ITEM, '$1\\.')))), input, stated);
}

/** "> By Eva Ruhland · Weidaer Bote · 3 May 2026": set like a quotation above the text, and none. */
function headed(lines: readonly PlainLine[]): PlainLine[] {
  const prose = lines.findIndex(({ text }) => isProse(text));
  return lines.map((line, i) =>
    i < prose && line.kind === 'quote' && readHeadLine(line.text).details ? { ...line, kind: 'text' } : line,
  );
}

function bounded(source: string): string {
  return source
    .replace(/^(?:[ \t]*>){20,}/gm, '> '.repeat(MAX_NESTING))
    .replace(/^(?:[ \t]*[-*+]){20,}/gm, '- ')
    .replace(/^[ \t]{80,}/gm, '')
    .replace(/([[*_!(<`~])\1{19,}/g, '$1')
    .split(/(\n[ \t]*\n)/)
    .map((block) => ((block.match(/[*_~]/g)?.length ?? 0) > MAX_MARKS ? block.replace(/[*_~]/g, ' ') : block))
    .join('');
}

interface Inline {
  text: string;
  hrefs: string[];
  linked: number;
}

/** The visible text of inline tokens, without recursion: the lexer nests emphasis as deep as it is written. */
function inline(tokens: readonly Token[]): Inline {
  const out: Inline = { text: '', hrefs: [], linked: 0 };
  const stack = [...tokens].reverse().map((token) => ({ token, link: false }));
  while (stack.length) {
    const { token, link } = stack.pop()!;
    const inner = 'tokens' in token ? (token.tokens as Token[] | undefined) : undefined;
    if (token.type === 'image' || token.type === 'html') continue;
    if (token.type === 'br') out.text += '\n';
    else if (inner?.length) {
      if (token.type === 'link') out.hrefs.push((token as Tokens.Link).href);
      for (const t of [...inner].reverse()) stack.push({ token: t, link: link || token.type === 'link' });
    } else if ('text' in token) {
      out.text += token.text;
      if (link) out.linked += String(token.text).length;
    }
  }
  out.text = out.text.replace(/[ \t]*\n[ \t]*/g, ' ').trim();
  return out;
}

function linesOf(tokens: readonly Token[]): PlainLine[] {
  const lines: PlainLine[] = [];
  const stack: { token: Token; kind: PlainLine['kind'] }[] = [...tokens]
    .reverse()
    .map((token) => ({ token, kind: 'text' }));
  while (stack.length) {
    const { token, kind } = stack.pop()!;
    const children = childrenOf(token, kind);
    if (children) stack.push(...children.reverse());
    else lines.push(...lineOf(token, kind));
  }
  return lines;
}

function childrenOf(token: Token, kind: PlainLine['kind']): { token: Token; kind: PlainLine['kind'] }[] | null {
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => ({ token: item, kind: 'item' }));
  if (token.type === 'list_item')
    return ((token as Tokens.ListItem).tokens ?? []).map((t) => ({ token: t, kind: 'item' }));
  if (token.type === 'blockquote')
    return ((token as Tokens.Blockquote).tokens ?? []).map((t) => ({
      token: t,
      kind: kind === 'item' ? 'item' : 'quote',
    }));
  return null;
}

function lineOf(token: Token, kind: PlainLine['kind']): PlainLine[] {
  if (token.type === 'table') return [tableLine(token as Tokens.Table)];
  if (token.type === 'code') return [{ text: (token as Tokens.Code).text, kind, apart: true }];
  if (token.type === 'html') return htmlLines((token as Tokens.HTML).text);
  if (token.type === 'heading') {
    const { text, ...links } = inline((token as Tokens.Heading).tokens);
    return text ? [{ text, kind: 'heading', level: (token as Tokens.Heading).depth, apart: true, ...links }] : [];
  }
  if (!('tokens' in token) || !token.tokens) return [];
  const { text, ...links } = inline(token.tokens);
  if (!text) return [];
  return (
    brokenLines(token.raw)?.map((part, i) => ({ text: part, kind, apart: i === 0 })) ?? [
      { text, kind, apart: true, ...links },
    ]
  );
}

/** Title, outlet, date and author written line under line are one paragraph to Markdown; writers mean lines. */
function brokenLines(raw: string): string[] | null {
  const lines = raw.trim().split('\n');
  if (lines.length < 2 || lines.length > MAX_HEAD_LINES || lines.some((l) => l.length > MAX_HEAD_LINE)) return null;
  const parts = lines.map((l) => inline(lexer(l.trim()).flatMap((t) => ('tokens' in t ? (t.tokens ?? []) : []))).text);
  return parts.some((l) => dateLine(l) !== null || bylineOf(l, null) !== null) ? parts.filter(Boolean) : null;
}
const MAX_HEAD_LINES = 6;
const MAX_HEAD_LINE = 90;

function tableLine(table: Tokens.Table): PlainLine {
  const rows = [table.header, ...table.rows].map((row) => row.map((cell) => inline(cell.tokens).text));
  return { kind: 'table', text: rows.map((r) => r.join('\t')).join('\n'), rows, apart: true };
}

const htmlLines = (html: string): PlainLine[] =>
  readBlocks(parseTree(html).root).map((b) => ({
    text: b.text,
    kind: 'text',
    hrefs: b.hrefs,
    linked: b.linked,
    apart: true,
  }));
