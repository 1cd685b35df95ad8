import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { readLines } from './line.ts';
import { wireOf, withoutMark } from './wire.ts';

const TEXT = 'Ufingen (ufd) - Die Schleuse bleibt bis zum Herbst gesperrt.';
const read = (...lines: string[]) => {
  const rows = readLines(lines.join('\n'));
  return wireOf(
    rows,
    rows.findIndex((l) => l.text.includes('(ufd) -')),
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
    [
      'a stamp behind who wrote',
      ['ufd0417 3 vm 289', 'Tore zu =', TEXT, '(Redaktion: Mia Vogt)', 'ufd mv/lo 031130 Mai 26'],
      'ufd',
      '2026-05-03T11:30',
    ],
    [
      'a stamp with the year in full',
      ['ufd0417 3 vm 289', 'Tore zu =', TEXT, 'ufd mv n1', '031130 MRZ 2026', 'Kontakt: Mia Vogt, Büro Ufingen'],
      'ufd',
      '2026-03-03T11:30',
    ],
    [
      'a stamp in small letters below desks',
      ['Verkehr/Schifffahrt/Wetter', 'Tore zu', TEXT, 'ufd ohl/tre', '031130 mai 26', 'Alle Rechte vorbehalten.'],
      'ufd',
      '2026-05-03T11:30',
    ],
    ['name and service', ['UFD Uferdienst / Dienst Verkehr', 'Tore zu', TEXT], 'UFD Uferdienst', null],
    ['name behind a dash', ['ufd - Ufinger Flussdienst', 'Tore zu', TEXT], 'ufd - Ufinger Flussdienst', null],
    ['name and day', ['UFD Uferdienst +++ Basis +++ 03.05.2026 11:32', 'Tore zu', TEXT], 'UFD Uferdienst', null],
    [
      'number below the name',
      ['UFERDIENST (ufd) – Kundenportal', 'ufd0417 4 vm 212', 'Tore zu', TEXT],
      'Uferdienst (ufd)',
      null,
    ],
    [
      'day behind the number',
      ['UFD – Uferdienst | Basis', 'UFD0388 5 CH 0347 So, 3.Mai 2026', 'Tore zu', TEXT],
      'UFD – Uferdienst',
      null,
    ],
    ['name and portal', ['UFD Uferdienst – Kundenzugang', 'Tore zu', TEXT], 'UFD Uferdienst', null],
    ['sign and name', ['UFD | Ufinger Fluss Dienst', 'Tore zu', TEXT], 'Ufinger Fluss Dienst', null],
    [
      'a slug, and the name in full beside the author',
      [
        'UFD-Lock Gates,2nd Ld-Writethru',
        'Gates shut',
        'By Nell Ortiz, United Flood Desk',
        'Ufton (ufd) - The lock stays shut.',
      ],
      'United Flood Desk',
      null,
    ],
    ['a slug alone', ['UFD-Lock Gates, 1st Ld', 'Gates shut', 'Ufton (ufd) - The lock stays shut.'], 'ufd', null],
    [
      'a service behind a hyphen',
      ['UFD-Landesdienst Nord', 'Tore zu', 'Ufingen (ufd) - Zu.'],
      'UFD-Landesdienst Nord',
      null,
    ],
    ['a blank behind the sign', ['ufd 0417 3 vm 289', 'Tore zu', TEXT], 'ufd', null],
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

test('a line of priority and desk on top, the sign at the foot', () => {
  const rows = readLines(
    ['1 TRANSPORT Lock', 'LOCK TO STAY SHUT', 'The lock stays shut.', 'UFW 031652 MAY 26'].join('\n'),
  );
  expect(wireOf(rows, 2)).toMatchObject({ name: 'UFW', published: '2026-05-03T16:52' });
});

test('the sign in front of the stamp at the foot will do', () => {
  const lines = [
    'UFW – United Ford Wire',
    '1 BUSINESS Lock (update 2)',
    'LOCK TO STAY SHUT',
    'The lock stays shut until autumn.',
  ];
  const rows = readLines([...lines, 'end', 'UFW 031652 MAY 26', 'Note to editors: adds quotes'].join('\n'));
  expect(wireOf(rows, 3)).toMatchObject({ name: 'UFW – United Ford Wire', published: '2026-05-03T16:52' });
  expect([...wireOf(rows, 3)!.details]).toEqual([0, 1]);
});

test.each<[string, string[], string]>([
  [
    'which version it is',
    ['Verkehr/Kommunen/', '2. Zusammenfassung 1630 – (neu: Amt, Schiffer)', 'Schleuse bleibt bis Herbst zu'],
    'Schleuse bleibt bis Herbst zu',
  ],
  [
    'what explains it',
    ['Schleuse bleibt bis Herbst zu', 'Utl.: Vierzig Schiffe warten am Tor'],
    'Schleuse bleibt bis Herbst zu',
  ],
  [
    'catchwords alone',
    ['Schleuse/Verkehr/Ufingen', 'Utl.: Vierzig Schiffe warten am Tor', '(2. Zusammenfassung)'],
    'Schleuse/Verkehr/Ufingen',
  ],
  [
    'catchwords and a headline',
    ['Schleuse/Verkehr/Ufingen', 'Schleuse bleibt bis Herbst zu'],
    'Schleuse bleibt bis Herbst zu',
  ],
])('the headline on the wire: %s', (_, head, title) => {
  const text = [
    ...['UFD – Uferdienst | Basis', 'ufd0417 3 vm 289'],
    ...head,
    '',
    `${TEXT} Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.`,
  ].join('\n');
  expect(cleanText({ text, url: null }).title).toBe(title);
});

test('desks and notes are details, the headline is none', () =>
  expect([
    ...read('ufd0417 3 vm 289', 'Verkehr/Kommunen/', '(Zusammenfassung - neu: Zitat)', 'Tore zu =', TEXT)!.details,
  ]).toEqual([0, 1, 2]));

test.each([
  ['Tore zu =', 'Tore zu'],
  ['Tore = Wehre', 'Tore = Wehre'],
  ['UPDATE 3-Gates shut', 'Gates shut'],
  ['CORRECTED-UPDATE 1-Gates shut', 'Gates shut'],
  ['Update 3-fach: Tore zu', 'Update 3-fach: Tore zu'],
])('%s', (printed, title) => expect(withoutMark(printed)).toBe(title));

describe('the day of a wire text', () => {
  const prose = (dateline: string): string =>
    `${dateline} The lock at Ufton stays shut until the autumn, the river board told farmers and ferrymen on Tuesday after a survey of the gates.`;
  const PARAGRAPHS = Array.from({ length: 6 }, (_, i) => [
    '',
    `The board met ${i + 2} times on the gates, and each time it heard from those who live by the river, its clerk said.`,
    '',
  ]).flat();
  const dayOf = (dateline: string, foot: string): string | null => {
    const lines = ['RIVERLINE UK', 'Lock at Ufton stays shut', '', prose(dateline), ...PARAGRAPHS, foot];
    return cleanText({ text: lines.join('\n'), url: null }).published;
  };

  test.each<[string, string, string | null]>([
    ['UFTON, May 5 (Riverline) -', '(c) Copyright Riverline 2026. All rights reserved', '2026-05-05'],
    ['UFTON, England, 5 May (Riverline) -', '© Riverline 2026', '2026-05-05'],
    ['UFTON, May 5 (Riverline) -', '(c) Copyright Riverline 2024-2026', null],
    ['UFTON, Dec 30 (Riverline) -', '© Riverline 2026', null],
    ['UFTON, May 5 (Riverline) -', 'Membership 2026', null],
    ['UFTON (Riverline) -', 'REUSE: 5-MAY-2026 17:48 GMT', '2026-05-05T17:48Z'],
    ['UFTON (Riverline) -', 'Next meeting: 5-MAY-2026 17:48 GMT', null],
  ])('%s %s', (dateline, foot, published) => expect(dayOf(dateline, foot)).toBe(published));
});
