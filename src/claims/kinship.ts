/** Which measures may be one thing under different names, and which say too little by themselves. */
import type { Measure } from '../model/index.ts';
import { isPersonKey } from './measures.ts';
import { THING_KEYS } from './predicates.ts';

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
];

/** One key, or two keys for one thing. */
export const sameFamily = (a: Measure, b: Measure): boolean =>
  a.key === b.key || FAMILIES.some((family) => family.has(a.key) && family.has(b.key));

/** The missing are not the injured, but some people may be either. */
const isAnyone = (key: string): boolean => key === 'people' || key === 'count:people' || key === 'inhabitants';
const STAFF: ReadonlySet<string> = new Set(['employees', 'jobs', 'job-cuts', 'members']);
const isStaff = (key: string): boolean => STAFF.has(key);

const isThing = (key: string): boolean => THING_KEYS.has(key) || key.startsWith('count:');
const isNoun = (key: string): boolean => key.startsWith('lemma:');

/** Counted nouns that any story counts several of. */
const GENERIC: ReadonlySet<string> = new Set(
  'people devices units things companies vehicles buildings homes households systems customers users'.split(' '),
);

/** Whether the key alone does not tell one count from another. */
export const isGenericKey = (key: string): boolean =>
  GENERIC.has(key) || key.startsWith('lemma:') || key.startsWith('count:');
