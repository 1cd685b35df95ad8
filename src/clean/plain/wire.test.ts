import { describe, expect, test } from 'vitest';
import { readLines } from './line.ts';
import { wireOf, withoutMark } from './wire.ts';

const TEXT = 'Ufingen (ufd) - Die Schleuse bleibt bis zum Herbst gesperrt.';
const read = (...lines: string[]) => {
  const rows = readLines(lines.join('\n'));
  return wireOf(
    rows,
    rows.findIndex((l) => l.text.includes('(ufd)')),
  );
};

describe('a wire', () => {
  test.each<[string, string[], string, string | null]>([
    [
      'number and stamp',
      ['ufd0417 3 vm 289', 'Tore zu =', TEXT, 'ufd mv n1', '031130 Mai 26'],
      'ufd',
      '2026-05-03T11:30',
    ],
    ['name and service', ['UFD Uferdienst / Dienst Verkehr', 'Tore zu', TEXT], 'UFD Uferdienst', null],
    ['name behind a dash', ['ufd - Ufinger Flussdienst', 'Tore zu', TEXT], 'ufd - Ufinger Flussdienst', null],
    ['name and day', ['UFD Uferdienst +++ Basis +++ 03.05.2026 11:32', 'Tore zu', TEXT], 'UFD Uferdienst', null],
    ['no such hour', ['ufd0417 3 vm 289', 'Tore zu', TEXT, '039930 Mai 26'], 'ufd', null],
  ])('%s', (_, lines, name, published) => expect(read(...lines)).toMatchObject({ name, published }));

  test.each<[string, string[]]>([
    ['a paper that prints an agency', ['Ufinger Bote', 'Tore zu', TEXT]],
    ['a logo', ['UFD', 'Tore zu', TEXT]],
    ['a name that begins like the sign', ['Ufdorfer Bote', 'Tore zu', TEXT]],
    ['no place', ['ufd0417 3 vm 289', 'Tore zu', 'Die Schleuse bleibt zu.']],
    ['nothing above the text', [TEXT]],
  ])('%s is none', (_, lines) => expect(read(...lines)).toBeNull());
});

test('desks and notes are details, the headline is none', () =>
  expect([
    ...read('ufd0417 3 vm 289', 'Verkehr/Kommunen/', '(Zusammenfassung - neu: Zitat)', 'Tore zu =', TEXT)!.details,
  ]).toEqual([0, 1, 2]));

test.each([
  ['Tore zu =', 'Tore zu'],
  ['Tore = Wehre', 'Tore = Wehre'],
])('%s', (printed, title) => expect(withoutMark(printed)).toBe(title));
