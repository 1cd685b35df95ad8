/** What comparing two claims gives, and what it is given. */

import type { Claim, ClaimTime, Localized, Modality } from '../../model/index.ts';
import type { BeforeHead } from './things.ts';

/** A claim with the moment it was said: ISO 8601, null where the article is undated. */
export interface Said {
  readonly claim: Claim;
  readonly said: string | null;
  /** its sentence turns down what another says: one party's word against the other's */
  readonly turnsDown?: boolean;
  /** of an undated article: the moment it was surely written after, ISO 8601 */
  readonly after?: string | null;
  /** its sentence says that it is a first account, or that it holds by now: see first-and-now.ts */
  readonly moment?: Moment | null;
}
export type Moment = 'first' | 'by now';

/** The two with a moment each that orders them; null where one is undated and nothing says that it is the later. */
export function ordered(a: Said, b: Said): readonly [a: string, b: string] | null {
  if (a.said && b.said) return [a.said, b.said];
  const [undated, dated] = a.said ? [b, a] : [a, b];
  if (!dated.said || !undated.after || Date.parse(undated.after) < Date.parse(dated.said)) return null;
  const since = new Date(Date.parse(undated.after) + SINCE).toISOString();
  return a.said ? [a.said, since] : [since, b.said!];
}
/** Who tells of an overtaken state writes no sooner after its report than this: two figures of one hour are one state. */
const SINCE = 2 * 3_600_000;

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
  /** heads of nouns of which the story has one thing only, see things.ts */
  readonly only?: ReadonlySet<string>;
  readonly beforeHead?: BeforeHead;
}

export const comparison = (relation: Relation, de: string, en: string): Comparison => ({ relation, why: { de, en } });
export const apart = (de: string, en: string): Comparison => comparison('not-comparable', de, en);

/** Reasons that several kinds of claims give. */
export const APART = {
  littleInCommon: apart('Zu wenig gemeinsamer Zusammenhang.', 'Too little in common.'),
  otherPeriod: apart('Anderer Zeitraum.', 'Another period.'),
  planAndFact: apart('Plan und Tatsache.', 'A plan and a fact.'),
  otherEvent: apart('Ein anderes Ereignis.', 'Another event.'),
  otherMeasure: apart('Andere Messgröße.', 'Another measure.'),
  otherSubject: apart('Anderer Gegenstand.', 'Another subject.'),
  otherLimits: apart('Andere Abgrenzung der Messgröße.', 'The measure is delimited differently.'),
  sideBySide: apart('Ein Artikel nennt beide Zahlen nebeneinander.', 'One article gives both figures side by side.'),
  yearAlone: apart('Ein Jahr allein verbindet nichts.', 'A year alone binds nothing together.'),
};

export function intervalsMeet(a: ClaimTime, b: ClaimTime): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return a.value === b.value;
  return a.from.slice(0, 10) <= b.to.slice(0, 10) && b.from.slice(0, 10) <= a.to.slice(0, 10);
}

const DAY = 86_400_000;
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
export const lengthOf = (t: ClaimTime): number =>
  t.from && t.to ? daysBetween(t.from, t.to) : Number.POSITIVE_INFINITY;

/** Plans and forecasts are not facts: what is expected can't contradict what happened. */
export const speaksOfFuture = (modality: Modality): boolean => modality === 'forecast' || modality === 'planned';

export const agree = comparison('agree', 'Die Angaben vertragen sich.', 'The figures agree.');
export const differ = comparison('differ', 'Die Angaben widersprechen sich.', 'The figures contradict each other.');
export const NO_RATE = apart('Andere Währung, kein Wechselkurs des Tages.', 'Another currency, no rate of the day.');
/** Two reports of one thing share so many words at least. */
export const FEWEST_SHARED = 2;
