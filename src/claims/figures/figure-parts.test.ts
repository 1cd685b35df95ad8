/** Which figures count some of a whole: they stand apart from counts of all. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

it.each([
  ['en', 'The inquiry found that two of the deaths could have been avoided.', 2, true],
  ['en', 'Three of the dead were children.', 3, true],
  ['en', 'Two of the patients died.', 2, false],
  ['en', 'Two people died in the fire.', 2, false],
  ['en', 'About 400 of the devices are at risk.', 400, false],
  ['de', 'Der Bericht findet, dass zwei der Toten hätten gerettet werden können.', 2, true],
  ['de', 'Zwei der sieben Toten waren Kinder.', 2, true],
  ['de', 'Zwei der sieben Toten waren Kinder.', 7, false],
  ['de', 'Bei der Flut starben sieben Menschen, davon zwei in Altdorf.', 2, true],
  ['de', 'Bei der Flut starben sieben Menschen, davon zwei in Altdorf.', 7, false],
  ['de', 'Zwei der Patienten starben.', 2, false],
  ['de', 'Zwei Menschen starben.', 2, false],
] as const)('%s: %s: is %d of some? %s', (lang, text, value, expected) => {
  const figure = claimsOf(articleOf(text, lang)).find((c) => c.kind === 'figure' && c.quantity?.value === value);
  expect(figure?.measure).toBeTruthy();
  expect(figure!.measure!.qualifiers.includes('some')).toBe(expected);
});

it.each([
  ['en', 'Correction: Bulletin No. 2 wrongly listed three deaths.', [3]],
  ['de', 'Die Mitteilung Nr. 4 nannte irrtümlich drei Tote.', [3]],
] as const)('%s: the number of a paper counts nothing: %s', (lang, text, values) => {
  const figures = claimsOf(articleOf(text, lang)).filter((c) => c.kind === 'figure');
  expect(figures.map((c) => c.quantity?.value)).toEqual(values);
});
