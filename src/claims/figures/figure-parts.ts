/** Figures of some among many: "two of the letters" is no count of the letters. */
import type { Measure } from '../../model/index.ts';
import type { ClaimParts } from '../build.ts';
import { countsMany } from '../compare/kinship.ts';
import type { Context } from '../context.ts';
import { isWhole } from './measure-counted.ts';
import { PART } from './measure-names.ts';
import { OTHER_SIDE } from './votes.ts';

/**
 * "90 letters were found. On two of them ...", "a stamp on two letters": far fewer of one noun in one report are some of them,
 * as are "elf der 24 Fahrzeuge".
 */
export function withParts(context: Context, claims: readonly ClaimParts[]): readonly ClaimParts[] {
  const most = new Map<string, number>();
  for (const { measure, quantity, standing } of claims)
    if (measure && countedBy(measure) !== null && !measure.qualifiers.includes(OTHER_SIDE) && !standing)
      most.set(measure.key, Math.max(most.get(measure.key) ?? 0, quantity?.value ?? 0));
  return claims.map((claim) => {
    const { measure, quantity, standing } = claim;
    const isPart =
      measure &&
      !standing &&
      !measure.qualifiers.includes(OTHER_SIDE) &&
      ((quantity?.value ?? 0) * 2 < (most.get(measure.key) ?? 0) || isSomeOf(context, claims, claim));
    return isPart ? { ...claim, measure: { ...measure, qualifiers: [...measure.qualifiers, PART].sort() } } : claim;
  });
}

/** "elf der 24 Fahrzeuge": the figure right behind gives the whole, of things of which a report has many a count. */
const isSomeOf = (context: Context, claims: readonly ClaimParts[], { measure, quantity, span }: ClaimParts): boolean =>
  (countedBy(measure) !== null || countsMany(measure!.key)) &&
  claims.some(
    (whole) =>
      whole.measure?.key === measure!.key &&
      whole.quantity!.start > quantity!.end &&
      whole.span.start - span.end < SOME_OF_REACH &&
      isWhole(context, whole.quantity!) &&
      /^\s+(?:of (?:the|its|their)|der|dieser|seiner|ihrer|von)(?!\p{L})/iu.test(
        context.slice(quantity!.end, whole.quantity!.start),
      ),
  );
const SOME_OF_REACH = 30;

export const countedBy = (measure: Measure | null): string | null =>
  /^count:(?!people$)(.+)$/u.exec(measure?.key ?? '')?.[1] ?? null;
