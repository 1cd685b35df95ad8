import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';
import { compareClaims, type Relation } from './compare.ts';

type Case = readonly [relation: Relation, one: string, other: string];

/** Published on Wednesday, 6 May 2026, and a day later. */
const GERMAN: readonly Case[] = [
  // one deed, in a synonym, a noun or a phrase
  ['agree', 'Der Vorstand ist am Montag zurückgetreten.', 'Am Montag legte der Vorstand sein Amt nieder.'],
  ['agree', 'Die Brücke wurde am Dienstag gesperrt.', 'Die Sperrung der Brücke hat am Dienstag begonnen.'],
  [
    'agree',
    'Die Molkerei rief am Montag ihren Quark zurück.',
    'Die Molkerei hat am Montag ihren Quark vom Markt genommen.',
  ],
  ['agree', 'Die Kiste wurde am Dienstag im Keller gefunden.', 'Am Dienstag war die Kiste im Keller entdeckt worden.'],
  // the day of a thing
  ['agree', 'Der Bescheid vom 4. Mai liegt dem Boten vor.', 'Den Bescheid hatte das Amt am 4. Mai verschickt.'],
  // a name or place in common is no happening
  [
    'not-comparable',
    'Die Molkerei Hollern wurde am Montag durchsucht.',
    'Die Molkerei Hollern liefert seit Montag keinen Quark.',
  ],
  [
    'not-comparable',
    'Der Quark ist bis zum 21. Mai haltbar.',
    'Bis Ende Mai erwartet das Amt weitere Fälle von Quark.',
  ],
  [
    'not-comparable',
    'Der Bote berichtete am Dienstag über die Molkerei Hollern.',
    'Die Molkerei Hollern schloss am Dienstag.',
  ],
  ['not-comparable', 'Am Montag brach in Hollern der Damm.', 'Der Rat von Hollern beriet am Montag den Haushalt.'],
  // a quarter and its half year, two carriers of one quarter
  [
    'not-comparable',
    'Die Fähre Ohm beförderte im zweiten Quartal 2025 viele Gäste.',
    'Die Fähre Ohm beförderte im ersten Halbjahr 2025 viele Gäste.',
  ],
  [
    'not-comparable',
    'Die Fähre Ohm beförderte im zweiten Quartal 2025 viele Gäste.',
    'Die Bahn Tal beförderte im zweiten Quartal 2025 viele Gäste.',
  ],
  // what is called off bears out no plan for the day
  ['not-comparable', 'Die Orgeltage Hollern fallen im kommenden Jahr aus.', 'Wir werden 2027 in Hollern singen.'],
  ['not-comparable', 'Am 20. Mai soll in Hollern ein Fest stattfinden.', 'Das Fest in Hollern am 20. Mai fällt aus.'],
  ['agree', 'Am 20. Mai soll in Hollern ein Fest stattfinden.', 'Das Fest in Hollern findet am 20. Mai statt.'],
  // a month is no day of something else
  ['not-comparable', 'Im April wurde in Hollern gestreikt.', 'Die Schule in Hollern eröffnete am 20. April.'],
];
const ENGLISH: readonly Case[] = [
  ['agree', 'The chairman resigned on Monday.', 'The chairman stepped down on Monday.'],
  ['agree', 'The dairy recalled its curd on Monday.', 'The dairy pulled its curd from the shelves on Monday.'],
  ['agree', "Monday's walkout at the dairy cost two days.", 'Workers at the dairy walked out on Monday.'],
  ['agree', 'A box of letters was found in the cellar on Tuesday.', 'On Tuesday a box was discovered in the cellar.'],
  ['agree', 'The mayor has seen the letter of 4 May.', 'The office sent the letter on 4 May.'],
  ['not-comparable', 'The Hollern dairy was searched on Monday.', 'The Hollern dairy has sold no curd since Monday.'],
  [
    'not-comparable',
    'Hardly a van left the yard on Monday, though the strike was off.',
    "Monday's strike was called off.",
  ],
  [
    'not-comparable',
    'The Echo reported on Tuesday that the dairy was for sale.',
    'The dairy is to start a night shift on Tuesday.',
  ],
  ['not-comparable', 'The fair in Hollern is planned for 20 May.', 'The fair in Hollern on 20 May will be cancelled.'],
  ['not-comparable', 'Nobody at Hollern has been paid since March.', 'A plan for Hollern was agreed in March.'],
];

const dated = (text: string, lang: Language, published: string) => {
  const claim = claimsOf(articleOf(text, lang, { published })).find((c) => c.kind === 'date');
  return claim && { claim, said: published };
};

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('two days (%s)', (lang, cases) => {
  it.each(cases)('%s: %s <> %s', (relation, one, other) => {
    const [a, b] = [dated(one, lang, '2026-05-06T10:00:00Z'), dated(other, lang, '2026-05-07T10:00:00Z')];
    // What only dates a report is no day of anything: there is nothing to compare.
    expect(a && b ? compareClaims(a, b).relation : 'not-comparable').toBe(relation);
  });
});

/** What took the place of a day that was named before; the second is published on the day behind. */
const MOVED: readonly (readonly [relation: string, lang: Language, one: string, other: string])[] = [
  [
    'newer b',
    'de',
    'Die Geburtshilfe in Hollern schließt zum 31. August.',
    'Auch die Geburtshilfe in Hollern bleibt länger. Neuer Schließungstermin ist laut Landrätin der 30. November.',
  ],
  [
    'not-comparable',
    'de',
    'Die Molkerei in Hollern schließt zum 31. August.',
    'Auch die Geburtshilfe in Ohm bleibt länger. Neuer Schließungstermin ist laut Landrätin der 30. November.',
  ],
  [
    'newer b',
    'en',
    'The Hollern tram bridge opens to everyone on 7 October.',
    'The opening of the Hollern tram bridge has been put off. New date is 21 October.',
  ],
  [
    'newer b',
    'en',
    'Saltro would be released on 13 November as planned, Roth added.',
    'Hollern Games has pushed Saltro back to "spring 2027".',
  ],
  // what the same firm did on a day that is over was not moved
  [
    'not-comparable',
    'en',
    'Hollern Games fell sharply on Monday.',
    'Hollern Games has pushed Saltro back to 12 March.',
  ],
  [
    'newer b',
    'de',
    'Norvent gab eine Standort- und Beschäftigungszusage bis Ende 2028 ab.',
    'Die Arbeitsplätze in der Molkerei sind bis Ende 2030 gesichert.',
  ],
  [
    'newer b',
    'en',
    'Norvent has ruled out compulsory redundancies until the end of 2028.',
    'Jobs at the dairy are now guaranteed until the end of 2030.',
  ],
  [
    'not-comparable',
    'de',
    'Die Gewerkschaft fordert eine Beschäftigungsgarantie bis Ende 2032.',
    'Die Beschäftigungsgarantie gilt nun bis Ende 2030.',
  ],
  [
    'not-comparable',
    'de',
    'Norvent gab eine Beschäftigungszusage bis Ende 2028 ab.',
    'Der Mietvertrag der Molkerei läuft bis Ende 2030.',
  ],
];

describe('a day that another took the place of', () => {
  it.each(MOVED)('%s (%s): %s <> %s', (relation, lang, one, other) => {
    const days = claimsOf(articleOf(other, lang, { published: '2026-05-07T10:00:00Z' })).filter(
      (c) => c.kind === 'date',
    );
    const [a, b] = [dated(one, lang, '2026-05-06T10:00:00Z'), days.at(-1)];
    const found = a && b ? compareClaims(a, { claim: b, said: '2026-05-07T10:00:00Z' }) : null;
    expect(found ? `${found.relation} ${found.later ?? ''}`.trim() : 'not-comparable').toBe(relation);
  });
});
