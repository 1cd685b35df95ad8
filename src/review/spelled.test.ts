import { expect, it } from 'vitest';
import { formOf } from './sheet.ts';
import { spelled } from './spelled.ts';

const word = (raw: string) => ({ form: formOf(raw, 'word', 'de') });

it('answers for each word what the pattern says of its spelling, also when asked again', () => {
  const folded = spelled(/^wurde$/);
  const lower = spelled(/^würde$/, 'lower');
  for (const _ of [1, 2]) {
    expect(['würde', 'Wurde', 'wurden'].map((raw) => folded(word(raw)))).toEqual([true, true, false]);
    expect(['würde', 'Wurde', 'wurden'].map((raw) => lower(word(raw)))).toEqual([true, false, false]);
  }
});

it('asks once for a spelling', () => {
  const asked: string[] = [];
  const pattern = /^kran$/;
  pattern.test = (text) => asked.push(text) > 0;
  const test = spelled(pattern);
  expect([word('Kran'), word('Kran'), word('Tor')].map(test)).toEqual([true, true, true]);
  expect(asked).toEqual(['kran', 'tor']);
});
