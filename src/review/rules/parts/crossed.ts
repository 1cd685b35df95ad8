/** Two figures of a draft sentence that stand in the sources with each other's surroundings. Part of `binding`. */
import type { Quantity } from '../../../model/index.ts';
import { agreement, comparable, mayBeYear } from '../../agreement.ts';
import { contextLikeness } from '../../context.ts';
import { figuresOf, placesOf, type SourceFigure } from '../../figures.ts';
import { isChecked, nameWords, sharesName } from '../../names.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence } from '../../sheet.ts';

/** Both figures' surroundings together must be this alike crosswise, and so many times as alike as in order. */
const ALIKE = 0.6;
const CLEARLY = 2;
/** Occurrences of one figure that are compared. */
const MOST = 4;

/** The figure of the sources that stands where the draft has this one; null where the two keep their places. */
export function crossedFigure(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const own = firstPlaces(of, quantity);
  if (own.length === 0) return null;
  for (const other of figuresOf(sentence)) {
    if (other === quantity || mayBeYear(other) || !comparable(other, quantity) || agreement(quantity, other) === 'same')
      continue;
    const theirs = firstPlaces(of, other);
    const straight = best(of, sentence, quantity, own) + best(of, sentence, other, theirs);
    const crossed = best(of, sentence, quantity, theirs) + best(of, sentence, other, own);
    if (theirs.length === 0) continue;
    if (crossed >= ALIKE && crossed >= CLEARLY * straight) return theirs[0]!;
    if (namesCrossed(sentence, [quantity, other], own, theirs)) return theirs[0]!;
  }
  return null;
}

/** Each figure stands in the sources only with the name that the draft gives to the other. */
function namesCrossed(
  sentence: SheetSentence,
  [a, b]: readonly [Quantity, Quantity],
  own: readonly SourceFigure[],
  theirs: readonly SourceFigure[],
): boolean {
  const [here, there] = [namesBeside(sentence, a), namesBeside(sentence, b)];
  if (here.length === 0 || there.length === 0 || here.some((n) => there.includes(n))) return false;
  const onlyWith = (figures: readonly SourceFigure[], names: readonly string[], not: readonly string[]): boolean =>
    figures.every(({ in: { sentence: s } }) => sharesName(names, s.words) && !sharesName(not, s.words));
  return onlyWith(own, there, here) && onlyWith(theirs, here, there);
}

/** Stems of the names in a figure's clause. */
const namesBeside = (sentence: SheetSentence, at: Quantity): string[] =>
  sentence.clauses
    .filter((c) => c.start <= at.start && at.start < c.end)
    .flatMap((c) => sentence.mentions.filter((m) => isChecked(m) && m.start >= c.start && m.end <= c.end))
    .flatMap((m) => nameWords(sentence, m).map((w) => w.stem));

const firstPlaces = (of: Case, quantity: Quantity): SourceFigure[] => placesOf(quantity, of.sources).slice(0, MOST);

const best = (of: Case, sentence: SheetSentence, at: Quantity, figures: readonly SourceFigure[]): number =>
  Math.max(0, ...figures.map((f) => contextLikeness(at, sentence, f.quantity, f.in, of.sources)));
