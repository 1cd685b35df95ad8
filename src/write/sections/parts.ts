/** Small makers of blocks and sentences. */
import type { DraftBlock, DraftSentence } from '../../model/index.ts';

export type Paragraph = Extract<DraftBlock, { type: 'paragraph' }>;
export const paragraph = (sentences: readonly DraftSentence[]): Paragraph => ({ type: 'paragraph', sentences });
export const list = (items: readonly DraftSentence[]): DraftBlock => ({ type: 'list', items });
/** A fact about the sources that we counted. */
export const computed = (text: string): DraftSentence => ({ kind: 'computed', text, citations: [] });
