import { expect, test } from 'vitest';
import { atPlace } from './zone.ts';

const at = (host: string | null, lang: 'de' | 'en' | null = null, near: readonly string[] = []) => ({
  url: host && `https://${host}/a`,
  lang,
  near,
});

test.each([
  ['winter by the country of the address', '2024-01-04T23:00Z', at('bote.de'), '2024-01-05T00:00+01:00'],
  ['summer', '2024-07-04T22:30:00Z', at('bote.at'), '2024-07-05T00:30:00+02:00'],
  ['the hour before summer begins', '2024-03-31T00:59:59Z', at('bote.ch'), '2024-03-31T01:59:59+01:00'],
  ['the hour summer begins', '2024-03-31T01:00:00Z', at('bote.ch'), '2024-03-31T03:00:00+02:00'],
  ['the hour summer ends', '2024-10-27T01:00:00Z', at('bote.ch'), '2024-10-27T02:00:00+01:00'],
  ['Greenwich in summer', '2024-07-04T23:30Z', at('herald.co.uk'), '2024-07-05T00:30+01:00'],
  ['an offset of nothing', '2024-01-04T23:00:00+00:00', at('bote.fi'), '2024-01-05T01:00:00+02:00'],
  ['German anywhere', '2024-01-04T23:00:00Z', at('bote.com', 'de'), '2024-01-05T00:00:00+01:00'],
  [
    'a clock on the page',
    '2024-02-25T02:25:54Z',
    at('herald.com', 'en', ['By Sam Ortiz', 'February 24, 2024 | 9:25pm']),
    '2024-02-24T21:25:54-05:00',
  ],
  [
    'a clock on the page before the country',
    '2024-02-24T12:00:00Z',
    at('bote.de', 'de', ['24. Februar 2024, 16:00 Uhr']),
    '2024-02-24T16:00:00+04:00',
  ],
])('%s', (_, stamp, place, local) => {
  expect(atPlace(stamp, place)).toBe(local);
  expect(Date.parse(local)).toBe(Date.parse(stamp));
});

test.each([
  ['a day', '2024-01-04', at('bote.de')],
  ['an offset that is given', '2024-01-04T23:00:00-05:00', at('bote.de')],
  ['no zone at all', '2024-01-04T23:00', at('bote.de')],
  ['no known place', '2024-01-04T23:00:00Z', at('herald.com', 'en')],
  ['no address', '2024-01-04T23:00:00Z', at(null)],
  ['Greenwich in winter', '2024-01-04T23:00:00Z', at('herald.co.uk')],
  ['a clock of another moment', '2024-01-04T23:00:00Z', at('herald.com', 'en', ['January 4, 2024 | 9:25pm'])],
  ['a moment that is none', '2024-13-40T23:00:00Z', at('bote.de')],
])('%s stays', (_, stamp, place) => expect(atPlace(stamp, place)).toBe(stamp));
