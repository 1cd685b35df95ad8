/** How much two texts of a page have in common, by the stems of their longer words. */

/** The first letters tell words of one stem. */
const STEM = 5;
/** Shorter words are articles, prepositions and the like. */
const SHORTEST = 5;

export type Stems = ReadonlySet<string>;

const LONG_WORD = new RegExp(`\\p{L}{${SHORTEST},}`, 'gu');
const stemsIn = (text: string): string[] => (text.toLowerCase().match(LONG_WORD) ?? []).map((w) => w.slice(0, STEM));

export const stemsOf = (text: string): Stems => new Set(stemsIn(text));

/** Whether one of the longer words of a name is among the stems. */
export const sharesStem = (name: string, stems: Stems): boolean => stemsIn(name).some((s) => stems.has(s));

/** The share of a line's longer words that a text tells of: 0 for a line without any. */
export function shareTold(line: string, stems: Stems): number {
  const own = new Set(stemsIn(line));
  if (own.size === 0) return 0;
  return [...own].filter((s) => stems.has(s)).length / own.size;
}

/** A name as part of a pattern. */
export const asPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
