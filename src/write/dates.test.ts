import { describe, expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { isRelative, withFullDates } from './dates.ts';

const reader = createReader();

function dated(text: string, lang: Language): string | null {
  const { times } = reader.read({ text, lang, published: '2026-03-12T10:00:00Z' });
  const found = times
    .map((t) => ({
      start: t.start,
      end: t.end,
      time: { value: t.value, from: t.from ?? null, to: t.to ?? null, at: t, implied: false },
    }))
    .sort((a, b) => b.start - a.start);
  return withFullDates(text, found, lang);
}

describe('dates are told in full', () => {
  test.each([
    ['Am Mittwoch brach der Damm.', 'Am 11. März 2026 brach der Damm.'],
    ['Gestern brach der Damm.', 'Am 11. März 2026 brach der Damm.'],
    ['Am Mittwochabend brach der Damm.', 'Am Abend des 11. März 2026 brach der Damm.'],
    ['Die Straße ist seit Mittwoch gesperrt.', 'Die Straße ist seit dem 11. März 2026 gesperrt.'],
    ['Am Abend des 5. März brach der Damm.', 'Am Abend des 5. März 2026 brach der Damm.'],
    ['Am 10. Februar begann der Bau.', 'Am 10. Februar 2026 begann der Bau.'],
    ['Im Januar begann der Bau.', 'Im Januar 2026 begann der Bau.'],
    ['Am 10. Februar 2026 begann der Bau.', 'Am 10. Februar 2026 begann der Bau.'],
    ['Am kommenden Dienstag beginnt der Bau.', 'Am 17. März 2026 beginnt der Bau.'],
    ['Am Mittwoch brach gegen 14.20 Uhr der Damm.', 'Am 11. März 2026 brach gegen 14.20 Uhr der Damm.'],
  ])('de: %s', (text, told) => {
    expect(dated(text, 'de')).toBe(told);
  });

  test.each([
    ['The dam broke on Wednesday.', 'The dam broke on 11 March 2026.'],
    ['Work began in January.', 'Work began in January 2026.'],
    ['They want to avert next month’s strike.', 'They want to avert the strike in April 2026.'],
    ['The accounts for last year are out.', 'The accounts for 2025 are out.'],
    ['The court ruled Wednesday that the dam must go.', 'The court ruled on 11 March 2026 that the dam must go.'],
    ['Holt paid skippers for Wednesday.', 'Holt paid skippers for 11 March 2026.'],
    ['Holt regretted Wednesday’s vote.', 'Holt regretted the vote on 11 March 2026.'],
  ])('en: %s', (text, told) => {
    expect(dated(text, 'en')).toBe(told);
  });

  test.each([
    ['In der vergangenen Woche brach der Damm.', 'de'],
    ['Kürzlich brach der Damm.', 'de'],
    ['The dam has leaked since last week.', 'en'],
    ['Holt says that Monday was worse than that.', 'en'],
    ['Holt lost most of a normal Friday’s takings.', 'en'],
  ] as const)('stays relative, so it is not restated: %s', (text, lang) => {
    expect(dated(text, lang)).toBeNull();
  });
});

test.each([
  ['Diesen Monat begann der Bau.', true],
  ['In den nächsten drei bis fünf Jahren wird gebaut.', true],
  ['Am Dienstag, dem 10. März 2026, begann der Bau.', false],
  ['Im März 2026 begann der Bau.', false],
])('leans on the day of writing: %s %s', (text, relative) => {
  expect(isRelative(text, 'de')).toBe(relative);
});
