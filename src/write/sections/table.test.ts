import { expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';
import { tableOf } from './table.ts';

const measure = { key: 'funding', aspect: 'level', qualifiers: [], course: 'period' } as const;
const revenue = { ...measure, key: 'revenue' } as const;
const TEXT =
  'Wiener KI-Firmen sammelten mehr als 2 Milliarden Euro ein. Kolbau setzte 80 Millionen Euro um. Kolbau verlor 7 Millionen Euro. Kolbau aus Hohenrain baut Brücken, und Kolbau baut Tunnel.';
const OTHER = 'Die KI-Firmen sammelten mehr als 2 Milliarden Euro ein.';

/** The first column of the table, with the amounts. */
function rows(noun: string, kind: 'corroborated' | 'single-source', given: Partial<Claim> = {}): string[] {
  const [bote, kurier] = [article('Bote', TEXT), article('Kurier', OTHER)];
  const raised = [bote, kurier].map((v) =>
    claimIn(v, '2 Milliarden Euro', {
      kind: 'figure',
      measure,
      subject: { start: v.text.indexOf('KI-Firmen'), end: v.text.indexOf('KI-Firmen') + 9, text: noun, head: noun },
    }),
  );
  const turnover = claimIn(bote, '80 Millionen Euro', {
    kind: 'figure',
    measure: revenue,
    subject: owner(bote, 'Kolbau', TEXT.indexOf('Kolbau')),
  });
  const lost = claimIn(bote, '7 Millionen Euro', {
    kind: 'figure',
    measure: { ...measure, key: 'loss' },
    subject: owner(bote, 'Kolbau', TEXT.indexOf('Kolbau verlor')),
    ...given,
  });
  const verdicts = [
    verdictOn(kind, raised, kind === 'corroborated' ? 2 : 1),
    verdictOn('single-source', [turnover]),
    verdictOn('single-source', [lost]),
  ];
  const claims = [...raised, turnover, lost];
  const table = tableOf(
    materialOf({
      dossier: dossierOf([bote, kurier], verdicts),
      claims,
      versions: [bote, kurier],
      blueprint: blueprintOf([]),
    }),
    10,
  );
  return table.type === 'table' ? table.rows.map((r) => `${r[0]!.text}: ${r[1]!.text}`) : [];
}

test('what several agree on has a row though its owner is no name', () =>
  expect(rows('KI-Firmen', 'corroborated')).toEqual([
    'Finanzierung, KI-Firmen: mehr als 2 Milliarden Euro',
    'Umsatz, Kolbau: 80 Millionen Euro',
    'Verlust, Kolbau: 7 Millionen Euro',
  ]));

test('what was given before and is no more has none', () =>
  expect(rows('KI-Firmen', 'corroborated', { standing: 'replaced' })).toEqual([]));

// Three rows at least, or none: the other two alone are no table.
test.each([
  ['a noun that tells nothing', 'Gruppe', 'corroborated'],
  ['what one source gives of no name', 'KI-Firmen', 'single-source'],
] as const)('%s has none', (_name, noun, kind) => expect(rows(noun, kind)).toEqual([]));
