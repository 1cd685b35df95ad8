/** When a source was published, as a sentence says it. */
import { expect, it } from 'vitest';
import { onDate } from './time.ts';

it.each([
  ['16. Januar 2026', 'de', 'am 16. Januar 2026'],
  ['Januar 2026', 'de', 'im Januar 2026'],
  ['16 January 2026', 'en', 'on 16 January 2026'],
  ['January 2026', 'en', 'in January 2026'],
] as const)('an issue of %s is told %s: %s', (date, lang, told) => expect(onDate(date, lang)).toBe(told));
