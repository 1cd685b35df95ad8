/**
 * Whether two amounts are so surely of one thing that a sentence of our own may set one against the other. The weighing pairs
 * what may belong together, for people to look at; what an article states in its own voice needs more.
 */
import { sharedTopic } from '../../claims/index.ts';
import type { Claim, Language, Quantity } from '../../model/index.ts';
import { measureOf } from '../../text/index.ts';
import { sameAmount } from '../tell/amounts.ts';
import { isToll, type Texts, type Wording, wordingOf } from './wording.ts';

/** @param rivals they are told as a contradiction, not one as the successor of the other */
export function areSurelyOfOneThing(m: Texts, one: Claim, other: Claim, rivals: boolean): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b || one.article === other.article || a.identifier || b.identifier) return true;
  const [x, y] = [one, other].map((c) => wordingOf(m, c)) as [Wording, Wording];
  // "von 210.000 auf 260.000 steigen": what is planned makes nothing of last year wrong
  if ((isPlanned(one) && y.past) || (isPlanned(other) && x.past)) return false;
  // "von 3,1 auf 4,5 Meter", in both: who gives the newer amount as well has not been overtaken by it
  if (!rivals && !isMarked(other) && knows(m, other, one)) return false;
  if (isSaidToReplace(m, one, other) || isSaidToReplace(m, other, one) || isNot(m, one, other)) return true;
  // set against another amount of its own report, which is not this one
  if (isMarked(one) || isMarked(other)) return false;
  if (one.standing === 'rival' || other.standing === 'rival') return rivals;
  if (rivals && (knows(m, one, other) || knows(m, other, one))) return false;
  if (!areCountedAlike(x, y) || x.past !== y.past || x.still !== y.still) return false;
  const moved = x.change || y.change;
  if (x.part !== y.part || (x.whole !== y.whole && !moved)) return false;
  if (x.hoped !== y.hoped || x.asked !== y.asked) return false;
  if (haveOneOwner(one, other) && x.key === y.key && measureOf(x.key)) return true;
  if (a.type === 'currency') return x.level && y.level;
  if (!rivals && isToll(one) && one.measure?.key === other.measure?.key) return true;
  if (rivals) return x.level && y.level ? x.key === y.key : speakAlike(one, other, x, y);
  return moved || (x.level && y.level) || speakAlike(one, other, x, y);
}

/** A report that gives the other amount as well knows of both, and contradicts nobody. */
const knows = (m: Texts, { article }: Claim, { quantity }: Claim): boolean =>
  m.claims.some(
    (c) =>
      c.article === article &&
      c.quantity !== null &&
      c.quantity.type === quantity!.type &&
      sameAmount(c.quantity, quantity!),
  );

/** One name, or its short form. */
function haveOneOwner({ subject: a }: Claim, { subject: b }: Claim): boolean {
  const [x, y] = [a?.entity?.toLowerCase(), b?.entity?.toLowerCase()];
  return Boolean(x && y && (x.includes(y) || y.includes(x)));
}

const isPlanned = ({ modality }: Claim): boolean => modality === 'planned' || modality === 'forecast';

const isMarked = ({ standing }: Claim): boolean => standing === 'replaced' || standing === 'former';

/** "statt 260 sollen 232 gebaut werden": a report itself gives the one as what took the place of the other. */
function isSaidToReplace(m: Texts, newer: Claim, former: Claim): boolean {
  return m.claims.some(
    (c) =>
      isMarked(c) &&
      c.quantity !== null &&
      isAmountOf(c.quantity, former.quantity!) &&
      successorsOf(m, c).some((s) => sameAmount(s.quantity!, newer.quantity!)),
  );
}

/** "550 und nicht 900 Haushalte", where the older amount was not read as one */
function isNot(m: Texts, newer: Claim, former: Claim): boolean {
  const written = m.article(former.article).text.slice(former.quantity!.start, former.quantity!.end);
  const { text } = m.article(newer.article);
  const own = text.slice(newer.sentence.start, newer.sentence.end);
  const at = own.indexOf(written);
  return at >= 0 && NOT[newer.lang].test(own.slice(0, at));
}
const NOT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:nicht|statt|bisher|zuvor|zunächst) (?:die |der |den |rund |etwa )*$/u,
  en: /(?<!\p{L})(?:not|instead of|rather than|previously) (?:the |about |some )*[£$€]?$/u,
};

/** An unwritten unit is that of the other amount: "von zwei auf 5,5 Millionen". */
const isAmountOf = (a: Quantity, b: Quantity): boolean =>
  sameAmount(a, b) || (a.type === 'number' && a.value !== null && a.value === b.numeral?.value && a.value === b.value);

/** What stands nearest to the amount called former, in its sentence, else in those around it. */
function successorsOf(m: Texts, former: Claim): readonly Claim[] {
  const { text } = m.article(former.article);
  const near = m.claims.filter(
    (c) => c.article === former.article && c.quantity && !isMarked(c) && c.quantity.type === former.quantity!.type,
  );
  const isBehind = FROM[former.lang].test(text.slice(former.sentence.start, former.quantity!.start));
  const own = near.filter(
    (c) => c.sentence.start === former.sentence.start && (!isBehind || c.quantity!.start < former.quantity!.start),
  );
  if (isBehind && own.length === 0) return [];
  const distance = (c: Claim): number => Math.abs(c.quantity!.start - former.quantity!.start);
  const [first, ...rest] = own.toSorted((a, b) => distance(a) - distance(b));
  if (first) return [first, ...rest.filter((c) => sameAmount(c.quantity!, first.quantity!))];
  const isAhead = (c: Claim): boolean => c.sentence.end <= former.sentence.start;
  const around = near.filter((c) => distance(c) <= NEAR);
  const nearest = around.some(isAhead) ? around.filter(isAhead) : around;
  return nearest.every((c) => sameAmount(c.quantity!, nearest[0]!.quantity!)) ? nearest : [];
}
/** "88,100, up from 87,500": what took its place stands before it. */
const FROM: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:nach|statt|gegenüber) (?:den |der )?(?:zunächst \p{Ll}+ )?$/u,
  en: /(?<!\p{L})(?:up from|down from|instead of|rather than|compared with|against) (?:the )?[£$€]?$/u,
};
/** UTF-16 units: the sentence before or behind */
const NEAR = 260;

/** Turkeys are not all the birds, nor staff all people; those fallen ill are people who fell ill. */
function areCountedAlike(x: Wording, y: Wording): boolean {
  if (x.type !== y.type) return false;
  if (x.type !== 'number') return x.key === y.key || !measureOf(x.key) || !measureOf(y.key);
  // "Neun starben, 32 musste man töten": of what, stands elsewhere
  if ([x, y].some(({ counted, named }) => !counted && !named)) return false;
  if (x.lang !== y.lang || !x.counted || !y.counted) return x.key === y.key;
  return x.counted === y.counted || x.counted.endsWith(y.counted) || y.counted.endsWith(x.counted)
    ? true
    : x.key === y.key && [x, y].some(({ counted }) => PERSONS.test(counted!));
}
const PERSONS = /^(?:mensch|person|leute|betroffen|people)/u;

/** One deed, or so many words in common that it is one sentence told twice. */
const speakAlike = (one: Claim, other: Claim, x: Wording, y: Wording): boolean =>
  x.predicates.some((p) => y.predicates.includes(p) && !SAYS.test(p)) || sharedTopic(one, other).length >= MUCH;
const MUCH = 3;
const SAYS = /^(?:sein|haben|sagen|nennen|geben|mitteilen|teilen|be|have|say|put|give|tell|claim)$/u;
