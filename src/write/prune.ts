/** Takes out of a draft what the gate blocked, and leaves no remains: no heading without text, no row without its cells. */
import {
  type Draft,
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  draft,
  sentencesOf,
} from '../model/index.ts';
import { FEWEST_ROWS } from './sections/table.ts';

/**
 * The draft without the sentences whose index (in reading order over all sections) is blocked; null when the headline
 * falls, or no factual sentence is left.
 */
export function withoutSentences(value: Draft, blocked: ReadonlySet<number>): Draft | null {
  let n = 0;
  const keep = (): boolean => !blocked.has(n++);
  const sections = value.sections.flatMap((section): DraftSection[] => {
    const blocks = section.blocks.flatMap((block) => pruned(block, keep) ?? []);
    return blocks.length ? [{ ...section, blocks }] : [];
  });
  const body = sections.filter((s) => s.kind !== 'headline');
  if (body.length === sections.length || !body.flatMap(sentencesOf).some((s) => s.kind === 'factual')) return null;
  const { id: _id, ...rest } = value;
  return draft({ ...rest, sections });
}

function pruned(block: DraftBlock, keep: (s: DraftSentence) => boolean): DraftBlock | null {
  switch (block.type) {
    case 'paragraph': {
      const sentences = block.sentences.filter(keep);
      return sentences.length ? { ...block, sentences } : null;
    }
    case 'list': {
      const items = block.items.filter(keep);
      return items.length ? { ...block, items } : null;
    }
    case 'table': {
      // Every cell is numbered, so each must be asked; a row falls with any of its cells.
      const rows = block.rows.filter((row) => row.map(keep).every(Boolean));
      return rows.length >= Math.min(FEWEST_ROWS, block.rows.length) ? { ...block, rows } : null;
    }
    case 'quotation':
      return keep(block.sentence) ? block : null;
  }
}
