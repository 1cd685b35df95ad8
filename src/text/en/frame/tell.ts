/** Puts an English frame back into a sentence, with what stood in front moved behind, or the other way round. */
import type { Frame } from '../../../model/index.ts';

/** statement: as it stood; subject-first: "In May, the dam broke" as "the dam broke in May". */
export type EnglishOrder = 'statement' | 'subject-first';

/**
 * The clause without capital and stop. English keeps its verb group: only the order changes.
 * @param parts what stands for each of the frame's arguments, in their order; an empty string leaves one out
 * @param verb the verb group as written
 * @returns null where nothing stood in front that could move
 */
export function tellEnglish(frame: Frame, parts: readonly string[], verb: string, order: EnglishOrder): string | null {
  const subjectAt = frame.arguments.findIndex((a) => a.role === 'subject');
  const before = parts.slice(0, subjectAt).filter(Boolean);
  const own = parts.filter((text, i) => i >= subjectAt && frame.arguments[i]!.field === 'front' && text !== '');
  const behind = parts.filter((text, i) => frame.arguments[i]!.field !== 'front' && text !== '');
  switch (order) {
    case 'statement':
      return woven([...before, ...own, verb, ...behind]);
    case 'subject-first': {
      const [front] = frame.arguments;
      if (!before.length || front?.role === 'clause' || frame.arguments.some((a) => a.field === 'after')) return null;
      return woven([...own, verb, ...behind, ...before.map((text) => text.replace(/,$/u, ''))]);
    }
  }
}

/**
 * The clause in its own order, in two halves: an insertion between commas may stand between them ("..., X reports, ..."),
 * before a clause of circumstance ("after ...", "because ..."). Null where no such place is near the middle.
 */
export function halvesOfEnglish(
  frame: Frame,
  parts: readonly string[],
  verb: string,
): readonly [string, string] | null {
  const kept = frame.arguments.map((a, i) => ({ ...a, words: parts[i]! })).filter((a) => a.words !== '');
  const pieces = kept.flatMap((a, i) =>
    a.field !== 'front' && kept[i - 1]?.field === 'front' ? [verb, a.words] : [a.words],
  );
  const offset = pieces.length - kept.length;
  const places = kept.flatMap((a, i) => {
    const free = a.role === 'clause' ? !BOUND.test(a.connective ?? '') : CIRCUMSTANCE.test(a.preposition ?? '');
    const opens = a.field !== 'front' && kept[i - 1]?.field !== 'front' && free;
    return opens ? [i + offset] : [];
  });
  const length = (from: number, to: number): number => pieces.slice(from, to).join(' ').length;
  const [best] = places.sort(
    (a, b) => Math.abs(length(0, a) - length(a, pieces.length)) - Math.abs(length(0, b) - length(b, pieces.length)),
  );
  if (best === undefined || offset === 0) return null;
  const behind = woven(pieces.slice(best)).replace(/^,\s*/u, '');
  return [woven(pieces.slice(0, best)), behind];
}

/** Clauses that belong to the word before them, and phrases that seldom do. */
const BOUND = /^(?:that|to|which|who|whom|whose|where|what|how|why|whether|ing|,)$/;
const CIRCUMSTANCE = /^(?:after|before|during|since|despite|until|amid|because|without)$/;

const woven = (pieces: readonly string[]): string =>
  pieces
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=,)/gu, '')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*$/u, '');
