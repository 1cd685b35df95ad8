/** A figure that the newest report to give it gives as corrected is not told as the one that holds. */

import { type Localized, overlaps, type Quantity } from '../../model/index.ts';
import { comparable, isOtherCount, mayBeYear } from '../agreement.ts';
import { hasCue } from '../cues.ts';
import { against, figureByFigure, isToldBeside, placesOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, RuleExample, SupportRule } from '../rule.ts';
import { clauseAt, type SheetSentence } from '../sheet.ts';
import type { SourceSet } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Reederei Hallig-Linie hat nach dem Sturm 640 Fahrkarten erstattet. Das Hafenamt kommt auf 910 Fahrkarten, weit mehr als die 640, die die Reederei genannt hatte.',
    good: 'Die Reederei hatte 640 erstattete Fahrkarten gemeldet, das Hafenamt zählt 910.',
    bad: 'Nach dem Sturm wurden 640 Fahrkarten erstattet.',
    finding: '„640“ ist überholt: Die neueste Quelle, die es nennt, setzt „910“ an seine Stelle.',
  },
  {
    lang: 'en',
    source:
      'The Hallig ferry line refunded 640 tickets after the storm. The harbour office counted 910 tickets, not the 640 that the line had named.',
    good: 'The harbour office counts 910 refunded tickets; the ferry line had spoken of 640.',
    bad: 'After the storm 640 tickets were refunded.',
    finding: '“640” is overtaken: the newest source to give it puts “910” in its place.',
  },
];

export const overtaken: SupportRule = {
  name: 'overtaken',
  severity: 'block',
  about: {
    de: 'Eine Zahl, die die neueste Quelle berichtigt, darf nicht als die geltende dastehen.',
    en: 'A figure that the newest source corrects must not stand as the one that holds.',
  },
  examples,
  check: (of) =>
    figureByFigure(
      of.sentences.filter((s) => s.quotes.length === 0 && !hasCue(s.words, of.words.attributions)),
      (sentence, quantity) => {
        if (isReserved(of, sentence, quantity)) return null;
        if (mayBeYear(quantity) || quantity.type === 'duration' || quantity.type === 'age') return null;
        const now = successorOf(of, quantity);
        return now && !isToldBeside(of, sentence, now.quantity) ? against(of, quantity, now, message, cure) : null;
      },
    ),
};

/** The clause of the figure tells it as an earlier one, or of a day. */
function isReserved(of: Case, sentence: SheetSentence, quantity: Quantity): boolean {
  const clause = clauseAt(sentence, quantity);
  if (!clause) return true;
  return (
    hasCue(clause.words, of.words.earlier) ||
    sentence.times.some((t) => t.type === 'DATE' && overlaps(t, clause)) ||
    clause.words.some((w) => PAST(w) || of.words.negations.has(w.folded))
  );
}
const PAST = spelled(
  /^(?:hatten?|had|bisher|bislang|zunachst|anfangs|zuvor|statt|instead|initial\w*|thought|angeblich)$/,
);

/** The figure that takes its place at every place where the newest of its sources has it. */
function successorOf({ sources }: Case, quantity: Quantity): SourceFigure | null {
  const places = placesOf(quantity, sources);
  const newest = places.map(dayOf).sort().at(-1);
  let now: SourceFigure | null = null;
  let corrected = false;
  for (const place of places.filter((p) => dayOf(p) === newest)) {
    const other = corrects(place) ? rivalOf(place, sources) : null;
    // beside the correction the same report may first tell what was said before
    if (other) [now, corrected] = [now ?? other, true];
    else if (corrected) return null;
  }
  return now;
}
const dayOf = ({ in: { sheet } }: SourceFigure): string => sheet.published?.slice(0, 10) ?? '';

/** "not the 640", "statt 640", "more than the 640 that the line had named", "bisher war von 640 die Rede". */
function corrects({ quantity, in: { sheet, sentence } }: SourceFigure): boolean {
  const before = sheet.text.slice(sentence.start, quantity.start);
  const behind = sheet.text.slice(quantity.end, sentence.end);
  return DENIED.test(before) || (COMPARED.test(before) && NAMED.test(behind)) || EARLIER.test(before);
}
const ROUND = '(?:the |den |die |der |das |rund |etwa |about |some )?';
const DENIED = new RegExp(`(?:,? not|, nicht|\\b(?:statt|anstatt|instead of|rather than)(?: bisher)?) ${ROUND}$`, 'i');
const COMPARED = new RegExp(`\\b(?:than|above|below|over|under|against|als|über|unter|gegenüber|gegen) ${ROUND}$`, 'i');
const NAMED =
  /^[^.;]{0,50}\b(?:had|hatten?|earlier|previously|before|initially|at first|zuvor|bisher|bislang|zunächst|war(?:en)?)\b/i;
const EARLIER = /(?:^|\s)(?:bisher|bislang)\s(?:war|waren|hieß|galt)[^.;]{0,30}$/i;

/** Letters between a correction and what it puts in its place: the sentence before may hold that. */
const NEAR = 160;
/** A correction is of its own size. */
const SIZE = 20;

function rivalOf(place: SourceFigure, sources: SourceSet): SourceFigure | null {
  const rivals = sourceFigures(sources).filter(
    (other) =>
      other.in.sheet === place.in.sheet &&
      other.quantity !== place.quantity &&
      Math.abs(other.quantity.start - place.quantity.start) <= NEAR &&
      comparable(other.quantity, place.quantity) &&
      isOtherCount(place.quantity, other.quantity, SIZE),
  );
  return rivals.findLast((r) => r.quantity.start < place.quantity.start) ?? rivals[0] ?? null;
}

const message = (said: string, there: string): Localized => ({
  de: `„${said}“ ist überholt: Die neueste Quelle, die es nennt, setzt „${there}“ an seine Stelle.`,
  en: `“${said}” is overtaken: the newest source to give it puts “${there}” in its place.`,
});
const cure: Localized = {
  de: 'Die geltende Zahl nennen oder sagen, dass diese berichtigt wurde.',
  en: 'Give the figure that holds, or say that this one was corrected.',
};
