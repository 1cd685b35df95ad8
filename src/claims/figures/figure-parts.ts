/** Figures of some among many: "two of the letters" is no count of the letters. */
import type { Measure } from '../../model/index.ts';
import type { ClaimParts } from '../build.ts';
import { countsMany } from '../compare/kinship.ts';
import type { Context } from '../context.ts';
import { isWhole } from './measure-counted.ts';
import { entryOf, PART, SOME } from './measure-names.ts';
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
    if (!measure || standing || measure.qualifiers.includes(OTHER_SIDE)) return claim;
    if (isSomeOfItsKind(context, claim) || isSomeOfThose(context, claim)) return qualified(claim, measure, SOME);
    const isFew = (quantity?.value ?? 0) * 2 < (most.get(measure.key) ?? 0);
    return isFew || isSomeOf(context, claims, claim) ? qualified(claim, measure, PART) : claim;
  });
}

const qualified = (claim: ClaimParts, measure: Measure, by: string): ClaimParts => ({
  ...claim,
  measure: { ...measure, qualifiers: [...measure.qualifiers, by].sort() },
});

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

/**
 * "two of the deaths", "zwei der sieben Toten": of those who died some; "two of the patients died" are all who did. Of other
 * things, "400 of the devices are at risk" may be all of which that is said.
 */
function isSomeOfItsKind({ slice, lang }: Context, { measure, quantity }: ClaimParts): boolean {
  const nouns = quantity && SOME_OF.exec(slice(quantity.end, quantity.end + WHOLE_REACH))?.[1];
  if (!nouns || !FATES.has(measure!.key)) return false;
  return nouns
    .split(/\s+/)
    .some((noun) => entryOf({ text: noun, lower: noun.toLowerCase() }, lang)?.key === measure!.key);
}
const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const SOME_OF = new RegExp(
  String.raw`^\s+(?:of (?:the|these|those|its|their|his|her|our)|der|dieser|jener|seiner|ihrer|unserer|(?:von|unter|aus) (?:den|diesen|ihren|seinen))\s+(?:${NUMBER}\s+)?([\p{L}-]+(?:\s+[\p{L}-]+)?)`,
  'iu',
);
const WHOLE_REACH = 60;
const FATES: ReadonlySet<string> = new Set(['deaths', 'injured', 'missing', 'arrests', 'infections']);

/** "sieben Menschen, davon zwei in Altdorf", "seven people, two of them at sea": no noun of its own says what these are. */
const isSomeOfThose = ({ slice }: Context, { measure, quantity }: ClaimParts): boolean =>
  quantity !== null &&
  (ANYONE.has(measure!.key) || FATES.has(measure!.key)) &&
  (THOSE_BEFORE.test(slice(Math.max(0, quantity.start - THOSE_REACH), quantity.start)) ||
    THOSE_BEHIND.test(slice(quantity.end, quantity.end + THOSE_REACH)));
const ANYONE: ReadonlySet<string> = new Set(['people', 'count:people']);
const THOSE_BEFORE =
  /(?<!\p{L})(?:davon|darunter|von (?:ihnen|denen)|of (?:them|whom|these|those))\s+(?:\p{Ll}+\s+)?$/iu;
const THOSE_BEHIND = /^\s+(?:davon|von ihnen|von denen|of (?:them|whom|these|those))(?!\p{L})/iu;
const THOSE_REACH = 30;

export const countedBy = (measure: Measure | null): string | null =>
  /^count:(?!people$)(.+)$/u.exec(measure?.key ?? '')?.[1] ?? null;
