/** What two figures need in common before they contradict, or the later takes the place of the earlier. */
import type { Claim } from '../../model/index.ts';
import { isPersonKey, PART } from '../figures/measure-names.ts';
import { areRivals, nameWords } from './attribution-parties.ts';
import { isToll, tellsOfChange } from './compare-states.ts';
import { APART, apart, type Comparison, FEWEST_SHARED } from './comparison.ts';
import { countsMany, isGenericKey, needsObject } from './kinship.ts';
import { ownSubject, sameSubject, sharedTopic, topicOverlap } from './subjects.ts';
import { areWholeDamage } from './whole-damage.ts';

/** Where no subject was surely read, the clauses must share this much before they contradict. */
const CONFLICT_OVERLAP = 0.25;
/** More, where only one of them says whose figure it is. */
const ONE_NAMED_OVERLAP = 0.4;

/**
 * A contradiction is told only of figures whose clauses speak of one thing. A newer state needs no more than the measure,
 * nor do the dead, the injured or the marchers of one story.
 */
export function inDoubtApart(x: Claim, y: Claim, found: Comparison): Comparison {
  if (found.relation === 'newer') return isToll(x) || tellsOfChange(x, y) ? found : surelyNewer(x, y, found);
  if (!['differ', 'newer'].includes(found.relation) || x.quantity?.identifier || sameSubject(x, y) === 'yes')
    return found;
  if (tellsOfChange(x, y) || areWholeDamage(x, y)) return found;
  if (countsThings(x, y) && isOtherThing(x, y)) return APART.littleInCommon;
  if (areRivals(x.speaker, y.speaker) && !needsObject(x.measure!.key)) return found;
  if (isPersonKey(x.measure!.key) && !needsObject(x.measure!.key) && !NEEDS_GROUND.has(x.measure!.key)) return found;
  // Two parties that reckon one thing need not both name it in full.
  const twoParties = areRivals(x.speaker, y.speaker);
  const oneNamed = !twoParties && (ownSubject(x)?.entity === undefined) !== (ownSubject(y)?.entity === undefined);
  if (commonGround(x, y) >= (oneNamed ? ONE_NAMED_OVERLAP : CONFLICT_OVERLAP)) return found;
  return APART.littleInCommon;
}

/** A later count of staff or of some things is a newer state only of the very same staff and things. */
function surelyNewer(x: Claim, y: Claim, found: Comparison): Comparison {
  const { key } = x.measure!;
  if ((isPart(x) || isPart(y)) && sharedTopic(x, y).length <= FEWEST_SHARED)
    return apart('Die eine zählt einen Teil.', 'One of them counts a part.');
  if (!NEEDS_GROUND.has(key) && !ANY_COUNT.has(key) && !countsThings(x, y)) return found;
  if (NEEDS_GROUND.has(key) && !x.standing && !y.standing && sameSubject(x, y) !== 'yes' && sharesOnlyNouns(x, y))
    return APART.littleInCommon;
  if (countsThings(x, y) && isOtherThing(x, y)) return APART.littleInCommon;
  if (x.standing || y.standing) return found;
  const known = sameSubject(x, y) === 'yes' && !isGenericKey(key);
  const words = sharedTopic(x, y).length >= (ANY_PERSON.has(key) ? FEWEST_SHARED : 1);
  return known || (words && topicOverlap(x, y) >= SAME_COUNT && key !== 'animals') ? found : APART.littleInCommon;
}
const SAME_COUNT = 0.4;
/** Who speaks of them and what they are called is not enough. */
const isOtherThing = (x: Claim, y: Claim): boolean =>
  [x, y].every(({ standing }) => !standing || standing === 'rival') &&
  sharedTopic(x, y).filter((word) => !isOfVoice(word, x) && !isOfVoice(word, y)).length < FEWEST_SHARED &&
  sameSubject(x, y) !== 'yes';
/** Topics hold stems: "skerri" is of the Skerry Federation. */
const isOfVoice = (word: string, { speaker }: Claim): boolean =>
  nameWords(speaker?.name ?? '').some((name) => name.slice(0, STEM) === word.slice(0, STEM));
const STEM = 5;

/** "40 boats out of business" and "70 boats in the harbour": of ships, points or schools a story has many a count. */
const countsThings = ({ measure, quantity }: Claim, other: Claim): boolean =>
  quantity!.type === 'number' && other.quantity!.type === 'number' && countsMany(measure!.key);

/** "340 Kinder" and "2.150 Kinder" share the children, and that is all. */
const ANY_PERSON: ReadonlySet<string> = new Set(['people', 'count:people']);

/** Two of the nine letters that their report tells of are no earlier state, unless the same is told of both. */
const isPart = ({ measure, standing }: Claim): boolean => !standing && measure?.qualifiers.includes(PART) === true;

const ANY_COUNT: ReadonlySet<string> = new Set('people count:people animals things units devices'.split(' '));

/** "Patients" or "employs people" in both says what is counted, not whose or which they are. */
const sharesOnlyNouns = (x: Claim, y: Claim): boolean => sharedTopic(x, y).every((word) => MERE_NOUNS.has(word));
const MERE_NOUNS: ReadonlySet<string> = new Set(
  'pati patient kund custom user nutz mitglied member mensch people person passeng fahrgast fahrgas zusamm hold halt concept:worker concept:job concept:company concept:share concept:member'.split(
    ' ',
  ),
);

/** Counts that a story has several of: a later one is a newer state only of the very same thing. */
const NEEDS_GROUND: ReadonlySet<string> = new Set(
  'employees jobs members patients passengers customers users stake'.split(' '),
);

/** Shared words of the shorter clause, the measure itself counted as one of them. */
function commonGround(x: Claim, y: Claim): number {
  const measure = needsObject(x.measure!.key) ? 0 : 1;
  return (sharedTopic(x, y).length + measure) / (Math.min(x.topic.length, y.topic.length) + measure);
}
