/** The outlet of pages copied whole: a name that several places of the page agree on, or none. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { likelyOutlet } from './likely-outlet.ts';
import { readLines } from './line.ts';
import { ARTICLE } from './testing.ts';

const MENU = [
  ...'Explore,Häfen,Werften,Wehre,Fähren,Pegel,Wetter,Reise,Rezepte,Kalender,Vereine,Galerie,Rätsel,Kleinanzeigen'.split(
    ',',
  ),
  ...'Jobs,Trauer,Kino,Bücher,Musik,Garten,Familie,Tiere,Sport,Tabellen,Verkehr,Blitzer,Podcasts,Videos,Spiele'.split(
    ',',
  ),
];
const page = (top: readonly string[], foot: readonly string[]): string =>
  [...top, ...MENU, '', ...ARTICLE.join('\n\n').split('\n'), '', ...MENU.slice(3, 18), ...foot].join('\n');

const NAMED: readonly [string, readonly string[], readonly string[], string | null][] = [
  [
    'line of rights, address and offer',
    ['Uferblick'],
    ['Uferblick Newsletter', '© 2026 Uferblick', 'post@uferblick.example'],
    'Uferblick',
  ],
  [
    'the house behind the outlet counts less',
    ['Uferblick', 'Uferblick App', 'Über Uferblick'],
    ['Uferblick auf Instagram', 'www.uferblick.example', '© 2026 Nordmark Holding. Alle Rechte vorbehalten.'],
    'Uferblick',
  ],
  [
    'without its legal form',
    ['Lock Review'],
    ['Copyright 2026 by Lock Review Ltd. All rights reserved.', 'desk@lockreview.example'],
    'Lock Review',
  ],
  ['entries of the menu alone', [], [], null],
  ['whose picture it is', ['Menü'], ['Das Tor © Nordbild', 'Impressum'], null],
  ['an address that is mentioned once', ['Menü'], ['Mehr unter wehrfreunde.example'], null],
];

describe('the outlet of a page copied whole', () => {
  test.each(NAMED)('%s', (_, top, foot, outlet) =>
    expect(cleanText({ text: page(top, foot), url: null }).publisher).toBe(outlet),
  );
  test('what is cut as menu is read, too', () => {
    const lines = readLines(page(['Menü', 'Suche', 'Uferblick', 'Uferblick abonnieren'], ['© 2026 Uferblick']));
    expect(likelyOutlet(lines)).toBe('Uferblick');
  });
});
