/** Which measures may be one thing under different names, and which say too little by themselves. */
import type { Measure } from '../../model/index.ts';
import { isPersonKey } from '../figures/measure-names.ts';
import { THING_KEYS } from '../figures/predicates.ts';

/** One measure, or two that news uses for one another: staff and jobs, devices and systems, a noun outside the lexicon. */
export function kin(a: Measure, b: Measure): boolean {
  if (a.key === b.key) return true;
  if (isPersonKey(a.key) && isPersonKey(b.key))
    return isAnyone(a.key) || isAnyone(b.key) || (isStaff(a.key) && isStaff(b.key));
  if (isThing(a.key) && isThing(b.key)) return true;
  if (sameFamily(a, b)) return true;
  return isNoun(a.key) || isNoun(b.key);
}

/** Words that reports use for one sum: what a listing brings in is money raised, a valuation is a market value. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['funding', 'ipo-proceeds']),
  new Set(['valuation', 'market-value']),
  new Set(['costs', 'price']),
  new Set(['loss', 'deficit']),
  new Set(['aircraft', 'fleet']),
];

/** The key under which all keys of a family are looked up. */
export const familyKey = (measure: Measure): string =>
  FAMILIES.find((family) => family.has(measure.key))
    ?.values()
    .next().value ?? measure.key;

/** One key, or two keys for one thing. */
export const sameFamily = (a: Measure, b: Measure): boolean =>
  a.key === b.key || FAMILIES.some((family) => family.has(a.key) && family.has(b.key));

/** The missing are not the injured, but some people may be either. */
const isAnyone = (key: string): boolean => key === 'people' || key === 'count:people' || key === 'inhabitants';
const STAFF: ReadonlySet<string> = new Set(['employees', 'jobs', 'job-cuts', 'members']);
const isStaff = (key: string): boolean => STAFF.has(key);

const isThing = (key: string): boolean => THING_KEYS.has(key) || key.startsWith('count:');
const isNoun = (key: string): boolean => key.startsWith('lemma:');

/** Things with a noun of their own of which a story has many a count. */
export const countsMany = (key: string): boolean => MANY_A_COUNT.has(key);
const MANY_A_COUNT: ReadonlySet<string> = new Set(
  'ships vehicles aircraft flights trains points schools stores homes houses buildings containers'.split(' '),
);

/** Counted nouns that any story counts several of. */
const GENERIC: ReadonlySet<string> = new Set(
  'people animals devices units things companies vehicles buildings homes households systems customers users elapsed'.split(
    ' ',
  ),
);

/** Whether the key alone does not tell one count from another. */
export const isGenericKey = (key: string): boolean =>
  GENERIC.has(key) || key.startsWith('lemma:') || key.startsWith('count:');

/** Sums that mean nothing without what they are paid for. */
const PAID_FOR: ReadonlySet<string> = new Set(
  'costs price damage investment funding aid loan compensation donations budget'.split(' '),
);

/** Whether two such figures speak of one thing only if their clauses share more than the measure. */
export const needsObject = (key: string): boolean => isGenericKey(key) || PAID_FOR.has(key);
