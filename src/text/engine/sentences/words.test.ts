import { expect, it, vi } from 'vitest';
import { noted, type Spelling, spellingOf } from './words.ts';

it.each([
  ['Straße', 'straße', true],
  ['eBay', 'ebay', false],
  ['12', '12', false],
  ['Öl', 'öl', true],
])('spells %s', (raw, small, capital) => expect(spellingOf(raw)).toMatchObject({ raw, small, capital }));

it('asks a test once for each spelling, and keeps the answers of several tests apart', () => {
  const long = vi.fn(({ raw }: Spelling) => raw.length > 4);
  const [isLong, letters] = [noted(long), noted(({ raw }: Spelling): number | null => raw.length || null)];
  const word = spellingOf(['Hafen', 'amt'].join(''));
  expect([isLong(word), isLong(spellingOf('Hafenamt')), letters(word), isLong(spellingOf('Amt'))]).toEqual([
    true,
    true,
    8,
    false,
  ]);
  expect(long).toHaveBeenCalledTimes(2);
});
