/** A contradiction needs a certainty that a match by value does not. */
import type { Claim, Measure } from '../../model/index.ts';
import { givesWay, isEstimate } from './compare-expected.ts';
import { isGrant, tellsOfChange } from './compare-states.ts';
import { APART, apart, type Comparison, lengthOf } from './comparison.ts';
import { isGenericKey } from './kinship.ts';
import { timing } from './periods.ts';
import { areTwoSubjects, namesDiffer, ownSubject, sameSubject } from './subjects.ts';

export const SCOPES: ReadonlySet<string> = new Set(['world', 'home']);

export const isKnown = (measure: Measure): boolean => !/^(?:lemma|count):/.test(measure.key);

/** A contradiction needs certainty that a match by value does not. */
export function notSurely(x: Claim, y: Claim): Comparison | null {
  if (
    (x.modality === 'planned') !== (y.modality === 'planned') &&
    !givesWay(x, y) &&
    !isEstimate(x, y) &&
    !isGrant(x, y) &&
    x.measure!.key !== 'job-cuts'
  )
    return APART.planAndFact;
  if (x.measure!.key !== y.measure!.key && sameSubject(x, y) !== 'yes') return APART.otherMeasure;
  if (isPartOfWhole(x, y)) return apart('Vielleicht ein Teil gegen das Ganze.', 'Perhaps a part against the whole.');
  // Votes are somebody's: of nobody named they are no state of anybody's.
  if (x.measure!.key === 'votes' && sameSubject(x, y) !== 'yes' && !tellsOfChange(x, y))
    return apart('Stimmen von wem, ist nicht gesagt.', 'Whose votes they are is not said.');
  if (isGenericKey(x.measure!.key) && (areTwoSubjects(x, y) || namesDiffer(x, y)) && !tellsOfChange(x, y))
    return APART.otherSubject;
  if (
    x.article === y.article &&
    !tellsOfChange(x, y) &&
    !isRecount(x, y) &&
    (x.role === 'title') === (y.role === 'title')
  )
    return APART.sideBySide;
  if ((x.place === null) !== (y.place === null) && (SCOPES.has(x.place ?? '') || SCOPES.has(y.place ?? '')))
    return apart('Nur eine Angabe nennt ihren Raum.', 'Only one of the figures names its area.');
  if ((x.place === null) !== (y.place === null) && OF_SITES.has(x.measure!.key) && !tellsOfChange(x, y))
    return apart('Vielleicht nur ein Standort gegen das Ganze.', 'Perhaps one site against the whole.');
  if (
    x.measure!.course === 'period' &&
    timing(x, y) === 'open' &&
    isStretched(x) !== isStretched(y) &&
    !(givesWay(x, y) && x.sentence.start === y.sentence.start)
  )
    return apart('Nur eine Angabe nennt ihre Dauer.', 'Only one of the figures names its length of time.');
  if (areOfTwoLengths(x, y)) return APART.otherPeriod;
  if (x.modality === 'hedged' || y.modality === 'hedged')
    return apart('Eine Angabe steht unter Vorbehalt.', 'One of the figures is hedged.');
  if (
    Math.min(x.confidence, y.confidence) < SURE &&
    !(givesWay(x, y) && (isOneSentence(x, y) || isOneKind(x, y) || isReplacedNearby(x, y)))
  )
    return apart('Der Bezug der Zahl ist unsicher.', 'What the figure refers to is uncertain.');
  return null;
}
/** Both name a month or more, one of them much longer: a quarter lies within its half year and counts less. */
function areOfTwoLengths({ time: x }: Claim, { time: y }: Claim): boolean {
  if (!x || !y || x.implied || y.implied) return false;
  const [short, long] = [lengthOf(x), lengthOf(y)].toSorted((a, b) => a - b) as [number, number];
  return short >= FEWEST_DAYS && Number.isFinite(long) && long > short * MOST_LONGER;
}
const FEWEST_DAYS = 27;
const MOST_LONGER = 1.5;

const isOneSentence = (x: Claim, y: Claim): boolean => x.sentence.start === y.sentence.start;
const isOneKind = (x: Claim, y: Claim): boolean => x.measure!.key === y.measure!.key && isKnown(x.measure!);
/** "... auf 140 Euro erhöht; anfangs waren 95 Euro geboten worden": a figure that gave way has its measure from the one beside it. */
const isReplacedNearby = (x: Claim, y: Claim): boolean =>
  (x.standing === 'replaced' || y.standing === 'replaced') &&
  x.measure!.key === y.measure!.key &&
  Math.abs(x.span.start - y.span.start) < NEARBY &&
  Math.max(x.quantity!.value ?? 0, y.quantity!.value ?? 0) <=
    MOST_MOVED * Math.min(x.quantity!.value ?? 0, y.quantity!.value ?? 0);
/** Characters between two figures of which the one gave way. */
const NEARBY = 120;
/** How many times as much it may be: beyond that it stands beside a figure of something else. */
const MOST_MOVED = 4;
/** "On Monday Ott was ahead with 6,100 ... 6,200 in the end": a report tells one count after another. */
const isRecount = (x: Claim, y: Claim): boolean =>
  x.measure!.key === 'votes' &&
  x.time?.implied !== y.time?.implied &&
  (x.time?.to ?? '').slice(0, 10) !== (y.time?.to ?? '').slice(0, 10);

/** Staff is counted by site as well as for the whole. */
const OF_SITES: ReadonlySet<string> = new Set(['job-cuts', 'jobs', 'employees']);
const isStretched = (claim: Claim): boolean => /^PT?\d/.test(claim.time?.value ?? '');
/** Below this confidence of the reader a difference is no conflict. */
const SURE = 0.4;

/**
 * "Developers raised 1.1 billion this week", "Lanxin raised 640 million on Tuesday": what flows in some time does not grow
 * from one to the other, unless both are surely of one name.
 */
const isPartOfWhole = (x: Claim, y: Claim): boolean =>
  x.measure!.course === 'period' &&
  PAID.has(x.measure!.key) &&
  (ownSubject(x)?.entity === undefined) !== (ownSubject(y)?.entity === undefined) &&
  sameSubject(x, y) !== 'yes' &&
  x.time?.value !== y.time?.value;
const PAID: ReadonlySet<string> = new Set(['funding', 'ipo-proceeds', 'investment', 'donations', 'aid']);
