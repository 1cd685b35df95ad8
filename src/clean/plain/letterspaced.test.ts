/** Letterspaced lines are put together; what only looks like them is left alone. */
import { expect, test } from 'vitest';
import { withoutLetterspacing } from './letterspaced.ts';

test.each([
  ['U F E R B L I C K', 'UFERBLICK'],
  ['M O O R   &   M A R S C H', 'MOOR & MARSCH'],
  ['  D e i c h b o t e', 'Deichbote'],
])('%s', (line, expected) =>
  expect(withoutLetterspacing(`${line}\nDas Wehr hält.`)).toBe(`${expected}\nDas Wehr hält.`),
);

test.each(['A B C', '1 2 3', 'Der Rat kam um 9 Uhr.', 'I a m a sentence with one slip', 'a b c d e words after'])(
  '%s stays',
  (line) => expect(withoutLetterspacing(line)).toBe(line),
);
