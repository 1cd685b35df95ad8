/** What a blueprint lets into a section: claims and verdicts of some kinds only, and so many words. */
import type { BlueprintSection, DraftBlock, DraftSentence } from '../../model/index.ts';
import type { Material } from './material.ts';

/** The material with the verdicts that may fill the section. */
export function allowed(m: Material, { from }: BlueprintSection): Material {
  if (!from) return m;
  const { claims, verdicts } = from;
  return {
    ...m,
    verdicts: m.verdicts.filter((v) => (claims?.includes(v.claimKind) ?? true) && (verdicts?.includes(v.kind) ?? true)),
  };
}

const wordsOf = ({ text }: DraftSentence): number => text.split(/\s+/).length;

/** Blocks with as many entries as fit into the words; the first one always stands. */
export function within(blocks: readonly DraftBlock[], most: number | undefined): readonly DraftBlock[] {
  if (most === undefined) return blocks;
  let used = 0;
  const taken = <T>(entries: readonly T[], words: (entry: T) => number): T[] => {
    const kept: T[] = [];
    for (const entry of entries) {
      if (used > 0 && used + words(entry) > most) break;
      used += words(entry);
      kept.push(entry);
    }
    return kept;
  };
  return blocks.map((block): DraftBlock => {
    if (block.type === 'paragraph') return { ...block, sentences: taken(block.sentences, wordsOf) };
    if (block.type === 'list') return { ...block, items: taken(block.items, wordsOf) };
    if (block.type === 'table')
      return { ...block, rows: taken(block.rows, (row) => row.reduce((n, c) => n + wordsOf(c), 0)) };
    return block;
  });
}
