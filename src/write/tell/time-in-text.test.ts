import { expect, test } from 'vitest';
import { opening } from './time-in-text.ts';

test.each([
  ['The train left at 7.10 a.m. ', 'on 18 October', 'on 18 October'],
  ['The train left. ', 'on 18 October', 'On 18 October'],
  ['', 'on 18 October', 'On 18 October'],
  ['The train left ', 'on 18 October', 'on 18 October'],
])('%s| %s', (before, by, told) => {
  expect(opening(before, before.length, by)).toBe(told);
});
