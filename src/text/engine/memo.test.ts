import { expect, it } from 'vitest';
import { remembered } from './memo.ts';

it('asks once for each word, also where the answer is no', () => {
  const asked: string[] = [];
  const isLong = remembered((word) => {
    asked.push(word);
    return word.length > 4 ? word : null;
  });
  expect(['Brücke', 'Tor', 'Brücke', 'Tor'].map(isLong)).toEqual(['Brücke', null, 'Brücke', null]);
  expect(asked).toEqual(['Brücke', 'Tor']);
});

it('goes on when more words come than it keeps', () => {
  const length = remembered((word) => word.length);
  for (let i = 0; i < 60_000; i++) expect(length(`w${i}`)).toBe(`w${i}`.length);
});
