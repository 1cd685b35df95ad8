/** A state that several papers print, one of them without a date, and what overtook it are one verdict. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

type Told = readonly [published: string | null, text: string];

/** The verdicts on the statements of several articles: "superseded 1 for 2 earlier". */
function told(lang: 'de' | 'en', reports: readonly Told[]): readonly string[] {
  const versions = reports.map(([published, text], i) =>
    versionOfRow({ id: `a${i}`, outlet: `Blatt ${i}`, lang, published, title: '', byline: [], text }),
  );
  const claims = versions.flatMap((v) => readClaims(v, reader));
  return weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims)
    .verdicts.filter((v) => v.claimKind === 'event' && v.kind === 'superseded')
    .map(({ kind, values }) => {
      const count = (side: string): number => values.filter((x) => x.side === side).length;
      return `${kind} ${count('for')} for ${count('earlier')} earlier`;
    });
}

const STUCK = 'The drawbridge pump in Ilse harbour is jammed, the harbour office of Ilse said.';

it('an undated print is overtaken with the dated one', () => {
  expect(
    told('en', [
      [null, STUCK],
      ['2026-05-04T10:00:00Z', STUCK],
      ['2026-05-08T10:00:00Z', 'The drawbridge pump in Ilse harbour is working again.'],
    ]),
  ).toEqual(['superseded 1 for 2 earlier']);
});

it('a figure that was read before those it overtakes joins them', () => {
  const versions = (
    [
      [null, 'Der längste Riss misst 14 Zentimeter.'],
      ['2026-05-04T10:00:00Z', 'Der längste Riss misst nach Angaben des Amtes 14 Zentimeter.'],
      ['2026-05-12T10:00:00Z', 'Der längste Riss misst 19 Zentimeter.'],
    ] as const
  ).map(([published, text], i) =>
    versionOfRow({ id: `b${i}`, outlet: `Blatt ${i}`, lang: 'de', published, title: '', byline: [], text }),
  );
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const { verdicts } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  const figures = verdicts.filter((v) => v.claimKind === 'figure');
  expect(figures.map((v) => [v.kind, v.values.length])).toEqual([['superseded', 3]]);
});

it('of undated prints alone nothing is known', () => {
  expect(
    told('en', [
      [null, STUCK],
      ['2026-05-08T10:00:00Z', 'The drawbridge pump in Ilse harbour is working again.'],
    ]),
  ).toEqual([]);
});

it('two changes stay two', () => {
  const changes: readonly Told[] = [
    ['2026-05-04T10:00:00Z', `${STUCK} The ban on swimming off Ilse harbour remains in force.`],
    [
      '2026-05-08T10:00:00Z',
      'The drawbridge pump in Ilse harbour is working again. The county lifted the ban on swimming off Ilse harbour.',
    ],
  ];
  expect(told('en', changes)).toEqual(['superseded 1 for 1 earlier', 'superseded 1 for 1 earlier']);
});
