/** Whether two claims agree, differ or can't be compared. The one place that compares; in doubt: not comparable. */
import {
  type Claim,
  type ClaimTime,
  type Localized,
  type Modality,
  type Quantity,
  unreachable,
} from '../model/index.ts';
import { allowed, type Interval, meets } from './amounts.ts';
import { sameSubject, topicOverlap } from './subjects.ts';
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

function compareFigures(a: Said, b: Said, options: CompareOptions): Comparison {
  return notComparable(a, b) ?? compareAmounts(a, b, options);
}

/** The first reason why two figures can't be compared; null when they can. */
function notComparable(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  if (!x.measure || !y.measure || x.measure.key !== y.measure.key)
    return apart('Andere Messgröße.', 'Another measure.');
  if (x.measure.aspect !== y.measure.aspect)
    return apart('Stand und Veränderung sind nicht vergleichbar.', 'A level and a change cannot be compared.');
  if (x.measure.qualifiers.join() !== y.measure.qualifiers.join())
    return apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.');
  if (speaksOfFuture(x.modality) !== speaksOfFuture(y.modality))
    return apart('Erwartung und Tatsache.', 'An expectation and a fact.');
  if (sameSubject(x, y) === 'no') return apart('Anderer Gegenstand.', 'Another subject.');
  if (x.place && y.place && x.place !== y.place) return apart('Anderer Ort.', 'Another place.');
  if (!timesMeet(x, y)) return apart('Anderer Zeitraum.', 'Another period.');
  if (isGeneric(x) && topicOverlap(x, y) < GENERIC_OVERLAP)
    return apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.');
  return null;
}

/** A counted noun alone ("Menschen") says little: its clause must share a third of its content words. */
const GENERIC_OVERLAP = 0.34;
const isGeneric = (claim: Claim): boolean =>
  claim.measure !== null && (claim.measure.key.startsWith('lemma:') || claim.measure.key.startsWith('count:'));

function timesMeet(a: Claim, b: Claim): boolean {
  if (!a.time || !b.time || a.time.implied || b.time.implied) return true;
  return intervalsMeet(a.time, b.time);
}

function intervalsMeet(a: ClaimTime, b: ClaimTime): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return a.value === b.value;
  return a.from <= b.to && b.from <= a.to;
}

function compareAmounts(a: Said, b: Said, options: CompareOptions): Comparison {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (x.identifier || y.identifier) return x.identifier === y.identifier ? agree : differing(a, b);
  const factor = conversion(x, y, a, options);
  if (typeof factor !== 'number') return factor;
  const left = allowed(x);
  const right = allowed(y);
  if (!left || !right) return apart('Eine Angabe ist unbestimmt.', 'One of the amounts is vague.');
  const scaled: Interval = [right[0] * factor, right[1] * factor];
  return meets(left, scaled) ? agree : differing(a, b);
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

/** In doubt no conflict: hedged figures and weak subjects only stand beside each other. */
function differing(a: Said, b: Said): Comparison {
  const status = a.claim.measure?.course === 'status' || speaksOfFuture(a.claim.modality);
  const [x, y] = [a.said?.slice(0, 10) ?? null, b.said?.slice(0, 10) ?? null];
  if (status && x && y && x !== y) {
    const later = x < y ? 'b' : 'a';
    return {
      ...comparison('newer', 'Ein neuerer Stand löst den früheren ab.', 'A newer state replaces the earlier one.'),
      later,
    };
  }
  if (a.claim.modality === 'hedged' || b.claim.modality === 'hedged')
    return apart('Eine Angabe steht unter Vorbehalt.', 'One of the figures is hedged.');
  if (Math.min(a.claim.confidence, b.claim.confidence) < SURE)
    return apart('Der Bezug der Zahl ist unsicher.', 'What the figure refers to is uncertain.');
  return comparison('differ', 'Die Angaben widersprechen sich.', 'The figures contradict each other.');
}

/** Below this confidence of the reader a difference is no conflict. */
const SURE = 0.5;

/** Dates of one happening: its words must largely be the same before two dates can contradict. */
const DATE_AGREES = 0.3;
const DATE_DIFFERS = 0.6;

function compareDates(a: Said, b: Said): Comparison {
  const [x, y] = [a.claim, b.claim];
  const shared = topicOverlap(x, y);
  if (shared < DATE_AGREES || sameSubject(x, y) === 'no') return apart('Ein anderes Ereignis.', 'Another event.');
  if (intervalsMeet(x.time!, y.time!)) return agree;
  if (shared < DATE_DIFFERS) return apart('Vermutlich ein anderes Ereignis.', 'Probably another event.');
  return differing(a, b);
}

/** Two prints of one quotation differ by punctuation and translation marks at most. */
const SAME_QUOTE = 0.8;

function compareQuotes(a: Claim, b: Claim): Comparison {
  return topicOverlap(a, b) >= SAME_QUOTE ? agree : apart('Ein anderes Zitat.', 'Another quotation.');
}

const STATEMENT_AGREES = 0.5;

function compareStatements(a: Claim, b: Claim): Comparison {
  if (a.kind === 'stance' || topicOverlap(a, b) < STATEMENT_AGREES)
    return apart('Eine andere Aussage.', 'Another statement.');
  const denies = (c: Claim): boolean => c.negated !== (c.modality === 'denied');
  if (denies(a) !== denies(b))
    return comparison('differ', 'Eine Seite bestreitet, was die andere sagt.', 'One side denies what the other says.');
  return agree;
}
