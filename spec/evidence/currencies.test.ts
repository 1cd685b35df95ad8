/** Sums in two currencies: compared at the rate of the day, and without one the verdict says so. */
import { expect, it } from 'vitest';
import { dossierText } from '../../src/app/dossier-text.ts';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { rateFrom, tableOf } from '../../src/app/rates.ts';
import { type CompareOptions, readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();
const RATES: CompareOptions = { rate: rateFrom(tableOf('Date,USD\n2026-03-10,1.10\n', 'rates.csv')) };
const OTHER_DAY: CompareOptions = { rate: rateFrom(tableOf('Date,USD\n2026-01-10,1.10\n', 'rates.csv')) };

function weighed(texts: readonly string[], options: CompareOptions) {
  const versions = texts.map((text, i) =>
    versionOfRow({
      id: `a${i}`,
      outlet: ['Bote', 'Kurier'][i]!,
      lang: 'de',
      published: '2026-03-10T08:00:00Z',
      title: 'Torven AG legt Zahlen vor',
      byline: [],
      text,
    }),
  );
  const claims = versions.map((v) => readClaims(v, reader));
  const dossier = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims.flat(), options);
  return { dossier, printed: dossierText(dossier, versions, claims) };
}

const DOLLARS = 'Der Umsatz der Torven AG lag 2025 bei 550 Millionen US-Dollar.';
const ALIKE = 'Der Umsatz der Torven AG lag 2025 bei 500 Millionen Euro.';
const APART = 'Der Umsatz der Torven AG lag 2025 bei 900 Millionen Euro.';
const NONE = 'Andere Währung, kein Wechselkurs des Tages';

it('says so of a price outside the lexicon too', () => {
  const { dossier } = weighed(
    [
      'Die Torven AG übernimmt den Hersteller Lindo für 450 Millionen Euro.',
      'Die Torven AG übernimmt den Hersteller Lindo für 530 Millionen US-Dollar.',
    ],
    {},
  );
  const prices = dossier.verdicts.filter((v) => v.claimKind === 'figure');
  expect(prices).toHaveLength(2);
  expect(prices.every((v) => v.why.de.includes(NONE))).toBe(true);
});

it.each<[string, string, CompareOptions, string, boolean]>([
  ['without rates', ALIKE, {}, 'single-source', true],
  ['without a rate of these days', ALIKE, OTHER_DAY, 'single-source', true],
  ['alike at the rate of the day', ALIKE, RATES, 'corroborated', false],
  ['far apart at the rate of the day', APART, RATES, 'conflicting', false],
  ['of another year', 'Der Umsatz der Torven AG lag 2023 bei 500 Millionen Euro.', {}, 'single-source', false],
  ['of another firm', 'Der Umsatz der Lindau AG lag 2025 bei 500 Millionen Euro.', {}, 'single-source', false],
])('%s', (_name, other, options, kind, told) => {
  const { dossier, printed } = weighed([DOLLARS, other], options);
  const revenue = dossier.verdicts.filter((v) => v.claimKind === 'figure');
  expect(new Set(revenue.map((v) => v.kind))).toEqual(new Set([kind]));
  expect(revenue.every((v) => v.why.de.includes(NONE))).toBe(told);
  expect(printed.includes('Another currency, no rate of the day (Kurier: „500 Millionen Euro“)')).toBe(told);
  expect(/side by side, not comparable \(\d+\):\n {2}.*\| Another currency/.test(printed)).toBe(told);
});

it('a verdict quotes an amount with the words that bound it', () => {
  const { dossier } = weighed(['Der Umsatz der Torven AG lag 2025 bei mehr als 800 Millionen Euro.', ALIKE], {});
  const [conflict] = dossier.verdicts.filter((v) => v.kind === 'conflicting');
  expect(conflict?.why.de).toContain('„mehr als 800 Millionen Euro“');
});
