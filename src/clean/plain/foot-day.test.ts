import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const TITLE = 'Schleuse in Ufingen bleibt bis zum Herbst gesperrt';
const BODY = [
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  'Taucher hatten einen Riss im Tor gefunden, der sich nach Angaben des Amtes über zwei Meter zieht. Die Reeder verlangen eine Entschädigung vom Land.',
];
const page = (foot: string, head = 'Online seit heute, 11.02 Uhr', last = '') =>
  cleanText({ text: `UFERFUNK\n\nCHRONIK\n${TITLE}\n\n${head}\n\n${BODY.join('\n\n')}${last}\n\n${foot}`, url: null });

describe('a day that only the foot gives', () => {
  test.each<[string, string, string]>([
    ['site and day behind the sign', 'red, ufer.example/03.05.2026', '2026-05-03'],
    ['a shelf of the site between them', 'red, welle.ufer.example/Agenturen/03.05.2026', '2026-05-03'],
    [
      'below the links',
      'Links:\n› Amt am Fluss\nred, ufer.example/3.5.2026\n\nMehr aus Chronik\nKahn sinkt',
      '2026-05-03',
    ],
    ['in brackets', '(ufer.example, 03.05.2026, 07:45)', '2026-05-03'],
    ['with an agency', '(APA/red, 3.5.2026)', '2026-05-03'],
    ['place and day', 'Ufingen, 3. Mai 2026\n\nPressestelle der Stadt Ufingen', '2026-05-03'],
    ['a word for printing', 'erschienen am 03.05.2026', '2026-05-03'],
    ['a word for printing, then the rights', 'Published 3 May 2026, 07:14 BST · © Weir Radio', '2026-05-03'],
    ['day and clock alone', '03.05.2026, 06:00\n\nDiskutieren Sie mit (17)', '2026-05-03'],
  ])('%s', (_, foot, day) => expect(page(foot).published?.slice(0, 10)).toBe(day));

  test('hung on the last paragraph, with who wrote it', () => {
    const article = page('Forum: 312 Postings', 'Teilen', ' (Ilvy Harmsen, 3.5.2026)');
    expect([article.published, article.byline]).toEqual(['2026-05-03', ['Ilvy Harmsen']]);
  });
  test.each<[string, string]>([
    ['of linked pages', 'Mehr aus Chronik\nKahn sinkt am Wehr\n24.02.2026'],
    ['of a linked report', '– Kahn sinkt am Wehr (ufer.example; 6.11.2025)'],
    ['two of them', 'Termine\n\n3. Mai 2026\n\n10. Mai 2026'],
  ])('other days are none: %s', (_, foot) => expect(page(foot).published).toBeNull());
  test('the head goes before the foot', () =>
    expect(page('red, ufer.example/04.05.2026', '3. Mai 2026, 17.10 Uhr').published).toBe('2026-05-03T17:10'));
});
