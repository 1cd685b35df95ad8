/** Rates are the day's or the last before it, over the euro; without one there is none. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../model/index.ts';
import { rateFrom, tableOf } from './rates.ts';

const HISTORY = `Date,USD,JPY,GBP,CYP,
2026-01-16,1.2,180,0.9,N/A,
2026-01-15,1.1,179,0.8,N/A,
`;
const ONE_DAY = 'Date, USD, JPY, GBP, \n16 January 2026, 1.2, 180, 0.9, \n';
const XML = `<?xml version="1.0"?><gesmes:Envelope xmlns:gesmes="x"><Cube><Cube time='2026-01-16'>
<Cube currency='USD' rate='1.2'/><Cube currency='JPY' rate='180'/><Cube currency='GBP' rate='0.9'/></Cube>
<Cube time='2026-01-15'><Cube currency='USD' rate='1.1'/></Cube></Cube></gesmes:Envelope>`;

describe.each([
  ['the history as CSV', HISTORY],
  ['one day as CSV', ONE_DAY],
  ['XML', XML],
])('%s', (_, text) => {
  const rate = rateFrom(tableOf(text, 'rates'));
  it.each([
    ['EUR', 'USD', '2026-01-16', 1.2],
    ['USD', 'EUR', '2026-01-16', 1 / 1.2],
    ['USD', 'JPY', '2026-01-16T21:27', 150],
    ['EUR', 'USD', '2026-01-18', 1.2],
    ['EUR', 'USD', '2026-02-18', null],
    ['EUR', 'CYP', '2026-01-16', null],
    ['EUR', 'USD', '2025-12-01', null],
  ] as const)('%s in %s on %s', (from, to, date, expected) => {
    const given = rate(from, to, date);
    if (expected === null) expect(given).toBe(null);
    else expect(given).toBeCloseTo(expected, 10);
  });
});

it('the older day of a history has its own rate', () => {
  expect(rateFrom(tableOf(HISTORY, 'rates'))('EUR', 'USD', '2026-01-15')).toBe(1.1);
});

it.each([['nothing'], ['<html><body>Not found</body></html>'], ['Datum;USD\n2026-01-16;1,2']])(
  'another file is refused with the cure: %s',
  (text) => {
    let said = '';
    try {
      tableOf(text, '/rates.csv');
    } catch (error) {
      said = messageOf(error);
    }
    expect(said).toMatch(/no exchange rates.*\/rates\.csv.*eurofxref/s);
  },
);
