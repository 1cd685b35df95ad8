import { expect, it } from 'vitest';
import { feedDate } from './dates.ts';

it.each([
  ['Wed, 18 Nov 2026 00:30:00 +0100', '2026-11-18T00:30:00+01:00'],
  ['18 Nov 2026 07:05 GMT', '2026-11-18T07:05:00Z'],
  ['Mi, 18 Nov 26 7:05:09 CET', '2026-11-18T07:05:09+01:00'],
  ['Wed, 18 November 2026 07:05:00 EST', '2026-11-18T07:05:00-05:00'],
  ['Wed, 18 Nov 2026 07:05:00', '2026-11-18T07:05:00'],
  ['2026-11-18T07:05:09.123Z', '2026-11-18T07:05:09Z'],
  ['2026-11-18T07:05+0100', '2026-11-18T07:05+01:00'],
  ['2026-11-18 07:05:09', '2026-11-18T07:05:09'],
  ['2026-11-18', '2026-11-18'],
  ['2026-11', '2026-11'],
])('%s', (written, expected) => expect(feedDate(written)).toBe(expected));

it.each([
  undefined,
  '',
  'gestern',
  '18. November',
  '2026-13-01',
  'Wed, 45 Nov 2026 07:05:00 +0100',
  '18 Foo 2026 07:05',
])('knows no date in "%s"', (written) => expect(feedDate(written)).toBeUndefined());
