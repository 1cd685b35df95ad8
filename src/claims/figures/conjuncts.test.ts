/** Which words of a sentence a figure belongs to: joined verbs, listed examples, figures dealt out, nouns of moving, crews. */
import { describe, expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

const told = (lang: 'de' | 'en', text: string): readonly string[] =>
  claimsOf(articleOf(text, lang))
    .filter((c) => c.kind === 'figure' && c.measure)
    .toSorted((a, b) => a.quantity!.start - b.quantity!.start)
    .map(({ measure, subject, quantity }) =>
      [measure!.key, measure!.direction ?? measure!.aspect, quantity!.value, subject?.text ?? '-'].join(' '),
    );

describe('of two joined verbs each has its own figure', () => {
  it.each([
    [
      'Die Aktien der Reederei Nordhelm legten um 84 Prozent zu und trieben den Firmenwert auf 2,6 Milliarden Euro.',
      ['share-price up 84 Reederei Nordhelm', 'valuation level 2600000000 Reederei Nordhelm'],
    ],
    [
      'Der Umsatz der Elbholm AG sank um 4 Prozent und drückte den Gewinn auf 2 Millionen Euro.',
      ['revenue down 4 Elbholm AG', 'profit level 2000000 Elbholm AG'],
    ],
    // One verb: the nearest noun names the figure, as before.
    ['Umsatz und Gewinn der Elbholm AG stiegen um 4 Prozent.', ['profit up 4 Elbholm AG']],
  ])('%s', (text, figures) => expect(told('de', text)).toEqual(figures));
});

describe('examples of a noun name no measure, and share what is dealt out', () => {
  it.each([
    [
      'Laut dem Ministerium nahmen die Zuflüsse in Zweige wie Holzbau und Papierherstellung um über 31 % bzw. 12 % zu.',
      ['lemma:zuflu up 31 Holzbau', 'lemma:zuflu up 12 Papierherstellung'],
    ],
    [
      'Die Spenden für Bereiche wie Jugendarbeit und Krankenpflege nahmen um 31 Prozent beziehungsweise 12 Prozent ab.',
      ['donations down 31 Jugendarbeit', 'donations down 12 Krankenpflege'],
    ],
  ])('%s', (text, figures) => expect(told('de', text)).toEqual(figures));
});

describe('a plus is of what the clause before measures, and of whom it stands at', () => {
  it.each([
    [
      'Die Aktien der Nordhelm AG legten um 84 Prozent zu, während das Plus bei der Elbholm AG bei 7,4 Prozent lag.',
      ['share-price up 84 Nordhelm AG', 'share-price up 7.4 Elbholm AG'],
    ],
    [
      'Der Gewinn der Nordhelm AG stieg um 12 Prozent, während das Minus bei der Elbholm AG bei 3 Prozent lag.',
      ['profit up 12 Nordhelm AG', 'profit down 3 Elbholm AG'],
    ],
    ['Der Rückgang lag bei 4 Prozent.', ['lemma:fall down 4 -']],
  ])('%s', (text, figures) => expect(told('de', text)).toEqual(figures));
});

describe('how many work there, in one word with the place', () => {
  it.each([
    ['de', 'Aus einem Acht-Personen-Team wurde ein Betrieb.', ['employees level 8 -']],
    ['de', 'Der 12-Mann-Betrieb baut Boote.', ['employees level 12 -']],
    ['de', 'Eine achtköpfige Redaktion schreibt das Blatt.', ['employees level 8 -']],
    ['en', 'The twelve-person team builds boats.', ['employees level 12 -']],
    ['en', 'A 12-person repair crew rebuilt the mill.', ['employees level 12 -']],
    // Nobody works there, or nobody is counted.
    ['de', 'Ein Fünf-Personen-Haushalt braucht mehr Strom.', []],
    ['de', 'Das Zwei-Personen-Zelt wiegt wenig.', []],
    ['de', 'Eine achtköpfige Jury kam.', ['count:jury level 8 -']],
    ['en', 'A five-person household needs more power.', []],
  ] as const)('%s: %s', (lang, text, figures) => expect(told(lang, text)).toEqual(figures));
});

it.each([
  ['de', 'Holm zeigte das Blix 14 Pro.', []],
  ['de', 'In der Halle stehen 14 Kräne.', ['count:kran level 14 -']],
  ['en', 'Holm showed the Blix 14 Pro.', []],
] as const)('%s: the number of a model is no figure: %s', (lang, text, figures) =>
  expect(told(lang, text)).toEqual(figures),
);

it('an adverb that opens a sentence is nobody', () => {
  expect(told('de', 'Unterdessen lag der Umsatz bei 4 Millionen Euro.')).toEqual(['revenue level 4000000 -']);
});
