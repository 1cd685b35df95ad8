/** A figure keeps its unit, its currency and its magnitude. */
import type { Localized, Quantity } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { agreement, endsOf, figuresOf, type SourceFigure, sourceFigures } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice } from '../sheet.ts';

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
    const all = sourceFigures(of.sources);
    for (const sentence of of.sentences) {
      for (const quantity of figuresOf(sentence)) {
        const source = isBareRange(quantity) || sharesMagnitude(sentence, quantity) ? null : swapped(quantity, all);
        if (source)
          yield {
            start: quantity.start,
            end: quantity.end,
            message: message(slice(of.draft, quantity), slice(source.in.sheet, source.quantity)),
            cure,
            evidence: [evidenceAt(source.in, source.quantity)],
          };
      }
    }
  },
};

/** "2003 bis 2010", "125 von 308": its ends are looked up one by one. */
const isBareRange = (quantity: Quantity): boolean =>
  endsOf(quantity).length > 0 && !quantity.currency && !quantity.unit && Math.abs(quantity.high ?? 0) < 1e6;

/** Behind "4,2 auf" the "Millionen" of "12,5 Millionen" is meant too. */
function sharesMagnitude(sentence: SheetSentence, quantity: Quantity): boolean {
  if (quantity.type !== 'number' || quantity.unit) return false;
  return sentence.quantities.some(
    (q) => q.start > quantity.end && q.start - quantity.end <= LINK && Math.abs(q.value ?? 0) >= 1e6,
  );
}
/** Length of the word between two figures that share a magnitude: " auf ", " beziehungsweise ". */
const LINK = 17;

function swapped(quantity: Quantity, all: readonly SourceFigure[]): SourceFigure | null {
  let other: SourceFigure | null = null;
  for (const one of all) {
    const how = agreement(quantity, one.quantity);
    if (how === 'same') return null;
    if (how === 'unit') other ??= one;
  }
  return other;
}

const message = (said: string, there: string): Localized => ({
  de: `Die Quelle nennt „${there}“, nicht „${said}“.`,
  en: `The source says “${there}”, not “${said}”.`,
});
const cure: Localized = {
  de: 'Einheit und Größenordnung der Quelle übernehmen.',
  en: 'Use the unit and magnitude of the source.',
};
