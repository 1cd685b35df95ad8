/** Reports told in their own order: what leans on the sentence before it, and what stands against a told amount. */
import { describe, expect, test } from 'vitest';
import { type Claim, sentencesOf, type Verdict } from '../model/index.ts';
import { writeDeterministic } from './deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from './testing.ts';

type Section = 'what-happened' | 'key-facts' | 'check';

function told(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  kinds: readonly Section[],
  versions: readonly ReturnType<typeof article>[],
): string[] {
  const { draft } = writeDeterministic({
    dossier: dossierOf(versions, verdicts),
    claims,
    versions,
    blueprint: blueprintOf(['headline', ...kinds]),
  });
  return (draft?.sections ?? []).filter((s) => s.kind !== 'headline').flatMap((s) => sentencesOf(s).map((x) => x.text));
}

const alone = (claims: readonly Claim[]): Verdict[] => claims.map((c) => verdictOn('single-source', [c]));

describe('behind the sentence that it leans on', () => {
  const text = 'Der Rat von Hohenrain beschloss am Mittwoch einen Neubau. Er soll im Mai 2027 beginnen.';
  const version = article('Bote', text);
  const [first, second] = [
    claimIn(version, 'Der Rat von Hohenrain beschloss am Mittwoch einen Neubau', {
      kind: 'event',
      topic: ['rat'],
      subject: owner(version, 'Rat von Hohenrain'),
    }),
    claimIn(version, 'Er soll im Mai 2027 beginnen', { kind: 'event', topic: ['neubau'] }),
  ];

  test('a pronoun is told with the sentence before it, as of the same report', () => {
    expect(told([first, second], alone([first, second]), ['what-happened'], [version])).toEqual([
      'Laut dem Boten beschloss der Rat von Hohenrain am 11. März 2026 einen Neubau.',
      'In dem Bericht heißt es, er solle im Mai 2027 beginnen.',
    ]);
  });

  test('in a list it has nothing to lean on', () => {
    expect(told([first, second], alone([first, second]), ['key-facts'], [version])).not.toContainEqual(
      expect.stringContaining('er solle'),
    );
  });

  test('without a claim in the sentence before it, it is not told', () => {
    expect(told([second], alone([second]), ['what-happened'], [version])).toEqual([]);
  });

  test('nor behind a sentence of another report: with its own beginning it is quoted', () => {
    const other = article('Kurier', 'Der Rat von Hohenrain tagte am Dienstag.', { published: '2026-03-13' });
    const elsewhere = claimIn(other, 'Der Rat von Hohenrain tagte am Dienstag', {
      kind: 'event',
      topic: ['rat'],
      subject: owner(other, 'Rat von Hohenrain'),
    });
    const [quoted, ...rest] = told(
      [elsewhere, second],
      alone([elsewhere, second]),
      ['what-happened'],
      [version, other],
    );
    expect(quoted).toContain('beschloss am Mittwoch einen Neubau. Er soll im Mai 2027 beginnen');
    expect(rest).toEqual([expect.not.stringContaining('Er ')]);
  });
});

describe('a contested or overtaken amount', () => {
  const bote = article('Bote', 'Bei dem Brand in Hohenrain wurden am Mittwoch 31 Menschen verletzt.');
  const kurier = article('Kurier', 'In Hohenrain wurden 34 Menschen verletzt.', { published: '2026-03-14' });
  const measure = { key: 'injured', aspect: 'level', qualifiers: [], course: 'status' } as const;
  const before = claimIn(bote, '31 Menschen', {
    kind: 'figure',
    measure,
    topic: ['hohenrain', 'brand'],
    subject: owner(bote, 'Hohenrain'),
  });
  const now = claimIn(kurier, '34 Menschen', {
    kind: 'figure',
    measure,
    topic: ['hohenrain'],
    subject: owner(kurier, 'Hohenrain'),
  });

  test('an overtaken amount is told with the newer one, either way round', () => {
    const event = claimIn(bote, 'Bei dem Brand in Hohenrain wurden am Mittwoch 31 Menschen verletzt', {
      kind: 'event',
      topic: ['hohenrain', 'brand'],
    });
    const verdicts = [verdictOn('superseded', [now, before]), verdictOn('single-source', [event])];
    expect(told([event, before, now], verdicts, ['what-happened'], [bote, kurier])).toContainEqual(
      expect.stringMatching(
        /31 Menschen.*; inzwischen nennt der Kurier 34|34 Menschen.*; zuvor hatte der Bote 31 genannt/u,
      ),
    );
  });

  test('and of a contradiction with the other one', () => {
    const event = claimIn(bote, 'Bei dem Brand in Hohenrain wurden am Mittwoch 31 Menschen verletzt', {
      kind: 'event',
      topic: ['hohenrain', 'brand'],
    });
    const verdicts = [verdictOn('conflicting', [now, before]), verdictOn('single-source', [event])];
    expect(told([event, before, now], verdicts, ['what-happened'], [bote, kurier])).toContainEqual(
      expect.stringMatching(/31 Menschen.*; der Kurier nennt dagegen 34/u),
    );
  });
});
