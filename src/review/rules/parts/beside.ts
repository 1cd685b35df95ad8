/** A figure whose neighbours in the draft stand beside another figure in the source. Part of `binding`. */
import { contains, type Quantity } from '../../../model/index.ts';
import { agreement, comparable, mayBeYear } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { type Anchor, anchorsIn } from '../../anchors.ts';
import { agrees, timesOf } from '../../dates.ts';
import { countedBy, figuresOf, placesOf, type SourceFigure } from '../../figures.ts';
import { sharesName } from '../../names.ts';
import type { Case } from '../../rule.ts';
import { type Clause, clauseAt, type SheetSentence } from '../../sheet.ts';

/** The figure that the source gives beside the sentence's name or its other figure; null where the draft keeps them together. */
export function neighbourOf(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const own = placesOf(quantity, of.sources);
  if (own.length === 0) return null;
  return namedBeside(of, sentence, quantity, own) ?? partneredWith(of, sentence, quantity, own);
}

const isHeld = (anchor: Anchor, clause: Clause): boolean =>
  sharesName(
    anchor.words.map((w) => w.stem),
    clause.words,
  );

/** "Dort kamen 412 Kinder zur Welt, in Sandheide waren es 903": the name stands in the clause of the other figure alone. */
function namedBeside(
  of: Case,
  sentence: SheetSentence,
  quantity: Quantity,
  own: readonly SourceFigure[],
): SourceFigure | null {
  const here = clauseAt(sentence, quantity);
  const inside = anchorsIn(sentence, of.lang).filter((a) => here && contains(here, a));
  const sure = inside.filter((a) => !a.loose);
  const anchors = sure.length > 0 ? sure : inside;
  if (anchors.length !== 1 || figuresOf(sentence).length > 1) return null;
  const [anchor] = anchors as [Anchor];
  let rival: SourceFigure | null = null;
  for (const figure of own) {
    const { sentence: source } = figure.in;
    const clause = clauseAt(source, figure.quantity);
    if (!clause || isHeld(anchor, clause)) return null;
    const other = figuresOf(source).find((q) => {
      const beside = clauseAt(source, q);
      return beside && beside !== clause && isHeld(anchor, beside) && isRival(figure, { quantity: q, in: figure.in });
    });
    if (!other) return null;
    rival ??= { quantity: other, in: figure.in };
  }
  return rival;
}

/** "in Heide nur alle 40": the unit stands with the other figure. */
const isElliptic = ({ quantity: { type, unit, end }, in: { sheet } }: SourceFigure): boolean =>
  type === 'number' && !unit && /^\s*(?:[.,;)]|$)/.test(sheet.text.slice(end, end + 2));

/** Both figures count the same thing, as far as the source says what they count. */
function isRival(a: SourceFigure, b: SourceFigure): boolean {
  if (!(comparable(a.quantity, b.quantity) || isElliptic(b)) || mayBeYear(b.quantity)) return false;
  const [x, y] = [countedBy(a.quantity, a.in.sentence), countedBy(b.quantity, b.in.sentence)];
  return x === undefined || y === undefined || heldBy(x, [y]) >= 0.6;
}

/**
 * "fell 2.4 percent to 13,985" where the source has "dropped 2.4 percent to 13,650" and tells 13,985 of another day: the
 * other figure of the clause stands beside a rival, and never near this one.
 */
function partneredWith(
  of: Case,
  sentence: SheetSentence,
  quantity: Quantity,
  own: readonly SourceFigure[],
): SourceFigure | null {
  const here = clauseAt(sentence, quantity);
  if (!here || !(quantity.currency || quantity.unit || quantity.type === 'percentage')) return null;
  const figures = figuresOf(sentence).filter((q) => !mayBeYear(q) && contains(here, q));
  const [partner] = figures.filter((q) => q !== quantity);
  if (figures.length !== 2 || !partner || comparable(partner, quantity)) return null;
  const theirs = placesOf(partner, of.sources);
  if (theirs.length !== 1) return null;
  const [beside] = theirs as [SourceFigure];
  if (own.some((s) => s.in === beside.in || sharesTime(sentence, s))) return null;
  const clause = clauseAt(beside.in.sentence, beside.quantity);
  const rivals = figuresOf(beside.in.sentence).filter(
    (q) => clause && contains(clause, q) && isSameKind(q, quantity) && !isTold(sentence, q),
  );
  const [rival] = rivals;
  return rivals.length === 1 && rival ? { quantity: rival, in: beside.in } : null;
}

const isSameKind = (a: Quantity, b: Quantity): boolean =>
  a.type === b.type && comparable(a, b) && agreement(b, a) === 'other';

const isTold = (sentence: SheetSentence, q: Quantity): boolean =>
  figuresOf(sentence).some((own) => agreement(own, q) === 'same');

/** The draft gives the figure with the very time its source gives. */
const sharesTime = (sentence: SheetSentence, { in: at }: SourceFigure): boolean =>
  timesOf(sentence).some((t) => timesOf(at.sentence).some((s) => agrees(t, s)));
