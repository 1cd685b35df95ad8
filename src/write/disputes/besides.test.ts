/** What the check makes of two figures for one thing where only one side has a sentence that can be told. */
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { type ArticleVersion, type Claim, sentencesOf, type VerdictKind } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../testing.ts';

const readers = createReader();
const figure = (version: ArticleVersion, value: number, key: string, more: Partial<Claim> = {}): Claim => ({
  ...readClaims(version, readers).find((c) => c.quantity?.value === value)!,
  kind: 'figure',
  measure: { key, aspect: 'level', qualifiers: [], course: 'status' },
  subject: null,
  ...more,
});

function checked(kind: VerdictKind, versions: readonly ArticleVersion[], claims: readonly [Claim, Claim]): string {
  const made = verdictOn(kind, claims);
  const verdict = { ...made, values: made.values.map((v, i) => ({ ...v, value: i })) };
  const { draft } = writeDeterministic({
    dossier: dossierOf(versions, [verdict]),
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'check'], { language: versions[0]!.lang ?? 'de' }),
  });
  return (draft?.sections ?? [])
    .filter((s) => s.kind === 'check')
    .flatMap((s) => sentencesOf(s).map((x) => x.text))
    .join(' ');
}

test.each([
  [
    'de',
    'In Hohenrain demonstrierten 900 Menschen gegen den Brückenbauer Kolbau. Die Polizei sprach von 550.',
    'die Polizei nennt dagegen 550',
  ],
  [
    'en',
    'In Hohenrain 900 people protested against Kolbau. The town council counted 550.',
    'the town council, by contrast, gives 550',
  ],
] as const)('whoever gives another figure inside the report is named: %s', (lang, text, tail) => {
  const bote = article('Bote', text, { lang });
  const [many, few] = [figure(bote, 900, 'protesters'), figure(bote, 550, 'protesters')];
  const speaker = {
    name: lang === 'de' ? 'Polizei' : 'The town council',
    role: null,
    kind: 'organisation',
    at: null,
  } as const;
  expect(checked('conflicting', [bote], [many, { ...few, speaker }])).toContain(tail);
});

const OLD = 'Kolbau versorgt in Hohenrain 900 Haushalte.';
test.each([
  ['the newer report names the older value', 'Es sind 550 und nicht 900 Haushalte.', true],
  ['it gives a figure of something else', 'Sie bekommen 550 Haushalte dazu.', false],
  ['what was added took the place of nothing', 'Zu den 900 Haushalten kamen noch 20 hinzu.', false],
])('an older value with "inzwischen" only where %s', (_, newer, told) => {
  const bote = article('Bote', OLD, { published: '2026-03-02' });
  const kurier = article('Kurier', newer, { published: '2026-03-09' });
  const value = Number(/550|20/u.exec(newer)![0]);
  const [now, former] = [figure(kurier, value, 'households'), figure(bote, 900, 'households')];
  const text = checked('superseded', [bote, kurier], [now, former]);
  expect(text.includes('inzwischen nennt der Kurier')).toBe(told);
});
