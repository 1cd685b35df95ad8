/** Two times that a deed took: one deed, counted from one thing and by the same people, or another. */
import type { Claim } from '../../model/index.ts';
import { clockFigures } from '../../text/index.ts';
import { AFTER, DEED, ELAPSED, RACE, RUNNER, WHO } from '../figures/elapsed.ts';
import { allowed, meets } from './amounts.ts';
import { isOneVoice } from './attribution-parties.ts';
import { newer } from './compare-states.ts';
import { APART, agree, apart, type Comparison, comparison, intervalsMeet, ordered, type Said } from './comparison.ts';
import { topicStem } from './subjects.ts';
import { measuredIn } from './units.ts';

export const isElapsedTime = ({ measure }: Claim): boolean => measure?.key === ELAPSED;

export function compareElapsed(a: Said, b: Said): Comparison {
  const [x, y] = [a.claim, b.claim];
  if (!isElapsedTime(x) || !isElapsedTime(y)) return APART.otherMeasure;
  if (x.measure!.qualifiers.join() !== y.measure!.qualifiers.join()) return OTHER_DEED;
  if (told(x, DEED).join() !== told(y, DEED).join() || !oneMatter(x, y)) return OTHER_DEED;
  if (timesApart(x, y)) return APART.otherPeriod;
  if (amountsMeet(x, y)) return agree;
  if (x.article === y.article) {
    const isBody = x.role !== 'title' && y.role !== 'title';
    return isBody && (x.standing === 'rival') !== (y.standing === 'rival') ? DIFFERENT : APART.sideBySide;
  }
  if (x.speaker && y.speaker && isOneVoice(x.speaker, y.speaker)) {
    const times = ordered(a, b);
    return times ? newer(times[0] < times[1] ? 'b' : 'a') : OTHER_DEED;
  }
  return DIFFERENT;
}

const OTHER_DEED = apart('Ein anderer Vorgang.', 'Another happening.');
const DIFFERENT = comparison(
  'differ',
  'Für denselben Vorgang sind verschiedene Zeiten genannt.',
  'Different times are given for one happening.',
);

const told = ({ topic }: Claim, mark: string): readonly string[] =>
  topic.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));

/** Counted from one thing and by nobody else; or, where that is left out, by two or more of the same. */
function oneMatter(x: Claim, y: Claim): boolean {
  const [from, since] = [told(x, AFTER)[0], told(y, AFTER)[0]];
  if (from && since && !isOneNoun(from, since)) return false;
  if (told(x, DEED)[0] === RACE) return isOneRace(x, y);
  const [some, others] = [told(x, WHO), told(y, WHO)];
  const shared = some.filter((w) => others.some((o) => isOneNoun(w, o))).length;
  if (from && since) return shared > 0 || some.length === 0 || others.length === 0;
  return shared >= FEWEST_SHARED || (shared > 0 && Math.min(some.length, others.length) === 1);
}
const FEWEST_SHARED = 2;

/** Two times of one runner, both told with the place or the race. */
function isOneRace(x: Claim, y: Claim): boolean {
  const [some, others] = [told(x, RUNNER), told(y, RUNNER)];
  if (!some.some((one) => others.some((other) => isOneName(one, other)))) return false;
  const names = new Set([...some, ...others].flatMap((name) => name.split(/\s+/)));
  const beside = (c: Claim): readonly string[] => told(c, WHO).filter((word) => !names.has(word));
  return beside(x).some((w) => beside(y).some((o) => isOneNoun(w, o)));
}

/** "Voss" is "Mara Voss". */
const isOneName = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** "Amt" and "Gesundheitsamt" are one where nothing else is told apart. */
function isOneNoun(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return topicStem(long) === topicStem(short) || (short.length > 2 && long.endsWith(short));
}

/** Two days of which neither is only that of the report, or a year that is over. */
function timesApart({ time: x }: Claim, { time: y }: Claim): boolean {
  if (!x || !y || (x.implied && y.implied)) return false;
  if (!x.implied && !y.implied) return !intervalsMeet(x, y);
  const [named, report] = x.implied ? [y, x] : [x, y];
  return (named.to ?? '9').slice(0, 4) < (report.from ?? '').slice(0, 4);
}

function amountsMeet(x: Claim, y: Claim): boolean {
  const [left, right] = [allowed(x.quantity!), allowed(y.quantity!)];
  const factor = measuredIn(y.quantity!).factor / measuredIn(x.quantity!).factor;
  // "2:12" of "2:12:18"
  if (isInMinutes(x, y) || isInMinutes(y, x)) return true;
  return left !== null && right !== null && meets(left, [right[0] * factor, right[1] * factor]);
}

/** Both told in figures with colons, of which one leaves out the seconds. */
function isInMinutes({ quantity: x }: Claim, { quantity: y }: Claim): boolean {
  if (x?.unit !== 'minute' || y?.unit !== 'second' || clockFigures(x) === null || clockFigures(y) === null)
    return false;
  return x.value === Math.floor(y.value! / 60);
}
