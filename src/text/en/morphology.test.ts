import { describe, expect, it } from 'vitest';
import { conjugate, gerund, indefiniteArticle, plural, possessive } from './morphology.ts';

it.each([
  ['rise', {}, 'rises'],
  ['rise', { number: 'plural' }, 'rise'],
  ['rise', { tense: 'past' }, 'rose'],
  ['rise', { tense: 'perfect' }, 'has risen'],
  ['rise', { tense: 'future' }, 'will rise'],
  ['rise', { mood: 'subjunctive2' }, 'would rise'],
  ['rise', { mood: 'subjunctive2', tense: 'perfect' }, 'would have risen'],
  ['sell', { voice: 'passive', tense: 'past', number: 'plural' }, 'were sold'],
  ['sell', { voice: 'passive', tense: 'perfect' }, 'has been sold'],
  ['sell', { voice: 'passive', tense: 'future' }, 'will be sold'],
  ['deny', {}, 'denies'],
  ['deny', { tense: 'past' }, 'denied'],
  ['reach', {}, 'reaches'],
  ['have', {}, 'has'],
  ['be', { person: 1 }, 'am'],
  ['be', { tense: 'past', number: 'plural' }, 'were'],
  ['plan', { tense: 'past' }, 'planned'],
  ['occur', { tense: 'past' }, 'occurred'],
  ['offer', { tense: 'past' }, 'offered'],
  ['travel', { tense: 'past' }, 'travelled'],
  ['visit', { tense: 'past' }, 'visited'],
  ['need', { tense: 'past' }, 'needed'],
  ['fix', { tense: 'past' }, 'fixed'],
  ['show', { tense: 'past' }, 'showed'],
  ['panic', { tense: 'past' }, 'panicked'],
  ['can', { tense: 'past' }, 'could'],
] as const)('conjugate %s %j: %s', (lemma, form, expected) => {
  expect(conjugate(lemma, form).closed).toBe(expected);
});

it.each([
  ['run', 'running'],
  ['rise', 'rising'],
  ['die', 'dying'],
  ['see', 'seeing'],
])('gerund of %s', (base, expected) => {
  expect(gerund(base)).toBe(expected);
});

describe('indefiniteArticle', () => {
  it.each([
    'hour',
    'EU rule',
    'FBI agent',
    'AI chip',
    '8 per cent rise',
    '11-year term',
    '18th',
    'umbrella',
    'unimportant step',
    'SMS',
  ])('an %s', (word) => expect(indefiniteArticle(word)).toBe('an'));
  it.each([
    'university',
    'European plan',
    'UN envoy',
    'US firm',
    'one-off',
    'NATO plan',
    '1 per cent rise',
    '110-page report',
    'hotel',
    'Ukrainian port',
  ])('a %s', (word) => expect(indefiniteArticle(word)).toBe('a'));
});

it('forms possessives and plurals', () => {
  expect(possessive('Airbus')).toBe('Airbus’s');
  expect(possessive('ministers', 'plural')).toBe('ministers’');
  expect(possessive('people', 'plural')).toBe('people’s');
  expect(plural('data centre')).toBe('data centres');
  expect(plural('half-life')).toBe('half-lives');
  expect(plural('company')).toBe('companies');
});
