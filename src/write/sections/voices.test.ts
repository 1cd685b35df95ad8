/** Who stands among the voices for and against. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { type SectionKind, sentencesOf } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../testing.ts';

const readers = createReader();

function voices(
  text: string,
  later = 'Der Markt in Hohenrain öffnet im Mai.',
  kinds: readonly SectionKind[] = ['headline', 'pro', 'contra'],
): Record<'pro' | 'contra', string> {
  const versions = [
    article('Bote', `Der Brückenbauer Kolbau kauft in Hohenrain die Mühle. ${text}`, { published: '2026-03-02' }),
    article('Kurier', later, { published: '2026-05-04' }),
  ];
  const claims = versions.flatMap((v) => readClaims(v, readers));
  const { draft } = writeDeterministic({
    dossier: dossierOf(
      versions,
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions,
    blueprint: blueprintOf(kinds),
  });
  const of = (kind: string): string =>
    (draft?.sections ?? [])
      .filter((s) => s.kind === kind)
      .flatMap((s) => sentencesOf(s).map((x) => x.text))
      .join(' ');
  return { pro: of('pro'), contra: of('contra') };
}

describe('a side', () => {
  test.each([
    ['a critic by name', 'Bürgermeisterin Ilka Brandes kritisierte in Hohenrain den Verkauf der Mühle.', 'contra'],
    ['a body', 'Der Heimatverein Hohenrain kritisierte den Verkauf der Mühle an Kolbau.', 'contra'],
    [
      'who welcomes another one’s deed',
      'Bürgermeisterin Ilka Brandes begrüßte in Hohenrain den Umbau der Mühle.',
      'pro',
    ],
    ['whose own deed it is', 'Geschäftsführerin Ilka Brandes begrüßte in Hohenrain den Umbau der Mühle.', null],
    ['a paper', 'Das Gutachten warnte in Hohenrain vor dem Verkauf der Mühle an Kolbau.', null],
    ['what is asked for', 'Der Heimatverein Hohenrain forderte eine Fähre zur Mühle.', null],
    [
      'who defends himself',
      '„Wir haben bei der Mühle in Hohenrain alles richtig gemacht“, sagte Bürgermeisterin Ilka Brandes.',
      null,
    ],
    [
      'who turns a reproach down',
      'Bürgermeisterin Ilka Brandes wies in Hohenrain die Kritik am Verkauf der Mühle zurück.',
      null,
    ],
    ['a court', 'Das Verwaltungsgericht Hohenrain lehnte den Antrag auf den Verkauf der Mühle ab.', null],
  ] as const)('%s', (_, text, side) => {
    const { pro, contra } = voices(text);
    expect([pro !== '', contra !== '']).toEqual([side === 'pro', side === 'contra']);
  });
});

test('who was accused and is cleared since stands nowhere as accused', () => {
  const text = '„Ole Harms hat den Verein betrogen, das ist ein Skandal“, sagte Vereinschefin Ilka Brandes.';
  expect(voices(text).contra).toContain('betrogen');
  const end = 'Das Verfahren gegen den Kassierer Ole Harms wurde in Hohenrain eingestellt.';
  expect(voices(text, end).contra).toBe('');
  // nor as the last word where its end was told above
  expect(voices(text, end, ['headline', 'what-happened', 'contra']).contra).toBe('');
});
