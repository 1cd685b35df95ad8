/** Hands one unit to all members of a coordination: "80 bzw. 64 Prozent", "5, 6 and 7 percent", "3 mal 4 Meter". */
import type { QuantityType } from '../../../model/index.ts';
import { matchAt } from '../phrases.ts';
import { standsAlone } from './alone.ts';
import { plain } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { wordsOf } from './quantity-units.ts';
import { alone, type Measured, nameOf, type RuleContext, textOf } from './types.ts';

type Measure = (context: RuleContext, at: number) => Measured | null;

/** More members stand in tables, not in sentences; the bound keeps the walk linear. */
const MOST = 6;

/** Types of which several members may share one unit. */
const SHARING: ReadonlySet<QuantityType> = new Set([
  'percentage',
  'percentage-points',
  'currency',
  'dimension',
  'duration',
  'temperature',
  'age',
]);

/** All members from the numeral at `at` on, if it has no unit itself and a later member has one for all. */
export function sharedFrom(context: RuleContext, at: number, measureAt: Measure): readonly Measured[] | null {
  const members: Measured[] = [];
  let next = at;
  let joined = false;
  while (members.length < MOST) {
    const member = bare(context, next);
    if (!member) break;
    const joint = jointAt(context, member.next) ?? movesTo(context, member);
    if (!joint || !context.pieces[joint.next]) break;
    members.push(member);
    joined ||= joint.closes;
    next = joint.next;
  }
  const last = members.length > 0 && joined && context.pieces[next] ? measureAt(context, next) : null;
  if (!last || !SHARING.has(last.type) || last.first !== last.numeral.first) return null;
  if (members.some((m) => m.numeral.digits !== last.numeral.digits || isYear(context, m))) return null;
  if (context.data.spatial.has(context.pieces[next - 1]!.lower) && last.type !== 'dimension') return null;
  return [...members.map((m) => withUnitOf(context, m, last)), last];
}

/** A cardinal with nothing behind it but a joint. */
function bare(context: RuleContext, at: number): Measured | null {
  const numeral = context.pieces[at] ? readNumeral(context.pieces, at, context.data) : null;
  return numeral?.form === 'cardinal' && standsAlone(context, numeral) ? alone(numeral) : null;
}

interface Joint {
  readonly next: number;
  /** a word that closes the list, not a comma */
  readonly closes: boolean;
}

function jointAt({ pieces, data }: RuleContext, at: number): Joint | null {
  const comma = pieces[at]?.lower === ',';
  const word = matchAt(data.shares, wordsOf(pieces), comma ? at + 1 : at);
  if (word) return { next: at + (comma ? 1 : 0) + word.length, closes: true };
  return comma ? { next: at + 1, closes: false } : null;
}

/** "von 61 auf 73 Prozent" */
function movesTo({ pieces, data }: RuleContext, { first, next }: Measured): Joint | null {
  const to = data.moves.get(pieces[first - 1]?.lower ?? '');
  return to !== undefined && pieces[next]?.lower === to ? { next: next + 1, closes: true } : null;
}

/** "2024 und 15 Prozent": a year shares no unit. */
const isYear = ({ pieces }: RuleContext, { numeral }: Measured): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(pieces[numeral.first]!.text);

function withUnitOf({ pieces }: RuleContext, member: Measured, last: Measured): Measured {
  const scale = member.numeral.scale === 1 && last.numeral.scale > 1 && member.value < 1000 ? last.numeral.scale : 1;
  const value = member.value * scale;
  const unit = { rule: 'shared unit', text: textOf(pieces, last.first, last.next), gives: nameOf(last) };
  const magnitude = { rule: 'shared multiplier', text: unit.text, gives: plain(value) };
  return {
    ...member,
    type: last.type,
    value,
    ...(last.unit ? { unit: last.unit } : {}),
    ...(last.currency ? { currency: last.currency } : {}),
    steps: [...member.steps, ...(scale > 1 ? [magnitude] : []), unit],
  };
}
