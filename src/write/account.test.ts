/** The report as an account: from the first source to the last, each with its day. */
import { describe, expect, test } from 'vitest';
import { type Claim, sentencesOf } from '../model/index.ts';
import { writeDeterministic } from './deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from './testing.ts';

const council = 'Rat von Hohenrain';
const decided = article('Bote', 'Der Rat von Hohenrain beschloss den Neubau. Die Schule bleibt offen.', {
  published: '2026-03-10',
});
const stopped = article('Kurier', 'Der Rat von Hohenrain stoppte den Neubau.', { published: '2026-03-14' });
const undated = article('Merkur', 'Der Rat von Hohenrain verkaufte das Bad.', { published: null });

const event = (version: typeof decided, words: string, topic: string[]): Claim =>
  claimIn(version, words, {
    kind: 'event',
    topic,
    ...(version.text.includes(`${council} `) && { subject: owner(version, council) }),
  });

function account(versions: readonly (typeof decided)[], claims: readonly Claim[]): string[] {
  const { draft } = writeDeterministic({
    dossier: dossierOf(
      versions,
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  return (draft?.sections ?? [])
    .filter((s) => s.kind === 'what-happened')
    .flatMap((s) => sentencesOf(s).map((x) => x.text));
}

const built = event(decided, 'Der Rat von Hohenrain beschloss den Neubau', ['rat', 'neubau', 'hohenrain']);
const halted = event(stopped, 'Der Rat von Hohenrain stoppte den Neubau', ['rat', 'neubau', 'hohenrain']);
const sold = event(undated, 'Der Rat von Hohenrain verkaufte das Bad', ['rat', 'bad', 'hohenrain']);

test('the oldest report comes first, and each bears its day', () => {
  const told = account([stopped, decided], [halted, built]);
  expect(told.map((text) => text.match(/1[04]\. März 2026/u)?.[0])).toEqual(['10. März 2026', '14. März 2026']);
  expect(told[0]).toContain('beschloss');
});

test('an undated report is told as such, before what is dated', () => {
  const [first, second] = account([decided, undated], [built, sold]);
  expect(first).toMatch(/Merkur/u);
  expect(first).toMatch(/ohne Datum/u);
  expect(second).toContain('10. März 2026');
});

test('reports of one day need none', () => {
  expect(account([decided], [built]).join(' ')).not.toMatch(/ohne Datum|2026/u);
});

test('one paragraph for each report', () => {
  const { draft } = writeDeterministic({
    dossier: dossierOf([stopped, decided], [verdictOn('single-source', [halted]), verdictOn('single-source', [built])]),
    claims: [halted, built],
    versions: [stopped, decided],
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  expect(draft?.sections.find((s) => s.kind === 'what-happened')?.blocks).toHaveLength(2);
});

describe('a report whose opening can not be told', () => {
  const text =
    'Bad in Hohenrain wird teurer\n\nUm das Bad ging es ihnen lange. Der Rat von Hohenrain erhöhte den Eintritt.';
  const raised = article('Abendblatt', text, {
    published: '2026-03-12',
    title: 'Bad in Hohenrain wird teurer',
  });
  const price = event(raised, 'Der Rat von Hohenrain erhöhte den Eintritt', ['rat', 'eintritt', 'hohenrain']);
  const expected = claimIn(raised, 'Um das Bad ging es ihnen lange', { kind: 'event', topic: ['bad'] });

  test('is led by its own heading', () => {
    const [, heading, ...rest] = account([decided, raised], [built, expected, price]);
    expect(heading).toBe(
      'Das Abendblatt berichtete am 12. März 2026 unter der Überschrift „Bad in Hohenrain wird teurer“.',
    );
    expect(rest.join(' ')).toContain('Eintritt');
  });

  test('a heading alone is no report', () => {
    expect(account([decided, raised], [built, expected]).join(' ')).not.toContain('Überschrift');
  });
});
