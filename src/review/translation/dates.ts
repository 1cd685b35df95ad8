/** Every date of one text stands in the other. */
import type { TimeExpression } from '../../model/index.ts';
import { type Pair, type PairFinding, said, unmatched, whole } from './pair.ts';

/** Dates and times of day, not vague ones ("recently"): those have no value to compare. */
const datesOf = ({ reading }: Pair['original']): TimeExpression[] =>
  reading.times.filter((t) => (t.type === 'DATE' || t.type === 'TIME') && /\d/.test(t.value));

/** What one text says more exactly (with its weekday or hour) is the same day. */
const same = (a: TimeExpression, b: TimeExpression): boolean =>
  a.value === b.value || a.value.startsWith(`${b.value}T`) || b.value.startsWith(`${a.value}T`);

export function* dates({ original, translation }: Pair): Iterable<PairFinding> {
  const [from, to] = [datesOf(original), datesOf(translation)];
  const base = { rule: 'translation-date', severity: 'block' } as const;
  // A day that is named twice in one text and once in the other is no error: each needs some partner.
  const open = (of: TimeExpression[], others: TimeExpression[]) =>
    of.filter((t) => unmatched([t], others, same).length > 0);
  for (const t of open(to, from)) {
    const here = said(translation, t);
    yield {
      ...base,
      start: t.start,
      end: t.end,
      message: {
        de: `„${here}“ ist ein anderer Zeitpunkt als im Original.`,
        en: `“${here}” is another time than in the original.`,
      },
      cure: {
        de: 'Tag, Monat und Jahr mit dem Original vergleichen.',
        en: 'Compare day, month and year with the original.',
      },
    };
  }
  for (const t of open(from, to)) {
    const there = said(original, t);
    yield {
      ...base,
      ...whole(translation),
      message: {
        de: `Der Zeitpunkt „${there}“ aus dem Original fehlt.`,
        en: `The time “${there}” of the original is missing.`,
      },
      cure: { de: 'Die Zeitangabe übersetzen.', en: 'Translate the time.' },
    };
  }
}
