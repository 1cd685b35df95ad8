import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../text/index.ts';
import { dangling, pointsBackByNoun } from './pointing.ts';

describe('a definite noun needs to be known', () => {
  test.each([
    ['en', 'The covenant limits its debt.', [], 'covenant'],
    ['en', 'The covenant limits its debt.', ['covenant'], null],
    ['en', 'The plant in Rotherham will close.', [], null],
    ['en', 'The government is considering a levy.', [], null],
    ['en', 'A farm was shut, and the farm lost its birds.', [], null],
    ['en', 'The fifth, in Millbrook, is closed.', [], 'fifth'],
    ['en', 'The largest plant will close.', [], null],
    ['de', 'Die Aktie verlor drei Prozent.', [], 'Aktie'],
    ['de', 'Die Aktie verlor drei Prozent.', ['Aktie'], null],
    ['de', 'Die Aktie von Kolbau verlor drei Prozent.', [], null],
    ['de', 'Die Polizei ermittelt.', [], null],
    ['de', 'Kern versprach, den Vertrag zu kündigen.', [], 'Vertrag'],
    ['de', 'Kern versprach, den Vertrag mit Kolbau zu kündigen.', [], null],
    ['en', 'The second machine is at work.', [], 'machine'],
    ['de', 'Der Mann, der das Feuer legte, schweigt.', [], null],
  ] as const)('%s: %s %j', (lang, text, known, found) => {
    const lemmas = new Set(known.map((word) => lemmaOf(word, lang)));
    expect(dangling(text, lang, (lemma) => lemmas.has(lemma))).toBe(found);
  });
});

test.each([
  ['mit dem Geld', true],
  ['the newspaper', true],
  ['dieses Jahr', false],
  ['those who left', false],
  ['der Umsatz', false],
])('%s points back: %s', (text, points) => {
  expect(pointsBackByNoun(text)).toBe(points);
});
