import { expect, test } from 'vitest';
import type { Material } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { article } from '../testing.ts';
import { stamped, withoutNow } from './stamped.ts';

const older = article('Flussbote', 'Der Pegel stieg.', { published: '2026-03-10' });
const newer = article('Kurier', 'Der Pegel fiel.', { published: '2026-03-12' });
const of = (version: typeof older, lang: 'de' | 'en' = 'de') =>
  [
    { lang, articles: [older, newer] } as unknown as Material,
    { article: version, lang: 'de', text: '', claim: { frame: null } } as SourceSentence,
  ] as const;

test.each([
  ['Laut dem Flussboten stieg der Pegel.', 'Laut dem Flussboten vom 10. März 2026 stieg der Pegel.'],
  [
    'Der Flussbote berichtet, der Pegel sei gestiegen.',
    'Der Flussbote berichtete am 10. März 2026, der Pegel sei gestiegen.',
  ],
  ['Der Pegel stieg, berichtet der Flussbote.', 'Der Pegel stieg, berichtete der Flussbote am 10. März 2026.'],
  ['Wie der Flussbote berichtet, stieg der Pegel.', 'Wie der Flussbote am 10. März 2026 berichtete, stieg der Pegel.'],
  [
    'Der Pegel stieg am 9. März 2026, berichtet der Flussbote.',
    'Der Pegel stieg am 9. März 2026, berichtete der Flussbote am 10. März 2026.',
  ],
  [
    'Der Pegel stieg am 10. März 2026, berichtet der Flussbote.',
    'Der Pegel stieg am 10. März 2026, berichtet der Flussbote.',
  ],
])('an older report bears its day: %s', (text, expected) => {
  expect(stamped(...of(older), text, nothingTold())).toBe(expected);
});

test('the newest report needs none', () => {
  expect(stamped(...of(newer), 'Laut dem Kurier fiel der Pegel.', nothingTold())).toBe(
    'Laut dem Kurier fiel der Pegel.',
  );
});

test('in one report once is enough', () => {
  const told = { ...nothingTold(), flowing: true, stamped: new Set([older.id]) };
  expect(stamped(...of(older), 'Laut dem Flussboten stieg der Pegel.', told)).toBe(
    'Laut dem Flussboten stieg der Pegel.',
  );
});

test('a state of then bears its day wherever no verb of the attribution tells of the past', () => {
  const told = { ...nothingTold(), flowing: true, stamped: new Set([older.id]) };
  const [m, s] = of(older);
  const present = { ...s, claim: { frame: { tense: 'present' } } } as SourceSentence;
  expect(stamped(m, present, 'Laut dem Flussboten steigt der Pegel.', told)).toBe(
    'Laut dem Flussboten vom 10. März 2026 steigt der Pegel.',
  );
});

test('behind its day an older report is told in the past', () => {
  const told = { ...nothingTold(), flowing: true, stamped: new Set([older.id]) };
  expect(stamped(...of(older), 'Der Pegel steigt, berichtet der Flussbote.', told)).toBe(
    'Der Pegel steigt, berichtete der Flussbote.',
  );
});

test.each([
  ['de', 'Der Verein will nun klagen, berichtet der Bote.', 'Der Verein will klagen, berichtet der Bote.'],
  ['de', 'Bis jetzt fehlen 40 Plätze.', 'Bis jetzt fehlen 40 Plätze.'],
  ['de', 'Kern sagte: „Wir sind jetzt am Zug.“', 'Kern sagte: „Wir sind jetzt am Zug.“'],
  ['en', 'The club is now considering a sale.', 'The club is considering a sale.'],
  ['en', 'Until now the club had paid.', 'Until now the club had paid.'],
] as const)('the now of an older report is over: %s %s', (lang, text, expected) => {
  expect(withoutNow(text, lang)).toBe(expected);
});

test.each([
  ['According to the River Post, the water rose.', 'According to the River Post of 10 March 2026, the water rose.'],
  ['The water rose, the River Post reports.', 'The water rose, the River Post reported on 10 March 2026.'],
])('in English: %s', (text, expected) => {
  const post = article('River Post', 'The water rose.', { published: '2026-03-10' });
  expect(stamped(...of(post, 'en'), text, nothingTold())).toBe(expected);
});
