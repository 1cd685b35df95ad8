import { expect, test } from 'vitest';
import { bounded, pattern, source } from './layout.ts';

test.each([
  [
    'lines and their indentation',
    source`
      ab
        cd
    `,
    'abcd',
  ],
  [
    'alternatives on one line and on the next',
    source`
      ab | cd
      | ef
    `,
    'ab|cd|ef',
  ],
  [
    'what a line is for',
    source`
      ab    # "abseits"
      | \d{2} | cd  # two figures | or none
    `,
    'ab|\\d{2}|cd',
  ],
  [
    'spaces of the pattern',
    source`
      ab (?:so |zu )?cd
      | ef  gh | #ij
    `,
    'ab (?:so |zu )?cd|ef  gh|#ij',
  ],
  ['parts', source`(?:${source`ab | cd`})\s`, '(?:ab|cd)\\s'],
])('%s', (_, laidOut, expected) => {
  expect(laidOut).toBe(expected);
});

test('a pattern is that of its source, with its flags', () => {
  expect(pattern('iu')`
    ^(?:
      ab | \p{Lu}
    )$
  `).toEqual(/^(?:ab|\p{Lu})$/iu);
});

test.each([
  ['Ein Kran steht', true],
  ['kran', true],
  ['Kranich', false],
  ['Baukran', false],
  ['Kräne', false],
])('a bounded word: %s', (text, found) => {
  expect(bounded('kran|hafen').test(text)).toBe(found);
});
