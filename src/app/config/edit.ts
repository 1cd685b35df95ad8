/** Edits a list in a YAML file a person wrote: comments, order and every other line stay as they are. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Document, isMap, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { QuellwerkError } from '../../model/index.ts';

type Item = string | Readonly<Record<string, unknown>>;

/** The text with `items` behind the last one of the list at `key`; a missing list is added at the end. */
export function withItems(text: string, key: string, items: readonly Item[]): string {
  if (items.length === 0) return text;
  const document = parseDocument(text);
  const list = document.get(key, true);
  if (list === undefined) return `${text.replace(/\n*$/, '\n')}${key}:\n${rendered(items, '  ', false)}`;
  if (!isSeq(list)) throw notAList(key);
  const spliced = spliceIn(text, list, items);
  return spliced && same(spliced, key, [...listOf(document, key), ...items])
    ? spliced
    : byDocument(document, list, items);
}

/** The text without item number `at` of the list, and without the comment that stands right above it. */
export function withoutItem(text: string, key: string, at: number): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  if (!isSeq(list)) throw notAList(key);
  const spliced = spliceOut(text, list, at);
  if (spliced && same(spliced, key, listOf(document, key).toSpliced(at, 1))) return spliced;
  list.delete(at);
  return document.toString({ lineWidth: 0 });
}

/** In one step, so that a process that reads meanwhile sees the old file or the new one. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

export const readWhole = (file: string): string => readFileSync(file, 'utf8');

const notAList = (key: string): QuellwerkError =>
  new QuellwerkError('config', `"${key}" is no list`, key, 'Write it as a list of items, each on a line of its own.');

const listOf = (document: Document, key: string): unknown[] =>
  (document.toJS() as Record<string, unknown[]>)[key] ?? [];

/** Whether an edit by position did what was meant, and nothing else to the list. */
function same(text: string, key: string, expected: readonly unknown[]): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && JSON.stringify(listOf(document, key)) === JSON.stringify(expected);
}

const nodeAt = (list: YAMLSeq, at: number): Node | undefined => list.items[at] as Node | undefined;
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
};
/** Blanks before the dash of an item; null where the list stands in brackets. */
function dashBefore(text: string, node: Node | undefined): string | null {
  const at = node?.range?.[0];
  return at === undefined ? null : (/^([ \t]*)- +$/.exec(text.slice(lineStart(text, at), at))?.[1] ?? null);
}

/** Behind the end of its last line, a comment on it included. */
const endOf = (text: string, node: Node): number => {
  const end = node.range?.[1] ?? 0;
  return text[end - 1] === '\n' ? end : lineEnd(text, end);
};

function spliceIn(text: string, list: YAMLSeq, items: readonly Item[]): string | null {
  const last = nodeAt(list, list.items.length - 1);
  const indent = dashBefore(text, last);
  if (!last || indent === null) return null;
  const end = endOf(text, last);
  const before = text.slice(0, end);
  const isFlow = isMap(last) && last.flow === true;
  return `${before}${before.endsWith('\n') ? '' : '\n'}${rendered(items, indent, isFlow)}${text.slice(end)}`;
}

function spliceOut(text: string, list: YAMLSeq, at: number): string | null {
  const node = nodeAt(list, at);
  if (!node || dashBefore(text, node) === null) return null;
  let begin = lineStart(text, node.range![0]);
  while (begin > 0 && /^[ \t]*#.*\n$/.test(text.slice(lineStart(text, begin - 1), begin)))
    begin = lineStart(text, begin - 1);
  return text.slice(0, begin) + text.slice(endOf(text, node));
}

/** As the items beside them are written: a block of lines each, or one line in braces. */
function rendered(items: readonly Item[], indent: string, isFlow: boolean): string {
  const options = { lineWidth: 0, ...(isFlow && { collectionStyle: 'flow' as const }) };
  return items
    .map((item) => stringify(item, options).trimEnd())
    .map((body) => `${indent}- ${body.replaceAll('\n', `\n${indent}  `)}\n`)
    .join('');
}

/** The way that always works, at the price of the file's own spacing: comments and order stay. */
function byDocument(document: Document, list: YAMLSeq, items: readonly Item[]): string {
  if (list.items.length === 0) list.flow = false;
  for (const item of items) list.add(document.createNode(item));
  return document.toString({ lineWidth: 0 });
}
