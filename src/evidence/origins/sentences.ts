/** A rough cut into sentences, enough to set two printed texts side by side. */
import type { Span } from '../../model/index.ts';

const SENTENCE = /[^\n.!?]+(?:[.!?](?=\S)[^\n.!?]*)*[.!?]*/gu;

export const sentencesOf = (text: string): readonly Span[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: found, index }) =>
    found.trim() === '' ? [] : [{ start: index, end: index + found.length }],
  );
