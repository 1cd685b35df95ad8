import { describe, expect, test } from 'vitest';
import { materialOf } from './material.ts';
import { tailOf } from './tails.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from './testing.ts';

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
