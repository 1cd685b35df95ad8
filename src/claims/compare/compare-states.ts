/** Two figures that differ: a contradiction, or an earlier and a later state of something that changes. */
import { type Claim, contains, type Measure, type Speaker } from '../../model/index.ts';
import { VOTE_LEAD_KEY } from '../figures/measure-names.ts';
import { areRivals, isOneVoice, nameWords, partyOf } from './attribution-parties.ts';
import {
  APART,
  apart,
  type Comparison,
  comparison,
  daysBetween,
  differ,
  ordered,
  type Said,
  speaksOfFuture,
} from './comparison.ts';
import { stateDay } from './periods.ts';

/** A running count or an expectation gives way to its next state; anything else contradicts. */
export function differing(a: Said, b: Said): Comparison {
  const [x, y] = [a.claim, b.claim];
  if (isDemand(x) !== isDemand(y)) return apart('Forderung und Ergebnis.', 'A demand and what came of it.');
  if (x.standing || y.standing) {
    const told = tellsOfChange(x, y) ? besideEachOther(a, b) : recalled(a, b);
    if (told) return told;
  }
  const raised = grantedSince(a, b) ?? grantedSince(b, a) ?? changedSince(a, b) ?? changedSince(b, a);
  if (raised) return newer(raised === b ? 'b' : 'a');
  if (isStock(x) && isStock(y) && !isFuture(x, y)) return datedStock(a, b);
  const times = ordered(a, b);
  if (!times) return (isGrowing(x) && higher(x, y)) || UNDATED;
  // A count of votes names the day of the vote: it holds for the day on which it was told.
  const isOfVote = x.measure?.key === VOTE_LEAD_KEY;
  const [then, now] = isOfVote
    ? [times[0].slice(0, 10), times[1].slice(0, 10)]
    : [stateDay(x, times[0])!, stateDay(y, times[1])!];
  const apartInDays = Math.abs(daysBetween(then, now));
  if (areRivals(x.speaker, y.speaker) && apartInDays <= RIVAL_DAYS && !(isToll(x) && apartInDays >= 1)) return differ;
  // One party's reckoning is not overtaken by what another expects later on.
  if (isRival(x) !== isRival(y) && isFuture(x, y) && !ofOneVoice(x, y) && !isToll(x)) return differ;
  if (apartInDays >= 1 && ofOneVoice(x, y)) return newer(then < now ? 'b' : 'a');
  if (!speaksOfFuture(x.modality) && !(isRunning(x) && isRunning(y))) return differ;
  if (then !== now) return newer(then < now ? 'b' : 'a');
  if (isStaff(x) && isStaff(y)) return areClose(x, y) ? differ : APART.littleInCommon;
  const hours = isToll(x) || x.measure?.key === 'damage' ? HOURS_OF_A_TOLL : HOURS_OF_A_STATE;
  if (hoursApart(...times) >= hours && !areRivals(x.speaker, y.speaker)) return newer(times[0] < times[1] ? 'b' : 'a');
  return differ;
}
/** What is asked for and then granted, in full or in part. */
const GRANTED: ReadonlySet<string> = new Set('loan aid funding subsidy grant compensation investment'.split(' '));
const grants = ({ measure, topic, modality, negated }: Claim): boolean =>
  measure !== null &&
  GRANTED.has(measure.key) &&
  measure.aspect === 'level' &&
  topic.includes('concept:approve') &&
  !speaksOfFuture(modality) &&
  modality !== 'denied' &&
  !negated;
/** Of one grant: the sum that a body grants takes the place of the one that was asked for or talked about before. */
export const isGrant = (x: Claim, y: Claim): boolean => x.measure?.key === y.measure?.key && grants(x) !== grants(y);
function grantedSince(before: Said, after: Said): Said | null {
  if (!isGrant(before.claim, after.claim) || !grants(after.claim)) return null;
  const times = ordered(before, after);
  return times && times[0].slice(0, 10) < times[1].slice(0, 10) ? after : null;
}

/** "raised the aid to 24 million", said after it was put at 12: what was changed is no longer what it was. */
function changedSince(before: Said, after: Said): Said | null {
  const { frame, measure, quantity } = after.claim;
  const times = ordered(before, after);
  const isChange =
    frame !== null &&
    measure?.aspect === 'level' &&
    // "raised 520 million": money is brought in, and nothing is changed
    !(measure.key === 'funding' && measure.course === 'period' && frame.predicate === 'raise') &&
    quantity !== null &&
    contains(frame, quantity) &&
    CHANGES.test(`${frame.particle ?? ''}${frame.predicate}`);
  return isChange && times && times[0].slice(0, 10) < times[1].slice(0, 10) ? after : null;
}
const CHANGES =
  /^(?:erhöhen|aufstocken|anheben|heraufsetzen|verdoppeln|senken|kürzen|herabsetzen|reduzieren|korrigieren|raise|increase|lift|double|cut|lower|reduce|correct|revise)$/u;

const UNDATED = apart('Ein Artikel ist undatiert.', 'One of the articles is undated.');
const isFuture = (x: Claim, y: Claim): boolean => speaksOfFuture(x.modality) || speaksOfFuture(y.modality);

/** What stays as it is until somebody says otherwise contradicts whenever it is told, but for one voice that corrects itself. */
function datedStock(a: Said, b: Said): Comparison {
  const times = ordered(a, b);
  if (!times || !ofOneVoice(a.claim, b.claim)) return differ;
  const [then, now] = [stateDay(a.claim, times[0])!, stateDay(b.claim, times[1])!];
  return then === now ? differ : newer(then < now ? 'b' : 'a');
}

/** What only ever grows: of two counts the higher is the later, whichever of the articles is undated. */
const GROWING: ReadonlySet<string> = new Set('deaths animals-culled tested signatures burned-area'.split(' '));
const isGrowing = ({ measure }: Claim): boolean => measure !== null && GROWING.has(measure.key) && !isPeak(measure);
function higher(x: Claim, y: Claim): Comparison | null {
  const [a, b] = [x.quantity?.value, y.quantity?.value];
  return typeof a === 'number' && typeof b === 'number' && !x.standing && !y.standing ? newer(a < b ? 'b' : 'a') : null;
}

/** Days within which another party's figure contradicts rather than updates. */
const RIVAL_DAYS = 90;

/** Two figures of one passage: the replaced one is the earlier state, a party's earlier word against another party is its rival. */
function besideEachOther(a: Said, b: Said): Comparison {
  const [told, now, later] = a.claim.standing ? ([a.claim, b.claim, 'b'] as const) : ([b.claim, a.claim, 'a'] as const);
  if (told.standing === 'replaced' && isOfLongBefore(now, a.said)) return APART.otherPeriod;
  if (told.standing === 'replaced' && isHeld(told) && now.modality === 'planned') return APART.planAndFact;
  if (told.standing === 'replaced')
    return isResult(told) && !speaksOfFuture(now.modality) ? APART.otherPeriod : newer(later);
  // The article itself sets one party's word against the other's, or against what it found.
  if (told.speaker && !ofOneVoice(told, now) && !(told.standing === 'former' && actsIn(told.speaker, now)))
    return differ;
  if (told.standing === 'rival' && now.speaker && !told.speaker) return differ;
  return told.standing === 'former' ? newer(later) : APART.sideBySide;
}

/** "Minister Ann Lowe raised the aid to 24 million. She had promised 12": who said it before is who does it now. */
const actsIn = ({ name }: Speaker, { topic, speaker }: Claim): boolean =>
  speaker === null && nameWords(name).length > 0 && nameWords(name).every((word) => topic.includes(word));

/** "Im Mai hatten Diebe 23 Münzen gestohlen": what happened at another time took the place of nothing. */
const isOfLongBefore = ({ time, frame }: Claim, said: string | null): boolean =>
  time !== null &&
  !time.implied &&
  time.to !== null &&
  said !== null &&
  daysBetween(time.to, said) > (frame?.anterior ? 1 : RIVAL_DAYS / 2);

/** "will seinen Anteil von 44 auf 29 Prozent verringern": what somebody has stays so until it is done. */
const HELD: ReadonlySet<string> = new Set('stake employees inhabitants capacity area hospital-beds'.split(' '));
const isHeld = ({ measure }: Claim): boolean => measure !== null && HELD.has(measure.key);

/** What somebody asks for is no account of what there is. */
const isDemand = ({ topic, measure, modality, standing }: Claim): boolean =>
  measure?.key === 'lemma:demand' ||
  (topic.includes('concept:demand') && (modality === 'planned' || standing !== undefined));

/** "Revenue fell from 64 to 52 million": last year's result stays what it was. */
const RESULTS: ReadonlySet<string> = new Set(
  'lemma:loss lemma:profit revenue profit operating-profit ebitda loss deficit exports imports production deliveries unit-sales'.split(
    ' ',
  ),
);
const isResult = ({ measure }: Claim): boolean =>
  measure !== null && measure.aspect !== 'share' && RESULTS.has(measure.key);

/** A recalled figure against one of another article: replaced by what was said since, and no rival of what was said before. */
function recalled(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim.standing, b.claim.standing];
  if (x && y && x !== 'rival' && y !== 'rival')
    return apart('Beide erzählen einen früheren Stand.', 'Both tell of an earlier state.');
  if ((!x || x === 'rival') && (!y || y === 'rival')) return null;
  const xIsTold = x !== undefined && x !== 'rival';
  const [told, now, later] = xIsTold ? ([a, b, 'b'] as const) : ([b, a, 'a'] as const);
  const times = ordered(told, now);
  if (!times) return UNDATED;
  const sameParty = ofOneVoice(told.claim, now.claim) || (told.claim.speaker === null && now.claim.speaker === null);
  const sure = told.claim.standing === 'replaced' || sameParty;
  return sure && daysBetween(times[1], times[0]) <= RECALLED_DAYS
    ? newer(later)
    : apart('Die eine Angabe ist ein früherer Stand.', 'One of the figures is an earlier state.');
}

/** Who recalls an earlier state recalls one from before the reports of these last days. */
const RECALLED_DAYS = 3;

/** One speaker, or two of the same body: its later word takes the place of its earlier one. */
const ofOneVoice = (x: Claim, y: Claim): boolean =>
  x.speaker !== null &&
  y.speaker !== null &&
  (isOneVoice(x.speaker, y.speaker) || (partyOf(x.speaker) !== null && partyOf(x.speaker) === partyOf(y.speaker))) &&
  !areRivals(x.speaker, y.speaker);

/** Counts of what an event does to people and animals grow from day to day, whoever tells them. */
const TOLLS: ReadonlySet<string> = new Set(
  'deaths injured missing infections evacuated displaced rescued arrests signatures animals-culled tested households burned-area water-level votes vote-share turnout seats vote-lead'.split(
    ' ',
  ),
);
export const isToll = ({ measure }: Claim): boolean => measure !== null && TOLLS.has(measure.key) && !isPeak(measure);
const isPeak = (measure: Measure): boolean => measure.qualifiers.includes('maximum');

/** Nobody counts staff anew at noon: two numbers of one day are two accounts, unless one of them counts a part. */
const isStaff = ({ measure, modality }: Claim): boolean =>
  measure !== null && STAFF.has(measure.key) && measure.aspect === 'level' && !speaksOfFuture(modality);
const STAFF: ReadonlySet<string> = new Set(['employees', 'jobs', 'members']);
const areClose = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean => {
  const [x, y] = [a?.value ?? 0, b?.value ?? 0];
  return Math.min(x, y) > 0 && Math.max(x, y) <= ONE_STAFF * Math.min(x, y);
};
const ONE_STAFF = 1.5;

/** What stays as it is until somebody says that it changed. */
const STOCKS: ReadonlySet<string> = new Set(
  'hospital-beds inhabitants length area height depth width schools'.split(' '),
);
const isStock = ({ measure }: Claim): boolean => measure !== null && STOCKS.has(measure.key);

/** A count that goes on: its level, not by how much it changed over some time. */
const isRunning = ({ measure }: Claim): boolean => measure?.course === 'status' && measure.aspect !== 'change';

export const newer = (later: 'a' | 'b'): Comparison => ({
  ...comparison('newer', 'Ein neuerer Stand löst den früheren ab.', 'A newer state replaces the earlier one.'),
  later,
});

/** Within a day a count that moved on by this many hours is a newer state; two counts of the injured of one morning are rivals. */
const HOURS_OF_A_STATE = 2;
const HOURS_OF_A_TOLL = 5;
const hoursApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 3_600_000;

/** "nun 0,9 statt 0,6", "the club had given 11.6": one passage itself sets the two figures against each other. */
export const tellsOfChange = (x: Claim, y: Claim): boolean =>
  x.article === y.article &&
  (x.standing === undefined) !== (y.standing === undefined) &&
  Math.abs(x.span.start - y.span.start) <
    (isRival(x) !== isRival(y) && x.measure?.key === y.measure?.key && x.measure ? TOLD_IN_ONE_ARTICLE : TOLD_TOGETHER);
/** Characters between two figures of one comparison; of two parties' accounts of one measure more may stand between. */
const TOLD_TOGETHER = 400;
const TOLD_IN_ONE_ARTICLE = 1500;
const isRival = ({ standing }: Claim): boolean => standing === 'rival';
