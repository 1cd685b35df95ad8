/** A figure keeps its unit, its currency and its magnitude. */
import type { Localized, Quantity } from '../../model/index.ts';
import { agreement, endsOf } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { against, figuresOf, type SourceFigure, sourceFigures } from '../figures.ts';
import { isOfItsKind } from '../kinds.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice } from '../sheet.ts';
import { isReckonedUp } from './parts/reckoned.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Der Tunnel unter dem Kesselberg ist 3,5 Kilometer lang und kostete 80 Millionen Euro.',
    good: '3.500 Meter misst der Tunnel unter dem Kesselberg, gekostet hat er 80 Mio. Euro.',
    bad: 'Der Tunnel unter dem Kesselberg kostete 80 Milliarden Euro.',
    finding: 'Die Quelle nennt „80 Millionen Euro“, nicht „80 Milliarden Euro“.',
  },
  {
    lang: 'en',
    source: 'The tunnel under Kettle Hill is 3.5 kilometres long and cost 80 million euros.',
    good: 'The tunnel measures 3,500 metres and cost €80 million.',
    bad: 'The tunnel under Kettle Hill cost 80 million dollars.',
    finding: 'The source says “80 million euros”, not “80 million dollars”.',
  },
  {
    lang: 'de',
    source: 'Der Anteil der Mieter in Lunden stieg von 52 auf 57 Prozent. Der Erlös wuchs von 3 auf 4 Millionen Euro.',
    good: 'Um 5 Prozentpunkte nahm der Anteil der Mieter in Lunden zu. Der Erlös lag zuvor bei 3 Millionen Euro.',
    bad: 'Der Anteil der Mieter in Lunden stieg um 5 Prozent.',
    finding: '„5 Prozent“: zwischen „52 auf 57 Prozent“ liegen Prozentpunkte, nicht Prozent.',
  },
];

export const unit: SupportRule = {
  name: 'unit',
  severity: 'block',
  about: {
    de: 'Einheit, Währung und Größenordnung einer Zahl müssen stimmen.',
    en: 'Unit, currency and magnitude of a figure must be right.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      for (const quantity of figuresOf(sentence)) {
        const gap = pointsBetween(of, sentence, quantity);
        if (gap) yield gap;
        const source =
          isBareRange(quantity) ||
          hasItsEnds(of, quantity) ||
          isRank(quantity) ||
          sharesMagnitude(sentence, quantity) ||
          isReckonedUp(of, sentence, quantity)
            ? null
            : swapped(of, sentence, quantity);
        if (source) yield against(of, quantity, source, message, cure);
      }
    }
  },
};

/** "um 3 Prozent" where a source has a share go from 38 to 41 percent: these are percentage points. */
function pointsBetween(of: Case, sentence: SheetSentence, quantity: Quantity): Judgement | null {
  const { value } = quantity;
  if (quantity.type !== 'percentage' || value === null) return null;
  if (!BY.test(of.draft.text.slice(Math.max(0, quantity.start - 12), quantity.start))) return null;
  if (sourceFigures(of.sources).some((s) => agreement(quantity, s.quantity) === 'same')) return null;
  const shares = of
    .passages(sentence)
    .flatMap(({ at }) => at.sentence.quantities.filter((q) => q.type === 'percentage').map((q) => ({ q, at })));
  for (const { q, at } of shares)
    for (const other of shares) {
      if (other.at !== at || q.value === null || other.q.value === null || other.q.start <= q.start) continue;
      if (Math.abs(Math.abs(q.value - other.q.value) - Math.abs(value)) > 1e-6) continue;
      const span = { start: q.start, end: other.q.end };
      return {
        start: quantity.start,
        end: quantity.end,
        message: points(slice(of.draft, quantity), slice(at.sheet, span)),
        cure: pointsCure,
        evidence: [evidenceAt(at, span)],
      };
    }
  return null;
}
const BY = /(?:um|by)\s(?:rund\s|etwa\s|about\s)?$/i;

const points = (said: string, there: string): Localized => ({
  de: `„${said}“: zwischen „${there}“ liegen Prozentpunkte, nicht Prozent.`,
  en: `“${said}”: “${there}” differ by percentage points, not percent.`,
});
const pointsCure: Localized = { de: '„Prozentpunkte“ schreiben.', en: 'Write “percentage points”.' };

/** "auf den ersten Blick" measures nothing. */
const isRank = (quantity: Quantity): boolean => quantity.type === 'ordinal';

/** "four days after that", "zwei Wochen später": counted on from what was told before, which a source tells by its day. */
const isCountedOn = ({ text }: Sheet, { type, end }: Quantity): boolean =>
  type === 'duration' && ON.test(text.slice(end, end + BEHIND));
const ON = /^\s(?:after (?:that|this|which)|later|afterwards|earlier|darauf|danach|später|zuvor|davor)(?!\p{L})/u;
/** Letters behind an amount in which such a word stands. */
const BEHIND = 14;

/** "2003 bis 2010", "125 von 308": its ends are looked up one by one. */
const isBareRange = (quantity: Quantity): boolean =>
  endsOf(quantity).length > 0 && !quantity.currency && !quantity.unit && Math.abs(quantity.high ?? 0) < 1e6;

/** "zwischen 22 und 34 Jahren" of "22, 29 und 34 Jahren": both ends stand in one sentence of a source. */
function hasItsEnds(of: Case, quantity: Quantity): boolean {
  const ends = endsOf(quantity);
  return (
    ends.length > 0 &&
    of.sources.sentences.some(({ sentence }) =>
      ends.every((end) => figuresOf(sentence).some((q) => q.value === end.value && agreement(end, q) === 'same')),
    )
  );
}

/** Behind "4,2 auf" the "Millionen" of "12,5 Millionen" is meant too. */
function sharesMagnitude(sentence: SheetSentence, quantity: Quantity): boolean {
  if (quantity.type !== 'number' || quantity.unit) return false;
  return sentence.quantities.some(
    (q) => q.start > quantity.end && q.start - quantity.end <= LINK && Math.abs(q.value ?? 0) >= 1e6,
  );
}
/** Length of the word between two figures that share a magnitude: " auf ", " beziehungsweise ". */
const LINK = 17;

function swapped(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const { draft, sources } = of;
  let other: SourceFigure | null = null;
  for (const one of sourceFigures(sources)) {
    const how = agreement(quantity, one.quantity);
    if (how === 'same' && isOfItsKind(quantity, one)) return null;
    // "sixfold" gives no unit that could be exchanged
    const mayBeSlip = !isTimeAgainst(quantity, one.quantity) || isTakenFrom(of, sentence, quantity, one);
    if (how === 'unit' && one.quantity.type !== 'multiple' && mayBeSlip) {
      if (!isCountedOn(draft, quantity) || isCountedOn(one.in.sheet, one.quantity)) other ??= one;
    }
  }
  return other;
}

/** "in den ersten sechs Monaten" is no slip of "6 Prozent": nobody takes a length of time for a share or a price. */
const isTimeAgainst = (draft: Quantity, source: Quantity): boolean =>
  draft.type === 'duration' && (source.type === 'percentage' || source.type === 'currency');

const message = (said: string, there: string): Localized => ({
  de: `Die Quelle nennt „${there}“, nicht „${said}“.`,
  en: `The source says “${there}”, not “${said}”.`,
});
const cure: Localized = {
  de: 'Einheit und Größenordnung der Quelle übernehmen.',
  en: 'Use the unit and magnitude of the source.',
};

/** "fell by 22 minutes" of "fell by 22 per cent": the rest of the sentence is that passage's, and the number no common one. */
const isTakenFrom = (of: Case, sentence: SheetSentence, { value }: Quantity, { in: at }: SourceFigure): boolean => {
  const [best] = of.passages(sentence);
  return (value ?? 0) > MONTHS && best !== undefined && best.at === at && best.cover >= MOST;
};
/** Up to twelve, months and hours are counted. */
const MONTHS = 12;
const MOST = 0.6;
