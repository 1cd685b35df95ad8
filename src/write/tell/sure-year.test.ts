/** A year that nobody wrote is printed only where no other can be meant. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { withFullDates } from './dates.ts';

const reader = createReader();

function dated(text: string, lang: Language): string | null {
  const { times } = reader.read({ text, lang, published: '2026-11-12T10:00:00Z' });
  const found = times
    .map((t) => ({
      start: t.start,
      end: t.end,
      time: { value: t.value, from: t.from ?? null, to: t.to ?? null, at: t, implied: false },
    }))
    .sort((a, b) => b.start - a.start);
  return withFullDates(text, found, lang, '2026-11-12');
}

describe('a date without its year', () => {
  test.each<[Language, string, string]>([
    ['de', 'Beide nannten den 5. Dezember als Termin.', 'Beide nannten den 5. Dezember als Termin.'],
    ['de', 'Sie kündigte an, im April nicht mehr anzutreten.', 'Sie kündigte an, im April nicht mehr anzutreten.'],
    ['de', 'Im Mai beschloss der Rat den Bau.', 'Im Mai beschloss der Rat den Bau.'],
    ['en', 'An inspection had been due in March.', 'An inspection had been due in March.'],
    ['de', 'Am 3. Oktober brannte die Halle.', 'Am 3. Oktober 2026 brannte die Halle.'],
    ['de', 'Die Halle soll am 7. Januar öffnen.', 'Die Halle soll am 7. Januar 2027 öffnen.'],
    ['de', 'Die Halle ist seit April gesperrt.', 'Die Halle ist seit April 2026 gesperrt.'],
    ['de', 'Die Halle brannte im April 2019.', 'Die Halle brannte im April 2019.'],
  ])('%s: %s', (lang, text, told) => {
    expect(dated(text, lang)).toBe(told);
  });
});
