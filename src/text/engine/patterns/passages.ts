/**
 * Cuts passages out of a text in the form the matcher reads fastest.
 *
 * V8 keeps a string in one byte a character if all of them are Latin-1, else in two: one „ or – makes the whole text wide,
 * and every piece cut from it too. On a wide string `\p{L}` costs a call for each letter, three to seven times the time.
 * Nearly all clauses hold no such character: these are cut from a copy in which the wide ones are blanked out.
 */

import { holdsStandIn, LAST_NARROW, NOTHING, standIn } from './twins.ts';

/** The same piece as `text.slice(start, end)`, offsets not negative. */
export type Slice = (start: number, end?: number) => string;

export interface Passages {
  readonly slice: Slice;
  /** the text in one byte a character, see there; null where it has none */
  readonly twin: string | null;
  /** is there a character beyond Latin-1 in the passage? */
  isWide(start: number, end: number): boolean;
}

/** Stands in the copy where a wide character was that nothing can stand for; never seen, for what holds one is cut from the text itself. */
const BLANK = 0;
/** A text with more than this part of wide characters is in another script. */
const MOST_WIDE = 0.2;
/** Units made a string at a time: they are arguments of one call. */
const CHUNK = 4096;

export function passagesOf(text: string): Passages {
  const wide: number[] = [];
  const { copy, isTwin } = narrowCopy(text, wide);
  const isWide = (start: number, end: number): boolean => holdsBetween(wide, start, end);
  if (wide.length > MOST_WIDE * text.length)
    return { slice: (start, end) => text.slice(start, end), twin: null, isWide };
  return {
    slice: (start, end = text.length) => (isWide(start, end) ? text.slice(start, end) : copy.slice(start, end)),
    twin: isTwin ? copy : null,
    isWide,
  };
}

/** The text in one byte a character, its twin if it has one; fills in where its wide characters stand. */
function narrowCopy(text: string, wide: number[]): { readonly copy: string; readonly isTwin: boolean } {
  let copy = '';
  let isTwin = !holdsStandIn(text);
  for (let from = 0; from < text.length; from += CHUNK) {
    const units: number[] = [];
    for (let at = from; at < Math.min(from + CHUNK, text.length); at++) {
      const unit = text.charCodeAt(at);
      const narrow = unit > LAST_NARROW ? standIn(unit) : unit;
      if (unit > LAST_NARROW) wide.push(at);
      if (narrow === NOTHING) isTwin = false;
      units.push(narrow === NOTHING ? BLANK : narrow);
    }
    copy += String.fromCharCode.apply(null, units);
  }
  return { copy, isTwin };
}

/** Does one of the sorted places lie in the passage? */
function holdsBetween(places: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < end;
}
