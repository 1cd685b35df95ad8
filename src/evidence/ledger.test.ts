/** The ledger's order, what settles a forecast, and the scores. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../claims/index.ts';
import type { ArticleVersion, Outcome, Resolution } from '../model/index.ts';
import { makeId } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { type LedgerEntry, ledgerOf, resolutionOf, trackRecords } from './ledger.ts';
import { weigh } from './weigh.ts';

const reader = createReader();

const article = (id: string, text: string, published: string): ArticleVersion =>
  ({
    id: makeId('articleVersion', id),
    article: makeId('article', id),
    outlet: `Blatt ${id}`,
    text,
    lang: 'de',
    title: '',
    byline: [],
    credits: [],
    links: [],
    url: `https://${id}.example/`,
    ownerGroup: null,
    aiDisclosure: null,
    private: false,
    published,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  }) as unknown as ArticleVersion;

function ledger(articles: readonly ArticleVersion[], today: string, resolutions: readonly Resolution[] = []) {
  const claims = articles.flatMap((a) => readClaims(a, reader));
  const story = {
    id: makeId('story', 's'),
    title: '',
    articles: articles.map((a) => a.id),
    why: { de: '', en: '' },
    from: null,
    to: null,
  };
  const { forecasts } = weigh(story, articles, claims);
  return ledgerOf({ forecasts, claims, articles, resolutions, today });
}

const ODDS = article(
  'a',
  'Die Chance, dass die Schleuse bis Ende 2027 öffnet, liegt laut Ingenieurin Mira Voss bei 30 Prozent.',
  '2026-05-06',
);
const SOON = article(
  'b',
  'Die Reederei Norvent erwartet für das Jahr 2026 einen Umsatz von 80 Millionen Euro.',
  '2026-05-07',
);

describe('the ledger', () => {
  it.each([
    ['2026-06-01', [false, false]],
    ['2027-02-01', [true, false]],
    ['2028-02-01', [true, true]],
  ] as const)('on %s: which are due, the one that waits longest first', (today, due) => {
    const entries = ledger([ODDS, SOON], today);
    expect(entries.map((e) => e.outlets[0])).toEqual(['Blatt b', 'Blatt a']);
    expect(entries.map((e) => e.due)).toEqual(due);
  });

  it.each([
    ['Der Umsatz der Reederei Norvent lag im Jahr 2026 bei 80 Millionen Euro.', 'came-true'],
    ['Der Umsatz der Reederei Norvent lag im Jahr 2026 bei 61 Millionen Euro.', 'did-not'],
    ['Der Umsatz der Reederei Norvent lag im Jahr 2025 bei 61 Millionen Euro.', null],
    ['Der Umsatz der Reederei Norvent lag im ersten Quartal 2026 bei 20 Millionen Euro.', null],
    ['Der Gewinn der Reederei Norvent lag im Jahr 2026 bei 8 Millionen Euro.', null],
    ['Der Umsatz der Reederei Halmar lag im Jahr 2026 bei 80 Millionen Euro.', null],
    ['Die Reederei Norvent erwartet für das Jahr 2026 nun einen Umsatz von 61 Millionen Euro.', null],
  ] as const)('%s: %s', (text, outcome) => {
    const [entry] = ledger([SOON, article('c', text, '2027-01-20')], '2027-02-01').filter(
      (e) => e.outlets[0] === 'Blatt b',
    );
    expect(entry!.hints.find((h) => h.outcome)?.outcome ?? null).toBe(outcome);
  });

  it('one that several report is one', () => {
    const again = article(
      'd',
      'Mira Voss, Ingenieurin, sieht die Chance, dass die Schleuse bis Ende 2027 öffnet, bei 30 Prozent.',
      '2026-05-08',
    );
    const other = article(
      'e',
      'Die Chance, dass die Schleuse bis Ende 2027 öffnet, liegt laut Kapitän Jan Brook bei 30 Prozent.',
      '2026-05-08',
    );
    expect(ledger([ODDS, again, other], '2026-06-01').map((e) => e.outlets)).toEqual(
      expect.arrayContaining([['Blatt a', 'Blatt d'], ['Blatt e']]),
    );
  });

  it('nothing said before the forecast settles it', () => {
    const before = article(
      'c',
      'Der Umsatz der Reederei Norvent lag im Jahr 2026 bei 80 Millionen Euro.',
      '2026-05-01',
    );
    expect(ledger([SOON, before], '2027-02-01')[0]!.hints).toEqual([]);
  });

  it('a resolved one is no longer due and goes to the end', () => {
    const [first] = ledger([ODDS, SOON], '2028-02-01');
    const resolution = resolutionOf(first!, {
      outcome: 'did-not',
      at: '2028-02-01T10:00:00Z',
      by: 'Ada',
      comment: null,
    });
    const entries = ledger([ODDS, SOON], '2028-02-01', [resolution]);
    expect(entries.map((e) => [e.outlets[0], e.due, e.resolution?.outcome])).toEqual([
      ['Blatt a', true, undefined],
      ['Blatt b', false, 'did-not'],
    ]);
  });
});

describe('track records', () => {
  const entry = (
    probability: readonly [number, number] | null,
    outcome: Outcome | null,
    speaker = 'Mira Voss',
  ): LedgerEntry => {
    const [odds] = ledger([ODDS], '2028-02-01');
    const made = {
      ...odds!,
      forecast: { ...odds!.forecast, probability, speaker: { ...odds!.forecast.speaker!, name: speaker } },
    };
    return outcome
      ? { ...made, resolution: resolutionOf(made, { outcome, at: '2028-01-01', by: 'Ada', comment: null }) }
      : made;
  };
  const record = (...entries: LedgerEntry[]) => trackRecords(entries, (e) => e.forecast.speaker!.name)[0]!;

  it('scores numbers, counts words, leaves the undecidable out of the score', () => {
    const made = record(
      entry([0.3, 0.3], 'did-not'),
      entry([0, 0.2], 'came-true'),
      entry(null, 'came-true'),
      entry([0.9, 0.9], 'undecidable'),
      entry([0.5, 0.5], null),
    );
    expect(made).toMatchObject({ cameTrue: 2, didNot: 1, undecidable: 1, open: 1, scored: 2 });
    expect(made.brier).toBeCloseTo((0.3 ** 2 + 0.9 ** 2) / 2, 10);
    expect(made.log).toBeCloseTo(-(Math.log(0.7) + Math.log(0.1)) / 2, 10);
    expect(made.calibration).toEqual([
      { from: 0.1, count: 1, cameTrue: 1 },
      { from: 0.3, count: 1, cameTrue: 0 },
    ]);
  });

  it('certainty that fails costs much, not everything', () => {
    expect(record(entry([1, 1], 'did-not')).log).toBeCloseTo(-Math.log(0.001), 6);
  });

  it('no number, no score', () => {
    expect(record(entry(null, 'came-true'))).toMatchObject({ scored: 0, brier: null, log: null });
  });

  it('each name has its own, the most scored first', () => {
    const names = trackRecords(
      [entry([0.5, 0.5], null, 'A'), entry([0.5, 0.5], 'did-not', 'B')],
      (e) => e.forecast.speaker!.name,
    ).map((r) => r.name);
    expect(names).toEqual(['B', 'A']);
  });
});
