/** Two figures: whether they speak of one thing at all, and whether their amounts allow each other. */
import type { Claim } from '../../model/index.ts';
import { PART, SOME, VOTE_LEAD_KEY } from '../figures/measure-names.ts';
import { stepsFrom } from '../figures/steps.ts';
import { digitsOf } from './amounts.ts';
import { areRivals } from './attribution-parties.ts';
import { meetingOf } from './compare-amounts.ts';
import { inDoubtApart } from './compare-doubt.ts';
import { compareElapsed, isElapsedTime } from './compare-elapsed.ts';
import { givesWay, isEstimate } from './compare-expected.ts';
import { differing, isGrant, newer, tellsOfChange } from './compare-states.ts';
import { isKnown, notSurely, SCOPES } from './compare-sureness.ts';
import {
  APART,
  agree,
  apart,
  type CompareOptions,
  type Comparison,
  daysBetween,
  FEWEST_SHARED,
  ordered,
  type Said,
  speaksOfFuture,
} from './comparison.ts';
import { movedOnOtherDays, tooFarInAmount } from './distance.ts';
import { sinceTheFirst } from './first-and-now.ts';
import { isGenericKey, kin, needsObject, sameFamily } from './kinship.ts';
import { timing } from './periods.ts';
import { ownSubject, sameSubject, sharedTopic, topicOverlap } from './subjects.ts';
import { areTwoOfAKind, byHead } from './things.ts';
import { areWholeDamage } from './whole-damage.ts';

/**
 * Equal amounts of one kind are evidence of one fact even where the words differ; different amounts contradict only
 * where measure, subject, place and time are surely the same.
 */
export function compareFigures(one: Said, other: Said, options: CompareOptions): Comparison {
  const [x, y] = byHead(one.claim, other.claim, options.only ?? NONE);
  const [a, b] =
    x === one.claim
      ? [one, other]
      : [
          { ...one, claim: x },
          { ...other, claim: y },
        ];
  if (isElapsedTime(a.claim) || isElapsedTime(b.claim)) return compareElapsed(a, b);
  if (stepsFrom(b, a)) return newer('b');
  if (stepsFrom(a, b)) return newer('a');
  if (isHeadlined(a.claim, b.claim)) return agree;
  const refused = neverComparable(a, b);
  if (refused) return refused;
  const met = meetingOf(a, b, options);
  if (typeof met !== 'boolean') return met;
  if (met && isUnsettled(a.claim, b.claim)) return CONSIDERED;
  if (met)
    return agreesByValue(a.claim, b.claim) || isRecalled(a.claim, b.claim)
      ? agree
      : (notOneThing(a.claim, b.claim) ?? agree);
  if (isTitleAbout(a.claim, b.claim))
    return notSurely(a.claim, b.claim) ?? (tooFarInAmount(a.claim, b.claim) ? TOO_FAR : differing(a, b));
  return (
    notOneThing(a.claim, b.claim) ??
    (areTwoOfAKind(a.claim, b.claim, options.beforeHead) ? APART.otherSubject : null) ??
    notSurely(a.claim, b.claim) ??
    farApart(a.claim, b.claim) ??
    rivalsOrStates(a, b)
  );
}

/** What would be a contradiction, had not one of them been called the first account or the other that of today. */
function rivalsOrStates(a: Said, b: Said): Comparison {
  const differs = isConsidered(a.claim) !== isConsidered(b.claim) ? settled(a, b) : differing(a, b);
  const found = inDoubtApart(a.claim, b.claim, differs);
  return found.relation === 'differ' ? (sinceTheFirst(a, b) ?? found) : found;
}

function farApart(x: Claim, y: Claim): Comparison | null {
  if (givesWay(x, y)) return null;
  if (tooFarInAmount(x, y)) return TOO_FAR;
  return movedOnOtherDays(x, y) ? APART.otherPeriod : null;
}

const TOO_FAR = apart('Zu weit auseinander, um dasselbe zu sein.', 'Too far apart to be the same thing.');

/** What rules out both agreement and contradiction. */
function neverComparable(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  if (!x.measure || !y.measure || !(kin(x.measure, y.measure) || isRecalledKind(x, y) || isRecalledCount(x, y)))
    return APART.otherMeasure;
  if (x.measure.aspect !== y.measure.aspect && [x, y].some((c) => c.measure?.aspect === 'rate'))
    return apart(
      'Eine Angabe je Zeitraum und eine ohne sind nicht vergleichbar.',
      'So much in a period and so much in all cannot be compared.',
    );
  if (x.measure.aspect !== y.measure.aspect)
    return apart('Stand und Veränderung sind nicht vergleichbar.', 'A level and a change cannot be compared.');
  if (x.measure.direction && y.measure.direction && x.measure.direction !== y.measure.direction)
    return apart('Die eine steigt, die andere fällt.', 'One rises, the other falls.');
  if (excludeEachOther(x.measure.qualifiers, y.measure.qualifiers) && !isConsidered(x) && !isConsidered(y))
    return APART.otherLimits;
  if (ASIDE.some((q) => x.measure!.qualifiers.includes(q) !== y.measure!.qualifiers.includes(q)) && !isToldAside(x, y))
    return APART.otherLimits;
  if (isUnsettled(x, y) && !isSettled(a, b)) return CONSIDERED;
  // "denied it would cut 40 jobs" bears out nobody who says that it will
  if ((x.modality === 'denied') !== (y.modality === 'denied') && !x.standing && !y.standing)
    return apart('Die eine Angabe wird bestritten.', 'One of the figures is denied.');
  if (sameSubject(x, y) === 'no' && x.measure.key !== VOTE_LEAD_KEY) return APART.otherSubject;
  if (placesDiffer(x, y)) return apart('Anderer Ort.', 'Another place.');
  if (timing(x, y) === 'apart' && !isEstimate(x, y) && !isTitleOf(x, y) && !isTitleAbout(x, y))
    return APART.otherPeriod;
  if ((x.modality === 'forecast') !== (y.modality === 'forecast') && !givesWay(x, y) && !isEstimate(x, y))
    return apart('Erwartung und Tatsache.', 'An expectation and a fact.');
  return null;
}

/** A headline and its article give one amount, whatever noun stands beside it. */
const isHeadlined = (x: Claim, y: Claim): boolean =>
  isTitleOf(x, y) &&
  x.quantity!.type === y.quantity!.type &&
  x.quantity!.unit === y.quantity!.unit &&
  x.measure?.aspect === y.measure?.aspect &&
  x.standing === y.standing &&
  sharedTopic(x, y).length >= FEWEST_SHARED;

/** A headline leaves out the time at which the body gives its figure. */
const isTitleOf = (x: Claim, y: Claim): boolean =>
  x.article === y.article &&
  (x.role === 'title') !== (y.role === 'title') &&
  (x.role === 'title' ? x : y).time?.implied === true &&
  x.quantity?.value === y.quantity?.value;

/**
 * "Werke erhöhen Gaspreis um 20 Prozent" over "erhöhen den Gaspreis zum 1. April um 12 Prozent": a headline and its own text give
 * one measure; what the headline leaves out, the day and the thing, is no other day and thing. What the text says was so before is.
 */
function isTitleAbout(x: Claim, y: Claim): boolean {
  if (x.article !== y.article || (x.role === 'title') === (y.role === 'title')) return false;
  const [title, body] = x.role === 'title' ? [x, y] : [y, x];
  const isOneKind = x.measure!.key === y.measure!.key && x.measure!.aspect === y.measure!.aspect && isKnown(x.measure!);
  if (!isOneKind || !title.time?.implied || title.standing || body.standing) return false;
  if (!body.time?.implied && (body.time?.from ?? '') < (title.time.from ?? '')) return false;
  const same = sameSubject(x, y);
  return same === 'yes' || (same === 'unknown' && !ownSubject(body) && !isGenericKey(x.measure!.key));
}

/** "Eight animals rather than 12": what were twelve of a kind before are recalled as animals. */
const isRecalledKind = (x: Claim, y: Claim): boolean => {
  const [told, former] = x.standing === 'replaced' ? [y, x] : [x, y];
  return (
    former.standing === 'replaced' &&
    !told.standing &&
    former.measure?.key === 'animals' &&
    told.measure?.key.startsWith('count:') === true &&
    told.measure.key !== 'count:people' &&
    sharedTopic(told, former).length > 0
  );
};

/** "Not 4,300 shops", which others called dealers: an amount of several digits that the text takes back is known by itself. */
const isRecalledCount = (x: Claim, y: Claim): boolean =>
  (x.standing === 'replaced') !== (y.standing === 'replaced') &&
  x.quantity?.type === 'number' &&
  y.quantity?.type === 'number' &&
  x.quantity.value === y.quantity.value &&
  (x.quantity.value ?? 0) >= LARGE_COUNT &&
  digitsOf(x.quantity) >= FEW_DIGITS &&
  [x, y].some(({ measure }) => measure?.key.startsWith('count:'));
const LARGE_COUNT = 1000;

/** One unqualified figure may be the qualified one told in short; two different qualifiers never meet. */
const excludeEachOther = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a, b].map((some) => some.filter((q) => q !== PART).join());
  return one !== '' && other !== '' && one !== other;
};

/** Whoever leaves these out means the whole, and the matter itself. */
const ASIDE: readonly string[] = ['so-far', 'there', 'other-side', 'difference', 'threshold', SOME];

/** "It was eight, she said": who answers leaves out that it is a difference. */
const isToldAside = (x: Claim, y: Claim): boolean =>
  tellsOfChange(x, y) && (x.standing === 'rival' || y.standing === 'rival') && x.measure!.key === 'votes';

const isConsidered = ({ measure }: Claim): boolean => measure?.qualifiers.includes('considered') === true;

const CONSIDERED = apart(
  'Die eine ist erwogen, die andere beschlossen oder getan.',
  'One is considered, the other decided or done.',
);
const isUnsettled = (x: Claim, y: Claim): boolean => isConsidered(x) !== isConsidered(y) && !x.standing && !y.standing;

const settled = (a: Said, b: Said): Comparison =>
  a.claim.standing || b.claim.standing ? differing(a, b) : newer(isConsidered(a.claim) ? 'b' : 'a');

/** What was talked about some days before and is done now: the talk has been overtaken. */
function isSettled(a: Said, b: Said): boolean {
  const [talk, deed] = isConsidered(a.claim) ? [a, b] : [b, a];
  const times = ordered(talk, deed);
  return (
    times !== null &&
    daysBetween(times[0], times[1]) >= 1 &&
    !isGenericKey(deed.claim.measure!.key) &&
    !deed.claim.topic.includes('concept:reject') &&
    talk.claim.article !== deed.claim.article &&
    !speaksOfFuture(deed.claim.modality)
  );
}

/** The world against any one place; two towns only where neither name holds the other. */
function placesDiffer(x: Claim, y: Claim): boolean {
  if (!x.place || !y.place || x.place === y.place) return false;
  if (x.place === 'world' || y.place === 'world') return true;
  if (SCOPES.has(x.place) || SCOPES.has(y.place)) return false;
  return !x.place.includes(y.place) && !y.place.includes(x.place);
}

/** Figures of three digits rarely meet by chance in one story; shorter ones need more in common. */
const DISTINCT_DIGITS = 3;
const FEW_DIGITS = 2;

function agreesByValue(x: Claim, y: Claim): boolean {
  // "A third" is a third of anything.
  if (x.quantity!.type === 'fraction' || y.quantity!.type === 'fraction') return false;
  const same = x.measure!.key === y.measure!.key;
  const digits = Math.min(digitsOf(x.quantity!), digitsOf(y.quantity!));
  if (digits >= DISTINCT_DIGITS) return true;
  if (digits >= FEW_DIGITS && countsTwoThings(x, y)) return false;
  if (digits >= FEW_DIGITS) return same || sharedTopic(x, y).length > 0 || !isKnown(x.measure!) || !isKnown(y.measure!);
  return false;
}

/** "19 Stimmen" and "19 Länder": two nouns of which nothing else is told alike, counted by a number that any story has. */
const countsTwoThings = (x: Claim, y: Claim): boolean =>
  (x.quantity!.value ?? 0) <= EVERYDAY &&
  [x, y].every(({ measure }) => measure!.key.startsWith('count:')) &&
  x.measure!.key !== y.measure!.key &&
  sharedTopic(x, y).length === 0;

const EVERYDAY = 31;

/** "Zuvor lag das Angebot bei 0,6": what one subject gave before is what was reported of it then, told in short. */
const isRecalled = (x: Claim, y: Claim): boolean =>
  (x.standing === 'replaced') !== (y.standing === 'replaced') &&
  x.measure!.key === y.measure!.key &&
  ((x.subject !== null && x.subject.head === y.subject?.head) ||
    (isKnown(x.measure!) && x.quantity!.value === y.quantity!.value && (x.quantity!.value ?? 0) >= HUNDREDS));
/** No two counts of hundreds are of one kind and one number by chance, where one is told as what was given before. */
const HUNDREDS = 100;

/** Another measure or too little in common: not one thing, whatever the amounts. */
function notOneThing(x: Claim, y: Claim): Comparison | null {
  if (!sameFamily(x.measure!, y.measure!)) return APART.otherMeasure;
  if (delimits(x) !== delimits(y) && !tellsOfChange(x, y) && !isAskedAndGranted(x, y)) return APART.otherLimits;
  if (areWholeDamage(x, y)) return null;
  const rivals = ONE_SUM.has(x.measure!.key) && areRivals(x.speaker, y.speaker);
  if (objectsShared(x, y) < objectOverlap(x.measure!.key) && !sameVoice(x, y) && !tellsOfChange(x, y) && !rivals)
    return APART.littleInCommon;
  return null;
}
const NONE: ReadonlySet<string> = new Set();
const isAskedAndGranted = (x: Claim, y: Claim): boolean =>
  isGrant(x, y) && [x, y].every(({ measure }) => measure!.qualifiers.every((q) => q === 'requested'));

/** The first count of an election is called preliminary: the next one takes its place. */
const delimits = ({ measure }: Claim): string =>
  measure!.qualifiers
    .filter((q) => q !== 'considered' && q !== PART && !(q === 'preliminary' && measure!.key === 'votes'))
    .join();

/** Sums that one event has one of: two parties that name it speak of the same. */
const ONE_SUM: ReadonlySet<string> = new Set(['damage', 'costs']);

/** What is paid for or counted must be shared, not only the word for the payment. */
function objectsShared(x: Claim, y: Claim): number {
  const named = `concept:${x.measure!.key.replace(/s$/, '')}`;
  const without = (c: Claim): Claim => ({ ...c, topic: c.topic.filter((word) => word !== named) });
  return topicOverlap(without(x), without(y));
}

/** "Menschen" or "Geräte" alone say little: a third of the clause's content words must be shared; of a cost a quarter. */
const GENERIC_OVERLAP = 0.3;
const PAID_FOR_OVERLAP = 0.25;
const objectOverlap = (key: string): number =>
  isGenericKey(key) ? GENERIC_OVERLAP : needsObject(key) ? PAID_FOR_OVERLAP : 0;

/** One source that counts the same thing twice counts the same way. */
const sameVoice = (x: Claim, y: Claim): boolean =>
  x.speaker !== null && y.speaker !== null && x.speaker.name === y.speaker.name && x.place === y.place;
