import { expect, test } from 'vitest';
import { articleOf, claimsOf } from '../../claims/testing.ts';
import { article } from '../testing.ts';
import { isAnnouncement, isBoilerplate, isImprint, isScenery } from './scenery.ts';

test.each([
  ['de', 'Die Kassiererin erzählt im Gespräch mit Anna Kolm, wie sie die Zeit erlebt hat.', true],
  ['de', 'Im Interview erklärt Harmsen, woher das Wasser kommt.', true],
  ['de', 'Im Gespräch mit dem Rat bot Harmsen 3 Millionen Euro an.', false],
  ['de', 'Harmsen kündigte im Gespräch an, das Bad zu schließen.', false],
  ['en', 'Two weeks into the row she spoke to our reporter on the morning show.', true],
  ['en', 'The union talked to 40 firms.', false],
] as const)('that somebody talks is no news: %s %s', (lang, text, expected) => {
  expect(isAnnouncement(text, lang)).toBe(expected);
});

test.each([
  ['Der Talbote erscheint sechsmal im Jahr.', true],
  ['Talbote kostet 7 Euro.', true],
  ['Das Buch erscheint sechsmal im Jahr.', false],
  ['Der Talbote feiert Geburtstag.', false],
  ['Eintritt 9 €, ermäßigt 5 €, Kinder frei.', true],
  ['Eintritt zahlten 900 Gäste.', false],
])('how an outlet comes out is no news in it: %s', (text, expected) => {
  expect(isImprint({ text, article: article('Talbote', text) })).toBe(expected);
});

test.each([
  ['Über Kolbsalz', true],
  ['About Kolbsalz', true],
  ['Weitere Schritte', false],
])('what stands under "%s" at the foot of a release is in each of them: %s', (heading, expected) => {
  const release = article('Kolbsalz', `Die Leitung ist dicht.\n\n${heading}\n\nKolbsalz hat 380 Leute.`);
  const blocks = release.blocks.map((b, i) => (i === 1 ? { ...b, role: 'heading' as const } : b));
  const of = (words: string) => ({ article: { ...release, blocks }, start: release.text.indexOf(words) });
  expect(isBoilerplate(of('Kolbsalz hat'))).toBe(expected);
  expect(isBoilerplate(of('Die Leitung'))).toBe(false);
});

test.each([
  ['Die Luft über dem Hof war still.', true],
  ['Der Hof soll am Montag gesperrt werden.', false],
])('a plan is no scenery: %s', (text, expected) => {
  const claims = claimsOf(articleOf(text, 'de')).filter((c) => c.role !== 'title');
  expect(isScenery({ core: new Map() } as never, claims)).toBe(expected);
});
