/** Decides whether a numeral without unit is a figure at all. */

import type { Piece } from '../sentences/pieces.ts';
import type { QuantityData } from './data.ts';
import type { Numeral } from './numeral.ts';
import type { RuleContext } from './types.ts';

/** A numeral without unit: not a pronoun, not an article, not the head of a name such as "13F" or "3D". */
export function standsAlone({ pieces, data }: RuleContext, numeral: Numeral): boolean {
  if (numeral.form === 'article' || isName(pieces, numeral) || isVerb(pieces, numeral, data)) return false;
  if (isPartOfTime(pieces, numeral, data) || isDecimalOfName(pieces, numeral)) return false;
  const [first, after, before] = [pieces[numeral.first]!, pieces[numeral.next], pieces[numeral.first - 1]];
  if (after?.glued && (after.kind === 'word' || after.kind === 'number') && numeral.digits) return false;
  if (numeral.value !== 1 || numeral.digits || numeral.next - numeral.first > 1 || numeral.form === 'ordinal')
    return true;
  if (data.pronounOne.size === 0) return true;
  return after !== undefined &&
    after.kind === 'word' &&
    after.lower !== 'of' &&
    !data.pronounOne.has(before?.lower ?? '')
    ? true
    : !before && !after && first.lower.length > 0;
}

/** "Vega-4.7", "K2.5": what the point divides is one name. */
function isDecimalOfName(pieces: readonly Piece[], { digits, first }: Numeral): boolean {
  const [head, point] = [pieces[first - 2], pieces[first - 1]];
  const joined = digits && pieces[first]!.glued && point?.text === '.' && point.glued;
  return joined && head?.kind === 'word' && /\d$/u.test(head.text);
}

/** "Capital One": a number word with a capital behind another capital. */
function isName(pieces: readonly Piece[], numeral: Numeral): boolean {
  const [first, before] = [pieces[numeral.first]!, pieces[numeral.first - 1]];
  if (numeral.digits || numeral.next - numeral.first > 1 || numeral.form !== 'cardinal') return false;
  const capital = first.text !== first.lower && first.text.length > 1;
  return capital && before?.kind === 'word' && !before.opens && before.text !== before.lower && !first.glued;
}

/** "auf die man achten muss" */
function isVerb(pieces: readonly Piece[], numeral: Numeral, data: QuantityData): boolean {
  const after = pieces[numeral.next];
  if (numeral.form !== 'ordinal' || !data.doubtfulOrdinals.has(pieces[numeral.first]!.lower)) return false;
  return after === undefined || after.text === after.lower;
}

/** "a tenth of a second": the unit, not the ordinal it is spelled like. */
function isPartOfTime(pieces: readonly Piece[], { form, first, next }: Numeral, data: QuantityData): boolean {
  if (form !== 'ordinal' || pieces[first - 2]?.lower !== data.vagueOf) return false;
  const role = (at: number) => data.atom(pieces[at]?.lower ?? '', '')?.role;
  const part = role(first - 3) === 'denominator' || role(first - 3) === 'ordinal' || closes(pieces[next]);
  if (!part || role(first - 1) !== 'article') return false;
  return data.units.byFirst.get(pieces[first]!.lower)?.some(({ sense }) => sense.type === 'duration') === true;
}
const closes = (after: Piece | undefined): boolean => after === undefined || after.kind === 'punctuation';
