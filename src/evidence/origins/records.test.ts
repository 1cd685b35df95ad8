import { expect, it } from 'vitest';
import { asId, type Verdict, type VerdictKind, type VerdictValue } from '../../model/index.ts';
import { sourceRecords } from './records.ts';

const ARTICLES = [
  { id: asId('articleVersion', 'a1'), source: 'Talblatt', published: '2026-03-01' },
  { id: asId('articleVersion', 'a2'), source: 'Talblatt', published: '2026-03-02' },
  { id: asId('articleVersion', 'b'), source: 'Echo', published: '2026-03-03' },
  { id: asId('articleVersion', 'u'), source: 'Ohne Tag', published: null },
];

const verdict = (kind: VerdictKind, ...values: readonly (readonly [string, VerdictValue['side']])[]): Verdict => ({
  id: asId('verdict', values.join()),
  story: asId('story', 's'),
  key: 'k',
  kind,
  claimKind: 'figure',
  origins: 1,
  why: { de: '', en: '' },
  values: values.map(([article, side]) => ({
    article: asId('articleVersion', article),
    start: 0,
    end: 1,
    claim: asId('claim', article),
    origin: asId('origin', article),
    value: 1,
    unit: '',
    side,
  })),
});

const count = (corroborated: number, contradicted: number, superseded: number) => ({
  corroborated,
  contradicted,
  superseded,
});

it.each<[string, readonly Verdict[], object]>([
  [
    'what two report alike counts for both',
    [verdict('corroborated', ['a1', 'for'], ['b', 'for'])],
    { Talblatt: count(1, 0, 0), Echo: count(1, 0, 0) },
  ],
  [
    'twice in one verdict counts once',
    [verdict('corroborated', ['a1', 'for'], ['a2', 'for'], ['b', 'for'])],
    { Talblatt: count(1, 0, 0), Echo: count(1, 0, 0) },
  ],
  [
    'who is contradicted later',
    [verdict('conflicting', ['a1', 'for'], ['b', 'against'])],
    { Talblatt: count(0, 1, 0) },
  ],
  ['of whichever side', [verdict('conflicting', ['a1', 'against'], ['b', 'for'])], { Talblatt: count(0, 1, 0) }],
  [
    'without a date nobody knows who came first',
    [verdict('conflicting', ['u', 'for'], ['b', 'against'])],
    { 'Ohne Tag': count(0, 1, 0), Echo: count(0, 1, 0) },
  ],
  ['a dispute inside one source contradicts nobody', [verdict('conflicting', ['a1', 'for'], ['a2', 'against'])], {}],
  [
    'who stands on the same side does not contradict',
    [verdict('conflicting', ['a1', 'for'], ['b', 'for'], ['u', 'against'])],
    { Talblatt: count(0, 1, 0), Echo: count(0, 1, 0), 'Ohne Tag': count(0, 1, 0) },
  ],
  [
    'only the earlier state is overtaken',
    [verdict('superseded', ['a1', 'earlier'], ['b', 'for'])],
    { Talblatt: count(0, 0, 1) },
  ],
  [
    'one source alone, and what is no longer stored',
    [verdict('single-source', ['a1', 'for']), verdict('corroborated', ['gone', 'for'])],
    {},
  ],
  [
    'sums',
    [
      verdict('corroborated', ['b', 'for']),
      verdict('superseded', ['b', 'earlier']),
      verdict('corroborated', ['b', 'for']),
    ],
    { Echo: count(2, 0, 1) },
  ],
])('%s', (_name, verdicts, records) => {
  expect(Object.fromEntries(sourceRecords(verdicts, ARTICLES, (a) => a.source))).toEqual(records);
});
