/** What an article has not told of what its sentence takes up: nouns, persons and firms; and how a firm is presented instead. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import type { Language } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { type Material, materialOf } from '../choose/material.ts';
import { nothingTold, printed, type Told } from '../choose/told.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { withKinds } from './kinds.ts';
import { newcomerIn } from './newcomers.ts';
import { unmetIn } from './unmet.ts';

const reader = createReader();

interface Case {
  readonly m: Material;
  readonly s: SourceSentence;
  readonly told: Told;
}

/** The last sentence of the newer of two reports, behind what was printed. */
function last(lang: Language, older: string, newer: string, before = ''): Case {
  const first = article('Bote', older, { lang, published: '2026-03-02', title: 'Erstes' });
  const second = article('Kurier', newer, { lang, published: '2026-03-20', title: 'Zweites' });
  // what only some reports speak of, no headline names
  const others = ['Post', 'Echo', 'Blatt'].map((name) => article(name, 'Kolbau.', { lang, published: '2026-03-01' }));
  const versions = [...others, first, second];
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const blueprint = { ...blueprintOf(['headline', 'what-happened']), language: lang };
  const m = materialOf({ dossier: dossierOf(versions, []), claims, versions, blueprint, now: '' });
  const told = nothingTold();
  told.flowing = true;
  if (before) printed(told, before, lang);
  const text = newer.split(/(?<=\.) /u).at(-1)!;
  const start = newer.length - text.length;
  const claim = claims.find((c) => c.article === second.id) ?? claims[0]!;
  return { m, s: { ...m.sentence(claim), article: second, lang, start, end: newer.length, text }, told };
}

describe('nouns', () => {
  test.each<[Language, string, string, string | null]>([
    [
      'de',
      'Die Anlage war seit einer Wartung falsch eingestellt.',
      'Die Wartung machte eine Firma aus Ahlsee.',
      'Wartung',
    ],
    ['de', 'Zu der Anlage gab es ein Gebot aus Ahlsee.', 'Kern erfuhr nichts von dem höheren Gebot.', 'Gebot'],
    [
      'de',
      'Das Bad ist zu.',
      'Der Rat beschloss am Montag 12 neue Dächer für Ahlsee. Die Mehrkosten von 4 Millionen Euro trägt die Stadt.',
      'Mehrkosten',
    ],
    ['de', 'Im Bad kündigten 31 Leute.', 'Die Zahl der Kündigungen stieg auf 38.', 'Kündigungen'],
    ['en', 'Kolbau adds a flight in May.', 'The extra rotation is to run until June.', 'rotation'],
    // everybody knows it, or it is named in passing
    ['de', 'Der Kreis hat einen Rat.', 'Der Rat beschloss am Montag 12 neue Dächer.', null],
    ['de', 'Im Ort gibt es eine Haltestelle.', 'Kern wartete an der Haltestelle.', null],
    ['en', 'Kolbau set up a board.', 'The board has agreed.', null],
  ])('%s: behind "%s" the sentence "%s" hangs on %s', (lang, older, newer, noun) => {
    const { m, s, told } = last(lang, older, newer);
    expect(unmetIn(m, s, s.text, told)).toBe(noun);
  });

  test.each<[Language, string, string, string]>([
    [
      'de',
      'Seit einer Wartung war sie falsch eingestellt.',
      'Die Wartung machte eine Firma.',
      'Bei der Wartung war etwas übersehen worden',
    ],
    ['de', 'Es gab ein Gebot.', 'Kern erfuhr nichts von dem höheren Gebot.', 'Zwei Firmen hatten ein Angebot gemacht'],
    ['en', 'Kolbau offers an increase.', 'The increase is backdated to May.', 'Drivers have accepted a rise of 5%'],
  ])('%s: not where the article has told of it', (lang, older, newer, before) => {
    const { m, s, told } = last(lang, older, newer, before);
    expect(unmetIn(m, s, s.text, told)).toBeNull();
  });
});

describe('persons and firms', () => {
  const older = 'Trainer Uwe Harms kam nach Ahlsee. Der Verein nennt Sponsor Solwerk Nord einen Freund.';
  test.each([
    ['Uwe Harms bleibt bis Juni.', '', 'Uwe Harms'],
    ['Trainer Uwe Harms bleibt bis Juni.', '', null],
    ['Im Rathaus sagte Harms, er bleibe.', '', 'Uwe Harms'],
    ['Uwe Harms bleibt bis Juni.', 'Der Trainer Uwe Harms kam', null],
  ])('"%s" behind "%s" names %s', (newer, before, name) => {
    const { m, s, told } = last('de', older, newer, before);
    expect(newcomerIn(m, s, s.text, told)).toBe(name);
  });
});

describe('what a firm is', () => {
  test.each<[Language, string, string, string]>([
    [
      'de',
      'Grund ist eine Zahlung des Hauptsponsors Solwerk Nord.',
      'Offen ist der Streit mit Solwerk Nord.',
      'Offen ist der Streit mit Hauptsponsor Solwerk Nord.',
    ],
    [
      'de',
      'Grund ist eine Zahlung des Hauptsponsors Solwerk Nord.',
      'Die Solwerk Nord klagt.',
      'Die Solwerk Nord klagt.',
    ],
    [
      'en',
      'A hacker group calling itself Red Larch took files.',
      'Red Larch has threatened Kolbau.',
      'The hacker group Red Larch has threatened Kolbau.',
    ],
    [
      'en',
      'A hacker group calling itself Red Larch took files.',
      'The gang Red Larch has left.',
      'The gang Red Larch has left.',
    ],
  ])('%s: "%s" presents "%s"', (lang, older, newer, presented) => {
    const { m, told } = last(lang, older, newer);
    expect(withKinds(m, newer, lang, told)).toBe(presented);
  });

  test('once is enough', () => {
    const { m, told } = last(
      'en',
      'A hacker group calling itself Red Larch took files.',
      'Red Larch left.',
      'Red Larch came',
    );
    expect(withKinds(m, 'Red Larch left.', 'en', told)).toBe('Red Larch left.');
  });
});
