import { describe, expect, it } from 'vitest';
import { pairMarks } from './marks.ts';

const inner = (text: string): string[] => pairMarks(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('pairs of quotation marks', () => {
  it.each([
    ['„a“ und „b“', ['a', 'b']],
    ['“a” and “b”', ['a', 'b']],
    ['"a" and "b"', ['a', 'b']],
    ['»a« und »b«', ['a', 'b']],
    ['« a » et « b »', [' a ', ' b ']],
    ['‚a‘ und ‘b’', ['a', 'b']],
    ['„a ‚b‘ c“', ['a ‚b‘ c']],
    ['„a „b“ c“', ['a „b“ c']],
    ['„a”, „b"', ['a', 'b']],
    ['„a\n\nb“', ['a\n\nb']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each(['', '„', '“', 'a “ b', "geht's und Kids’ Welt", '"a\nb"', '„“', '6" breit'])('none in %j', (text) => {
    expect(inner(text)).toEqual([]);
  });

  it('gives up a mark that never closes without harm to the next paragraph', () => {
    expect(inner('Er rief: „Halt.\n\n„Nein“, sagte sie.')).toEqual(['Nein']);
  });
});
