/** "Amber lamps" with the figure that a source gives for white ones, while it gives amber ones another. Part of `binding`. */

import type { Quantity } from '../../../model/index.ts';
import { comparable, mayBeYear } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { figuresOf, placesOf, type SourceFigure } from '../../figures.ts';
import type { Case } from '../../rule.ts';
import { type Clause, clauseAt, type SheetSentence, type Word } from '../../sheet.ts';

/** An adjective with the noun behind it: which one of several is meant. */
interface Kind {
  readonly which: Word;
  readonly noun: Word;
}

/** The other figure of the one that the draft names; null where the sources tell no such two apart. */
export function contrasted(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const own = placesOf(quantity, of.sources);
  // of several figures which is whose the order tells
  const clause = figuresOf(sentence).length > 1 ? undefined : clauseAt(sentence, quantity);
  const kinds = own.length > 0 && clause ? kindsIn(of, clause) : [];
  for (const kind of kinds) {
    const rivals = own.map((place) => rivalOf(of, kind, place, quantity));
    if (rivals[0] && rivals.every((r) => r !== null)) return rivals[0];
  }
  return null;
}

function kindsIn({ lang }: Pick<Case, 'lang'>, { words }: Clause): Kind[] {
  const isNoun = (w: Word): boolean => w.kind === 'content' && (lang === 'de' ? w.capital : !w.capital);
  return words.flatMap((which, i) => {
    const noun = words[i + 1];
    return which.kind === 'content' && !which.capital && noun && isNoun(noun) ? [{ which, noun }] : [];
  });
}

/** Sentences between the two. */
const NEAR = 2;

/** The figure's own sentence tells of another kind of the same noun, and one beside it of this kind, with a figure like it. */
function rivalOf(of: Case, { which, noun }: Kind, { in: at }: SourceFigure, quantity: Quantity): SourceFigure | null {
  const { words } = at.sentence;
  if (heldBy(which, words) > 0 || !isOfOtherKind(words, noun)) return null;
  const near = of.sources.sentences.slice(Math.max(0, at.at - NEAR), at.at + NEAR + 1);
  for (const other of near) {
    if (other === at || other.sheet !== at.sheet || !isOfKind(other.sentence.words, which, noun)) continue;
    const figure = figuresOf(other.sentence).find(
      (q) => q.type === quantity.type && comparable(q, quantity) && !mayBeYear(q),
    );
    if (figure) return { quantity: figure, in: other };
  }
  return null;
}

const SAME = 0.8;
/** An adjective stands so near before its noun: "white LED lamp". */
const BEFORE = 2;

const before = (words: readonly Word[], i: number): readonly Word[] => {
  const near = words.slice(Math.max(0, i - BEFORE), i);
  const border = near.findLastIndex((w) => w.kind !== 'content');
  return near.slice(border + 1).filter((w) => !w.capital);
};
const isOfOtherKind = (words: readonly Word[], noun: Word): boolean =>
  words.some((w, i) => heldBy(noun, [w]) >= SAME && before(words, i).length > 0);
const isOfKind = (words: readonly Word[], which: Word, noun: Word): boolean =>
  words.some((w, i) => heldBy(noun, [w]) >= SAME && heldBy(which, before(words, i)) >= SAME);
