import { expect, test } from 'vitest';
import { isRelease } from './releases.ts';

const cut = (text: string) => ({ reason: 'part of every page of the site', text });

test.each([
  [true, 'Das Haus schließt.', ['Häuser Mittelrhein gGmbH', 'PRESSEMITTEILUNG']],
  [true, 'Das Haus schließt.\n\nPressekontakt: Ina Kolb, Kommunikation', []],
  [true, 'Kolbau closes its plant.', ['For immediate release – 27 October 2026']],
  [true, 'Ohmtal (ots) – Unbekannte sind in das Museum eingedrungen.', []],
  [true, 'Kolbau takes back the cheese.', ['Customer notice']],
  [false, 'Das Haus schließt, heißt es in einer Pressemitteilung der Stadt.', []],
  [false, 'Das Haus schließt.', ['Startseite', 'Pressemitteilungen', 'Impressum']],
])('%s: %s %j', (expected, text, removed) => {
  expect(isRelease({ text, removals: removed.map(cut) })).toBe(expected);
});

test.each([
  ['Kolbau Antriebe GmbH', true],
  ['Stadt Ulmfeld', true],
  ['Weida Water Authority', true],
  ['SV Ulmfeld 1908 e.V.', true],
  ['Ulmfelder Bote', false],
  ['Weida News Ltd', false],
  ['Stadtanzeiger Ulmfeld', false],
])('what %s publishes itself: %s', (outlet, expected) => {
  expect(isRelease({ text: 'Das Haus schließt.', removals: [], outlet })).toBe(expected);
});
