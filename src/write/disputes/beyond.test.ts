import { expect, test } from 'vitest';
import { makeId, sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';

const TITLE = 'Abstand der Werften von Hohenrain wächst';
const BODY = 'Trotz der neuen Docks könnte der Abstand der Werften von Hohenrain noch wachsen.';

/** The sections of an article on one report whose headline goes beyond its text, or not. */
function told(beyond: boolean): readonly (readonly [kind: string, texts: readonly string[]])[] {
  const text = `${TITLE}\n\n${BODY}`;
  const bote = article('Bote', text, { title: TITLE, published: '2026-03-02' });
  const claims = [TITLE, BODY.replace(/\.$/u, '')].map((words, i) =>
    claimIn(bote, words, {
      kind: 'event',
      topic: ['hohenrain'],
      subject: owner(bote, 'Hohenrain'),
      ...(i === 0 ? { role: 'title' as const } : { modality: 'hedged' as const }),
    }),
  );
  const dossier = dossierOf(
    [bote],
    claims.map((c) => verdictOn('single-source', [c])),
  );
  const related = [
    {
      story: makeId('story', 's'),
      claims: [claims[0]!.id, claims[1]!.id] as const,
      why: { de: '', en: '' },
      ...(beyond && { beyond }),
    },
  ];
  const { draft } = writeDeterministic({
    dossier: { ...dossier, related },
    claims,
    versions: [bote],
    blueprint: blueprintOf(['headline', 'what-happened', 'check']),
  });
  return (draft?.sections ?? []).map((s) => [s.kind, sentencesOf(s).map((x) => x.text)]);
}

test('a headline beyond its text stands beside it, and is quoted nowhere else', () => {
  const sections = told(true);
  expect(sections.find(([kind]) => kind === 'check')?.[1]).toEqual([
    'Die Überschrift geht hier weiter als der Text: Der Bote schrieb am 2. März 2026 als Überschrift „Abstand der Werften von Hohenrain wächst“, darunter aber: „Trotz der neuen Docks könnte der Abstand der Werften von Hohenrain noch wachsen.“',
  ]);
  expect(
    sections.filter(([kind]) => kind !== 'check').flatMap(([, texts]) => texts.filter((t) => t.includes(TITLE))),
  ).toEqual([]);
});

test('any other is no matter', () => {
  expect(told(false).find(([kind]) => kind === 'check')?.[1] ?? []).toEqual([]);
});
