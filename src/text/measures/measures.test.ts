import { describe, expect, it } from 'vitest';
import { findMeasure, findMeasureAt, findQualifiers, MEASURES, measureLabel, measureOf } from './index.ts';

describe('findMeasure', () => {
  it.each([
    ['Umsatz', 'revenue', 'revenue'],
    ['Erlöse', 'sales', 'revenue'],
    ['umgesetzt', 'turnover', 'revenue'],
    ['Werksumsatz', 'revenues', 'revenue'],
    ['Jahresüberschuss', 'profit', 'profit'],
    ['Todesopfer', 'deaths', 'deaths'],
    ['gestorben', 'died', 'deaths'],
    ['Verletzten', 'injured', 'injured'],
    ['Beschäftigten', 'employees', 'employees'],
    ['Arbeitsplätze', 'jobs', 'jobs'],
    ['Haushalte', 'households', 'households'],
    ['Haushalt', 'budget', 'budget'],
    ['Wahlbeteiligung', 'turnout', 'turnout'],
    ['Stromverbrauch', 'consumption', 'consumption'],
    ['Leute', 'people', 'people'],
    ['Werft-Aktie', 'shares', 'share-price'],
    ['Höchsttemperatur', 'temperature', 'temperature'],
    ['Parameter', 'parameters', 'parameters'],
  ])('%s and %s meet in %s', (german, english, key) => {
    expect([findMeasure('de', german)?.key, findMeasure('en', english)?.key]).toEqual([key, key]);
  });

  it.each(['Motor', 'Vertrag', 'Garten', 'Kultur', 'schön'])('finds none in %s', (word) => {
    expect(findMeasure('de', word)).toBeNull();
  });

  it('prefers the longer phrase', () => {
    expect(findMeasureAt('en', ['its', 'net', 'income'], 1)).toMatchObject({ entry: { key: 'profit' }, length: 2 });
    expect(findMeasureAt('en', ['the', 'death', 'toll'], 1)).toMatchObject({ entry: { key: 'deaths' }, length: 2 });
    expect(findMeasureAt('en', ['of', 'cheese'], 1)).toBeNull();
  });
});

describe('findQualifiers', () => {
  it.each([
    ['de', ['bereinigtes', 'Ergebnis'], ['adjusted']],
    ['de', ['vorläufigen', 'währungsbereinigter'], ['currency-adjusted', 'preliminary']],
    ['de', ['Nettogewinn'], ['net']],
    ['de', ['versicherte', 'Schäden'], ['insured']],
    ['en', ['adjusted', 'operating', 'profit'], ['adjusted', 'operating']],
    ['en', ['preliminary'], ['preliminary']],
    ['de', ['der', 'Umsatz'], []],
  ] as const)('%s %j -> %j', (lang, words, keys) => {
    expect(findQualifiers(lang, words)).toEqual(keys);
  });
});

describe('the lexicon', () => {
  it('has every key once, and both languages in every entry', () => {
    expect(new Set(MEASURES.map((m) => m.key)).size).toBe(MEASURES.length);
    for (const m of MEASURES) {
      expect(m.words.de.nouns.length, m.key).toBeGreaterThan(0);
      expect(m.words.en.nouns.length, m.key).toBeGreaterThan(0);
      expect(['m', 'f', 'n'], m.key).toContain(m.label.de.gender);
      expect(['status', 'period'], m.key).toContain(m.course);
      expect(m.label.en.text, m.key).not.toBe('');
    }
  });

  it('finds every measure by its own first noun or label somewhere', () => {
    const lost = MEASURES.filter(
      (m) => !m.words.de.nouns.some((noun) => findMeasure('de', noun.replace('=', ''))?.key === m.key),
    );
    expect(lost.map((m) => m.key)).toEqual([]);
  });

  it('prints labels with their article', () => {
    expect(measureLabel('revenue', 'de')).toBe('der Umsatz');
    expect(measureLabel('revenue', 'de', 'bare')).toBe('Umsatz');
    expect(measureLabel('deaths', 'de')).toBe('die Zahl der Toten');
    expect(measureLabel('deaths', 'en')).toBe('number of deaths');
    expect(measureLabel('lemma:tisch', 'de')).toBeNull();
    expect(measureOf('revenue')?.dimension).toBe('currency');
  });
});
