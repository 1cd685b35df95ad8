import { expect, test } from 'vitest';
import { makeId, sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';

const SHUT = 'Embargos blockieren den Zugang der Mühlen von Hohenrain zu hochwertiger Laborhefe.';
const EASED = 'Im April 2026 lockerte das Ministerium in Hohenrain seine Haltung bei Laborhefe.';
/** What hangs on the sentence before it can't be quoted alone. */
const HANGING = 'Er lockerte sie später wieder.';

const bote = article('Bote', SHUT, { published: '2026-03-02' });
const kurier = (text: string, published: string | null) => article('Kurier', text, { published });

function checkOf(text: string, published: string | null, opposed: boolean): string[] {
  const versions = [bote, kurier(text, published)];
  const claims = versions.map((v) =>
    claimIn(v, v.text.replace(/\.$/u, ''), {
      kind: 'event',
      topic: ['hohenrain'],
      ...(v.text.includes('Hohenrain') && { subject: owner(v, 'Hohenrain') }),
    }),
  );
  const { draft } = writeDeterministic({
    dossier: {
      ...dossierOf(
        versions,
        claims.map((c) => verdictOn('single-source', [c])),
      ),
      related: [
        {
          story: makeId('story', 's'),
          claims: [claims[1]!.id, claims[0]!.id],
          why: { de: '', en: '' },
          ...(opposed && { opposed }),
        },
      ],
    },
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'check']),
  });
  return (draft?.sections ?? []).filter((s) => s.kind === 'check').flatMap((s) => sentencesOf(s).map((x) => x.text));
}

test.each([
  [
    'both with their days, the earlier first',
    EASED,
    '2026-04-20',
    true,
    [
      `Nebeneinander stehen zwei Aussagen: der Bote schrieb am 2. März 2026: „${SHUT.slice(0, -1)}“; der Kurier schrieb am 20. April 2026: „${EASED}“`,
    ],
  ],
  ['nothing of a pair that only shares its matter', EASED, '2026-04-20', false, []],
  ['nothing where one side can’t be understood alone', HANGING, '2026-04-20', true, []],
] as const)('%s', (_name, text, published, opposed, lines) => expect(checkOf(text, published, opposed)).toEqual(lines));
