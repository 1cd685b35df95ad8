/** A verdict says where another gives the same measure of the same subject in a currency for which there is no rate of the day. */
import { type CompareOptions, compareClaims, NO_RATE, type Said, sameSubject } from '../../claims/index.ts';
import type { Claim, ClaimId, Verdict } from '../../model/index.ts';
import type { Apart } from '../grouping/clusters.ts';
import type { Names } from './verdicts.ts';

/**
 * Which figures of a headline its own article tells in another currency; there the two are one sum, whatever names they are
 * under. Any figure of the body for which the comparison lacks only a rate is it.
 */
export function headlinesApart(said: readonly Said[], options: CompareOptions): readonly Apart[] {
  const sums = said.filter(({ claim }) => claim.kind === 'figure' && claim.quantity?.type === 'currency');
  const titles = sums.filter(({ claim }) => claim.role === 'title');
  return titles.flatMap((title) =>
    sums
      .filter(({ claim }) => claim.article === title.claim.article && claim.role !== 'title')
      .filter(({ claim }) => claim.measure?.key === title.claim.measure?.key)
      .filter((body) => compareClaims(title, body, options).why === NO_RATE.why)
      .map((body) => ({ claims: [body.claim.id, title.claim.id] as const, why: NO_RATE.why })),
  );
}

const isOneArticle = ([a, b]: readonly [Claim, Claim]): boolean => a.article === b.article;

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
    .filter((pair) => isOneArticle(pair) || sameSubject(...pair) === 'yes');
  if (unconverted.length === 0) return verdicts;
  return verdicts.map((verdict) => {
    const own = new Set(verdict.values.map((v) => v.claim));
    const others = unconverted
      .filter(([a, b]) => own.has(a.id) !== own.has(b.id))
      .map(([a, b]) => (own.has(a.id) ? b : a));
    const [other] = others;
    if (!other) return verdict;
    const told = `${names.outletOf(other)}: ${names.amountOf(other)}`;
    const { de, en } = NO_RATE.why;
    const why = {
      de: `${verdict.why.de} ${de.replace(/\.$/, '')} (${told}).`,
      en: `${verdict.why.en} ${en.replace(/\.$/, '')} (${told}).`,
    };
    return { ...verdict, unconverted: [...new Set(others.map(({ id }) => id))], why };
  });
}
