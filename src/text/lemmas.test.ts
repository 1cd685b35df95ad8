import { describe, expect, it } from 'vitest';
import { conceptOf, contentLemmas, isStopWord, lemmaOf, oppositeOf } from './lemmas.ts';

describe('lemmaOf', () => {
  it.each([
    ['de', 'steigt stieg gestiegen steigen'],
    ['de', 'ansteigen anstieg angestiegen'],
    ['de', 'Umsatz Umsätze Umsatzes Umsätzen'],
    ['de', 'Haus Häuser Hauses Häusern'],
    ['de', 'entscheiden entschied entschieden entscheidet'],
    ['de', 'festnehmen festgenommen festnahm'],
    ['de', 'verkaufen verkauft verkaufte'],
    ['de', 'ankündigen angekündigt ankündigte'],
    ['de', 'Tote Toten Toter'],
    ['en', 'rise rose risen rises rising'],
    ['en', 'company companies'],
    ['en', 'plan plans planned planning'],
    ['en', 'say says said saying'],
    ['en', 'child children'],
  ] as const)('brings together (%s) %s', (lang, forms) => {
    expect(new Set(forms.split(' ').map((form) => lemmaOf(form, lang))).size).toBe(1);
  });

  it.each([
    ['de', 'fordern', 'fördern'],
    ['de', 'zahlen', 'zählen'],
    ['de', 'Gericht', 'richten'],
    ['de', 'kaufen', 'verkaufen'],
    ['en', 'rise', 'raise'],
    ['en', 'buy', 'bury'],
  ] as const)('keeps apart (%s) %s and %s', (lang, one, other) => {
    expect(lemmaOf(one, lang)).not.toBe(lemmaOf(other, lang));
  });
});

describe('conceptOf', () => {
  const concept = (word: string, lang: 'de' | 'en') => conceptOf(lemmaOf(word, lang), lang);

  it.each([
    ['gestiegen', 'rose', 'rise'],
    ['sank', 'fell', 'fall'],
    ['Kursanstieg', 'climbed', 'rise'],
    ['getötet', 'killed', 'kill'],
    ['gestorben', 'died', 'die'],
    ['festgenommen', 'arrested', 'arrest'],
    ['verkauft', 'sold', 'sell'],
    ['genehmigt', 'approved', 'approve'],
    ['abgelehnt', 'rejected', 'reject'],
    ['geschlossen', 'closed', 'close'],
    ['verloren', 'lost', 'lose'],
    ['dementierte', 'denied', 'deny'],
  ])('%s and %s are %s', (german, english, key) => {
    expect([concept(german, 'de'), concept(english, 'en')]).toEqual([key, key]);
  });

  it.each(['Tisch', 'blau', 'Wolkenkuckucksheim'])('knows no concept for %s', (word) => {
    expect(concept(word, 'de')).toBeNull();
  });
});

describe('oppositeOf', () => {
  it.each([
    ['rise', 'fall'],
    ['fall', 'rise'],
    ['approve', 'reject'],
    ['open', 'close'],
    ['buy', 'sell'],
  ])('%s is the contrary of %s', (one, other) => {
    expect(oppositeOf(one)).toBe(other);
  });

  it('has none for most', () => {
    expect(oppositeOf('say')).toBeNull();
  });
});

describe('contentLemmas', () => {
  it('leaves out grammar and numbers and opens hyphenated compounds', () => {
    const lemmas = contentLemmas('Die Werft-Aktie ist am Montag um 5 Prozent gestiegen.', 'de');
    expect(lemmas).toEqual(['Werft', 'Aktie', 'Montag', 'Prozent', 'gestiegen'].map((w) => lemmaOf(w, 'de')));
  });

  it('knows stop words in any case', () => {
    expect([isStopWord('Die', 'de'), isStopWord('THE', 'en'), isStopWord('Werft', 'de')]).toEqual([true, true, false]);
  });
});

it('a possessive leaves no empty lemma', () => {
  expect(contentLemmas("The mill's long night", 'en')).not.toContain('');
});
