import { expect, test } from 'vitest';
import { restateEnglish } from './restate.en.ts';

const isName = (word: string): boolean => word === 'Kolbau';
const fronted = (text: string) => restateEnglish(text, { kind: 'fronted', lead: 'According to Herald,' }, isName);
const inserted = (text: string) => restateEnglish(text, { kind: 'inserted', insert: 'Herald reports' }, isName);

test.each([
  ['The dam broke at night.', 'According to Herald, the dam broke at night.'],
  ['Kolbau will close its plant.', 'According to Herald, Kolbau will close its plant.'],
  ['However, the price is high.', 'According to Herald, the price is high.'],
  ['But Kolbau will stay.', 'According to Herald, Kolbau will stay.'],
])('the attribution in front: %s', (text, told) => {
  expect(fronted(text)).toBe(told);
});

test.each([
  ['The dam broke at night.', 'The dam, Herald reports, broke at night.'],
  ['A total of 210 applications have been filed.', 'A total of 210 applications, Herald reports, have been filed.'],
])('or behind the subject: %s', (text, told) => {
  expect(inserted(text)).toBe(told);
});

test.each([['Will Kolbau close?'], ['“We stay,” said Kern.'], ['In May the dam broke.']])('but not: %s', (text) => {
  expect(inserted(text)).toBeNull();
});
