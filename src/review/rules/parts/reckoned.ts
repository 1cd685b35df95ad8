/** What a sentence adds up or takes away itself: totals, rests and differences of amounts that the sources give. Part of `figure`. */
import type { Quantity } from '../../../model/index.ts';
import { agreement, isRoughSum, isTotalOf, mayBeOfOneKind } from '../../agreement.ts';
import { figuresOf, sourceFigures } from '../../figures.ts';
import { isOfItsKind } from '../../kinds.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

/** The amount follows from others that stand in the sources, in one of the ways a sentence tells so. */
export const isReckonedUp = (of: Case, sentence: SheetSentence, quantity: Quantity): boolean =>
  isRoughSum(quantity, withNext(of, sentence)) ||
  isTotalTold(of, sentence, quantity) ||
  isDifferenceTold(of, sentence, quantity) ||
  isOwnDifference(of, sentence, quantity) ||
  arePointsBetween(of, quantity) ||
  isMissing(of, sentence, quantity);

/** A source gives the amount, in this form or another. */
export const stands = ({ sources }: Case, quantity: Quantity): boolean =>
  sourceFigures(sources).some((s) => agreement(quantity, s.quantity) !== 'other' && isOfItsKind(quantity, s));

/** "32: 17 dafür, 13 dagegen, zwei enthielten sich": the total of what the sentence counts off, each as a source has it. */
function isTotalTold(of: Case, sentence: SheetSentence, { value, type, start, end }: Quantity): boolean {
  const parts = figuresOf(sentence).filter((q) => q.type === type && (q.end <= start || q.start >= end));
  return value !== null && isTotalOf(value, parts) && parts.every((q) => stands(of, q));
}

/** "zwischen Forderung und Angebot liegen 3,5 Prozentpunkte": two shares of the sources are so many apart, wherever they stand. */
function arePointsBetween({ sources }: Case, { type, value }: Quantity): boolean {
  if (type !== 'percentage-points' || value === null) return false;
  const shares = sourceFigures(sources).flatMap(({ quantity: q }) =>
    q.type === 'percentage' && q.value !== null ? [q.value] : [],
  );
  return shares.some((a) => shares.some((b) => Math.abs(a - b - value) < 1e-6));
}

/** "3,4 statt 2,1 Millionen Euro, also 1,3 Millionen mehr": what lies between two amounts that the sentence gives itself, both from a source. */
function isOwnDifference(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const { value, start, end } = quantity;
  if (value === null || !APART.test(around(of, sentence, quantity))) return false;
  const own = figuresOf(sentence).filter(
    (q) => (q.end <= start || q.start >= end) && q.value !== null && mayBeOfOneKind(q, quantity) && stands(of, q),
  );
  return own.some((a) => own.some((b) => Math.abs(a.value! - b.value! - value) <= 1e-6 * value));
}
const around = (of: Case, sentence: SheetSentence, { start, end }: Quantity): string =>
  `${of.draft.text.slice(Math.max(sentence.start, start - BEHIND), start)}#${of.draft.text.slice(end, Math.min(sentence.end, end + BEHIND * 2))}`;
const APART =
  /(?:(?<!\p{L})(?:um|by|minus|plus)\s(?:\p{L}+\s)?#|#(?:\s\p{L}+){0,2}\s(?:mehr|weniger|höher|niedriger|größer|kleiner|darüber|darunter|zu viel|zu wenig|more|fewer|less|higher|lower|above|below|over|under|short)(?!\p{L}))/u;

/** "Es fehlen noch 115.000 Euro" of "35.000 von 150.000 Euro": what is left of a whole of which a source gives the part. */
const isMissing = (of: Case, { words }: SheetSentence, { value }: Quantity): boolean =>
  value !== null &&
  words.some(LACKS) &&
  sourceFigures(of.sources).some(({ quantity: part, in: { sheet, sentence } }) =>
    figuresOf(sentence).some(
      (q) =>
        q.start > part.end &&
        OF.test(sheet.text.slice(part.end, q.start)) &&
        Math.abs((q.value ?? 0) - (part.value ?? 0) - value) < 1e-9,
    ),
  );
const LACKS = spelled(/^(?:fehl\w*|ubrig\w*|verbleib\w*|missing|short|left|remain\w*|needed)$/);
const OF = /^\s(?:von|of|of the)\s$/;

/** The figures of the passages and of the sentences behind them. */
const withNext = (of: Case, sentence: SheetSentence): Quantity[] =>
  of
    .passages(sentence)
    .flatMap(({ at }) => [at, of.sources.sentences[at.at + 1]])
    .flatMap((s) => (s ? figuresOf(s.sentence) : []));

/** "50 Cent weniger", "£70 dearer": what lies between an amount of a passage, or of the sentence itself, and another of the sources. */
function isDifferenceTold(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const { type, value, end } = quantity;
  const behind = of.draft.text.slice(end, Math.min(sentence.end, end + BEHIND));
  if (value === null || !(type === 'currency' || isLarge(quantity)) || !MORE.test(behind)) return false;
  const all = sourceFigures(of.sources).filter(
    (s) => mayBeOfOneKind(s.quantity, quantity) && s.quantity.value !== null,
  );
  const own = figuresOf(sentence).filter((q) => q !== quantity);
  const near = all.filter(
    (s) =>
      (type === 'currency' && of.passages(sentence).some((p) => p.at === s.in)) ||
      own.some((q) => agreement(q, s.quantity) === 'same'),
  );
  return near.some((a) =>
    all.some((b) => Math.abs(Math.abs(a.quantity.value! - b.quantity.value!) - value) <= 1e-9 * value),
  );
}
/** Two small numbers differ by a third too easily. */
const isLarge = ({ type, value }: Quantity): boolean => type === 'number' && (value ?? 0) >= LARGE;
const LARGE = 1000;
const MORE = /^\s(?:weniger|mehr|billiger|teurer|günstiger|less|more|fewer|cheaper|dearer|higher|lower)(?!\p{L})/u;
/** Letters behind an amount in which such a word stands. */
const BEHIND = 12;
