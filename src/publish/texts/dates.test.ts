import { expect, test } from 'vitest';
import { formatDay, formatMoment, formatShare, languageName } from './dates.ts';

test.each([
  ['2026-02-13', 'de', '13. Februar 2026'],
  ['2026-02-13T23:40:00-08:00', 'de', '13. Februar 2026'],
  ['2026-02', 'de', 'Februar 2026'],
  ['2026', 'en', '2026'],
  ['2026-02-13', 'en', '13 February 2026'],
  ['gestern', 'de', 'gestern'],
] as const)('%s in %s is %s: as precise as known, in no other zone', (iso, lang, text) => {
  expect(formatDay(iso, lang)).toBe(text);
});

test('our own moments are told in the newsroom’s zone', () => {
  expect(formatMoment('2026-07-01T22:30:00Z', 'de', 'Europe/Berlin')).toBe('2. Juli 2026, 00:30 Uhr (MESZ)');
  expect(formatMoment('2026-07-01T22:30:00Z', 'en', 'UTC')).toBe('1 July 2026, 22:30 (UTC)');
});

test('languages and shares', () => {
  expect(languageName('en', 'de')).toBe('Englisch');
  expect(formatShare(0.205, 'en')).toBe('20.5%');
  expect(formatShare(0.3, 'de')).toBe('30\u00a0%');
});
