import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../text/index.ts';
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
    ['en', 'Kolbau confirmed the fault on 16 November 2026.', [], 'fault'],
    ['en', 'Kolbau confirmed the fault on 16 November 2026.', ['fault'], null],
    ['en', 'Kolbau confirmed the fault in Osset.', [], null],
    ['en', 'Holt wants to use the proceeds, which she puts at 27 million, for a road.', [], 'proceeds'],
    ['en', 'Holt refused the new offer.', ['offer'], null],
    ['en', 'Holt said the new offer was too low.', ['new'], 'offer'],
    ['en', 'Holt will keep the works in public hands.', [], 'works'],
    ['en', 'The order that Kolbau gave is void.', [], null],
    ['de', 'Die Aktie verlor drei Prozent.', [], 'Aktie'],
    ['de', 'Kern klagt gegen die Anordnung der Stadt.', [], 'Anordnung'],
    ['de', 'Kern klagt gegen die Anordnung der Stadt.', ['Anordnung'], null],
    ['de', 'Kern klagt gegen die Leitung der Stadt.', [], null],
    ['de', 'Die Aktie verlor drei Prozent.', ['Aktie'], null],
    ['de', 'Die Aktie von Kolbau verlor drei Prozent.', [], null],
    ['de', 'Die Inhaberin eines Büros verlor drei Prozent.', [], null],
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
  ['told the station', true],
  ['closed the station', false],
  ['dieses Jahr', false],
  ['those who left', false],
  ['der Umsatz', false],
])('%s points back: %s', (text, points) => {
  expect(pointsBackByNoun(text)).toBe(points);
});

test.each([
  ['Der Rat nahm den Vorschlag an.', true],
  ['Der Rat nahm den Vorschlag der Schlichterin Ida Brahms an.', false],
  ['Kern lehnte den Antrag ab.', true],
  ['Kern lehnte den Antrag für ein neues Bad ab.', false],
])('which one: %s', (text, expected) => {
  expect(pointsBackByNoun(text)).toBe(expected);
});
