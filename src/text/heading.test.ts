/** Which words in front of a colon only announce a sentence. */
import { expect, it } from 'vitest';
import { headingLength } from './heading.ts';

it.each([
  [
    'de',
    'Überraschung beim Fährbauer Kolbau: Das Unternehmen verkauft sein Dock.',
    'Das Unternehmen verkauft sein Dock.',
  ],
  ['en', 'A turn at the boat builder Kolbau: The company sells its dock.', 'The company sells its dock.'],
  ['de', 'Der Neubau wird teuer: Ein Gutachten nennt zwei Millionen Euro.', null],
  ['en', 'The yard has two problems: The dock leaks and the crane is old.', null],
  ['de', 'Sprecherin Ilka Brandes: „Das Dock bleibt zu.“', null],
  ['de', 'Betroffen sind drei Linien: 3, 4 und 9.', null],
] as const)('%s: %s', (lang, text, rest) => expect(text.slice(headingLength(text, lang))).toBe(rest ?? text));
