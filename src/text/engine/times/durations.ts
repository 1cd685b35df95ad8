/** Resolves lengths of time: "drei Tage", "vor vier Jahren", "in drei bis fünf Jahren". */
import { type TimePart, unreachable } from '../../../model/index.ts';
import { dayNumber } from './calendar.ts';
import { type Days, daysOf } from './interval.ts';
import { dated, type Resolved, reference, type Surroundings, statedYear } from './resolved.ts';
import type { DurationMeaning, YearMeaning } from './types.ts';
import { durationValue, moved, openPeriod, periodValue } from './values.ts';

export function duration(meaning: DurationMeaning, near: Surroundings): Resolved {
  const { unit, amount, anchor, firstOf } = meaning;
  const value = meaning.exact ?? durationValue(unit, meaning.low === undefined ? amount : null);
  if (firstOf) return firstOfYear(value, meaning, firstOf, near);
  if (!anchor || near.published === null || amount === null) return unanchoredDuration(meaning, value);
  const days = bothEnds(meaning, amount, near.published);
  const implied: TimePart[] = ['year'];
  if (!meaning.asDate || !days || meaning.low !== undefined)
    return { type: 'DURATION', value, days, known: [], implied };
  const signed = anchor === 'ago' ? -amount : amount;
  return dated(periodValue(unit, moved(near.published, unit, signed)), [], implied);
}

function firstOfYear(value: string, { unit, amount }: DurationMeaning, of: YearMeaning, near: Surroundings): Resolved {
  const year = statedYear(of, near) ?? null;
  const first = year === null || amount === null ? null : dayNumber(year, 1, 1);
  const days = first === null ? null : { first, last: moved(first, unit, amount ?? 0) - 1 };
  return {
    type: 'DURATION',
    value,
    days,
    known: 'written' in of ? ['year'] : [],
    implied: 'written' in of ? [] : ['year'],
  };
}

function unanchoredDuration(meaning: DurationMeaning, value: string): Resolved {
  if (!meaning.asDate) return { type: 'DURATION', value, days: null, known: [], implied: [] };
  if (meaning.amount !== null) return reference(openPeriod(meaning.unit));
  return reference(meaning.anchor === 'ago' ? 'PAST_REF' : 'FUTURE_REF');
}

/** "in drei bis fünf Jahren": from the lower bound's days to the upper one's. */
function bothEnds(meaning: DurationMeaning, amount: number, published: number): Days | null {
  const far = anchoredDays(meaning, amount, published);
  const near = meaning.low === undefined ? far : anchoredDays(meaning, meaning.low, published);
  return far && near && { first: Math.min(far.first, near.first), last: Math.max(far.last, near.last) };
}

/** "vor vier Jahren" covers the whole year four years back: the words are no more exact than their unit. */
function anchoredDays({ unit, anchor }: DurationMeaning, amount: number, published: number): Days | null {
  const back = moved(published, unit, -amount);
  const on = moved(published, unit, amount);
  const around = (day: number) => daysOf(periodValue(unit, day));
  switch (anchor) {
    case 'ago':
      return around(back);
    case 'ahead':
      return around(on);
    case 'since': {
      const begin = around(back);
      return begin && { first: begin.first, last: published };
    }
    case 'last':
      return { first: back, last: published };
    case 'next':
      return { first: published, last: on };
    case undefined:
      return null;
    default:
      return unreachable(anchor);
  }
}
