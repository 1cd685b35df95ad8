/** Every figure of one text stands in the other, with its value, unit and currency: „1,2 Milliarden Euro“, “1.2 billion euros”. */
import type { Quantity } from '../../model/index.ts';
import { type Pair, type PairFinding, said, unmatched, whole } from './pair.ts';

const COUNTED: ReadonlySet<Quantity['type']> = new Set(['ordinal', 'identifier', 'fraction', 'multiple']);

/** Of small numbers in words the other language often makes an article or nothing ("one of them"): only digits count. */
const figuresOf = ({ reading, text }: Pair['original']): Quantity[] =>
  reading.quantities.filter(
    (q) =>
      (q.value !== null || q.low !== undefined) &&
      !COUNTED.has(q.type) &&
      (/\d/.test(said({ text, reading, lang: 'de' }, q)) || (q.value ?? 0) > 12),
  );

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  (a ?? null) === (b ?? null) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.abs(a));

const same = (a: Quantity, b: Quantity): boolean =>
  near(a.value, b.value) &&
  near(a.low, b.low) &&
  near(a.high, b.high) &&
  a.currency === b.currency &&
  (a.type === 'percentage-points') === (b.type === 'percentage-points') &&
  (a.type === 'percentage') === (b.type === 'percentage') &&
  (a.unit === undefined || b.unit === undefined || a.unit === b.unit);

export function* figures({ original, translation }: Pair): Iterable<PairFinding> {
  const [from, to] = [figuresOf(original), figuresOf(translation)];
  const lost = unmatched(from, translation.reading.quantities, same);
  const added = unmatched(to, original.reading.quantities, same);
  const base = { rule: 'translation-figure', severity: 'block' } as const;
  for (const q of added) {
    const here = said(translation, q);
    yield {
      ...base,
      start: q.start,
      end: q.end,
      message: { de: `„${here}“ steht so nicht im Original.`, en: `“${here}” does not stand in the original.` },
      cure: {
        de: 'Wert, Einheit und Zahlform mit dem Original vergleichen.',
        en: 'Compare value, unit and number form with the original.',
      },
    };
  }
  for (const q of lost) {
    const there = said(original, q);
    yield {
      ...base,
      ...whole(translation),
      message: { de: `„${there}“ aus dem Original fehlt.`, en: `“${there}” of the original is missing.` },
      cure: { de: 'Die Angabe mit ihrem Wert übersetzen.', en: 'Translate the figure with its value.' },
    };
  }
}
