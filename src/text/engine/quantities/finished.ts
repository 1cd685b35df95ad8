/** The finished quantity, with the comparator that stands beside it. */
import type { Comparator, Quantity } from '../../../model/index.ts';
import { matchAt } from '../phrases.ts';
import { wordsOf } from './quantity-units.ts';
import { backwardsFrom, type Measured, type RuleContext } from './types.ts';

/** The finished quantity of one measured numeral. */
export function quantityOf({ pieces }: RuleContext, measure: Measured): Quantity {
  const { numeral, type, value, unit, currency, steps } = measure;
  const last = numeral.next - 1;
  const at = { start: pieces[numeral.first]!.start, end: pieces[last]!.end };
  return {
    start: pieces[measure.first]!.start,
    end: pieces[measure.next - 1]!.end,
    type,
    value,
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    numeral: { ...at, value: numeral.value },
    decimals: numeral.decimals,
    derivation: steps,
  };
}

/** "mehr als" before, "oder mehr" behind. */
export function withComparator(context: RuleContext, quantity: Quantity, first: number, next: number): Quantity {
  const { pieces, data } = context;
  if (quantity.type === 'ordinal' || quantity.type === 'identifier') return quantity;
  const before = matchAt(data.comparatorsBefore, backwardsFrom(pieces, first - 1), 0);
  const after = before ? null : matchAt(data.comparatorsAfter, wordsOf(pieces), next);
  const comparator: Comparator | undefined = before?.sense ?? after?.sense;
  if (!comparator) return quantity;
  const needsUnit = before && data.unitComparators.has(pieces[first - 1]!.lower);
  if (needsUnit && !quantity.unit && !quantity.currency) return quantity;
  if (after && quantity.type === 'percentage' && pieces[next]!.kind === 'word' && after.length === 1) return quantity;
  const told = before ? pieces.slice(first - before.length, first) : pieces.slice(next, next + (after?.length ?? 0));
  const aged = quantity.type === 'duration' && told.some((word) => data.ageWords.has(word.lower));
  return {
    ...quantity,
    ...(aged ? { type: 'age' as const } : {}),
    comparator,
    derivation: [
      ...quantity.derivation,
      { rule: 'comparator', text: told.map((word) => word.text).join(' '), gives: comparator },
    ],
  };
}
