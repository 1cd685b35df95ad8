/** Whether a source says it in the very same words. */
import type { Span } from '../model/index.ts';
import type { SourceFigure } from './figures.ts';
import type { SheetSentence, Word } from './sheet.ts';

/** So many words in a row from the sentence's first on, the figure among them, are no coincidence. */
const RUN = 6;

/** A figure that a source gives with the same words before and around it belongs there to what it belongs to here. */
export const standsSo = (sentence: SheetSentence, figure: Span, places: readonly SourceFigure[]): boolean =>
  places.some(({ quantity, in: { sentence: source } }) => runAround(sentence, figure, source, quantity) >= RUN);

/** Words in a row that both share from the first one of `one` on, past the figure; marks are skipped. */
function runAround(one: SheetSentence, at: Span, other: SheetSentence, there: Span): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [i, j] = [a.findIndex((w) => w.end > at.start), b.findIndex((w) => w.end > there.start)];
  if (i < 0 || j < 0 || a[i]!.folded !== b[j]!.folded) return 0;
  const before = shared(a, i, b, j, -1);
  return before < i ? 0 : before + 1 + shared(a, i, b, j, 1);
}

const wordsOf = ({ words }: SheetSentence): readonly Word[] => words.filter((w) => w.kind !== 'mark');

function shared(a: readonly Word[], i: number, b: readonly Word[], j: number, step: 1 | -1): number {
  let n = 0;
  while (a[i + step * (n + 1)] && a[i + step * (n + 1)]!.folded === b[j + step * (n + 1)]?.folded) n++;
  return n;
}
