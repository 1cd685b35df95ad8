/** A headline's sum that says neither of what it is nor, to its own readers, in which of two currencies the body tells it. */
import type { Quantity } from '../../model/index.ts';
import type { ClaimParts } from '../build.ts';
import { isGenericKey } from '../compare/kinship.ts';

/**
 * "Darum reichen fast 40 Millionen Euro nicht" over a body that tells of 45 million dollars raised, and of no euro: the sum
 * is that one, converted by whoever wrote the headline. It measures what the body's does; whether rightly, a rate must tell.
 */
export function asConverted(claims: readonly ClaimParts[], title: ClaimParts): ClaimParts {
  const own = title.quantity;
  if (own?.type !== 'currency' || title.standing || (title.measure && !isGenericKey(title.measure.key))) return title;
  const sums = claims.filter((c) => c.role !== 'title' && c.quantity?.type === 'currency');
  if (sums.some((c) => currencyOf(c.quantity!) === currencyOf(own))) return title;
  const body = sums.find(
    (c) => c.measure?.aspect === 'level' && !isGenericKey(c.measure.key) && !c.standing && isNear(own, c.quantity!),
  );
  if (!body?.measure) return title;
  const { measure, subject, confidence } = body;
  return { ...title, measure, subject, confidence: confidence * CONVERTED };
}
const CONVERTED = 0.9;

const currencyOf = ({ currency, unit }: Quantity): string | undefined => currency ?? unit;

/** One sum in euros, dollars, francs or pounds is not twice the other; farther apart the reader is left to judge. */
function isNear(a: Quantity, b: Quantity): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  return x > 0 && y > 0 && x / y <= FARTHEST && y / x <= FARTHEST;
}
const FARTHEST = 1.6;
const amountOf = ({ value, low }: Quantity): number => value ?? low ?? 0;
