/** A figure that the newest report to give it gives as corrected is not told as the one that holds. */
import { type Localized, overlaps, type Quantity } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import {
  agreement,
  comparable,
  figuresOf,
  mayBeYear,
  type SourceFigure,
  samePlaces,
  sourceFigures,
} from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';

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
  *check(of: Case): Iterable<Judgement> {
    const all = sourceFigures(of.sources);
    for (const sentence of of.sentences) {
      if (sentence.quotes.length > 0 || hasCue(sentence.words, of.words.attributions)) continue;
      for (const quantity of figuresOf(sentence)) {
        if (isReserved(of, sentence, quantity)) continue;
        if (mayBeYear(quantity) || quantity.type === 'duration' || quantity.type === 'age') continue;
        const now = successorOf(quantity, all);
        if (now && !isGiven(of, sentence, now)) yield judged(of, quantity, now);
      }
    }
  },
};

/** The draft gives the figure that holds in the same sentence or beside it. */
const isGiven = (of: Case, { index }: SheetSentence, now: SourceFigure): boolean =>
  of.draft.sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some((s) => figuresOf(s).some((q) => agreement(q, now.quantity) === 'same'));

/** The clause of the figure tells it as an earlier one, or of a day. */
function isReserved(of: Case, { clauses, times }: SheetSentence, { start }: Quantity): boolean {
  const clause = clauses.find((c) => c.start <= start && start < c.end);
  if (!clause) return true;
  return (
    hasCue(clause.words, of.words.earlier) ||
    times.some((t) => t.type === 'DATE' && overlaps(t, clause)) ||
    clause.words.some((w) => PAST.test(w.folded) || of.words.negations.has(w.folded))
  );
}
const PAST = /^(?:hatten?|had|bisher|bislang|zunachst|anfangs|zuvor|statt|instead|initial\w*|thought|angeblich)$/;

/** The figure that takes its place at every place where the newest of its sources has it. */
function successorOf(quantity: Quantity, all: readonly SourceFigure[]): SourceFigure | null {
  const places = samePlaces(quantity, all);
  const newest = places.map(dayOf).sort().at(-1);
  let now: SourceFigure | null = null;
  let corrected = false;
  for (const place of places.filter((p) => dayOf(p) === newest)) {
    const other = corrects(place) ? rivalOf(place, all) : null;
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

function rivalOf(place: SourceFigure, all: readonly SourceFigure[]): SourceFigure | null {
  const rivals = all.filter(
    (other) =>
      other.in.sheet === place.in.sheet &&
      other.quantity !== place.quantity &&
      Math.abs(other.quantity.start - place.quantity.start) <= NEAR &&
      comparable(other.quantity, place.quantity) &&
      agreement(place.quantity, other.quantity) === 'other' &&
      !mayBeYear(other.quantity) &&
      isOfOneSize(place.quantity.value, other.quantity.value),
  );
  return rivals.findLast((r) => r.quantity.start < place.quantity.start) ?? rivals[0] ?? null;
}
const isOfOneSize = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a > 0 && b > 0 && Math.max(a, b) <= SIZE * Math.min(a, b);

function judged(of: Case, quantity: Quantity, now: SourceFigure): Judgement {
  const [said, there] = [slice(of.draft, quantity), slice(now.in.sheet, now.quantity)];
  return {
    start: quantity.start,
    end: quantity.end,
    message: {
      de: `„${said}“ ist überholt: Die neueste Quelle, die es nennt, setzt „${there}“ an seine Stelle.`,
      en: `“${said}” is overtaken: the newest source to give it puts “${there}” in its place.`,
    },
    cure,
    evidence: [evidenceAt(now.in, now.quantity)],
  };
}
const cure: Localized = {
  de: 'Die geltende Zahl nennen oder sagen, dass diese berichtigt wurde.',
  en: 'Give the figure that holds, or say that this one was corrected.',
};
