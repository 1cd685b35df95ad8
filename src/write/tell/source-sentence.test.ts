/** In which words a source speaks of itself, so that they may only be quoted. */
import { expect, it } from 'vitest';
import { article } from '../testing.ts';
import { isLabelledAside, speaksAsUs } from './source-sentence.ts';

it.each([
  ['de', 'Die Werft bietet Geld und verlangt, dass wir auf alles Weitere verzichten.', true],
  ['de', 'Die Werft schreibt unserem Verein.', true],
  ['de', 'Die Werft verlangt, „dass wir verzichten“.', false],
  ['de', 'Der Rat berät am Dienstag über den Wirtschaftsplan.', false],
  ['en', 'The mill demands that we give up all claims.', true],
  ['en', 'The mill wrote to our club, which I lead.', true],
  ['en', 'The mill told the club “we give up”.', false],
  ['en', 'The US mill ended its Phase I trial.', false],
] as const)('%s: %s: %s', (lang, text, expected) => {
  expect(speaksAsUs(text, lang)).toBe(expected);
});

it.each([
  ['Kommentar der Redaktion: Wer so verkauft, hat viel verspielt.', true],
  ['Abo-Angebot: Vier Wochen lesen und eine Reibe sichern!', true],
  ['Reader offer: Four weeks for the price of one.', true],
  ['Die Werft bietet Geld: Es sind zwei Millionen.', false],
  ['Kommentare unserer Leser freuen die Werft.', false],
])('what a label stands before reports nothing: %s: %s', (text, expected) => {
  const version = article('Bote', `Die Werft schließt.\n\n${text}`);
  const start = version.text.indexOf(text) + 10;
  expect(isLabelledAside({ article: version, start, end: version.text.length })).toBe(expected);
});
