/** A newer value that is the newest no more: "2,1 Milliarden ... 2,4", where a report behind both gives 2,55. */
import { momentIn } from '../../claims/index.ts';
import type { Claim } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { sameAmount } from '../tell/amounts.ts';

/** Whether a still newer report gives an amount of that size as the one that holds by now. */
export const isPassedAgain = (m: Material, { article, measure, quantity }: Claim): boolean =>
  quantity !== null &&
  m.claims.some(
    (c) =>
      c.kind === 'figure' &&
      c.quantity !== null &&
      c.quantity.type === quantity.type &&
      c.quantity.unit === quantity.unit &&
      c.quantity.currency === quantity.currency &&
      !c.standing &&
      !sameAmount(c.quantity, quantity) &&
      isSurelyOlder(m, article, c.article) &&
      isOfOneSize(c.quantity.value, quantity.value) &&
      (c.measure?.key === measure?.key || momentIn(m.sentence(c).text, c.lang) === 'by now'),
  );

const isOfOneSize = (a: number | null, b: number | null): boolean => {
  const [x, y] = [Math.abs(a ?? 0), Math.abs(b ?? 0)];
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= LIKE;
};
const LIKE = 1.5;
