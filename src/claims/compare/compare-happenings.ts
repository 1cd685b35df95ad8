/** Whether two days date one happening: one deed or one thing whose day it is, and more in common than a name. */
import type { Claim, Happening } from '../../model/index.ts';
import { FEWEST_SHARED } from './comparison.ts';
import { beyondNames, sharedTopic, topicOverlap, topicStem } from './subjects.ts';

/** Of the shorter clause, where only a noun is shared or the deeds go by different words. */
const WORDING_OVERLAP = 0.5;
const FEWEST_ALIKE = 3;
/** Of a clause with few words the deed alone is much. */
const DEED_OVERLAP = 0.25;

/**
 * @param loose the two are not equally exact, so that one may fall into the other by chance: then more must be shared
 */
export function tellsOneHappening(x: Claim, y: Claim, loose: boolean): boolean {
  const [shared, overlap] = [sharedTopic(x, y).length, topicOverlap(x, y)];
  const [one, other] = [x.happening, y.happening];
  const isOneWording = shared >= FEWEST_ALIKE && overlap >= WORDING_OVERLAP && beyondNames(x, y) >= FEWEST_SHARED;
  if (!one || !other) return isOneWording;
  const ways = [one.by, other.by];
  if (ways.includes('document') && (meet(one, other) || isDayOf(one, other) || isDayOf(other, one)))
    return !loose || shared >= FEWEST_SHARED;
  const isOneThing = isDayOf(one, other) || isDayOf(other, one);
  if (!meet(one, other))
    return ways.includes('owner') ? isOneThing && shared >= FEWEST_SHARED && overlap >= WORDING_OVERLAP : isOneWording;
  if (ways.includes('owner')) return !loose || shared >= FEWEST_SHARED;
  if (ways.includes('noun')) return shared >= FEWEST_SHARED && overlap >= (loose ? WORDING_OVERLAP : DEED_OVERLAP);
  return shared >= FEWEST_SHARED || (!loose && overlap >= DEED_OVERLAP);
}

/** One deed, or one thing whose day it is. */
export const meet = (one: Happening, other: Happening): boolean => {
  const known = new Set(other.deeds.map(topicStem));
  return one.deeds.some((deed) => known.has(topicStem(deed)));
};

/** "das Schreiben vom 3. Mai", "am 3. Mai kam ein Schreiben": the other clause names the thing, whatever it does. */
const isDayOf = (of: Happening, { nouns }: Happening): boolean =>
  (of.by === 'document' || of.by === 'owner') &&
  nouns.some((noun) => of.deeds.some((deed) => topicStem(deed) === topicStem(noun)));
