/** A verdict says where another gives the same measure of the same subject in a currency for which there is no rate of the day. */
import { NO_RATE, sameSubject } from '../claims/index.ts';
import type { Claim, ClaimId, Verdict } from '../model/index.ts';
import type { Apart } from './clusters.ts';
import type { Names } from './verdicts.ts';

/** @param apart neighbours of one measure that were found not comparable */
export function withUnconverted(
  verdicts: readonly Verdict[],
  apart: readonly Apart[],
  claimOf: (id: ClaimId) => Claim,
  names: Names,
): readonly Verdict[] {
  const unconverted = apart
    .filter(({ why }) => why === NO_RATE.why)
    .map(({ claims: [a, b] }) => [claimOf(a), claimOf(b)] as const)
    .filter(([a, b]) => sameSubject(a, b) === 'yes');
  if (unconverted.length === 0) return verdicts;
  return verdicts.map((verdict) => {
    const own = new Set(verdict.values.map((v) => v.claim));
    const pair = unconverted.find(([a, b]) => own.has(a.id) !== own.has(b.id));
    if (!pair) return verdict;
    const other = own.has(pair[0].id) ? pair[1] : pair[0];
    const told = `${names.outletOf(other)}: ${names.amountOf(other)}`;
    const { de, en } = NO_RATE.why;
    const why = {
      de: `${verdict.why.de} ${de.replace(/\.$/, '')} (${told}).`,
      en: `${verdict.why.en} ${en.replace(/\.$/, '')} (${told}).`,
    };
    return { ...verdict, why };
  });
}
