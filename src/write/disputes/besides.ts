/** A figure as its sentence tells it, and behind it the amount that another source or voice gives, or had given before. */
import type { Claim, Language, Quantity, Verdict } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isKnown, type Told, toldAgain } from '../choose/told.ts';
import { restatements } from '../tell/facts.ts';
import { holds } from '../tell/figures.ts';
import { namesStranger, quotedSide } from '../tell/quoted-side.ts';
import type { Matter } from './afterwards.ts';
import type { Rivals } from './conflicts.ts';
import { otherSide } from './contested.ts';
import { passedIn } from './since.ts';
import { stamped } from './stamped.ts';
import { type Tail, tailOf } from './tails.ts';

/** Where the second side has no sentence that could be told: "Die Polizei sprach von 550." */
export function besides(m: Material, verdict: Verdict, pairs: readonly Rivals[], told: Told): readonly Matter[] {
  if (verdict.claimKind !== 'figure') return [];
  return pairs.flatMap(({ one, other }) =>
    verdict.kind === 'superseded'
      ? [...overtaken(m, verdict, one, told), ...replaced(m, verdict, { one, other }, told)]
      : [one, other].flatMap((first) => contested(m, verdict, first, told)),
  );
}

function contested(m: Material, verdict: Verdict, first: Claim, told: Told): readonly Matter[] {
  const tail = otherSide(m, verdict, first, told);
  if (!tail) return [];
  const second = tail.citations.flatMap(({ claim }) => (claim ? m.claim(claim) : []));
  if (isUnclear(m, tail, told)) return [];
  const within = second.every((c) => c.article === first.article);
  return firstSides(m, first, told).map((text) => ({
    text: m.phrases.conflictTold(text, tail.text, within),
    claims: [first, ...second],
  }));
}

function overtaken(m: Material, verdict: Verdict, first: Claim, told: Told): readonly Matter[] {
  const tail = tailOf(m, verdict, first);
  if (!tail) return [];
  const second = tail.citations.flatMap(({ claim }) => (claim ? m.claim(claim) : []));
  return firstSides(m, first, told).map((text) => ({
    // "85 Prozent, nach 65 in der Vorwoche": it says itself what was before
    text: saysAll(text, tail.text) ? text : m.phrases.supersededTold(text, tail.text),
    claims: [first, ...second],
  }));
}

/** The older value with its day, "inzwischen nennt B 26": where the newer report itself names the older one, and its sentence leans on others. */
function replaced(m: Material, verdict: Verdict, { one, other }: Rivals, told: Told): readonly Matter[] {
  const [now, former] = [one.quantity, other.quantity];
  const tail =
    now && former && isNearby(now, former) && holds(m, m.sentence(one).text, other)
      ? otherSide(m, verdict, other, told)
      : null;
  if (!tail) return [];
  const second = tail.citations.flatMap(({ claim }) => (claim ? m.claim(claim) : []));
  // what has been given anew once more is not how things stand
  if (second.some((c) => passedIn(m, c, m.sentence(c).text).length > 0)) return [];
  return firstSides(m, other, told).map((text) => ({
    text: m.phrases.supersededTold(text, tail.text),
    claims: [other, ...second],
  }));
}

/** "(bisher 87) ..., da vier hinzukommen": four took the place of nothing. */
const isNearby = ({ value: a }: Quantity, { value: b }: Quantity): boolean =>
  a !== null && b !== null && Math.max(Math.abs(a), Math.abs(b)) <= FACTOR * Math.min(Math.abs(a), Math.abs(b));
const FACTOR = 5;

/** Who gives the other amount, the reader must be able to place: "das Unternehmen", of which nothing was told, is nobody. */
const isUnclear = (m: Material, { text }: Tail, told: Told): boolean => {
  const noun = ANYBODY[m.lang].exec(text)?.[1];
  return namesStranger(m, text, told) || (noun !== undefined && !isKnown(told, contentLemmas(noun, m.lang)[0] ?? ''));
};
const ANYBODY: Readonly<Record<Language, RegExp>> = {
  de: /(?:^|^am [^,;]{5,20} hatte )(?:der|die|das) (Unternehmen|Firma|Konzern|Betreiber(?:in)?|Hersteller(?:in)?|Verein|Verband|Gruppe|Institut|Behörde|Amt) (?:nennt|laut|dagegen)/u,
  en: /^(?:on \d[^,;]{5,20} )?the (company|firm|group|operator|maker|club|association|institute|agency|office)(?:,|'s)/u,
};

const saysAll = (text: string, tail: string): boolean =>
  (tail.match(/\d[\d.,]*\d|\d/gu) ?? []).every((n) => text.includes(n));

/** With the day of its report where a newer one was written since. */
function firstSides(m: Material, claim: Claim, told: Told): readonly string[] {
  const s = m.sentence(claim);
  const alone = { ...toldAgain(told), flowing: false };
  const own = restatements(m, s, alone)
    .take(MOST_WAYS)
    .map((text) => stamped(m, s, text, alone))
    .toArray();
  const quoted = quotedSide(m, claim, told);
  return [...own, ...(quoted ? [quoted] : [])].filter((t) => holds(m, t, claim));
}
/** What the gate refuses in one order it mostly refuses in all. */
const MOST_WAYS = 2;
