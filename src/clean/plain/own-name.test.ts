import { expect, test } from 'vitest';
import { readLines } from './line.ts';
import { isNamedAgain } from './own-name.ts';

const named = (name: string, ...lines: string[]): boolean =>
  isNamedAgain(name, readLines([name, ...lines].join('\n')), 0);

test.each<[string, boolean]>([
  ['WRITE TO THE LANTERN', true],
  ['Get in touch with The Lantern', true],
  ['Back to the lock', false],
  ['He left the lantern at the lock', false],
  ['She lit the way up to the tower with the lantern', false],
])('the last word of a paper’s name: %s', (line, again) => expect(named('The Ufton Lantern', line)).toBe(again));

test('a name of one word has no shorter one', () => expect(named('Lantern', 'Write to the Lantern')).toBe(false));
