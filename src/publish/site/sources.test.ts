import { expect, it } from 'vitest';
import type { PublicSource } from '../../model/index.ts';
import { textsFor } from '../texts/index.ts';
import { sourceTime } from './sources.ts';

const bounds = (notBefore: string | null, notAfter: string | null) => ({
  published: null,
  written: { notBefore, notAfter },
});

it.each<[string, 'de' | 'en', Pick<PublicSource, 'published' | 'written'>, string]>([
  ['a date', 'de', { published: '2026-10-03' }, '3. Oktober 2026'],
  ['no date', 'de', { published: null }, 'ohne Datum'],
  ['no date, nothing known', 'de', bounds(null, null), 'ohne Datum'],
  ['earliest', 'de', bounds('2026-10-03', null), 'ohne Datum, nach seinem Text frühestens 3. Oktober 2026'],
  ['latest', 'en', bounds(null, '2027-01-15'), 'without a date, by its text 15 January 2027 at the latest'],
  [
    'both',
    'de',
    bounds('2026-10-03', '2027-01-15'),
    'ohne Datum, nach seinem Text frühestens 3. Oktober 2026, nach seinem Text spätestens 15. Januar 2027',
  ],
])('%s', (_, lang, source, said) => {
  expect(String(sourceTime(textsFor(lang), lang, source)).replace(/<[^>]*>/g, '')).toBe(said);
});
