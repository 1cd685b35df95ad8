/** Pages copied whole: the menus of a site above the headline. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { likelyHeadline } from './likely-headline.ts';
import { readLines } from './line.ts';
import { withoutMenu } from './menu-cut.ts';

const SECTIONS = [
  'Politik',
  'Wirtschaft',
  'Wahlen im Land',
  'Häfen und Werften',
  'Reise',
  'Rätsel des Tages',
  'Wetter',
];
const MENU = ['Flussbote', 'Zum Inhalt', 'Menü', ...SECTIONS, 'Anmelden', 'Mein Konto', ...SECTIONS, 'Podcasts', 'Abo'];
const TITLE = 'Schleuse in Ufingen bleibt bis zum Herbst gesperrt';
const BODY = [
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  'Taucher hatten einen Riss im Tor gefunden, der sich nach Angaben des Amtes über zwei Meter zieht. Die Reeder verlangen eine Entschädigung vom Land.',
  'Der Verband der Binnenschiffer rechnet mit Kosten von zwei Millionen Euro. Das Amt prüft, ob ein Ersatztor aus dem Norden schneller geliefert werden kann.',
];
const page = (
  menu: readonly string[],
  head: readonly string[] = [TITLE, 'Von Ilvy Harmsen', '3. Mai 2026, 17.10 Uhr'],
) =>
  `${menu.join('\n')}\n\nHäfen\n\n${head.join('\n\n')}\n\n${BODY.join('\n\n')}\n\nMehr aus Häfen\n\nKahn sinkt am Wehr\n\nImpressum`;

describe('a page copied with its menus', () => {
  const read = cleanText({ text: page(MENU), url: null });
  test('title, day and author are found below them', () =>
    expect([read.title, read.published, read.byline]).toEqual([TITLE, '2026-05-03T17:10', ['Ilvy Harmsen']]));
  test('nothing of them is in the text, all of it in the ledger', () => {
    expect(read.text).not.toContain('Rätsel des Tages');
    expect(read.removals.filter((r) => r.text.includes('Rätsel des Tages'))).not.toHaveLength(0);
    expect(read.text).toContain('Binnenschiffer');
  });
  test('without a day and an author the text tells which line it is', () =>
    expect(cleanText({ text: page(MENU, [TITLE]), url: null }).title).toBe(TITLE));
});

test('the standfirst below a headline is none', () => {
  const lead = 'Taucher haben am Tor einen Riss gefunden, nun müssen Schiffe einen Umweg von sechzig Kilometern fahren';
  const text = page(MENU, [TITLE, lead, 'Von Ilvy Harmsen', '3. Mai 2026, 17.10 Uhr']);
  expect(cleanText({ text, url: null }).title).toBe(TITLE);
});

describe('what is left as it is', () => {
  test('a page with a short head', () => {
    const lines = readLines(page(MENU.slice(0, 3)));
    expect(withoutMenu(lines)).toEqual({ lines, menu: [], headline: -1 });
  });
  test('a heading with much of the text above it is no headline below a menu', () => {
    const lines = readLines([...BODY, ...BODY, ...MENU, TITLE, ...BODY].join('\n\n'));
    expect(withoutMenu(lines).menu).toEqual([]);
  });
});

describe('the likeliest headline', () => {
  test('none of an empty page', () => expect(likelyHeadline([])).toBe(-1));
  test('a subtitle in the text has much of it above', () => {
    const lines = readLines(
      [...MENU, TITLE, BODY[0], 'Was die Taucher am Tor gefunden haben', ...BODY.slice(1)].join('\n\n'),
    );
    expect(lines[likelyHeadline(lines)]?.text).toBe(TITLE);
  });
});
