/** Dates of draft and sources: whether one follows from the other. */
import type { TimeExpression } from '../model/index.ts';
import type { Case } from './rule.ts';
import type { SheetSentence } from './sheet.ts';
import type { SourceSentence, SourceSet } from './sources.ts';
import { type Located, type Standing, standingOf } from './standing.ts';

/** References without a date of their own: past, present, future. */
const VAGUE = /(?:PAST|PRESENT|FUTURE)_REF/;

/** Names a part of the calendar itself; "a year before" hangs on another date and is judged with that one. */
const isAnchored = (time: TimeExpression): boolean =>
  time.known.some(
    (part) => part === 'year' || part === 'month' || part === 'day' || part === 'weekday' || part === 'hour',
  );

const known = new WeakMap<SourceSet, readonly Located<TimeExpression>[]>();

/** All dates and times of day of the sources, in order. */
export function sourceTimes(sources: SourceSet): readonly Located<TimeExpression>[] {
  const found =
    known.get(sources) ??
    sources.sentences.flatMap((at) => at.sentence.times.filter(isPoint).map((value) => ({ value, in: at })));
  known.set(sources, found);
  return found;
}

const isPoint = (time: TimeExpression): boolean => time.type === 'DATE' || time.type === 'TIME';

/** The dates of a sentence that can be looked up. */
export const timesOf = (sentence: SheetSentence): TimeExpression[] =>
  sentence.times.filter((t) => isPoint(t) && !VAGUE.test(t.value) && isAnchored(t));

/** How a date stands among those of the sources; only a date of the same precision is a rival. */
export const timeStanding = (of: Case, sentence: SheetSentence, time: TimeExpression): Standing<TimeExpression> =>
  standingOf(of, sentence, time, sourceTimes(of.sources), (other, at) => {
    if (agrees(time, other)) return 'same';
    return !hangs(other, at) &&
      other.type === time.type &&
      other.value.length === time.value.length &&
      !agrees(other, time)
      ? 'rival'
      : null;
  });

/** "am Vortag", "the day after": told from another day, which the reader may have taken for the wrong one. */
export const hangs = ({ start, end }: TimeExpression, { sheet }: Pick<SourceSentence, 'sheet'>): boolean =>
  HANGS.test(sheet.text.slice(start, end));
const HANGS =
  /vortag|folgetag|(?:selben|gleichen|diesem) tag|(?:same|that) day|tags (?:darauf|zuvor)|tag (?:darauf|danach|davor|zuvor)|(?:previous|following|next) day|day (?:before|after|earlier|later)/i;

/** The draft may be vaguer than the source ("im März" of "am 10. März"), never more exact. */
export function agrees(draft: TimeExpression, source: TimeExpression): boolean {
  if (
    draft.value === source.value ||
    (isClockAlone(draft) && isClockAlone(source) && clockOf(draft) === clockOf(source))
  )
    return true;
  if (clockOf(draft) !== null && clockOf(source) !== null && clockOf(draft) !== clockOf(source)) return false;
  if (namesWeekday(draft) || namesWeekday(source))
    return sameWeekday(draft, source) || (impliesYear(draft, source) && sameDay(draft.value, source.value));
  if (impliesYear(draft, source)) return sameDay(draft.value, source.value);
  if (draft.from && draft.to && source.from && source.to) return draft.from <= source.from && source.to <= draft.to;
  return partly(draft.value, source.value);
}

/** "gegen 3.10 Uhr": of which day is the reader's guess, from what stands around it. */
const isClockAlone = (time: TimeExpression): boolean =>
  time.type === 'TIME' && !time.known.some((part) => part === 'day' || part === 'month' || part === 'weekday');

/** A bare weekday: whether the one before or the one behind was meant is the reader's guess. */
const namesWeekday = (time: TimeExpression): boolean => time.known.includes('weekday') && !time.known.includes('day');

/** The days are the same or some weeks apart, as reports of one story are; a span of days holds one of them. */
function sameWeekday(draft: TimeExpression, source: TimeExpression): boolean {
  if (!draft.from || !draft.to || !source.from || !source.to) return partly(draft.value, source.value);
  return SHIFTS.some((shift) => {
    const [from, to] = [dayOf(source.from!) + shift, dayOf(source.to!) + shift];
    return dayOf(draft.from!) <= from && to <= dayOf(draft.to!);
  });
}
const SHIFTS = [-21, -14, -7, 0, 7, 14, 21];
/** Days since 1970 of an ISO date. */
const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** One of them names no year: which one was meant is a guess, so month and day decide. */
const impliesYear = (a: TimeExpression, b: TimeExpression): boolean =>
  [a, b].some((t) => t.implied.includes('year') && t.known.includes('month')) &&
  a.value.length >= 7 &&
  b.value.length >= 7;

/** Month and day alike; a value without day covers each day of its month. */
const sameDay = (draft: string, source: string): boolean => source.slice(5, 10).startsWith(draft.slice(5, 10));

/** Hour and minute on a dial of twelve hours: four in the afternoon is 16 o'clock. */
export function clockOf(time: TimeExpression): string | null {
  const found = /T(\d\d)(?::(\d\d))?/.exec(time.value);
  return found ? `${Number(found[1]) % 12}:${found[2] ?? '00'}` : null;
}

/** "XXXX-03-10" against "2026-03-10": parts not known agree with everything. */
function partly(a: string, b: string): boolean {
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)];
  const length = Math.min(x.length, y.length);
  if (length < 4 || !(x + y).includes('X')) return false;
  let shared = 0;
  for (let i = 0; i < length; i++) {
    if (x[i] === 'X' || y[i] === 'X' || x[i] === '-') continue;
    if (x[i] !== y[i]) return false;
    shared++;
  }
  return shared > 0 && x.length <= y.length;
}

/** "ab Mai" of "bis 30. April", "vor 2028" of "bis Ende 2027", "bis Mittwoch" of "ab Donnerstag": one border, told from its two sides. */
export const isBorder = (time: TimeExpression, before: string, source: TimeExpression, there: string): boolean =>
  (FROM.test(before) && (UNTIL.test(there) || ENDS.test(there)) && isDayAfter(source.to, time.from)) ||
  (UNTIL.test(before) && FROM.test(there) && isDayAfter(time.to, source.from));
const FROM = /(?<!\p{L})(?:ab|vor|von|from|before)\s(?:dem\s|der\s)?$/iu;
const UNTIL =
  /(?<!\p{L})(?:bis|until|till)\s(?:(?:zum|einschließlich|the|and including|mindestens|at least|ende|end of)\s){0,2}$/iu;
/** "stellt die Fähre zum 30. April ein" */
const ENDS = /(?<!\p{L})zum\s(?:ende\s)?$/iu;
const DAY = 86_400_000;
const isDayAfter = (day: string | undefined, next: string | undefined): boolean =>
  day !== undefined && next !== undefined && Date.parse(next.slice(0, 10)) - Date.parse(day.slice(0, 10)) === DAY;
