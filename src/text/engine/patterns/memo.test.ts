import { expect, it } from 'vitest';
import { kept, remembered } from './memo.ts';

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

it('asks once for each thing, not for one that looks the same', () => {
  const asked: object[] = [];
  const first = kept((thing: { readonly id: number }) => {
    asked.push(thing);
    return asked.length === 1 ? undefined : asked.length;
  });
  const [one, twin] = [{ id: 1 }, { id: 1 }];
  expect([one, twin, one, twin].map(first)).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual([one, twin]);
});
