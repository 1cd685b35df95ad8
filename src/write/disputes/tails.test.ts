import { describe, expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';
import { tailOf } from './tails.ts';

describe('who else gives a figure', () => {
  const texts = [
    'Kolbau streicht in Hohenrain 340 Stellen.',
    'In Hohenrain fallen bei Kolbau 340 Stellen weg.',
  ] as const;
  const [bote, kurier] = [article('Bote', texts[0]), article('Kurier', texts[1])];
  const measure = { key: 'job-cuts', aspect: 'level', qualifiers: [], course: 'period' } as const;
  const claims = [bote, kurier].map((version) =>
    claimIn(version, '340 Stellen', { kind: 'figure', measure, subject: owner(version, 'Kolbau') }),
  );

  test.each([
    ['is told where each found out by itself', undefined, true],
    ['is not told where both have it from one source', 'Kolbau', false],
  ] as const)('%s', (_, primarySource, told) => {
    const verdict = { ...verdictOn('corroborated', claims), ...(primarySource && { primarySource }) };
    const m = materialOf({
      dossier: dossierOf([bote, kurier], [verdict]),
      claims,
      versions: [bote, kurier],
      blueprint: blueprintOf([]),
    });
    const tail = tailOf(m, verdict, claims[0]!);
    expect(tail?.citations.map((c) => c.at.article) ?? null).toEqual(told ? [kurier.id] : null);
    if (told) expect(tail?.text).toContain('340');
  });
});

test.each([
  ['as all say it', ['mehr als 340 Stellen', 'mehr als 340 Stellen'], 'mehr als 340'],
  ['as what they have in common', ['mehr als 340 Stellen', '340 Stellen'], '340'],
] as const)('an amount is told %s', (_, amounts, words) => {
  const versions = amounts.map((amount, i) => article(i === 0 ? 'Bote' : 'Kurier', `Kolbau streicht ${amount}.`));
  const claims = versions.map((version) =>
    claimIn(version, '340 Stellen', {
      kind: 'figure',
      measure: { key: 'job-cuts', aspect: 'level', qualifiers: [], course: 'period' },
      subject: owner(version, 'Kolbau'),
    }),
  );
  const verdict = verdictOn('corroborated', claims);
  const m = materialOf({ dossier: dossierOf(versions, [verdict]), claims, versions, blueprint: blueprintOf([]) });
  expect(tailOf(m, verdict, claims[0]!)?.text).toBe(`auch der Kurier nennt ${words}`);
});

/** The tail of a figure in the Kurier, where the Bote has this sentence. */
function tailBeside(
  kind: 'corroborated' | 'superseded',
  theirs: string,
  { own = 'Die Stadt bewilligt Kolbau 120.000 Euro.', published = '2026-03-10', type = 'currency' } = {},
): string | null {
  const [kurier, bote] = [article('Kurier', own), article('Bote', theirs, { published })];
  const amount = type === 'currency' ? /\d[\d.]* Euro/u : /\d[\d.]*/u;
  const claims = [kurier, bote].map((version) =>
    claimIn(version, amount.exec(version.text)![0], {
      kind: 'figure',
      measure: { key: 'funding', aspect: 'level', qualifiers: [], course: 'period' },
      subject: owner(version, 'Kolbau'),
    }),
  );
  const verdict = verdictOn(kind, claims);
  const sided = {
    ...verdict,
    values: verdict.values.map((v) => ({
      ...v,
      value: v.article === bote.id ? 1 : 2,
      side: kind === 'superseded' && v.article === bote.id ? ('earlier' as const) : ('for' as const),
    })),
  };
  const m = materialOf({
    dossier: dossierOf([kurier, bote], [sided]),
    claims,
    versions: [kurier, bote],
    blueprint: blueprintOf([]),
  });
  return tailOf(m, sided, claims[0]!)?.text ?? null;
}

describe('what was given before', () => {
  test.each([
    ['by an older report', 'Die Stadt bewilligt Kolbau 90.000 Euro.', {}, 'zuvor hatte der Bote 90.000 Euro genannt'],
    [
      'by a newer one, nobody gave before',
      'Die Stadt bewilligt Kolbau 90.000 Euro.',
      { published: '2026-03-14' },
      null,
    ],
    ['is not what was asked for', 'Kolbau bittet die Stadt um 200.000 Euro.', {}, null],
    ['is not the price of a share', 'Kolbau kostet 38 Euro je Anteil.', {}, null],
    ['is not what a report calls wrong', 'Die zunächst genannten 90.000 Euro bekommt Kolbau nicht.', {}, null],
  ] as const)('%s', (_, theirs, options, told) => expect(tailBeside('superseded', theirs, options)).toBe(told));
});

describe('who else gives it', () => {
  test.each([
    ['says so', 'Kolbau bekommt 120.000 Euro von der Stadt.', 'auch der Bote nennt 120.000 Euro'],
    ['does not call it wrong', 'Nicht 120.000 Euro, sondern weniger bekommt Kolbau.', null],
    ['does not tell it as what others had said', 'Kolbau bekommt mehr als bisher (bisher 120.000 Euro).', null],
  ])('%s', (_, theirs, told) => expect(tailBeside('corroborated', theirs)).toBe(told));
});

test.each([
  ['Von den 900 Stellen streicht Kolbau 340 Stellen.', false],
  ['Kolbau streicht nun 340 Stellen.', true],
])('some of a whole are no newer number of all: %s', (text, told) => {
  const newer = article('Bote', text, { published: '2026-03-14' });
  const older = article('Kurier', 'Kolbau streicht 300 Stellen.', { published: '2026-03-10' });
  const measure = { key: 'job-cuts', aspect: 'level', qualifiers: [], course: 'period' } as const;
  const of = (v: typeof newer, words: string) =>
    claimIn(v, words, { kind: 'figure', measure, subject: owner(v, 'Kolbau') });
  const claims = [of(newer, '340 Stellen'), of(older, '300 Stellen')];
  const verdict = verdictOn('superseded', claims);
  const versions = [newer, older];
  const m = materialOf({ dossier: dossierOf(versions, [verdict]), claims, versions, blueprint: blueprintOf([]) });
  expect(tailOf(m, verdict, claims[0]!) !== null).toBe(told);
});
