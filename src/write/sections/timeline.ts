/** What happened when, in the order of the days the sources name: a view of its own, which may tell again what the text tells. */
import type { Claim, DraftSentence, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { type Told, toldAgain } from '../choose/told.ts';
import { tell } from '../tell/facts.ts';
import { hasSureYear } from '../tell/sure-year.ts';
import { dateIn, monthNames } from '../tell/time.ts';

/** Entries to choose from for each that is printed: not everything that is dated can be told. */
const CANDIDATES = 4;

export function timelineOf(m: Material, limit: number, before: Told): DraftSentence[] {
  const told = toldAgain(before);
  const dated = m.verdicts.flatMap((v) => {
    const claim = m.lead(v);
    const day = claim && hasSureYear(m, claim) ? dayOf(claim) : null;
    return day && HAPPENINGS.has(v.claimKind) ? [{ v, day }] : [];
  });
  return dated
    .slice(0, limit * CANDIDATES)
    .flatMap(({ v, day }) => {
      const sentence = tell(m, v, told);
      return sentence ? [{ day, sentence: dayInFront(m, sentence, day) }] : [];
    })
    .slice(0, limit)
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ sentence }) => sentence);
}

const HAPPENINGS: ReadonlySet<Verdict['claimKind']> = new Set(['date', 'event', 'figure']);

/** The day the claim itself names; null for one that only the day of publication gives, and for anything vaguer. */
const dayOf = ({ time }: Claim): string | null =>
  time && !time.implied && /^\d{4}-\d\d-\d\d/.test(time.value) ? time.value.slice(0, 10) : null;

/** "18. November 2026: ...", unless the sentence names the day: a reader looks down the days. */
function dayInFront(m: Material, sentence: DraftSentence, day: string): DraftSentence {
  const month = monthNames(m.lang)[Number(day.slice(5, 7)) - 1]!;
  const named = new RegExp(
    `(?<!\\d)${Number(day.slice(8, 10))}\\.? ${month}|${month} ${Number(day.slice(8, 10))}(?!\\d)`,
  );
  return named.test(sentence.text) ? sentence : { ...sentence, text: `${dateIn(day, m.lang)}: ${sentence.text}` };
}
