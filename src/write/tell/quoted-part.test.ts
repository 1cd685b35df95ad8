/** German sentences that hold a few words in quotation marks: told with these as they are, and only with whose words they are. */
import { expect, test } from 'vitest';
import { createReader } from '../../text/index.ts';
import { tellingsOf } from '../testing.ts';
import { covered, isTornQuotation } from './quoted-part.ts';
import { inOtherWords } from './synonyms.ts';

const _reader = createReader();

test.each([
  [
    'Die Anlage arbeite »ohne jede Störung«, teilte Werkleiter Ole Harms am Montag mit.',
    'Nach Angaben von Werkleiter Ole Harms arbeitet die Anlage „ohne jede Störung“, berichtet der Bote.',
  ],
  [
    'Sprecherin Ida Brahms sprach von »etwa 40 Schafen«, die das Amt gezählt habe.',
    'Laut dem Boten sprach Sprecherin Ida Brahms von „etwa 40 Schafen“, die das Amt gezählt habe.',
  ],
  [
    'Werkleiter Ole Harms sagte, die Pumpe sei «mehr als 40 Jahre alt».',
    'Laut dem Boten sagte Werkleiter Ole Harms, die Pumpe sei „mehr als 40 Jahre alt“.',
  ],
  [
    'Werkleiter Ole Harms erklärte, er prüfe das „bis Ende der Woche“.',
    'Laut dem Boten vom 12. März 2026 erklärte Werkleiter Ole Harms, er prüfe das „bis Ende der Woche“.',
  ],
  [
    'Die Mauer sei „in ein paar Jahren abzureißen“, schrieben die Gutachter im Bericht.',
    'Laut den Gutachtern ist die Mauer „in ein paar Jahren abzureißen“, berichtet der Bote.',
  ],
])('%s', (text, told) => {
  expect(tellingsOf(text)[0]).toBe(told);
});

test.each([
  // whose words these are, nobody says
  'Die Anlage arbeite „ohne jede Störung“.',
  'Die Anlage arbeite „ohne jede Störung“, sagte er.',
  'Das Bad wurde als „nicht zu retten“ bezeichnet.',
  // speech of its own
  '„Wir bauen die Pumpe aus“, sagte Werkleiter Ole Harms.',
  'Werkleiter Ole Harms sagte: „Wir bauen die Pumpe aus.“',
])('not told: %s', (text) => {
  expect(tellingsOf(text)).toEqual([]);
});

test('the inside of a quotation is neither dated nor put in other words', () => {
  const { text, uncover } = covered('von »rund 40 Schafen am Montag« und «mehr als 30 Ziegen»');
  expect(text).not.toMatch(/Schafe|Ziegen|\d/u);
  expect(uncover(text)).toBe('von „rund 40 Schafen am Montag“ und „mehr als 30 Ziegen“');
  expect(inOtherWords('mehr als 30 Ziegen und „mehr als 40 Schafe“', 'de')).toBe(
    'über 30 Ziegen und „mehr als 40 Schafe“',
  );
});

test.each([
  ['die Halle „Nord“', false],
  ['die Halle „Nord', true],
  ['Nord“', true],
  ['die Halle', false],
])('torn: %s', (text, torn) => {
  expect(isTornQuotation(text)).toBe(torn);
});
