import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { takesSide } from './sides.ts';

test.each<[Language, string, boolean]>([
  ['de', 'Der Verband kritisierte das Vorgehen.', true],
  ['de', 'Die Bürgermeisterin begrüßte das Votum.', true],
  ['de', 'Der Vorstand wies die Vorwürfe zurück.', false],
  ['de', 'Die Dezernentin räumte Fehler ein.', false],
  ['de', 'Die Halle wurde 1990 gebaut.', false],
  ['en', 'The union condemned the decision.', true],
  ['en', 'The company rejected the accusation.', false],
  ['en', 'The hall was built in 1990.', false],
])('%s: %s', (lang, text, takes) => {
  expect(takesSide({ lang, text } as SourceSentence)).toBe(takes);
});
