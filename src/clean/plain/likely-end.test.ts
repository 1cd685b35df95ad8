/** Where the article of a page copied whole ends: what stands below is cut, what stands above stays. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { ARTICLE } from './testing.ts';

const SHELVES = 'Häfen,Werften,Wehre,Fähren,Pegel,Wetter,Reise,Rezepte,Kalender,Vereine,Galerie,Rätsel,Jobs'.split(',');
/** Headlines of other articles without a heading that says so, and what the house says of itself below them. */
const TEASERS = [
  'Werft baut Elektrofähre für den Fjord',
  'Pilze im Auwald: was jetzt wächst',
  ...SHELVES.map((shelf) => `Fünf Fragen aus dem Ressort ${shelf}`),
  'Wer im Oktober in den Auwald geht, findet Hallimasch und Parasole, sagt die Pilzberaterin, und sollte doch keinen davon roh kosten.',
  'Neuwerk feiert hundert Jahre Hafenfest',
];
const page = (behind: readonly string[], below: readonly string[]): string =>
  [
    ...SHELVES,
    '',
    ...[...ARTICLE, ...behind].join('\n\n').split('\n'),
    '',
    'Teilen',
    'Merken',
    ...below,
    ...SHELVES,
    ...SHELVES,
  ].join('\n');
const read = (behind: readonly string[], below: readonly string[] = TEASERS) =>
  cleanText({ text: page(behind, below), url: null });
const bodyOf = ({ text, blocks }: ReturnType<typeof read>): string =>
  blocks
    .filter((b) => ['paragraph', 'heading', 'list'].includes(b.role))
    .map((b) => text.slice(b.start, b.end))
    .join('\n');

describe('the end of an article on a page copied whole', () => {
  test('teasers below are no part of it, and stand in the ledger', () => {
    const article = read([]);
    expect(bodyOf(article)).toContain('Ersatztor');
    expect(bodyOf(article)).not.toMatch(/Elektrofähre|Hallimasch|Rätsel/u);
    expect(article.removals.find(({ text }) => text.includes('Elektrofähre'))?.reason).toBe('below the article');
  });
  test.each([
    ['a short closing sentence', 'Das letzte Wort hat nun der Kreistag in Ufingen.'],
    ['a list and what leads into it', 'Gesperrt sind bis zum Herbst auch:\n\nWehr Neuwerk\nFähre Altenrade\nHafen Süd'],
  ])('%s stays', (_, behind) => {
    const body = bodyOf(read(behind.split('\n\n')));
    for (const line of behind.split(/\n+/u)) expect(body).toContain(line);
    expect(body).not.toContain('Elektrofähre');
  });
  test('comments of readers keep their role', () => {
    const { blocks, text } = read(
      [],
      [
        'Kommentare (2)',
        'Landei77, vor 2 Stunden',
        'Endlich sagt das mal jemand, die Schleuse war doch schon lange marode!',
      ],
    );
    const role = blocks.find((b) => text.slice(b.start, b.end).includes('Endlich sagt'))?.role;
    expect(role).toBe('comment');
  });
});
