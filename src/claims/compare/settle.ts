/** Whether a later figure tells what came of an expected one. */
import type { Claim } from '../../model/index.ts';
import { allowed, meets } from './amounts.ts';
import { sameFamily } from './kinship.ts';
import { timing } from './periods.ts';
import { sameSubject } from './subjects.ts';
import { measuredIn } from './units.ts';

/**
 * Null unless both speak of one measure of one subject in one named period and in one unit, and the later figure is told
 * as a fact. A figure for part of the period decides nothing.
 */
export function settles(expected: Claim, later: Claim): 'came-true' | 'did-not' | null {
  if (expected.modality !== 'forecast' || !isFact(later) || !expected.measure || !later.measure) return null;
  const isOne =
    sameFamily(expected.measure, later.measure) &&
    expected.measure.aspect === later.measure.aspect &&
    expected.measure.qualifiers.join() === later.measure.qualifiers.join() &&
    sameSubject(expected, later) === 'yes' &&
    isSamePeriod(expected, later);
  if (!isOne) return null;
  const [left, right] = [measuredIn(expected.quantity!), measuredIn(later.quantity!)];
  const [wanted, found] = [allowed(expected.quantity!), allowed(later.quantity!)];
  if (left.dimension !== right.dimension || !wanted || !found) return null;
  const scale = (by: number, [low, high]: readonly [number, number]) => [low * by, high * by] as const;
  return meets(scale(left.factor, wanted), scale(right.factor, found)) ? 'came-true' : 'did-not';
}

const isFact = ({ kind, modality, negated, standing }: Claim): boolean =>
  kind === 'figure' && (modality === 'asserted' || modality === 'reported') && !negated && !standing;

/** What is forecast for a year no quarter settles. */
const isSamePeriod = (a: Claim, b: Claim): boolean =>
  a.time !== null &&
  !a.time.implied &&
  timing(a, b) === 'same' &&
  a.time.from?.slice(0, 10) === b.time?.from?.slice(0, 10) &&
  a.time.to?.slice(0, 10) === b.time?.to?.slice(0, 10);
