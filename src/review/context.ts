/** How alike the words around two places are, in the draft and in a source. */
import { contains, type Span } from '../model/index.ts';
import { heldBy } from './align.ts';
import type { SheetSentence, Word } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';

/** Words this far from a figure, in words, still belong to it at half weight. */
const HALF = 5;

/** How near a word stands to a span, 1 beside it, falling with distance; a clause border counts extra. */
function nearness(word: Word, at: Span, words: readonly Word[]): number {
  const first = words.findIndex((w) => w.end > at.start);
  const last = words.findLastIndex((w) => w.start < at.end);
  const here = words.indexOf(word);
  const distance = here < first ? first - here : here > last ? here - last : 0;
  const border = word.clause === words[Math.max(0, first)]?.clause ? 0 : HALF;
  return HALF / (HALF + distance - 1 + border);
}

/** 0..1: how much of what stands around the draft's span stands around the source's span too. */
export function contextLikeness(
  draft: Span,
  sentence: SheetSentence,
  source: Span,
  passage: SourceSentence,
  sources: SourceSet,
): number {
  let all = 0;
  let shared = 0;
  for (const word of sentence.words) {
    if (!tells(word) || contains(draft, word)) continue;
    const weight = nearness(word, draft, sentence.words) * sources.weight(word) * (word.kind === 'light' ? 0.5 : 1);
    all += weight;
    shared += weight * besideIt(word, source, passage.sentence.words);
  }
  return all ? shared / all : 0;
}
const tells = (word: Word): boolean => word.kind === 'content' || word.kind === 'light';

/** Best likeness of a source word to this one, lowered by its distance from the figure. */
function besideIt(word: Word, at: Span, words: readonly Word[]): number {
  let best = 0;
  for (const other of words) {
    if (!tells(other) || contains(at, other)) continue;
    const alike = heldBy(word, [other]);
    if (alike > 0) best = Math.max(best, alike * nearness(other, at, words));
  }
  return best;
}
