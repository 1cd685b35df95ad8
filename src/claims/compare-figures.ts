/** Two figures: whether they speak of one thing at all, and whether their amounts allow each other. */
import type { Claim, Measure, Quantity } from '../model/index.ts';
import { allowed, digitsOf, type Interval, meets, overlapOf } from './amounts.ts';
import { areRivals, nameWords } from './attribution.ts';
import { compareElapsed, isElapsedTime } from './compare-elapsed.ts';
import { differing, isGrant, isToll, newer, tellsOfChange } from './compare-states.ts';
import {
  agree,
  apart,
  type CompareOptions,
  type Comparison,
  daysBetween,
  FEWEST_SHARED,
  NO_RATE,
  ordered,
  type Said,
  speaksOfFuture,
} from './comparison.ts';
import { movedOnOtherDays, tooFarInAmount } from './distance.ts';
import { countsMany, isGenericKey, kin, needsObject, sameFamily } from './kinship.ts';
import { isPersonKey, PART, VOTE_LEAD_KEY } from './measure-names.ts';
import { timing } from './periods.ts';
import { stepsFrom } from './steps.ts';
import { areTwoSubjects, namesDiffer, ownSubject, sameSubject, sharedTopic, topicOverlap } from './subjects.ts';
import { measuredIn } from './units.ts';

/**
 * Equal amounts of one kind are evidence of one fact even where the words differ; different amounts contradict only
 * where measure, subject, place and time are surely the same.
 */
export function compareFigures(a: Said, b: Said, options: CompareOptions): Comparison {
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
  return (
    notOneThing(a.claim, b.claim) ??
    notSurely(a.claim, b.claim) ??
    farApart(a.claim, b.claim) ??
    inDoubtApart(a.claim, b.claim, isConsidered(a.claim) !== isConsidered(b.claim) ? settled(a, b) : differing(a, b))
  );
}

function farApart(x: Claim, y: Claim): Comparison | null {
  if (givesWay(x, y)) return null;
  if (tooFarInAmount(x, y))
    return apart('Zu weit auseinander, um dasselbe zu sein.', 'Too far apart to be the same thing.');
  return movedOnOtherDays(x, y) ? apart('Anderer Zeitraum.', 'Another period.') : null;
}

/** What rules out both agreement and contradiction. */
function neverComparable(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  if (!x.measure || !y.measure || !(kin(x.measure, y.measure) || isRecalledKind(x, y) || isRecalledCount(x, y)))
    return apart('Andere Messgröße.', 'Another measure.');
  if (x.measure.aspect !== y.measure.aspect)
    return apart('Stand und Veränderung sind nicht vergleichbar.', 'A level and a change cannot be compared.');
  if (x.measure.direction && y.measure.direction && x.measure.direction !== y.measure.direction)
    return apart('Die eine steigt, die andere fällt.', 'One rises, the other falls.');
  if (excludeEachOther(x.measure.qualifiers, y.measure.qualifiers) && !isConsidered(x) && !isConsidered(y))
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  if (ASIDE.some((q) => x.measure!.qualifiers.includes(q) !== y.measure!.qualifiers.includes(q)) && !isToldAside(x, y))
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  if (isUnsettled(x, y) && !isSettled(a, b)) return CONSIDERED;
  if (sameSubject(x, y) === 'no' && x.measure.key !== VOTE_LEAD_KEY)
    return apart('Anderer Gegenstand.', 'Another subject.');
  if (placesDiffer(x, y)) return apart('Anderer Ort.', 'Another place.');
  if (timing(x, y) === 'apart' && !isEstimate(x, y) && !isTitleOf(x, y))
    return apart('Anderer Zeitraum.', 'Another period.');
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

/** Of two figures set against each other one may be expected and the other true: no dispute. */
const givesWay = (x: Claim, y: Claim): boolean =>
  tellsOfChange(x, y) && x.standing !== 'rival' && y.standing !== 'rival';

/** What a project is to cost or how many are to go is one thing, whenever it is said and whatever year it is to be done. */
const isEstimate = (x: Claim, y: Claim): boolean =>
  ESTIMATED.has(x.measure!.key) &&
  (speaksOfFuture(x.modality) || speaksOfFuture(y.modality)) &&
  x.measure!.aspect === 'level';

const ESTIMATED: ReadonlySet<string> = new Set(['costs', 'price', 'job-cuts', 'wage-rise', 'investment']);

/** One unqualified figure may be the qualified one told in short; two different qualifiers never meet. */
const excludeEachOther = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a, b].map((some) => some.filter((q) => q !== PART).join());
  return one !== '' && other !== '' && one !== other;
};

/** Whoever leaves these out means the whole, and the matter itself. */
const ASIDE: readonly string[] = ['so-far', 'there', 'other-side', 'difference', 'threshold'];

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

const SCOPES: ReadonlySet<string> = new Set(['world', 'home']);

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

const isKnown = (measure: Measure): boolean => !/^(?:lemma|count):/.test(measure.key);

/** Another measure or too little in common: not one thing, whatever the amounts. */
function notOneThing(x: Claim, y: Claim): Comparison | null {
  if (!sameFamily(x.measure!, y.measure!)) return apart('Andere Messgröße.', 'Another measure.');
  if (delimits(x) !== delimits(y) && !tellsOfChange(x, y) && !isAskedAndGranted(x, y))
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  const rivals = ONE_SUM.has(x.measure!.key) && areRivals(x.speaker, y.speaker);
  if (objectsShared(x, y) < objectOverlap(x.measure!.key) && !sameVoice(x, y) && !tellsOfChange(x, y) && !rivals)
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  return null;
}
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

/** A contradiction needs certainty that a match by value does not. */
function notSurely(x: Claim, y: Claim): Comparison | null {
  if (
    (x.modality === 'planned') !== (y.modality === 'planned') &&
    !givesWay(x, y) &&
    !isEstimate(x, y) &&
    !isGrant(x, y) &&
    x.measure!.key !== 'job-cuts'
  )
    return apart('Plan und Tatsache.', 'A plan and a fact.');
  if (x.measure!.key !== y.measure!.key && sameSubject(x, y) !== 'yes')
    return apart('Andere Messgröße.', 'Another measure.');
  if (isPartOfWhole(x, y)) return apart('Vielleicht ein Teil gegen das Ganze.', 'Perhaps a part against the whole.');
  // Votes are somebody's: of nobody named they are no state of anybody's.
  if (x.measure!.key === 'votes' && sameSubject(x, y) !== 'yes' && !tellsOfChange(x, y))
    return apart('Stimmen von wem, ist nicht gesagt.', 'Whose votes they are is not said.');
  if (isGenericKey(x.measure!.key) && (areTwoSubjects(x, y) || namesDiffer(x, y)) && !tellsOfChange(x, y))
    return apart('Anderer Gegenstand.', 'Another subject.');
  if (
    x.article === y.article &&
    !tellsOfChange(x, y) &&
    !isRecount(x, y) &&
    (x.role === 'title') === (y.role === 'title')
  )
    return apart('Ein Artikel nennt beide Zahlen nebeneinander.', 'One article gives both figures side by side.');
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
  if (x.modality === 'hedged' || y.modality === 'hedged')
    return apart('Eine Angabe steht unter Vorbehalt.', 'One of the figures is hedged.');
  if (
    Math.min(x.confidence, y.confidence) < SURE &&
    !(givesWay(x, y) && (isOneSentence(x, y) || isOneKind(x, y) || isReplacedNearby(x, y)))
  )
    return apart('Der Bezug der Zahl ist unsicher.', 'What the figure refers to is uncertain.');
  return null;
}
const isOneSentence = (x: Claim, y: Claim): boolean => x.sentence.start === y.sentence.start;
const isOneKind = (x: Claim, y: Claim): boolean => x.measure!.key === y.measure!.key && isKnown(x.measure!);
/** "... auf 140 Euro erhöht; anfangs waren 95 Euro geboten worden": a figure that gave way has its measure from the one beside it. */
const isReplacedNearby = (x: Claim, y: Claim): boolean =>
  (x.standing === 'replaced' || y.standing === 'replaced') &&
  x.measure!.key === y.measure!.key &&
  Math.abs(x.span.start - y.span.start) < NEARBY &&
  Math.max(x.quantity!.value ?? 0, y.quantity!.value ?? 0) <=
    MOST_MOVED * Math.min(x.quantity!.value ?? 0, y.quantity!.value ?? 0);
/** Characters; and how many times as much it may be: beyond that it stands beside a figure of something else. */
const [NEARBY, MOST_MOVED] = [120, 4];
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

/** Do the amounts allow each other? A reason instead where they have no common scale. */
function meetingOf(a: Said, b: Said, options: CompareOptions): boolean | Comparison {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (x.identifier || y.identifier) return identifiersMeet(x.identifier, y.identifier);
  const factor = conversion(x, y, dayOf(a, b), options);
  if (typeof factor !== 'number') return factor;
  const left = allowed(x);
  const right = allowed(y);
  if (!left || !right) return apart('Eine Angabe ist unbestimmt.', 'One of the amounts is vague.');
  const scaled: Interval = [right[0] * factor, right[1] * factor];
  if (x.currency && y.currency && x.currency !== y.currency) return convertedMeet(left, scaled);
  if (x.low !== undefined && y.low !== undefined) return overlapOf(left, scaled) >= RANGES_AGREE;
  // Two figures that one passage sets against each other are two, however they were rounded.
  if (tellsOfChange(a.claim, b.claim) && x.value !== null && y.value !== null) return x.value === y.value * factor;
  return meets(left, scaled) && !merelyTouch(left, scaled);
}
/** "3 Millionen" ends where "4 Millionen" begins: roundings that share an edge are two roundings. */
const merelyTouch = (a: Interval, b: Interval): boolean =>
  a[0] < a[1] && b[0] < b[1] && overlapOf(a, b) < LEAST_OVERLAP;
const LEAST_OVERLAP = 1e-6;
/** The day of the rate is that of the earlier text: the later one may pass on its sum. */
const dayOf = (a: Said, b: Said): string | null =>
  [a.said, b.said]
    .filter((s) => s !== null)
    .sort()[0]
    ?.slice(0, 10) ?? null;

/** Outlets convert at rates of other days and round anew: only what is far off contradicts. */
function convertedMeet(left: Interval, scaled: Interval): boolean | Comparison {
  const wider = (by: number): Interval => [scaled[0] * (1 - by), scaled[1] * (1 + by)];
  if (meets(left, wider(ROUNDED))) return true;
  return meets(left, wider(FAR_OFF))
    ? apart('Umgerechnet nur ungefähr gleich.', 'Only roughly equal when converted.')
    : false;
}
const ROUNDED = 0.03;
const FAR_OFF = 0.1;

/** Two ranges that merely touch are two ranges. */
const RANGES_AGREE = 0.5;

/** Versions of one product begin alike: "8.4.2" and "8.4.3", not "3.9.1". */
function identifiersMeet(x: string | undefined, y: string | undefined): boolean | Comparison {
  if (x === y) return true;
  const family = (id: string | undefined): string => id?.split(/[.-]/)[0] ?? '';
  return family(x) === family(y) ? false : apart('Eine andere Reihe von Versionen.', 'Another line of versions.');
}

/** Factor from b's unit to a's, or the reason why there is none. */
function conversion(x: Quantity, y: Quantity, day: string | null, options: CompareOptions): number | Comparison {
  const [left, right] = [measuredIn(x), measuredIn(y)];
  if (left.dimension === right.dimension) return right.factor / left.factor;
  if (x.currency && y.currency) {
    const rate = day ? (options.rate?.(y.currency, x.currency, day) ?? null) : null;
    return rate ?? NO_RATE;
  }
  return apart('Andere Einheit.', 'Another unit.');
}

/** Where no subject was surely read, the clauses must share this much before they contradict. */
const CONFLICT_OVERLAP = 0.25;
/** More, where only one of them says whose figure it is. */
const ONE_NAMED_OVERLAP = 0.4;

/**
 * A contradiction is told only of figures whose clauses speak of one thing. A newer state needs no more than the measure,
 * nor do the dead, the injured or the marchers of one story.
 */
function inDoubtApart(x: Claim, y: Claim, found: Comparison): Comparison {
  if (found.relation === 'newer') return isToll(x) || tellsOfChange(x, y) ? found : surelyNewer(x, y, found);
  if (!['differ', 'newer'].includes(found.relation) || x.quantity?.identifier || sameSubject(x, y) === 'yes')
    return found;
  if (tellsOfChange(x, y)) return found;
  if (countsThings(x, y) && isOtherThing(x, y))
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  if (areRivals(x.speaker, y.speaker) && !needsObject(x.measure!.key)) return found;
  if (isPersonKey(x.measure!.key) && !needsObject(x.measure!.key) && !NEEDS_GROUND.has(x.measure!.key)) return found;
  // Two parties that reckon one thing need not both name it in full.
  const twoParties = areRivals(x.speaker, y.speaker);
  const oneNamed = !twoParties && (ownSubject(x)?.entity === undefined) !== (ownSubject(y)?.entity === undefined);
  if (commonGround(x, y) >= (oneNamed ? ONE_NAMED_OVERLAP : CONFLICT_OVERLAP)) return found;
  return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
}

/** A later count of staff or of some things is a newer state only of the very same staff and things. */
function surelyNewer(x: Claim, y: Claim, found: Comparison): Comparison {
  const { key } = x.measure!;
  if ((isPart(x) || isPart(y)) && sharedTopic(x, y).length <= FEWEST_SHARED)
    return apart('Die eine zählt einen Teil.', 'One of them counts a part.');
  if (!NEEDS_GROUND.has(key) && !ANY_COUNT.has(key) && !countsThings(x, y)) return found;
  if (NEEDS_GROUND.has(key) && !x.standing && !y.standing && sameSubject(x, y) !== 'yes' && sharesOnlyNouns(x, y))
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  if (countsThings(x, y) && isOtherThing(x, y))
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  if (x.standing || y.standing) return found;
  const known = sameSubject(x, y) === 'yes' && !isGenericKey(key);
  const words = sharedTopic(x, y).length >= (ANY_PERSON.has(key) ? FEWEST_SHARED : 1);
  return known || (words && topicOverlap(x, y) >= SAME_COUNT && key !== 'animals')
    ? found
    : apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
}
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
