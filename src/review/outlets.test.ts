import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { checkText } from './check.ts';

const reader = createReader();

const SOURCES: Readonly<Record<Language, readonly { id: string; about: string; published: string; text: string }[]>> = {
  de: [
    {
      id: 'a',
      about: 'Lundener Bote',
      published: '2026-03-12',
      text: 'Bürgermeister Jonas Wiegand kündigte eine Prüfung der Fähre an. „Das Schiff bleibt am Kai“, sagte Wiegand. Im Hafen liegen wahrscheinlich bald elf Schlepper. Die Schäden fielen höher aus als erwartet.',
    },
    {
      id: 'b',
      about: 'Ostküste Wirtschaft',
      published: '2026-03-12',
      text: 'Die Reederei Südlicht verschiebt den Bau ihrer Fähre um ein Jahr. Reeder Karl Thoma lehnte eine Stellungnahme ab.',
    },
  ],
  en: [
    {
      id: 'a',
      about: 'Lunden Herald',
      published: '2026-03-12',
      text: 'Mayor Jonas Wiegand announced an inspection of the ferry. "The ship stays at the quay," Wiegand said.',
    },
    {
      id: 'b',
      about: 'HarbourPress',
      published: '2026-03-12',
      text: 'Around 9 million passengers use the port each year, said Simon Garrett. Owner Karl Thoma employs 4 million people.',
    },
  ],
};

const blocking = (lang: Language, draft: string): string[] =>
  checkText({ draft, lang, sources: SOURCES[lang] }, reader)
    .findings.filter((f) => f.severity === 'block')
    .map((f) => f.rule);

describe('an outlet that passes on what somebody says', () => {
  it.each<[Language, string]>([
    ['de', 'Lundener Bote berichtet, Bürgermeister Jonas Wiegand habe eine Prüfung der Fähre angekündigt.'],
    ['de', 'Laut Lundener Bote kündigte Wiegand eine Prüfung der Fähre an.'],
    ['de', 'Wiegand sagte laut Lundener Bote: „Das Schiff bleibt am Kai.“'],
    ['de', 'Laut Ostküste Wirtschaft verschiebt die Reederei Südlicht den Bau ihrer Fähre um ein Jahr.'],
    ['de', 'Lundener Bote berichtet, die Schäden fielen höher aus als erwartet.'],
    ['en', 'According to Lunden Herald, Wiegand announced an inspection of the ferry.'],
    ['en', 'About 9 million passengers use the port each year, HarbourPress reports.'],
  ])('%s: %s', (lang, draft) => {
    expect(blocking(lang, draft)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['de', 'Karl Thoma kündigte eine Prüfung der Fähre an.', 'actor'],
    ['de', 'Laut Ostküste Wirtschaft sagte Karl Thoma: „Das Schiff bleibt am Kai.“', 'quotation-speaker'],
    ['en', 'According to Lunden Herald, owner Karl Thoma announced an inspection of the ferry.', 'actor'],
    ['en', 'According to HarbourPress, Mayor Jonas Wiegand announced an inspection of the ferry.', 'attribution'],
  ])('but not with another speaker, %s: %s', (lang, draft, rule) => {
    expect(blocking(lang, draft)).toContain(rule);
  });
});

describe('an outlet whose name begins with an adjective', () => {
  const source = {
    id: 'a',
    about: 'Norddeutsches Blatt',
    outlet: 'Norddeutsches Blatt',
    published: '2026-03-12',
    text: 'Das Schöffengericht verurteilte die Inhaberin eines Büros zu einem Jahr Haft. „Ich lege das Amt nieder“, sagte Moll.',
  };
  it.each([
    [
      'Das Norddeutsche Blatt schrieb: „Das Schöffengericht verurteilte die Inhaberin eines Büros zu einem Jahr Haft.“',
      [],
    ],
    ['„Ich lege das Amt nieder“, sagte Moll laut dem Norddeutschen Blatt.', []],
    [
      'Bürgermeister Jonas Wiegand sagte: „Das Schöffengericht verurteilte die Inhaberin eines Büros zu einem Jahr Haft.“',
      ['quotation-speaker', 'name'],
    ],
  ])('%s', (draft, rules) => {
    const found = checkText({ draft, lang: 'de', sources: [source] }, reader).findings;
    expect(found.filter((f) => f.severity === 'block').map((f) => f.rule)).toEqual(rules);
  });
});

it('a heading printed twice, of which each begins with "not", is quoted whole', () => {
  const title = 'Not a certificate: engineers point to the change';
  const source = {
    id: 'a',
    about: 'HarbourPress',
    outlet: 'HarbourPress',
    published: '2026-03-12',
    text: `${title}\n\n${title}\n\nThey worked all night.`,
  };
  const found = checkText(
    { draft: `HarbourPress reported under the headline “${title}.”`, lang: 'en', sources: [source] },
    reader,
  ).findings;
  expect(found.filter((f) => f.rule === 'quotation-verbatim')).toEqual([]);
});

describe('two sides of a deal', () => {
  const sold = {
    de: 'Die Reederei Hallig will das Dock an den Konzern Norwerft verkaufen.',
    en: 'Hallig Lines has agreed to sell the dock to Norwerft.',
  };
  const deal = (lang: Language, draft: string): string[] =>
    checkText({ draft, lang, sources: [{ id: 's', text: sold[lang], published: '2026-03-12' }] }, reader)
      .findings.filter((f) => f.rule === 'direction')
      .map((f) => f.rule);

  it.each<[Language, string]>([
    ['de', 'Der Konzern Norwerft will das Dock der Reederei Hallig kaufen.'],
    ['en', 'Norwerft has agreed to buy the dock from Hallig Lines.'],
  ])('are both true, %s: %s', (lang, draft) => {
    expect(deal(lang, draft)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['de', 'Die Reederei Hallig will das Dock des Konzerns Norwerft kaufen.'],
    ['en', 'Hallig Lines has agreed to buy the dock.'],
  ])('contradict each other with the same party, %s: %s', (lang, draft) => {
    expect(deal(lang, draft)).toEqual(['direction']);
  });
});

describe('the day on which an outlet reported', () => {
  const sources = [
    {
      id: 'a',
      about: 'Lunden am Sonntag',
      outlet: 'Lunden am Sonntag',
      published: '2026-03-12',
      text: 'Die Reederei Südlicht legte ihre Fähre am 10. März still. Alle drei Kais bleiben geschlossen.',
    },
  ];
  const found = (draft: string): string[] =>
    checkText({ draft, lang: 'de', sources }, reader).findings.flatMap((f) => (f.severity === 'block' ? [f.rule] : []));

  it.each([
    ['Laut Lunden am Sonntag vom 12. März 2026 legte die Reederei Südlicht am 10. März 2026 ihre Fähre still.', []],
    [
      'Die Reederei Südlicht legte ihre Fähre am 10. März 2026 still, berichtete Lunden am Sonntag am 12. März 2026.',
      [],
    ],
    [
      'Laut Lunden am Sonntag vom 11. März 2026 legte die Reederei Südlicht am 10. März 2026 ihre Fähre still.',
      ['date'],
    ],
    ['Laut Lunden am Sonntag bleiben alle drei Kais geschlossen.', []],
    ['Am Sonntag bleiben alle drei Kais geschlossen.', ['date']],
  ])('%s', (draft, rules) => {
    expect(found(draft)).toEqual(rules);
  });
});

it('the day of the report may stand behind a name written small', () => {
  const outlet = 'kaimauer-kompakt';
  const text = 'Die Fähre fährt am Mittwoch wieder. Im Hafen liegen 31 Boote.';
  const sources = [{ id: 'a', about: outlet, outlet, published: '2026-03-12', text }];
  const of = (draft: string): string[] =>
    checkText({ draft, lang: 'de', sources }, reader).findings.flatMap((f) => (f.severity === 'block' ? [f.rule] : []));
  expect(of('„Im Hafen liegen 31 Boote“, schrieb kaimauer-kompakt am 12. März 2026.')).toEqual([]);
  expect(of('„Im Hafen liegen 31 Boote“, schrieb kaimauer-kompakt am 13. März 2026.')).toEqual(['date']);
});

it('the day of the report may stand behind a long name of an outlet', () => {
  const outlet = 'Kaimauer – Fachzeitschrift für den Wasserbau im Norden';
  const text = 'Von Montag, dem 16. März, an fährt die Fähre wieder. Die Ware liegt noch im Hafen.';
  const sources = [{ id: 'a', about: outlet, outlet, published: '2026-03-12', text }];
  const of = (draft: string): string[] =>
    checkText({ draft, lang: 'de', sources }, reader).findings.flatMap((f) => (f.severity === 'block' ? [f.rule] : []));
  const told =
    'Von Montag, dem 16. März 2026, an fährt die Fähre wieder, berichtete die Kaimauer – Fachzeitschrift für den Wasserbau im Norden am';
  expect(of(`${told} 12. März 2026.`)).toEqual([]);
  expect(of(`${told} 13. März 2026.`)).toEqual(['date']);
  // goods are no condition
  expect(of('Im Hafen liegt noch die Ware.')).toEqual([]);
});

it('a week may be told by the day it begins on', () => {
  const sources = [
    {
      id: 'a',
      published: '2026-05-30',
      text: 'The sale needs the consent of Cobalt Finance, which is expected next week.',
    },
  ];
  const found = (draft: string) => checkText({ draft, lang: 'en', sources }, reader).findings.map((f) => f.rule);
  expect(found('The sale needs the consent of Cobalt Finance, expected in the week of 1 June 2026.')).toEqual([]);
  expect(found('The sale needs the consent of Cobalt Finance, expected on 1 June 2026.')).toEqual(['date']);
});
