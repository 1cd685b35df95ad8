/** What a figure is told for: what comes in a day must not come in a week. */
import type { Localized, Quantity, Span } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt } from '../align.ts';
import { figureByFigure, placesOf } from '../figures.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Das Wasserwerk in Lunden pumpt täglich 5.200 Kubikmeter. Im Sommer 2024 stand es still.',
    good: 'Jeden Tag pumpt das Wasserwerk in Lunden 5.200 Kubikmeter.',
    bad: 'Jede Woche pumpt das Wasserwerk in Lunden 5.200 Kubikmeter.',
    finding: '„5.200 Kubikmeter“: die Quelle nennt das „täglich“, nicht „Jede Woche“.',
  },
  {
    lang: 'en',
    source: 'Each member of the Lunden choir pays 18 pounds a month. The hall is free.',
    good: 'The Lunden choir charges its members 18 pounds per month.',
    bad: 'The Lunden choir charges its members 18 pounds a year.',
    finding: '“18 pounds”: the source says “a month”, not “a year”.',
  },
];

export const rate: SupportRule = {
  name: 'rate',
  severity: 'block',
  about: {
    de: 'Was am Tag anfällt, fällt nicht in der Woche an.',
    en: 'What a source tells for a day must not be told for a week.',
  },
  examples,
  check: (of) =>
    figureByFigure(of.sentences, (sentence, quantity) => {
      const [told, ...more] = ratesIn(of.draft, sentence);
      return told && more.length === 0 && isCount(quantity) ? otherRate(of, quantity, told) : null;
    }),
};

/** Small numbers and lengths of time are told of everything. */
const isCount = (q: Quantity): boolean =>
  !mayBeYear(q) && q.type !== 'duration' && q.type !== 'ordinal' && Math.abs(q.value ?? 0) > SMALL;
const SMALL = 5;

/** Every place of the figure tells it for one other stretch of time. */
function otherRate(of: Case, quantity: Quantity, told: Rate): Judgement | null {
  const places = placesOf(quantity, of.sources);
  const there = places.map((p) => ratesIn(p.in.sheet, p.in.sentence));
  if (places.length === 0 || there.some((rates) => rates.length !== 1 || rates[0]!.every === told.every)) return null;
  const [first] = places;
  return {
    start: quantity.start,
    end: quantity.end,
    message: message(slice(of.draft, quantity), slice(first!.in.sheet, there[0]![0]!), slice(of.draft, told)),
    cure,
    evidence: [evidenceAt(first!.in)],
  };
}

interface Rate extends Span {
  readonly every: string;
}

const STRETCHES: readonly (readonly [every: string, pattern: string])[] = [
  ['hour', 'stündlich|hourly|@(?:stunde|hour)'],
  ['day', 'täglich|daily|@(?:tag|day)'],
  ['week', 'wöchentlich|weekly|@(?:woche|week)'],
  ['month', 'monatlich|monthly|@(?:monat|month)'],
  ['year', 'jährlich|yearly|annually|@(?:jahr|year)'],
];
/** "pro Kopf und Jahr", "am Tag", "a week", "jeden Monat"; "im Jahr 2019" names a year. */
const EACH = String.raw`(?:pro|je|per|an?|each|every|am|im|in der|jede[nrs]?)\s(?:\p{L}+\s(?:und|and)\s)?`;
const RATES = STRETCHES.map(
  ([every, pattern]) =>
    [
      every,
      new RegExp(String.raw`(?<![\p{L}-])(?:${pattern.replace('@', EACH)})(?![\p{L}-]|\s(?:19|20)\d\d(?!\d))`, 'giu'),
    ] as const,
);

/** A word of one of the stretches: most sentences have none, and are not looked through. */
const STRETCH = /st[uü]nd|t[aä]g|w[oö]che|w[oö]chen|monat|j[aä]hr|hour|dai?ly|day|week|month|year|annual/i;
const NONE: readonly Rate[] = [];

const known = new WeakMap<SheetSentence, readonly Rate[]>();

function ratesIn(sheet: Sheet, sentence: SheetSentence): readonly Rate[] {
  let rates = known.get(sentence);
  if (!rates) {
    const text = slice(sheet, sentence);
    rates = !STRETCH.test(text)
      ? NONE
      : RATES.flatMap(([every, pattern]) =>
          [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
            every,
            start: sentence.start + index,
            end: sentence.start + index + length,
          })),
        );
    known.set(sentence, rates);
  }
  return rates;
}

const message = (said: string, there: string, here: string): Localized => ({
  de: `„${said}“: die Quelle nennt das „${there}“, nicht „${here}“.`,
  en: `“${said}”: the source says “${there}”, not “${here}”.`,
});
const cure: Localized = {
  de: 'Den Zeitraum der Quelle nennen.',
  en: 'Name the stretch of time of the source.',
};
