import { expect, it } from 'vitest';
import { textsFor } from '../texts/index.ts';
import { probabilityWords } from './forecasts.ts';

it.each([
  ['de', [0, 0.2], 'below', 'unter 20 %'],
  ['de', [0, 0.2], undefined, 'höchstens 20 %'],
  ['de', [0.7, 1], 'above', 'über 70 %'],
  ['de', [0.7, 1], undefined, 'mindestens 70 %'],
  ['de', [0.2, 0.4], undefined, '20 % bis 40 %'],
  ['en', [0, 0.2], 'below', 'below 20%'],
  ['en', [0.3, 0.3], undefined, '30%'],
] as const)('%s: %s, %s', (lang, range, bound, words) =>
  expect(probabilityWords(textsFor(lang), lang, range, bound).replaceAll('\u00a0', ' ')).toBe(words),
);
