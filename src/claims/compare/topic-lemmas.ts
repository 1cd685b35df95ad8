/** What a passage speaks of beside its names, times and amounts: the lemmas of its other words. */
import type { Reading, Span } from '../../model/index.ts';
import { contentLemmas, contentOfWord, type Spelling, tokensIn, type Words } from '../../text/index.ts';

interface Asked {
  readonly text: string;
  readonly words: Words;
  readonly reading: Reading;
}

/** Lemmas of the words of content outside these spans, in order: weekdays and months say when, not what. */
export const lemmasBeside = (asked: Asked, at: Span, spans: readonly Span[]): readonly string[] =>
  contentBeside(asked, at, spans, contentOfWord[asked.reading.lang], (lemma) => lemma);

/**
 * The same as something else than lemmas.
 * @param ofWord what the lemmas of one word are to be told as
 * @param ofLemma the same of one lemma
 */
export function contentBeside(
  { text, words, reading }: Asked,
  at: Span,
  spans: readonly Span[],
  ofWord: (word: Spelling) => readonly string[],
  ofLemma: (lemma: string) => string,
): readonly string[] {
  const told = spans.filter((s) => s.start >= at.start && s.end <= at.end);
  return (
    amongTokens(words, reading, at, told, ofWord) ?? contentLemmas(blanked(text, at, told), reading.lang).map(ofLemma)
  );
}

/** The passage with these spans turned to blanks. */
function blanked(text: string, at: Span, spans: readonly Span[]): string {
  let passage = text.slice(at.start, at.end);
  for (const { start, end } of spans)
    passage = passage.slice(0, start - at.start) + ' '.repeat(end - start) + passage.slice(end - at.start);
  return passage;
}

/**
 * Taken from the tokens of the text; null where the passage with its blanks might be cut into other tokens: where passage
 * or span begins or ends inside a token, or touches one that is no punctuation.
 */
function amongTokens(
  words: Words,
  reading: Reading,
  at: Span,
  spans: readonly Span[],
  ofWord: (word: Spelling) => readonly string[],
): readonly string[] | null {
  const { from, to } = tokensIn(words, at);
  if (from === to || !isWhole(words, reading, at, from, to)) return null;
  const left = new Set<number>();
  for (const span of spans) {
    const inner = tokensIn(words, span);
    if (!isWhole(words, reading, span, inner.from, inner.to)) return null;
    for (let i = inner.from; i < inner.to; i++) left.add(i);
  }
  const content: string[] = [];
  for (let i = from; i < to; i++)
    if (words.word[i] && !left.has(i)) for (const one of ofWord(words.spelling[i]!)) content.push(one);
  return content;
}

const isApostrophe = (char: string): boolean => char === "'" || char === '’';

/** The tokens fill the span, and next to it stands white space or punctuation. */
function isWhole({ start, end, text }: Words, { tokens }: Reading, span: Span, from: number, to: number): boolean {
  if (from >= to || start[from] !== span.start || end[to - 1] !== span.end || isApostrophe(text[span.start]!))
    return false;
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (before && before.end >= span.start && (before.end > span.start || before.kind !== 'punctuation')) return false;
  // ".5" behind a blank is a number
  const closes = behind?.kind === 'punctuation' && !(text[span.end] === '.' && /\d/.test(text[span.end + 1] ?? ''));
  return !behind || behind.start > span.end || closes;
}
