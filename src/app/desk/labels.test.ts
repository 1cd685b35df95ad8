import { describe, expect, it } from 'vitest';
import type { Claim, Measure, Quantity } from '../../model/index.ts';
import { exampleClaim, examplePage, exampleSource, exampleVersion } from '../../store/testing/examples.ts';
import { claimLabel } from './labels.ts';

const TEXT = 'Nach einer Schätzung aus Greifswald meldete Nordhal 640 Millionen Euro, sagte Ida Brandt.';
const CLAIM = exampleClaim(exampleVersion(examplePage(exampleSource('blatt'), 'eins')));
const label = (over: Partial<Claim>) =>
  claimLabel({ ...CLAIM, sentence: { start: 0, end: TEXT.length }, ...over }, TEXT);
const measure = (over: Partial<Measure>): Measure => ({
  key: 'revenue',
  aspect: 'level',
  qualifiers: [],
  course: 'period',
  ...over,
});
const measureOf = (over: Partial<Measure>) => label({ measure: measure(over) }).measure;

describe('measures', () => {
  it.each([
    [{}, 'Umsatz', 'revenue'],
    [{ aspect: 'change', direction: 'up' }, 'Umsatz (Zunahme)', 'revenue (increase)'],
    [{ aspect: 'change', direction: 'down' }, 'Umsatz (Abnahme)', 'revenue (decrease)'],
    [{ aspect: 'change' }, 'Umsatz (Veränderung)', 'revenue (change)'],
    [{ aspect: 'share', qualifiers: ['adjusted'] }, 'Umsatz (bereinigt, Anteil)', 'revenue (adjusted, share)'],
    [{ qualifiers: ['like-for-like'] }, 'Umsatz (vergleichbar)', 'revenue (like for like)'],
    [{ qualifiers: ['brand-new-key'] }, 'Umsatz (brand-new-key)', 'revenue (brand new key)'],
  ] as const)('%j', (over, de, en) => expect(measureOf(over)).toEqual({ de, en }));

  it('outside of the lexicon are named by the word in the sentence', () => {
    expect(measureOf({ key: 'lemma:schatzung' })).toEqual({ de: 'Schätzung', en: 'Schätzung' });
    expect(measureOf({ key: 'count:schatzung' })).toEqual({ de: 'Schätzung', en: 'Schätzung' });
  });
  it.each(['lemma:wolk', 'lemma:', 'unheard-of'])('%s has no name here', (key) =>
    expect(measureOf({ key })).toBeNull(),
  );
  it('are absent where nothing is measured', () => expect(label({}).measure).toBeNull());
});

const term = { start: 40, end: 47, text: 'der Hersteller Nordhal', head: 'nordhal' };
const speaker = { name: 'Ida Brandt', role: null, kind: 'person', at: null } as const;

const figureAt = (start: number): Quantity => ({ start, end: start + 9, type: 'number', value: 1, derivation: [] });

describe('what it is about', () => {
  it.each([
    ['the entity before the words', { subject: { ...term, entity: 'Nordhal' } }, 'Nordhal'],
    ['the words where no entity is known', { subject: term }, 'der Hersteller Nordhal'],
    ['the subject of a figure, whoever says it', { subject: term, speaker }, 'der Hersteller Nordhal'],
    ['the speaker of a quotation', { kind: 'quote', subject: term, speaker }, 'Ida Brandt'],
    ['the speaker of a forecast', { kind: 'forecast', subject: term, speaker }, 'Ida Brandt'],
    ['the subject where nobody is named', { kind: 'stance', subject: term }, 'der Hersteller Nordhal'],
    ['nothing', {}, null],
    ['no word of a figure', { subject: term, quantity: figureAt(45) }, null],
    ['nobody who only gives the figure', { subject: { ...term, entity: 'Ida Brandt' }, speaker }, null],
  ] as const)('%s', (_name, over, about) => expect(label(over).about).toBe(about));
});

describe('time, place and amount', () => {
  const time = (value: string) => label({ time: { value, from: null, to: null, at: null, implied: false } }).when;
  it('says a period in both languages', () => {
    expect(time('2025-Q3')).toEqual({ de: 'drittes Quartal 2025', en: 'third quarter of 2025' });
  });
  it('says nothing for what names no time', () => expect(time('PAST_REF')).toBeNull());
  it('writes a place as the article does', () => {
    expect(label({ place: 'greifswald' }).where).toBe('Greifswald');
    expect(label({ place: 'stralsund' }).where).toBe('stralsund');
    expect(label({}).where).toBeNull();
  });
  it('writes the amount out as it was understood', () => {
    const at = TEXT.indexOf('640');
    const quantity = {
      start: at,
      end: at + 22,
      type: 'currency',
      value: 640e6,
      currency: 'EUR',
      comparator: 'more-than',
      derivation: [],
    } as const;
    expect(label({ quantity }).amount).toEqual({
      de: 'mehr als 640 Millionen Euro',
      en: 'more than 640 million euros',
    });
    expect(label({ quantity: { ...quantity, value: null, vague: true } }).amount).toBeNull();
  });
});
