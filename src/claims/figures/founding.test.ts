/** The year in which a house began dates no figure of today that stands beside it. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

it.each([
  ['de', 'Die Mühle, 1998 in einer Scheune gegründet, beschäftigt in Osterau 60 Menschen.', '60', '2026-05-06'],
  ['de', 'Die 1998 gegründete Mühle beschäftigt 60 Menschen.', '60', '2026-05-06'],
  ['en', 'The mill, founded in 1998 in a barn, employs 60 people.', '60', '2026-05-06'],
  ['en', 'Founded in 1998, the mill employs 60 people.', '60', '2026-05-06'],
  // what is of that year
  ['de', 'Im Jahr 2024 beschäftigte die Mühle 60 Menschen.', '60', '2024'],
  ['de', 'Die Mühle, 1998 mit 12 Mitarbeitern gegründet, ist heute ein Museum.', '12', '1998'],
  ['en', 'In 2024 the mill employed 60 people.', '60', '2024'],
  ['en', 'The mill, which paid 60 people in 2024, is closed.', '60', '2024'],
] as const)('%s: %s', (lang, text, figure, value) => {
  const found = claimsOf(articleOf(text, lang)).find(
    ({ kind, quantity }) => kind === 'figure' && text.slice(quantity!.start).startsWith(figure),
  );
  expect(found?.time?.value).toBe(value);
});
