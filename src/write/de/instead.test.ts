import { expect, test } from 'vitest';
import { headInstead, insteadIn, tellInstead } from './instead.ts';
import { outletName } from './outlets.ts';

test.each([
  [
    'Die Brücke wird nicht im Mai, sondern erst am 3. Juli 2027 öffnen.',
    'Die Brücke wird erst am 3. Juli 2027 statt im Mai öffnen',
  ],
  ['Das Freibad soll nicht vor Ostern, sondern im Juni öffnen.', 'Das Freibad soll im Juni statt vor Ostern öffnen'],
  // two subjects, two actions: nothing that "statt" may join
  ['Der Rat wird nicht klagen, sondern zahlen.', null],
  ['Die Brücke dort wird nicht im Mai, sondern erst im Juli öffnen.', null],
])('%s', (text, headline) => {
  const read = insteadIn(text);
  expect(read && headInstead(read)).toBe(headline);
});

test('its tellings name the outlet', () => {
  const read = insteadIn('Die Brücke wird nicht im Mai, sondern erst am 3. Juli 2027 öffnen.')!;
  expect(tellInstead(read, outletName('Landbote'))[0]).toBe(
    'Laut dem Landboten wird die Brücke erst am 3. Juli 2027 statt im Mai öffnen.',
  );
});
