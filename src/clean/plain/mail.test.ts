import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { takeMail } from './mail.ts';

const HEAD = [
  'Von: Fluss & Hafen <brief@fluss.example>',
  'Gesendet: Sonntag, 3. Mai 2026 07:02',
  'An: leser@ufer.example',
  'Betreff: WG: [Fluss & Hafen 18/26] Schleuse bleibt gesperrt',
];
const BODY =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';

describe('the header of a mail', () => {
  test.each<[string, string[], object]>([
    [
      'German',
      HEAD,
      {
        declared: { published: '2026-05-03T07:02' },
        sender: 'Fluss & Hafen',
        author: null,
        subject: 'Schleuse bleibt gesperrt',
      },
    ],
    [
      'forwarded, a person who writes for an outlet',
      [
        '---------- Forwarded message ---------',
        'From: Nell Ortiz from The Weir <weir@letters.example>',
        'Date: Sun, May 3, 2026 at 7:02 AM',
        'Subject: Fwd: Lock stays closed',
        'To: <reader@example.org>',
      ],
      {
        declared: { published: '2026-05-03T07:02' },
        sender: 'The Weir',
        author: 'Nell Ortiz',
        subject: 'Lock stays closed',
      },
    ],
    [
      'a person alone is no outlet',
      ['From: Eva Ruhland <eva@ufer.example>', 'Subject: Lock stays closed'],
      { sender: null, author: null },
    ],
  ])('%s', (_, lines, found) => {
    const mail = takeMail(`${lines.join('\n')}\n\n${BODY}`);
    expect(mail).toMatchObject(found);
    expect(mail!.body.trim()).toBe(BODY);
    expect(mail!.lines).toEqual(lines);
  });

  test.each([
    ['a by-line', `Von: Eva Ruhland\nDatum: 3. Mai 2026\n\n${BODY}`],
    ['one field', `Betreff: Schleuse\n\n${BODY}`],
    ['a sentence', `Von: hier aus geht es weiter\nAn: der Schleuse stehen Leute\n\n${BODY}`],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(takeMail(text)).toBe(null));
});

test.each([
  [
    'the headline that the subject names',
    'FLUSS & HAFEN\nNachrichten vom Wasser und vom Land\n\nSchleuse bleibt gesperrt',
    'Schleuse bleibt gesperrt',
  ],
  ['without a headline the subject', '', 'Schleuse bleibt gesperrt'],
])('%s', (_, head, title) =>
  expect(cleanText({ text: `${HEAD.join('\n')}\n\n${head}\n\n${BODY}`, url: null })).toMatchObject({
    title,
    publisher: 'Fluss & Hafen',
    published: '2026-05-03T07:02',
  }),
);

test.each([
  [
    'a subject alone',
    'UFERPOST\nDer Newsletter vom Fluss\nBetreff: Schleuse zu, Umweg lang\n\nGuten Morgen, liebe Leute',
    'Schleuse zu, Umweg lang',
  ],
  [
    'an English one',
    'View in browser\n\nTHE WEIR\nSubject: Lock stays closed for now\n\nMorning, river people.',
    'Lock stays closed for now',
  ],
  [
    'the headline it repeats',
    'Betreff: Neu: Schleuse bleibt bis Herbst gesperrt\n\nSchleuse bleibt bis Herbst gesperrt',
    'Schleuse bleibt bis Herbst gesperrt',
  ],
  [
    'no headline at all',
    'Im Browser ansehen\n\nUFERPOST\nDer Newsletter vom Fluss – Ausgabe 18/2026, So., 3. Mai\n\nGuten Morgen, ihr Lieben',
    'UFERPOST',
  ],
])('the headline of a newsletter: %s', (_, head, title) =>
  expect(cleanText({ text: `${head}\n\n${BODY}`, url: null }).title).toBe(title),
);

test('the subject of a mail goes before the slogan in it', () =>
  expect(
    cleanText({
      text: `${HEAD.join('\n')}\n\nFLUSS & HAFEN\nDein Sonntag mit allem Neuen vom Wasser\n\n${BODY}`,
      url: null,
    }).title,
  ).toBe('Schleuse bleibt gesperrt'));
test('the number of the issue has the year of its day', () =>
  expect(
    cleanText({ text: `UFERPOST\nDer Newsletter vom Fluss – Ausgabe 18/2026, So., 3. Mai\n\n${BODY}`, url: null })
      .published,
  ).toBe('2026-05-03'));
