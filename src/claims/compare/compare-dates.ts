/** Two days given for one happening. */
import type { Claim } from '../../model/index.ts';
import { FOUNDED, JOBS_UNTIL, MOVED, TERM } from '../figures/moments.ts';
import { meet, tellsOneHappening } from './compare-happenings.ts';
import { areOpposites } from './compare-opposed.ts';
import { differing, newer, tellsOfChange } from './compare-states.ts';
import {
  APART,
  agree,
  apart,
  type Comparison,
  daysBetween,
  differ,
  FEWEST_SHARED,
  intervalsMeet,
  lengthOf,
  ordered,
  type Said,
  speaksOfFuture,
} from './comparison.ts';
import { beyondNames, sameSubject, sharedTopic, topicOverlap, topicStem } from './subjects.ts';

/** From this long a time is a period in which much happens: more words must be shared. */
const PERIOD_DAYS = 45;
/** Share of the longer topic that two times of one happening have in common before they contradict. */
const DATE_DIFFERS = 0.45;

/** A day put off has all the words of the day that took its place. */
const ONE_CHANGE = 0.9;

/**
 * One happening: its day and a word or name are shared; a day far from the report alone is seldom named for two things, in a
 * month much happens.
 */
export function compareDates(a: Said, b: Said): Comparison {
  const [x, y] = [withoutMark(a.claim), withoutMark(b.claim)];
  if ((x.modality === 'denied') !== (y.modality === 'denied')) return DENIED;
  // "was locked on Monday", "was open on Tuesday": no two days of one thing
  if (areOpposites(x, y)) return OPPOSED;
  // "will not apply in January", "expects an application in January"
  if (isNegated(x) !== isNegated(y) && x.negated !== y.negated && !x.standing && !y.standing) return DENIED;
  if (isCalledOff(x) !== isCalledOff(y) && !x.standing && !y.standing) return DENIED;
  const shared = sharedTopic(x, y).length;
  const overlap = topicOverlap(x, y);
  if (areJobGuarantees(a.claim, b.claim)) return longest(a, b);
  if (isBareYear(x) || isBareYear(y)) {
    // "bis 2029" is a term and bounds one thing, "1958 gegründet" tells how old it is.
    const things = sharedTopic(x, y).filter((word) => !FOUNDING.test(word)).length;
    const isFact = (isAhead(a) && isAhead(b)) || [a, b].every(({ claim }) => claim.topic.includes(FOUNDED));
    return isFact && x.negated === y.negated && x.time!.value === y.time!.value && things >= 1
      ? agree
      : APART.yearAlone;
  }
  // "has until Monday to ask" bounds what "asked on Monday" tells.
  if (isTerm(a) !== isTerm(b) && !(isAhead(a) && isAhead(b)))
    return apart('Frist und Ereignis.', 'A deadline and an event.');
  if (intervalsMeet(x.time!, y.time!)) {
    const wide = Math.max(lengthOf(x.time!), lengthOf(y.time!)) > PERIOD_DAYS;
    if (wide && (isOfTheDay(a) || isOfTheDay(b))) return APART.otherEvent;
    if (areTwoPeriods(x, y) && !(isAhead(a) && isAhead(b))) return APART.otherPeriod;
    if (wide && subjectsDiffer(x, y)) return APART.otherSubject;
    const remote = isRemote(a, wide) && isRemote(b, wide);
    // What one plans and another has put off in the same story is one day.
    if (isPutOff(x, y, isAhead(b)) || isPutOff(y, x, isAhead(a))) return agree;
    if (isBeforeAndAfter(a, b)) return apart('Ankündigung und Ergebnis.', 'An announcement and what came of it.');
    const enough = tellsOneHappening(x, y, isLoose(a, b)) || (remote && !wide && isOneDay(a, b));
    return enough ? agree : APART.otherEvent;
  }
  if (tellsOfChange(x, y)) return overlap >= ONE_CHANGE ? newer(x.standing ? 'b' : 'a') : APART.otherEvent;
  if (x.standing || y.standing) return apart('Die eine Angabe ist ein früherer Stand.', 'One is an earlier state.');
  if (subjectsDiffer(x, y)) return APART.otherSubject;
  const alike = shared / Math.max(x.topic.length, y.topic.length);
  const moved = isMoved(a.claim) ? 'a' : 'b';
  const [next, former] = moved === 'a' ? [x, y] : [y, x];
  const wasAhead = isAhead(moved === 'a' ? b : a);
  const isPushed = wasAhead && isWhatMoved(next, former);
  const sameThing =
    sameSubject(x, y) === 'yes' ||
    isPushed ||
    (sameSubject(x, y) === 'unknown' && shared >= FEWEST_SHARED && overlap >= MOVED_OVERLAP);
  if (
    isMoved(a.claim) !== isMoved(b.claim) &&
    sameThing &&
    (isExact(next) || (isPushed && isMoment(next))) &&
    isExact(former) &&
    wasAhead &&
    x.article !== y.article
  ) {
    const times = ordered(a, b);
    if (times && times[0] < times[1] === (moved === 'b')) return newer(moved);
  }
  if (
    alike < DATE_DIFFERS ||
    shared < FEWEST_SHARED ||
    sameSubject(x, y) === 'no' ||
    beyondNames(x, y) < fewestBeside(x)
  )
    return APART.otherEvent;
  if (x.article === y.article) return apart('Ein Artikel nennt beide Zeitpunkte.', 'One article gives both times.');
  if (!isExact(x) || !isExact(y) || x.time!.implied || y.time!.implied)
    return apart('Eine Zeitangabe ist unscharf.', 'One of the times is vague.');
  const isToCome = (s: Said): boolean => speaksOfFuture(s.claim.modality) || isAhead(s);
  return isToCome(a) && isToCome(b) ? differing(a, b) : differ;
}
/** What was so in a quarter and what was so in the half year around it is told of two times. */
const areTwoPeriods = ({ time: x }: Claim, { time: y }: Claim): boolean =>
  Math.min(lengthOf(x!), lengthOf(y!)) > PERIOD_DAYS && lengthOf(x!) !== lengthOf(y!);

const OPPOSED = apart('Das Gegenteil davon.', 'The opposite of it.');

/** Jobs are guaranteed up to one day, for all whose jobs they are: the latest word on it holds. */
const areJobGuarantees = (x: Claim, y: Claim): boolean =>
  [x, y].every((c) => c.topic.includes(JOBS_UNTIL) && !c.standing && c.modality !== 'denied');
function longest(a: Said, b: Said): Comparison {
  if (intervalsMeet(a.claim.time!, b.claim.time!)) return agree;
  const times = a.claim.article === b.claim.article ? null : ordered(a, b);
  if (!times || Math.abs(daysBetween(times[0], times[1])) < 1) return APART.yearAlone;
  return newer(times[0] < times[1] ? 'b' : 'a');
}

/** One person does many things: besides the name and the office two words must be shared. */
const fewestBeside = ({ subject }: Claim): number => (subject?.entity ? FEWEST_SHARED : 1);

/** A day and the month around it: two things unless their words say otherwise, or both are still to come. */
const isLoose = (a: Said, b: Said): boolean => !(isAhead(a) && isAhead(b)) && !isAlike(a.claim, b.claim);

/** A day far from the report, by itself: seldom do two things happen on it, but for feasts. */
const isOneDay = (a: Said, b: Said): boolean =>
  isLongAgo(a) ||
  (!isFeast(a.claim) &&
    ([a, b].every(({ claim }) => lengthOf(claim.time!) <= 1) ||
      (isAhead(a) && isAhead(b) && isTerm(a) === isTerm(b) && isOneThing(a.claim, b.claim))));

/** Of a day or month ahead both tell one deed, or of two equally exact ones something in common. */
const isOneThing = (x: Claim, y: Claim): boolean =>
  isOneDeed(x.happening, y.happening) || (isAlike(x, y) && sharedTopic(x, y).length > 0);
const isOneDeed = (x: Claim['happening'], y: Claim['happening']): boolean =>
  x !== undefined && y !== undefined && x.by !== 'noun' && y.by !== 'noun' && meet(x, y);

/** "will decide on the 5th", "decided on the 5th": the announcement bears out nothing of what came of it. */
const isBeforeAndAfter = (a: Said, b: Said): boolean =>
  speaksOfFuture(a.claim.modality) !== speaksOfFuture(b.claim.modality) && isAhead(a) !== isAhead(b);

/** By its verb: "will not apply in January". */
const isNegated = ({ frame, negated }: Claim): boolean => frame?.negated ?? negated;

/** "The fair will not be held", told by its verb: "fällt 2027 aus", "was called off". */
const isCalledOff = ({ frame }: Claim): boolean =>
  frame !== null && CALLED_OFF.has(`${frame.particle ?? ''}${frame.predicate}`);
const CALLED_OFF: ReadonlySet<string> = new Set('ausfallen absagen abblasen cancel scrap'.split(' '));

const DENIED = apart('Die eine bestreitet, was geschehen sein soll.', 'One denies what is said to have happened.');

/** "The museum" and "the museum cafe": two subjects of one verb in one voice are two things. */
function subjectsDiffer({ frame: a }: Claim, { frame: b }: Claim): boolean {
  if (!a || !b || a.predicate !== b.predicate || a.voice !== b.voice) return false;
  const [x, y] = [a, b].map((f) => f.arguments.find(({ role }) => role === 'subject')?.term);
  return (
    x !== undefined &&
    y !== undefined &&
    !isPronoun(x.head) &&
    !isPronoun(y.head) &&
    topicStem(x.head) !== topicStem(y.head)
  );
}
const isPronoun = (head: string): boolean => /^(?:er|sie|es|das|dies\p{Ll}*|it|they|he|she|this|that)$/iu.test(head);

/** "Brindle has pushed Saltmarch back to spring": what was to come on the day that was named before. */
const isWhatMoved = ({ topic, subject: mover }: Claim, { subject }: Claim): boolean =>
  subject?.entity !== undefined &&
  mover !== null &&
  mover.head !== subject.head &&
  subject.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => topic.includes(word));

/** Of the words of the shorter clause, where one of the days is told as moved. */
const MOVED_OVERLAP = 0.6;

/** How a day came about is no word of what happens on it. */
const withoutMark = (claim: Claim): Claim =>
  MARKS.some((mark) => claim.topic.includes(mark))
    ? { ...claim, topic: claim.topic.filter((word) => !MARKS.includes(word)) }
    : claim;
const MARKS: readonly string[] = [MOVED, FOUNDED, TERM, JOBS_UNTIL];
const isTerm = ({ claim }: Said): boolean => claim.topic.includes(TERM);

/** A day of the report's own week: a whole season or year that holds it says nothing of what happened on it. */
const isOfTheDay = (s: Said): boolean => lengthOf(s.claim.time!) <= 1 && !isRemote(s, false) && !isLongAgo(s);

/** A day and a month that holds it are one moment without a word in common only where both are still to come. */
const isAlike = (x: Claim, y: Claim): boolean => lengthOf(x.time!) === lengthOf(y.time!);
const isAhead = ({ claim, said }: Said): boolean => (claim.time?.from ?? '') > (said ?? '9');

/** Days that any story names: the turn of the year, Christmas. */
const isFeast = ({ time }: Claim): boolean => /-(?:12-2[456]|12-31|01-01)$/.test(time?.value ?? '');

const isPutOff = (x: Claim, y: Claim, yIsAhead: boolean): boolean =>
  x.standing === 'replaced' &&
  !y.standing &&
  (speaksOfFuture(y.modality) || (yIsAhead && x.time!.value === y.time!.value && sharedTopic(x, y).length > 0)) &&
  isExact(x) &&
  (x.time!.value === y.time!.value || (y.time!.value.startsWith(x.time!.value) && sharedTopic(x, y).length > 0));

/** "Die Frist wird bis zum 9. Oktober verlängert": the day was another one before. */
const MOVING: ReadonlySet<string> = new Set(
  'verlängern verschieben vertagen verlegen vorverlegen vorziehen postpone delay extend reschedule'.split(' '),
);
const isMoved = ({ frame, topic }: Claim): boolean =>
  topic.includes(MOVED) || (frame !== null && MOVING.has(`${frame.particle ?? ''}${frame.predicate}`));

/** That two things were built in one year makes them no one thing. */
const FOUNDING =
  /^(?:concept:(?:open|begin|found|build|close)|buil|(?:er)?bau|gebau|gr[uü]nd|errich|er[oö]ff|entst|stamm|steh|besteh|exist|found|erect|establ|constr|dat(?:e|ing))/u;

/** Much happens in a year: that two sentences name one says nothing of what they tell. */
const isBareYear = ({ time }: Claim): boolean => /^\d{4}$/.test(time?.value ?? '');

/** A day or a month: seasons, parts of the day and bare years contradict nothing. */
const isExact = ({ time }: Claim): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(time?.value ?? '');

/** As exact, or a season or quarter: a new one that does not hold the day is another. */
const isMoment = (claim: Claim): boolean =>
  isExact(claim) || /^\d{4}-(?:SP|SU|FA|WI|Q[1-4])$/.test(claim.time?.value ?? '');

/** Days around the report in which everything it tells happened. */
const NEWS_DAYS = 7;
const NEWS_OF_A_PERIOD = 90;

function isRemote({ claim, said }: Said, wide: boolean): boolean {
  const { from, to } = claim.time ?? {};
  if (!from || !to || !said) return isLongAgo({ claim, said });
  const most = wide ? NEWS_OF_A_PERIOD : NEWS_DAYS;
  return daysBetween(said, from) > most || daysBetween(to, said) > most;
}

/** A year of long ago is seldom named twice in one story for two things. */
const isLongAgo = ({ claim, said }: Said): boolean => {
  const year = Number(claim.time?.to?.slice(0, 4) ?? claim.time?.from?.slice(0, 4));
  return year < Number((said ?? UNDATED).slice(0, 4)) - LONG_AGO_YEARS;
};
const LONG_AGO_YEARS = 5;
/** An undated article is taken to be of these years: only times before them count as long ago. */
const UNDATED = '2015';
