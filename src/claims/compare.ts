/** Whether two claims agree, differ or can't be compared. The one place that compares; in doubt: not comparable. */
import {
  type Claim,
  type ClaimTime,
  type Localized,
  type Measure,
  type Modality,
  type Quantity,
  unreachable,
} from '../model/index.ts';
import { allowed, digitsOf, type Interval, meets, overlapOf } from './amounts.ts';
import { areRivals, isOneVoice, partyOf } from './attribution.ts';
import { movedOnOtherDays, tooFarInAmount } from './distance.ts';
import { isGenericKey, kin, needsObject, sameFamily } from './kinship.ts';
import { isPersonKey } from './measures.ts';
import { stateDay, timing } from './periods.ts';
import { ownSubject, sameSubject, sharedTopic, topicOverlap } from './subjects.ts';
import { measuredIn } from './units.ts';

/** A claim with the moment it was said: ISO 8601, null where the article is undated. */
export interface Said {
  readonly claim: Claim;
  readonly said: string | null;
}

/** `newer`: they differ because `later` replaces the earlier state of something that changes. */
export type Relation = 'agree' | 'differ' | 'newer' | 'not-comparable';

export interface Comparison {
  readonly relation: Relation;
  /** why, for the editor who checks it */
  readonly why: Localized;
  /** for `newer`: which of the two is the later one */
  readonly later?: 'a' | 'b';
}

export interface CompareOptions {
  /** units of `to` for one unit of `from` on an ISO date; null without a rate of that day */
  readonly rate?: (from: string, to: string, date: string) => number | null;
}

const comparison = (relation: Relation, de: string, en: string): Comparison => ({ relation, why: { de, en } });
const apart = (de: string, en: string): Comparison => comparison('not-comparable', de, en);

/** Symmetric but for `later`. */
export function compareClaims(a: Said, b: Said, options: CompareOptions = {}): Comparison {
  const kind = a.claim.kind === 'forecast' && a.claim.quantity && b.claim.kind === 'figure' ? 'figure' : a.claim.kind;
  const other = b.claim.kind === 'forecast' && b.claim.quantity && a.claim.kind === 'figure' ? 'figure' : b.claim.kind;
  if (kind !== other) return apart('Es sind Aussagen verschiedener Art.', 'These are statements of different kinds.');
  switch (kind) {
    case 'figure':
    case 'forecast':
      return compareFigures(a, b, options);
    case 'date':
      return compareDates(a, b);
    case 'quote':
      return compareQuotes(a.claim, b.claim);
    case 'event':
    case 'causal':
    case 'stance':
      return compareStatements(a.claim, b.claim);
    default:
      return unreachable(kind);
  }
}

/** Plans and forecasts are not facts: what is expected can't contradict what happened. */
const speaksOfFuture = (modality: Modality): boolean => modality === 'forecast' || modality === 'planned';

/**
 * Equal amounts of one kind are evidence of one fact even where the words differ; different amounts contradict only
 * where measure, subject, place and time are surely the same.
 */
function compareFigures(a: Said, b: Said, options: CompareOptions): Comparison {
  const refused = neverComparable(a.claim, b.claim);
  if (refused) return refused;
  const met = meetingOf(a, b, options);
  if (typeof met !== 'boolean') return met;
  if (met) return agreesByValue(a.claim, b.claim) ? agree : (notOneThing(a.claim, b.claim) ?? agree);
  return (
    notOneThing(a.claim, b.claim) ??
    notSurely(a.claim, b.claim) ??
    farApart(a.claim, b.claim) ??
    inDoubtApart(a.claim, b.claim, differing(a, b))
  );
}

function farApart(x: Claim, y: Claim): Comparison | null {
  if (tellsOfChange(x, y)) return null;
  if (tooFarInAmount(x, y))
    return apart('Zu weit auseinander, um dasselbe zu sein.', 'Too far apart to be the same thing.');
  return movedOnOtherDays(x, y) ? apart('Anderer Zeitraum.', 'Another period.') : null;
}

/** What rules out both agreement and contradiction. */
function neverComparable(x: Claim, y: Claim): Comparison | null {
  if (!x.measure || !y.measure || !kin(x.measure, y.measure)) return apart('Andere Messgröße.', 'Another measure.');
  if (x.measure.aspect !== y.measure.aspect)
    return apart('Stand und Veränderung sind nicht vergleichbar.', 'A level and a change cannot be compared.');
  if (x.measure.direction && y.measure.direction && x.measure.direction !== y.measure.direction)
    return apart('Die eine steigt, die andere fällt.', 'One rises, the other falls.');
  if (excludeEachOther(x.measure.qualifiers, y.measure.qualifiers) && !isConsidered(x) && !isConsidered(y))
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  if (isConsidered(x) !== isConsidered(y) && !x.standing && !y.standing)
    return apart(
      'Die eine ist erwogen, die andere beschlossen oder getan.',
      'One is considered, the other decided or done.',
    );
  if (sameSubject(x, y) === 'no') return apart('Anderer Gegenstand.', 'Another subject.');
  if (placesDiffer(x, y)) return apart('Anderer Ort.', 'Another place.');
  if (timing(x, y) === 'apart' && !isEstimate(x, y)) return apart('Anderer Zeitraum.', 'Another period.');
  if ((x.modality === 'forecast') !== (y.modality === 'forecast') && !tellsOfChange(x, y) && !isEstimate(x, y))
    return apart('Erwartung und Tatsache.', 'An expectation and a fact.');
  return null;
}

/** What a project is to cost or how many are to go is one thing, whenever it is said and whatever year it is to be done. */
const isEstimate = (x: Claim, y: Claim): boolean =>
  ESTIMATED.has(x.measure!.key) &&
  (speaksOfFuture(x.modality) || speaksOfFuture(y.modality)) &&
  x.measure!.aspect === 'level';

const ESTIMATED: ReadonlySet<string> = new Set(['costs', 'price', 'job-cuts']);

/** One unqualified figure may be the qualified one told in short; two different qualifiers never meet. */
const excludeEachOther = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.join() !== b.join();

const isConsidered = ({ measure }: Claim): boolean => measure?.qualifiers.includes('considered') === true;

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
  const same = x.measure!.key === y.measure!.key;
  const digits = Math.min(digitsOf(x.quantity!), digitsOf(y.quantity!));
  if (digits >= DISTINCT_DIGITS) return true;
  if (digits >= FEW_DIGITS) return same || sharedTopic(x, y).length > 0 || !isKnown(x.measure!) || !isKnown(y.measure!);
  return false;
}

const isKnown = (measure: Measure): boolean => !/^(?:lemma|count):/.test(measure.key);

/** Another measure or too little in common: not one thing, whatever the amounts. */
function notOneThing(x: Claim, y: Claim): Comparison | null {
  if (!sameFamily(x.measure!, y.measure!)) return apart('Andere Messgröße.', 'Another measure.');
  if (x.measure!.qualifiers.join() !== y.measure!.qualifiers.join() && !tellsOfChange(x, y))
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  const rivals = ONE_SUM.has(x.measure!.key) && areRivals(x.speaker, y.speaker);
  if (objectsShared(x, y) < objectOverlap(x.measure!.key) && !sameVoice(x, y) && !tellsOfChange(x, y) && !rivals)
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  return null;
}
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

/** "nun 0,9 statt 0,6", "the club had given 11.6": one passage itself sets the two figures against each other. */
const tellsOfChange = (x: Claim, y: Claim): boolean =>
  x.article === y.article &&
  (x.standing === undefined) !== (y.standing === undefined) &&
  Math.abs(x.span.start - y.span.start) < TOLD_TOGETHER;
/** Characters between two figures of one comparison. */
const TOLD_TOGETHER = 400;

/** A contradiction needs certainty that a match by value does not. */
function notSurely(x: Claim, y: Claim): Comparison | null {
  if (
    (x.modality === 'planned') !== (y.modality === 'planned') &&
    !tellsOfChange(x, y) &&
    x.measure!.key !== 'job-cuts'
  )
    return apart('Plan und Tatsache.', 'A plan and a fact.');
  if (x.measure!.key !== y.measure!.key && sameSubject(x, y) !== 'yes')
    return apart('Andere Messgröße.', 'Another measure.');
  if (x.article === y.article && !tellsOfChange(x, y) && (x.role === 'title') === (y.role === 'title'))
    return apart('Ein Artikel nennt beide Zahlen nebeneinander.', 'One article gives both figures side by side.');
  if ((x.place === null) !== (y.place === null) && (SCOPES.has(x.place ?? '') || SCOPES.has(y.place ?? '')))
    return apart('Nur eine Angabe nennt ihren Raum.', 'Only one of the figures names its area.');
  if ((x.place === null) !== (y.place === null) && OF_SITES.has(x.measure!.key) && !tellsOfChange(x, y))
    return apart('Vielleicht nur ein Standort gegen das Ganze.', 'Perhaps one site against the whole.');
  if (x.measure!.course === 'period' && timing(x, y) === 'open' && isStretched(x) !== isStretched(y))
    return apart('Nur eine Angabe nennt ihre Dauer.', 'Only one of the figures names its length of time.');
  if (x.modality === 'hedged' || y.modality === 'hedged')
    return apart('Eine Angabe steht unter Vorbehalt.', 'One of the figures is hedged.');
  if (Math.min(x.confidence, y.confidence) < SURE)
    return apart('Der Bezug der Zahl ist unsicher.', 'What the figure refers to is uncertain.');
  return null;
}
/** Staff is counted by site as well as for the whole. */
const OF_SITES: ReadonlySet<string> = new Set(['job-cuts', 'jobs', 'employees']);
const isStretched = (claim: Claim): boolean => /^PT?\d/.test(claim.time?.value ?? '');
/** Below this confidence of the reader a difference is no conflict. */
const SURE = 0.4;

/** Do the amounts allow each other? A reason instead where they have no common scale. */
function meetingOf(a: Said, b: Said, options: CompareOptions): boolean | Comparison {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (x.identifier || y.identifier) return identifiersMeet(x.identifier, y.identifier);
  const factor = conversion(x, y, a, options);
  if (typeof factor !== 'number') return factor;
  const left = allowed(x);
  const right = allowed(y);
  if (!left || !right) return apart('Eine Angabe ist unbestimmt.', 'One of the amounts is vague.');
  const scaled: Interval = [right[0] * factor, right[1] * factor];
  if (x.low !== undefined && y.low !== undefined) return overlapOf(left, scaled) >= RANGES_AGREE;
  return meets(left, scaled);
}
/** Two ranges that merely touch are two ranges. */
const RANGES_AGREE = 0.5;

/** Versions of one product begin alike: "8.4.2" and "8.4.3", not "3.9.1". */
function identifiersMeet(x: string | undefined, y: string | undefined): boolean | Comparison {
  if (x === y) return true;
  const family = (id: string | undefined): string => id?.split(/[.-]/)[0] ?? '';
  return family(x) === family(y) ? false : apart('Eine andere Reihe von Versionen.', 'Another line of versions.');
}

/** Factor from b's unit to a's, or the reason why there is none. */
function conversion(x: Quantity, y: Quantity, a: Said, options: CompareOptions): number | Comparison {
  const [left, right] = [measuredIn(x), measuredIn(y)];
  if (left.dimension === right.dimension) return right.factor / left.factor;
  if (x.currency && y.currency) {
    const rate = a.said ? (options.rate?.(y.currency, x.currency, a.said.slice(0, 10)) ?? null) : null;
    return rate ?? apart('Andere Währung, kein Wechselkurs des Tages.', 'Another currency, no rate of the day.');
  }
  return apart('Andere Einheit.', 'Another unit.');
}

const agree = comparison('agree', 'Die Angaben vertragen sich.', 'The figures agree.');
const differ = comparison('differ', 'Die Angaben widersprechen sich.', 'The figures contradict each other.');

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
  if (tellsOfChange(x, y) || (areRivals(x.speaker, y.speaker) && !needsObject(x.measure!.key))) return found;
  if (isPersonKey(x.measure!.key) && !needsObject(x.measure!.key) && !NEEDS_GROUND.has(x.measure!.key)) return found;
  const oneNamed = (ownSubject(x)?.entity === undefined) !== (ownSubject(y)?.entity === undefined);
  if (commonGround(x, y) >= (oneNamed ? ONE_NAMED_OVERLAP : CONFLICT_OVERLAP)) return found;
  return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
}

/** A later count of staff or of some things is a newer state only of the very same staff and things. */
function surelyNewer(x: Claim, y: Claim, found: Comparison): Comparison {
  const { key } = x.measure!;
  if (!NEEDS_GROUND.has(key) && !ANY_COUNT.has(key)) return found;
  if (x.standing || y.standing) return found;
  const known = sameSubject(x, y) === 'yes' && !isGenericKey(key);
  return known || (topicOverlap(x, y) >= SAME_COUNT && key !== 'animals')
    ? found
    : apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
}
const SAME_COUNT = 0.4;
const ANY_COUNT: ReadonlySet<string> = new Set('people count:people animals things units devices'.split(' '));

/** Counts that a story has several of: a later one is a newer state only of the very same thing. */
const NEEDS_GROUND: ReadonlySet<string> = new Set(
  'employees jobs members patients passengers customers users'.split(' '),
);

/** Shared words of the shorter clause, the measure itself counted as one of them. */
function commonGround(x: Claim, y: Claim): number {
  const measure = needsObject(x.measure!.key) ? 0 : 1;
  return (sharedTopic(x, y).length + measure) / (Math.min(x.topic.length, y.topic.length) + measure);
}

/** A running count or an expectation gives way to its next state; anything else contradicts. */
function differing(a: Said, b: Said): Comparison {
  const [x, y] = [a.claim, b.claim];
  if (x.standing || y.standing) {
    const told = tellsOfChange(x, y) ? besideEachOther(a, b) : recalled(a, b);
    if (told) return told;
  }
  if (!a.said || !b.said) return apart('Ein Artikel ist undatiert.', 'One of the articles is undated.');
  const [then, now] = [stateDay(x, a.said)!, stateDay(y, b.said)!];
  const apartInDays = Math.abs(daysBetween(then, now));
  if (areRivals(x.speaker, y.speaker) && apartInDays <= RIVAL_DAYS && !(isToll(x) && apartInDays >= 1)) return differ;
  if (apartInDays >= 1 && ofOneVoice(x, y)) return newer(then < now ? 'b' : 'a');
  const future = speaksOfFuture(x.modality);
  if (!future && !(isRunning(x) && isRunning(y))) return differ;
  if (!future && isStock(x)) return differ;
  if (then !== now) return newer(then < now ? 'b' : 'a');
  if (hoursApart(a.said, b.said) >= HOURS_OF_A_STATE && !areRivals(x.speaker, y.speaker))
    return newer(a.said < b.said ? 'b' : 'a');
  return differ;
}

/** Days within which another party's figure contradicts rather than updates. */
const RIVAL_DAYS = 45;

/** Two figures of one passage: the replaced one is the earlier state, a party's earlier word against another party is its rival. */
function besideEachOther(a: Said, b: Said): Comparison {
  const [told, now, later] = a.claim.standing ? ([a.claim, b.claim, 'b'] as const) : ([b.claim, a.claim, 'a'] as const);
  if (told.standing === 'replaced')
    return isResult(told) && !speaksOfFuture(now.modality)
      ? apart('Anderer Zeitraum.', 'Another period.')
      : newer(later);
  // The article itself sets one party's word against the other's, or against what it found.
  if (told.speaker && !ofOneVoice(told, now)) return differ;
  return told.standing === 'former'
    ? newer(later)
    : apart('Ein Artikel nennt beide Zahlen nebeneinander.', 'One article gives both figures side by side.');
}

/** "Revenue fell from 64 to 52 million": last year's result stays what it was. */
const RESULTS: ReadonlySet<string> = new Set(
  'revenue profit operating-profit ebitda loss deficit exports imports production deliveries unit-sales'.split(' '),
);
const isResult = ({ measure }: Claim): boolean => measure !== null && RESULTS.has(measure.key);

/** A recalled figure against one of another article: replaced by what was said since, and no rival of what was said before. */
function recalled(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim.standing, b.claim.standing];
  if (x && y && x !== 'rival' && y !== 'rival')
    return apart('Beide erzählen einen früheren Stand.', 'Both tell of an earlier state.');
  if ((!x || x === 'rival') && (!y || y === 'rival')) return null;
  const xIsTold = x !== undefined && x !== 'rival';
  const [told, now, later] = xIsTold ? ([a, b, 'b'] as const) : ([b, a, 'a'] as const);
  if (!told.said || !now.said) return apart('Ein Artikel ist undatiert.', 'One of the articles is undated.');
  const sameParty = ofOneVoice(told.claim, now.claim) || (told.claim.speaker === null && now.claim.speaker === null);
  const sure = told.claim.standing === 'replaced' || sameParty;
  return sure && daysBetween(now.said, told.said) <= RECALLED_DAYS
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
  'deaths injured missing infections evacuated displaced rescued arrests signatures animals-culled tested households burned-area water-level votes vote-share turnout seats'.split(
    ' ',
  ),
);
const isToll = ({ measure }: Claim): boolean => measure !== null && TOLLS.has(measure.key) && !isPeak(measure);
const isPeak = (measure: Measure): boolean => measure.qualifiers.includes('maximum');

/** What stays as it is until somebody says that it changed. */
const STOCKS: ReadonlySet<string> = new Set(
  'hospital-beds inhabitants length area height depth width schools'.split(' '),
);
const isStock = ({ measure }: Claim): boolean => measure !== null && STOCKS.has(measure.key);

/** A count that goes on: its level, not by how much it changed over some time. */
const isRunning = ({ measure }: Claim): boolean => measure?.course === 'status' && measure.aspect !== 'change';

const newer = (later: 'a' | 'b'): Comparison => ({
  ...comparison('newer', 'Ein neuerer Stand löst den früheren ab.', 'A newer state replaces the earlier one.'),
  later,
});

/** Within a day a count that moved on by this many hours is a newer state. */
const HOURS_OF_A_STATE = 2;
const hoursApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 3_600_000;

function intervalsMeet(a: ClaimTime, b: ClaimTime): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return a.value === b.value;
  return a.from.slice(0, 10) <= b.to.slice(0, 10) && b.from.slice(0, 10) <= a.to.slice(0, 10);
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
const lengthOf = (t: ClaimTime): number => (t.from && t.to ? daysBetween(t.from, t.to) : Number.POSITIVE_INFINITY);

/** From this long a time is a period in which much happens: more words must be shared. */
const PERIOD_DAYS = 45;
/** Share of the longer topic that two times of one happening have in common before they contradict. */
const DATE_DIFFERS = 0.45;
const PERIOD_OVERLAP = 0.4;
/** Of a day's own news, if a single word is shared: it must be much of what the clause says. */
const DAY_OVERLAP = 0.3;

/** One happening: its day and a word or name are shared; a day far from the report alone is seldom named for two things. */
function compareDates(a: Said, b: Said): Comparison {
  const [x, y] = [a.claim, b.claim];
  const shared = sharedTopic(x, y).length;
  const overlap = topicOverlap(x, y);
  if (intervalsMeet(x.time!, y.time!)) {
    const wide = Math.max(lengthOf(x.time!), lengthOf(y.time!)) > PERIOD_DAYS;
    const remote = isRemote(a, wide) && isRemote(b, wide);
    const enough = remote
      ? !wide || shared >= 1 || isLongAgo(a)
      : wide
        ? shared >= FEWEST_SHARED && overlap >= PERIOD_OVERLAP
        : shared >= FEWEST_SHARED || (shared >= 1 && overlap >= DAY_OVERLAP);
    return enough ? agree : apart('Ein anderes Ereignis.', 'Another event.');
  }
  const alike = shared / Math.max(x.topic.length, y.topic.length);
  if (alike < DATE_DIFFERS || shared < FEWEST_SHARED || sameSubject(x, y) === 'no')
    return apart('Ein anderes Ereignis.', 'Another event.');
  if (x.article === y.article) return apart('Ein Artikel nennt beide Zeitpunkte.', 'One article gives both times.');
  if (!isExact(x) || !isExact(y)) return apart('Eine Zeitangabe ist unscharf.', 'One of the times is vague.');
  return speaksOfFuture(x.modality) && speaksOfFuture(y.modality) ? differing(a, b) : differ;
}

/** A day or a month: seasons, parts of the day and bare years contradict nothing. */
const isExact = ({ time }: Claim): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(time?.value ?? '');

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

/** Two prints of one quotation differ by punctuation and translation marks at most. */
const SAME_QUOTE = 0.8;

function compareQuotes(a: Claim, b: Claim): Comparison {
  return topicOverlap(a, b) >= SAME_QUOTE ? agree : apart('Ein anderes Zitat.', 'Another quotation.');
}

const STATEMENT_AGREES = 0.5;
const FEWEST_AGREED = 3;
/** Share of the longer statement's words: a short sentence inside a long one is not the same news. */
const MOST_AGREES = 0.4;
const FEWEST_SHARED = 2;
/** A denial must name what it denies: two thirds of the words, and three of them. */
const STATEMENT_DENIES = 0.67;
const FEWEST_DENIED = 3;

/**
 * Statements agree by their words. They contradict only where one is a denial of the other in so many words: a "nicht"
 * somewhere in one of two loosely alike sentences is no contradiction.
 */
function compareStatements(a: Claim, b: Claim): Comparison {
  const [overlap, shared] = [topicOverlap(a, b), sharedTopic(a, b).length];
  if (otherCircumstances(a, b)) return apart('Andere Umstände.', 'Other circumstances.');
  if (
    a.kind === 'stance' ||
    overlap < STATEMENT_AGREES ||
    shared < FEWEST_AGREED ||
    shared < Math.max(a.topic.length, b.topic.length) * MOST_AGREES
  )
    return apart('Eine andere Aussage.', 'Another statement.');
  const denies = (c: Claim): boolean => c.negated !== (c.modality === 'denied');
  if (denies(a) === denies(b)) return agree;
  const outright = (a.modality === 'denied') !== (b.modality === 'denied');
  const most = Math.max(a.topic.length, b.topic.length);
  if (
    !outright ||
    shared * 2 < most ||
    beyondNames(a, b) < FEWEST_DENIED ||
    overlap < STATEMENT_DENIES ||
    shared < FEWEST_DENIED ||
    a.article === b.article
  )
    return apart('Vermutlich eine andere Aussage.', 'Probably another statement.');
  return comparison('differ', 'Eine Seite bestreitet, was die andere sagt.', 'One side denies what the other says.');
}

/** Another figure, another named day, or a plan against a deed: no two reports of one event. */
function otherCircumstances(a: Claim, b: Claim): boolean {
  const figures = (c: Claim): string =>
    c.topic
      .filter((w) => w.startsWith('n:'))
      .sort()
      .join();
  if (figures(a) !== figures(b) && figures(a) && figures(b)) return true;
  if (speaksOfFuture(a.modality) !== speaksOfFuture(b.modality)) return true;
  const [done, other] = [predicatesOf(a), predicatesOf(b)];
  if (done.length > 0 && other.length > 0 && !done.some((word) => other.includes(word))) return true;
  const [x, y] = [a.time, b.time];
  return x !== null && y !== null && !x.implied && !y.implied && !intervalsMeet(x, y);
}

/** What was done: two statements that share none of these concepts tell two deeds. */
const PREDICATES: ReadonlySet<string> = new Set(
  'reject approve decide investigate demand deny confirm criticise praise warn promise raise cut rise fall win lose accuse acquit convict release arrest close open begin end buy sell'
    .split(' ')
    .map((concept) => `concept:${concept}`),
);
const predicatesOf = (claim: Claim): readonly string[] => claim.topic.filter((word) => PREDICATES.has(word));

/** Shared words that are more than the name of whom both speak: "Ruth Anders widerspricht" denies nothing in particular. */
function beyondNames(a: Claim, b: Claim): number {
  const names = `${a.subject?.entity ?? ''} ${b.subject?.entity ?? ''}`.toLowerCase().split(/\s+/);
  return sharedTopic(a, b).filter((word) => !names.some((name) => name.length > 1 && word.includes(name))).length;
}
