/** Which words of a sentence are its statement. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

const told = (text: string, lang: 'de' | 'en'): readonly string[] =>
  claimsOf(articleOf(text, lang))
    .filter((c) => c.kind === 'event')
    .map((c) => text.slice(c.span.start, c.span.end).replace(/[.,]$/u, ''));

it.each([
  // an agency's place and sign say nothing
  [
    'de',
    'Ahlsee (lpd) – Nach dem Sturm hat der Rat von Ahlsee die Uferstraße gesperrt.',
    'Nach dem Sturm hat der Rat von Ahlsee die Uferstraße gesperrt',
  ],
  [
    'de',
    'Die Reederei kündigte an, die Fähren ruhen zu lassen.',
    'Die Reederei kündigte an, die Fähren ruhen zu lassen',
  ],
  ['de', 'Der Rat tagt.', null],
  ['en', 'The council met.', null],
] as const)('%s: %s', (lang, text, statement) => {
  expect(told(text, lang)).toEqual(statement === null ? [] : [statement]);
});
