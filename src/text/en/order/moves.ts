/** What stands at the end of an English main clause and may as well stand in front of it. */
import { pattern } from '../../engine/patterns/layout.ts';
import { baseOfIng, finiteForm, participleOf } from '../verb-forms.ts';
import { embeddedAt, secondPredicate, subordinate } from './joints.ts';
import type { Stretch } from './types.ts';
import { clauseBehind } from './verb.ts';
import { timesIn, type Word } from './words.ts';

/** Nouns whose own time may stand behind them: "the vote on 3 May" is no voting on 3 May. */
const EVENT = pattern()`
  ^(?:
    meetings? | votes? | elections? | strikes? | talks | deadlines? | hearings? | demonstrations?
    | conferences? | debates? | summits? | games? | match | matches | finals? | protests? | decisions?
    | attacks? | crash | crashes | fires? | accidents? | floods? | referendums? | sessions? | trials?
    | report | reports | study | studies | reviews? | events? | budgets? | plans? | season | figures?
    | value | level | levels | quota | result | results | draws? | outbreak | collapse | closure
    | merger | sale | purchase | launch | opening
  )$
`;

export function movableOf(
  text: string,
  words: readonly Word[],
  verb: number,
  end: number,
  embedded: number | null,
  inserted: number | null,
): (Stretch & { kind: 'time' | 'clause' })[] {
  const found: (Stretch & { kind: 'time' | 'clause' })[] = [];
  // what stands in front of two predicates would belong to both
  if (
    words.some(
      (w, i) =>
        i >= end &&
        /^(?:and|but)$/.test(w.low) &&
        i + 1 < words.length &&
        (finiteForm(words[i + 1]!.low) !== null || secondPredicate(words, i, end)),
    )
  )
    return found;
  const comma = words.findIndex((w, i) => i >= end - 1 && w.comma);
  const last = comma < 0 ? words.length : comma + 1;
  const sub = words.findIndex((_, i) => i > end && i < last && subordinate(words, i) !== null);
  const own = sub < 0 ? last : subordinate(words, sub)!;
  for (const t of timesIn(text)) {
    const i = words.findIndex((w) => w.start === t.start);
    const next = words.findIndex((w) => w.start >= t.end);
    const stop = next < 0 ? words.length : next;
    if (inserted !== null && i === inserted && stop === verb && words[i]!.low === 'on')
      found.push({ ...t, kind: 'time' });
    else if (i >= end && i < own && isOwnTime(words, i, stop, { verb, end, own, embedded }))
      found.push({ ...t, kind: 'time' });
  }
  if (sub >= 0 && own > end && embeddedBefore(words, end, own) === null && comma < 0 && isFrontable(words, own, sub))
    found.push({ start: words[own]!.start, end: text.length, kind: 'clause' });
  return found;
}

const embeddedBefore = (words: readonly Word[], end: number, to: number): number | null => {
  const at = embeddedAt(words.slice(0, to), end, end - 1);
  return at !== null && at < to ? at : null;
};

/** A time of the main verb itself: right behind it, or at the clause's end with no verb form or event between. */
function isOwnTime(
  words: readonly Word[],
  i: number,
  stop: number,
  { end, own, embedded }: { verb: number; end: number; own: number; embedded: number | null },
): boolean {
  if (!/^(?:on|in|at|between|since|for|over|during|within)$/.test(words[i]!.low)) return false;
  if (i === end) return /^(?:on|in|at)$/.test(words[i]!.low) && stop <= own;
  // "fell to £41 million in the first quarter from £88 million": what it was before goes on behind it
  const goesOn = /^(?:from|to)$/.test(words[stop]?.low ?? '') && /^[£$€]?\d/.test(words[stop + 1]?.low ?? '');
  if ((stop !== own && !goesOn) || (embedded !== null && embedded < i)) return false;
  const between = words.slice(end, i);
  if (
    between.some(
      (w) =>
        !w.time &&
        !w.cap &&
        (baseOfIng(w.low) !== null ||
          (participleOf(w.low) !== null && !/^(?:used|left)$/.test(w.low)) ||
          /^(?:than|as|and|or|but|between)$/.test(w.low)),
    )
  )
    return false;
  return (
    !EVENT.test(words[i - 1]!.low) &&
    !words[i - 1]!.time &&
    !/^(?:not|only|just|even|until|also|except|up|back|as|than)$/.test(words[i - 1]!.low)
  );
}

/** No pronoun that would stand before what it means. */
function isFrontable(words: readonly Word[], from: number, at: number): boolean {
  if (/^(?:before|until)$/.test(words[at]!.low) && !clauseBehind(words, at, words.length)) return false;
  if (
    words
      .slice(from)
      .some((w) => /^(?:it|its|they|their|them|he|his|him|she|her|this|that|those|these|so)$/.test(w.low))
  )
    return false;
  return !/^(?:and|or|but|only|not|even)$/.test(words[from - 1]!.low);
}
