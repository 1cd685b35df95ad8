/** How alike the words around two places are, in the draft and in a source. */
import { contains, type Span } from '../model/index.ts';
import { alike } from './align.ts';
import { isTold, type SheetSentence, type Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';

/** Words this far from a figure, in words, still belong to it at half weight. */
const HALF = 5;

/** A word that tells what stands around a place, and how near it stands to it. */
interface Neighbour {
  readonly word: Word;
  readonly near: number;
}
interface Surroundings {
  readonly words: readonly Word[];
  readonly neighbours: readonly Neighbour[];
}
const known = new WeakMap<Span, Surroundings>();

/** The telling words of its sentence around a figure or date, found once: it is compared with many. */
function around(at: Span, words: readonly Word[]): readonly Neighbour[] {
  const before = known.get(at);
  if (before?.words === words) return before.neighbours;
  const first = words.findIndex((w) => w.end > at.start);
  const last = words.findLastIndex((w) => w.start < at.end);
  const own = words[Math.max(0, first)]?.clause;
  const neighbours = words.flatMap((word, here) =>
    isTold(word) && !contains(at, word) ? [{ word, near: nearness(here, first, last, word.clause === own) }] : [],
  );
  known.set(at, { words, neighbours });
  return neighbours;
}
/** How near a word stands to a span of words, 1 beside it, falling with distance; a clause border counts extra. */
function nearness(here: number, first: number, last: number, inClause: boolean): number {
  const distance = here < first ? first - here : here > last ? here - last : 0;
  return HALF / (HALF + distance - 1 + (inClause ? 0 : HALF));
}

/** 0..1: how much of what stands around the draft's span stands around the source's span too. */
export function contextLikeness(
  draft: Span,
  sentence: SheetSentence,
  source: Span,
  passage: SourceSentence,
  sources: SourceSet,
): number {
  const there = around(source, passage.sentence.words);
  let all = 0;
  let shared = 0;
  for (const { word, near } of around(draft, sentence.words)) {
    const { hits, weight: telling } = sources.lookUp(word);
    const weight = near * telling * (word.kind === 'light' ? 0.5 : 1);
    all += weight;
    if (hits.has(passage.at)) shared += weight * besideIt(word, there);
  }
  return all ? shared / all : 0;
}

/** Best likeness of a source word to this one, lowered by its distance from the figure. */
function besideIt(word: Word, there: readonly Neighbour[]): number {
  let best = 0;
  // no word is more than wholly alike
  for (const { word: other, near } of there) if (near > best) best = Math.max(best, alike(word, other) * near);
  return best;
}
