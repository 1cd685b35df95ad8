/** A year that nobody wrote is printed only where no other can be meant. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { datedIn } from '../testing.ts';

const dated = (text: string, lang: Language): string | null => datedIn(text, lang, '2026-11-12', '2026-11-12');

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
