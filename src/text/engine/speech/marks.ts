/** Pairs quotation marks of all conventions; a mark without its partner is dropped, never guessed across the text. */
import type { Span } from '../../../model/index.ts';

/** A pair of marks: `start` and `end` include the marks, `inner` is what stands between them. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/** Opening mark -> the marks that may close it. "“" closes after "„" and opens in English. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“"',
  '»': '«',
  '«': '»',
  '"': '"“”',
  '”': '”',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
  '›': '‹',
};
const MARKS = /[„“”"»«‚‘’‹›]|''/g;

/** Longest quotation in UTF-16 units before an unclosed mark is given up; speeches in news stay below. */
const LONGEST = 4000;

/** Quotations do not nest deeper; of a run of opening marks the last ones count, so that the walk stays linear. */
const DEEPEST = 12;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** The outermost closed quotations of a text, in order. */
export function pairMarks(text: string): Quoted[] {
  const found: Quoted[] = [];
  const stack: Open[] = [];
  for (const hit of text.matchAll(MARKS)) {
    const at = hit.index;
    const mark = hit[0];
    if (isApostrophe(text, at, mark)) continue;
    dropStale(text, stack, at, mark);
    const opener = partnerOf(stack, mark, text, at);
    if (opener >= 0) {
      found.push(quoted(stack[opener]!.at, at + mark.length, mark.length));
      stack.length = opener;
    } else if (canOpen(text, at, mark)) {
      stack.push({ mark, at });
      if (stack.length > DEEPEST) stack.shift();
    }
  }
  return outermost(found);
}

function outermost(pairs: readonly Quoted[]): Quoted[] {
  const kept: Quoted[] = [];
  for (const pair of [...pairs].sort((a, b) => a.start - b.start || b.end - a.end))
    if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}

const quoted = (start: number, end: number, width: number): Quoted => ({
  start,
  end,
  inner: { start: start + 1, end: end - width },
});

/** Inside a word, or after a word where no single quotation is open: "geht’s", "Kids’". */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== '‘') return false;
  return /[\p{L}\d]/u.test(text[at + 1] ?? '') && /[\p{L}\d]/u.test(text[at - 1] ?? '');
}

/**
 * An opening mark waits over paragraphs only until the same mark opens again: by typographic custom each paragraph of a
 * long quotation repeats the opening mark and only the last one closes. Straight marks end with their paragraph.
 */
function dropStale(text: string, stack: Open[], at: number, mark: string): void {
  const bottom = stack[0];
  if (!bottom) return;
  if (at - bottom.at > LONGEST) stack.length = 0;
  else if (
    bottom.mark === '"' ? text.slice(bottom.at, at).includes('\n') : bottom.mark === mark && text[at - 1] === '\n'
  )
    stack.length = 0;
}

function partnerOf(stack: readonly Open[], mark: string, text: string, at: number): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const { mark: open, at: from } = stack[i]!;
    if (!CLOSERS[open]?.includes(mark) || at === from + 1) continue;
    if (mark === '"' && open === '"' && opensByShape(text, at) && !closesByShape(text, at)) continue;
    if (mark === '"' && open !== '"' && text.slice(from, at).includes('\n')) continue;
    if (mark === '“' && open === '“' && opensByShape(text, at)) continue;
    return i;
  }
  return -1;
}

const opensByShape = (text: string, at: number): boolean =>
  /^$|[\s([{–—-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
const closesByShape = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? '') && /^$|[\s.,;:!?)\]}–—-]/.test(text[at + 1] ?? '');

function canOpen(text: string, at: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (mark === '‘' || mark === '‚' || mark === '‹' || mark === '›') return opensByShape(text, at);
  return mark === '„' || mark === '»' || mark === '«' || /^$|[^\p{L}\d]/u.test(text[at - 1] ?? '');
}
