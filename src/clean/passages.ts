/** Passages that were taken down: known by a fingerprint only, found again in any text, and cut out of it. */
import { type Block, type CleanArticle, hashOf, type PassagePrint, type Span } from '../model/index.ts';

interface Word extends Span {
  readonly text: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0].toLowerCase(),
  }));

const printOf = (words: readonly Word[]): string => hashOf(words.map((w) => w.text).join(' '));

/** The words count, not their case, punctuation or spacing. null where there are none. */
export function fingerprint(passage: string): PassagePrint | null {
  const words = wordsOf(passage);
  return words.length > 0 ? { hash: printOf(words), words: words.length } : null;
}

/** Where the passage stands in a text, with the punctuation that closes it. */
export function findPassage(text: string, print: PassagePrint): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at + print.words <= words.length; at++) {
    const window = words.slice(at, at + print.words);
    if (printOf(window) !== print.hash) continue;
    const end = window.at(-1)!.end;
    const closing = /^[.!?…»«"“”')\]]*/.exec(text.slice(end))![0].length;
    found.push({ start: window[0]!.start, end: end + closing });
    at += print.words - 1;
  }
  return found;
}

const findAll = (text: string, prints: readonly PassagePrint[]): Span[] =>
  prints.flatMap((print) => findPassage(text, print)).sort((a, b) => a.start - b.start);

const cutFrom = (text: string, cuts: readonly Span[]): string => {
  let kept = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.start > at) kept += text.slice(at, cut.start);
    at = Math.max(at, cut.end);
  }
  return kept + text.slice(at);
};

/** A block of which nothing is left goes with the blank line that divides it from its neighbour. */
function wholeBlocks(text: string, blocks: readonly Block[], cuts: readonly Span[]): Span[] {
  const empty = blocks.flatMap((block, i) => {
    const own = cuts.filter((cut) => cut.start < block.end && block.start < cut.end);
    if (own.length === 0) return [];
    const inside = own.map((c) => ({ start: c.start - block.start, end: c.end - block.start }));
    if (/[\p{L}\p{N}]/u.test(cutFrom(text.slice(block.start, block.end), inside))) return [];
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    return [before ? { start: before.end, end: block.end } : { start: block.start, end: after?.start ?? block.end }];
  });
  return [...cuts, ...empty].sort((a, b) => a.start - b.start);
}

/**
 * The article without these passages: offsets of blocks, cells and disclosure moved to the shorter text. The same object
 * where none of them stands in it.
 */
export function withoutPassages<A extends CleanArticle>(article: A, prints: readonly PassagePrint[]): A {
  const found = findAll(article.text, prints);
  const titleCuts = findAll(article.title, prints);
  if (found.length === 0 && titleCuts.length === 0) return article;
  const cuts = wholeBlocks(article.text, article.blocks, found);
  const moved = (offset: number): number => cutFrom(article.text.slice(0, offset), within(cuts, offset)).length;
  const at = <S extends Span>(span: S): S => ({ ...span, start: moved(span.start), end: moved(span.end) });
  const blocks = article.blocks
    .map((block) => ({ ...at(block), ...(block.cells && { cells: block.cells.map((row) => row.map(at)) }) }))
    .filter((block) => block.end > block.start);
  const disclosed = article.aiDisclosure && { ...article.aiDisclosure, at: at(article.aiDisclosure.at) };
  return {
    ...article,
    title: cutFrom(article.title, titleCuts).trim(),
    text: cutFrom(article.text, cuts),
    blocks,
    aiDisclosure: disclosed && disclosed.at.end > disclosed.at.start ? disclosed : null,
    removals: [
      ...article.removals.filter((removal) => findAll(removal.text, prints).length === 0),
      { reason: 'takedown', text: '' },
    ],
  };
}

const within = (cuts: readonly Span[], offset: number): Span[] =>
  cuts.filter((cut) => cut.start < offset).map((cut) => ({ start: cut.start, end: Math.min(cut.end, offset) }));
