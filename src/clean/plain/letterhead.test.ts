/** Names above the headline that are easily taken for it, or passed over for what stands below them. */
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const DE =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const EN =
  'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.';
const read = (head: string, body: string) => {
  const { title, publisher, published } = cleanText({ text: `${head}\n\n${body}\n\n${body}`, url: null });
  return { title, publisher, day: published?.slice(0, 10) ?? null };
};
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';
const ENGLISH = 'Lock at Ufton to stay closed until autumn';
const DAY = '2026-05-05';

test.each<[string, string, string]>([
  [
    'a firm and who of it speaks',
    `PRESSEMITTEILUNG\nWerft Ufingen gGmbH – Presse- und Öffentlichkeitsarbeit\nUfingen, 05.05.2026\n\n${TITLE}`,
    'Werft Ufingen gGmbH',
  ],
  [
    'a firm and its newsroom',
    `Ufertec SE – Newsroom\n\nPressemitteilung | 5. Mai 2026\n\n${TITLE}\n\nEin Tor hat Risse · Umweg von 60 Kilometern · Reeder verlangen Geld vom Land`,
    'Ufertec SE',
  ],
  ['a firm and its seat', `PRESSEMITTEILUNG\nUfertec GmbH, Ufingen\nUfingen, 5. Mai 2026\n\n${TITLE}`, 'Ufertec GmbH'],
  [
    'the kind of a page and its name',
    `Stadtblog „Unser Ufer“\nEintrag vom 5. Mai 2026\n\n${TITLE}`,
    'Stadtblog „Unser Ufer“',
  ],
  [
    'a name above what it is',
    `Wehrblick Ufingen\nBlog für Wasserbau an der Weida\n\n05.05.2026 · Autor: Henning\n\n${TITLE}`,
    'Wehrblick Ufingen',
  ],
  ['a paper and where it is read', `Ufer-Kurier online\n5. Mai 2026, 12:00 Uhr\n\n${TITLE}`, 'Ufer-Kurier'],
  [
    'a trade letter and for whom it is',
    `Schleuse & Wehr – Branchenbrief für Binnenschiffer\n5.5.2026\n\n${TITLE}`,
    'Schleuse & Wehr',
  ],
  [
    'a paper of two places',
    `Wochenblatt Ufingen & Weidatal\nAusgabe 19, Dienstag, 5. Mai 2026\n\n${TITLE}`,
    'Wochenblatt Ufingen & Weidatal',
  ],
  [
    'a station and its shelf',
    `Rundfunk Weida – Kultur kompakt\nStand: 05.05.2026, 09:15 Uhr\n\n${TITLE}`,
    'Rundfunk Weida',
  ],
  [
    'a day above its shelves',
    `schleusen links\nein Blog vom Fluss\n\n5. Mai 2026 / Ilvy H. / abgelegt unter: Schleusen, Wehre, Ärger\n\n${TITLE}`,
    'schleusen links',
  ],
])('%s', (_, head, publisher) => expect(read(head, DE)).toEqual({ title: TITLE, publisher, day: DAY }));

test.each<[string, string, string]>([
  [
    'for whom a paper is made',
    `INLAND BARGE MONITOR\nMarket insight for lock builders\n\n${ENGLISH}\n\nBy Jane Holt | May 5, 2026`,
    'Inland Barge Monitor',
  ],
  [
    'what a firm tells those it serves',
    `UFTON WATER — CUSTOMER UPDATE\nIssued: 5 May 2026, 17:30\n\n${ENGLISH}`,
    'Ufton Water',
  ],
  [
    'a union and its branch',
    `UNITED LOCK UNION - SOUTH WEST REGION\nPRESS RELEASE\n5 May 2026\n\n${ENGLISH}`,
    'United Lock Union',
  ],
])('%s', (_, head, publisher) => expect(read(head, EN)).toEqual({ title: ENGLISH, publisher, day: DAY }));

test('a headline that says for whom stays one', () => {
  const head = `Ufton Courier\nHope for barges at Ufton\n\nAuthority looks for a spare gate\n\nBy Jane Holt | May 5, 2026`;
  expect(read(head, EN).title).toBe('Hope for barges at Ufton');
});

test('a headline that begins with the kind of a page stays one', () => {
  const head = `Weidaer Bote\n5. Mai 2026\n\nMagazin für Schleusen am Fluss wird eingestellt`;
  expect(read(head, DE).title).toBe('Magazin für Schleusen am Fluss wird eingestellt');
});

test.each([
  ['Ufton Valley Barges\nCustomer and media statement\nIssued: Tuesday 5 May 2026, 17:00', 'Ufton Valley Barges'],
  ['Lock Inquiry Office\nUrgent Bulletin 07/2026\nPublished 5 May 2026', 'Lock Inquiry Office'],
])('who sends it stands above what it is: %s', (head, publisher) =>
  expect(read(`${head}\n\n${ENGLISH}`, EN)).toEqual({ title: ENGLISH, publisher, day: DAY }),
);
