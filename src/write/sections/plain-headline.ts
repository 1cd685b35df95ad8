/** A headline that says no more than whom and what a story is about: what is left where the gate refuses a better one. */
import { type Draft, type DraftSentence, draft } from '../../model/index.ts';
import { materialOf, type WriteInput } from '../choose/material.ts';
import { topicHeadline } from './headline.ts';

/** The draft under its plain headline. */
export function withPlainHeadline(input: WriteInput, value: Draft): Draft {
  const material = materialOf(input);
  const plain: DraftSentence = {
    kind: 'computed',
    text: topicHeadline(material),
    citations: [],
  };
  const { id: _id, ...rest } = value;
  const sections = rest.sections.map((s) =>
    s.kind === 'headline' ? { ...s, blocks: [{ type: 'paragraph' as const, sentences: [plain] }] } : s,
  );
  return draft({ ...rest, sections });
}
